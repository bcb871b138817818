import type { Note } from '../common/read.js'
import { fitEnd } from './fit.js'
import type { Lexeme } from './lexeme.js'
import type { LabelledLength } from './quantity.js'
import type { SizeLabel } from './size-letters.js'

/* Sizes that stand beside one another in a text and are of one thing. */

/** Sides of a box. */
export const SIDES = 3

/** A chain or a single size in a text. */
export interface Item {
  readonly first: number
  readonly end: number
  readonly sizes: readonly LabelledLength[]
  readonly joined: boolean
  /** Figures that the sizes are made of, where there are more of them. */
  readonly figures?: number | undefined
  readonly notes: readonly Note[]
}

/** Sizes of one thing, with what the next one is compared with. */
export interface Group {
  readonly items: Item[]
  readonly labels: Set<SizeLabel | undefined>
  /** Sizes that are no diameter. */
  sides: number
  isJoined: boolean
}

export function newGroup(): Group {
  return { items: [], labels: new Set(), sides: 0, isJoined: false }
}

export function addTo(group: Group, item: Item): void {
  group.items.push(item)
  for (const { label } of item.sizes) group.labels.add(label)
  group.sides += sidesOf(item)
  group.isJoined ||= item.joined
}

function sidesOf({ sizes }: Item): number {
  return sizes.filter((size) => size.label !== 'diameter').length
}

/** Nothing but commas between them, and together still one thing: no second chain, no side twice. O(lexemes between). */
export function areNeighbours(lexemes: readonly Lexeme[], group: Group, item: Item): boolean {
  if ((item.joined && group.isJoined) || group.sides + sidesOf(item) > SIDES) return false
  const label = item.sizes[0]!.label
  if (!item.joined && label !== 'diameter' && label && group.labels.has(label)) return false
  // d=40h6, L=250: the fit of the size before
  for (let i = fitEnd(lexemes, group.items.at(-1)!.end); i < item.first; i++) {
    const { kind, text, key } = lexemes[i]!
    if (kind === 'sign' ? !',;()/'.includes(text) : !(key === 'i' || key === 'and' || key === 'va')) return false
  }
  return true
}
