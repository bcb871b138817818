/** A delivery or heat-treatment condition, kept apart from the grade. */
export interface ConditionHit {
  readonly text: string
  readonly to: number
}

/** Where conditions are looked for: beside a grade in prose only what can be nothing else. */
export type ConditionPlace = 'field' | 'prose'
