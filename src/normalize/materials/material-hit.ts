/** A stretch of lexemes that names a material. */
export interface MaterialHit {
  readonly kind: 'grade' | 'name' | 'unknown'
  /** Materials that it may be; empty for one the catalog does not know. */
  readonly ids: readonly string[]
  readonly from: number
  readonly to: number
  readonly condition?: string
  /** The lexeme of a condition that stands apart from the rest. */
  readonly conditionAt?: number
  /** What was assumed on the way. */
  readonly assumed?: string
  /** Unknown: how every spelling of it folds. */
  readonly key?: string
}
