import type { Lexeme } from '../words/lexemes.js'
import { isVerbForm } from '../words/term-stems.js'
import type { PartIndex, PartTerm } from './part-index.js'
import { nextInAnyOrder, nextInOrder } from './part-keys.js'
import { type Stem, stemsIn } from './part-stems.js'

/** A stretch of words that is a name of part families. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly terms: readonly PartTerm[]
}

/** One way to read a stretch of words that each have several stems. */
interface Way {
  readonly stems: readonly string[]
  /** Its number in order and in any order; see `part-keys`. */
  readonly inOrder: number
  readonly inAnyOrder: number
  /** It may stand in any order. */
  readonly isFree: boolean
}

const NONE: readonly Stem[] = []
const START: readonly Way[] = [{ stems: [], inOrder: 0, inAnyOrder: 0, isFree: true }]
/** Ways to read one stretch, at the most. */
const READINGS = 256

/** English words that alone are no names though their -ing is: a mold makes moldings, a house is no housing, tol. no tool, a pallet no pin; `нет` is no net, `boʻyoqsiz` no paint, a rail (`rels`) no relay, a support no `суппорт`. */
const ROOTS: ReadonlySet<string> = new Set([
  'mold',
  'molds',
  'mould',
  'moulds',
  'house',
  'houses',
  'bear',
  'couple',
  'line',
  'lines',
])

/** What was done to a thing, that some longer name has: `cross member zinc plated` is no plate. */
const DONE = /[a-z]{3}(?<!e|b|sl|sh)ed$/

function isNoNameAlone({ key, text }: Lexeme): boolean {
  return (
    ROOTS.has(key) ||
    DONE.test(text) ||
    /^(?:tol|supports?|rels\p{L}*|рельс\p{L}*|pallets?|палл?ет\p{L}*|нет|нетто|\p{L}{3,}(?:siz|сиз))$/iu.test(text)
  )
}

/** How far from a name a stretch may be. */
export interface Freedom {
  /** A longer name in another order. */
  readonly mayTurn: boolean
  /** A Russian one without a word of it. */
  readonly mayShorten: boolean
}

const FREE: Freedom = { mayTurn: true, mayShorten: true }

/** Every stretch that is a name. */
export function candidatesIn(lexemes: readonly Lexeme[], index: PartIndex, freedom = FREE): Candidate[] {
  const found: Candidate[] = []
  const known = lexemes.map((lexeme) =>
    isVerbForm(lexeme) && !index.verbForms.has(lexeme.key) ? NONE : stemsIn(lexeme, index),
  )
  for (let from = 0; from < known.length; from++) {
    const upTo = Math.min(known.length, from + index.longest)
    let ways = START
    for (let to = from; to < upTo && known[to]!.length > 0; to++) {
      ways = longer(ways, known[to]!)
      if (to === from && isNoNameAlone(lexemes[to]!)) continue
      const terms = termsOf(ways, index, freedom)
      if (terms.length > 0) found.push({ from, to: to + 1, terms })
    }
  }
  return found
}

function longer(ways: readonly Way[], own: readonly Stem[]): readonly Way[] {
  const made: Way[] = []
  for (const { stems, inOrder, inAnyOrder, isFree } of ways) {
    for (const { stem, number, isOther } of own) {
      if (made.length === READINGS) return made
      made.push({
        stems: [...stems, stem],
        inOrder: nextInOrder(inOrder, number),
        inAnyOrder: nextInAnyOrder(inAnyOrder, number),
        isFree: isFree && !isOther,
      })
    }
  }
  return made
}

/** Families that one of the readings names, in any order where the name is long enough, else the one that it shortens. */
function termsOf(
  ways: readonly Way[],
  { ordered, unordered, shortened, numbers }: PartIndex,
  { mayTurn, mayShorten }: Freedom,
): PartTerm[] {
  const terms: PartTerm[] = []
  const sorted: string[] = []
  for (const { stems, inOrder, inAnyOrder, isFree } of ways) {
    const named = numbers.inOrder.has(inOrder) ? ordered.get(stems.join(' ')) : undefined
    if (named) terms.push(...named)
    else if (isFree && mayTurn && stems.length > 1 && numbers.inAnyOrder.has(inAnyOrder)) {
      const any = [...stems].sort().join(' ')
      sorted.push(any)
      terms.push(...(unordered.get(any) ?? []))
    }
  }
  if (terms.length > 0 || !mayShorten) return terms
  for (const key of sorted) terms.push(...(shortened.get(key) ?? []))
  return terms.every(({ id }) => id === terms[0]!.id) ? terms : []
}
