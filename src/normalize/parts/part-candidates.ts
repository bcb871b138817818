import { ofPiece } from '../../text/tokenize.js'
import type { Lexeme } from '../words/lexemes.js'
import { isVerbForm } from '../words/term-stems.js'
import type { PartIndex, PartTerm } from './part-index.js'
import { type KeyNumbers, nextInAnyOrder, nextInOrder } from './part-keys.js'
import { type Stem, stemsIn } from './part-stems.js'

/** A stretch of words that is a name of part families. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly terms: readonly PartTerm[]
  /** No name has the words in this order. */
  readonly isTurned?: boolean
}

/** One way to read a stretch of words that each have several stems. */
interface Way {
  /** The way to read the words before the last, and the stem of that. */
  readonly before: Way | undefined
  readonly stem: string
  /** Number of the stem; 0 before any. */
  readonly last: number
  /** Its number in order and in any order; see `part-keys`. */
  readonly inOrder: number
  readonly inAnyOrder: number
  /** It may stand in any order. */
  readonly isFree: boolean
}

const NONE: readonly Stem[] = []
const START: readonly Way[] = [{ before: undefined, stem: '', last: 0, inOrder: 0, inAnyOrder: 0, isFree: true }]
/** Ways to read one stretch, at the most. */
const READINGS = 256

/** English words that alone are no names though their -ing is: a mold makes moldings, a house is no housing, tol. no tool, a pallet no pin, a needle felt no bearing, `гор.` no burner; `нет` is no net, `boʻyoqsiz` no paint, a rail (`rels`) no relay, a support no `суппорт`. */
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
const DONE = /[a-z]{3}(?<!e|b|sl|sh)ed$/i

/** Nothing but this code decides which words these are. */
const RULES = {}
const isNoNameAlone = ofPiece(
  ({ key, text }, _: typeof RULES): boolean =>
    ROOTS.has(key) ||
    DONE.test(text) ||
    /^(?:tol|гор|needle|supports?|rels\p{L}*|рельс\p{L}*|pallets?|палл?ет\p{L}*|нет|нетто|bo.?yoqchi|бўёқчи|\p{L}{3,}(?:siz|сиз))$/iu.test(
      text,
    ),
)

/** How far from a name a stretch may be. */
export interface Freedom {
  /** A longer name in another order. */
  readonly mayTurn: boolean
  /** A Russian one without a word of it. */
  readonly mayShorten: boolean
}

const FREE: Freedom = { mayTurn: true, mayShorten: true }

/**
 * Every stretch that is a name.
 * @param isWanted whether the words from one to before another need be looked at
 */
export function candidatesIn(
  lexemes: readonly Lexeme[],
  index: PartIndex,
  freedom = FREE,
  isWanted: (from: number, to: number) => boolean = always,
): Candidate[] {
  const found: Candidate[] = []
  const known = lexemes.map((lexeme) =>
    isVerbForm(lexeme) && !index.verbForms.has(lexeme.key) ? NONE : stemsIn(lexeme, index),
  )
  for (let from = 0; from < known.length; from++) {
    const end = lastWanted(known, from, index.longest, isWanted)
    let ways = START
    let readings = 1
    for (let to = from + 1; to <= end; to++) {
      const isCounted = readings <= READINGS
      readings *= known[to - 1]!.length
      // of so many readings that some are left out the first ones count, whichever may be names
      if (readings > READINGS) ways = isCounted ? everyWay(known, from, to) : longer(ways, known[to - 1]!)
      else ways = longer(ways, known[to - 1]!, index.numbers)
      if (ways.length === 0) break
      if (!isWanted(from, to) || (to === from + 1 && isNoNameAlone(lexemes[from]!.piece, RULES))) continue
      const terms = termsOf(ways, to - from, index, freedom)
      if (terms.length > 0) found.push({ from, to, terms, isTurned: to - from > 2 && !isInOrder(ways, index) })
    }
  }
  return found
}

function always(): boolean {
  return true
}

/** Where the longest wanted stretch from a word on ends, all of whose words have stems. */
function lastWanted(
  known: readonly (readonly Stem[])[],
  from: number,
  longest: number,
  isWanted: (from: number, to: number) => boolean,
): number {
  const upTo = Math.min(known.length, from + longest)
  let end = from
  while (end < upTo && known[end]!.length > 0) end++
  while (end > from && !isWanted(from, end)) end--
  return end
}

/** The first ways to read a stretch. */
function everyWay(known: readonly (readonly Stem[])[], from: number, to: number): readonly Way[] {
  let ways = START
  for (let at = from; at < to; at++) ways = longer(ways, known[at]!)
  return ways
}

/**
 * The ways with one more word behind them.
 * @param numbers leave out the ways in which the word stands in no name with the one before
 */
function longer(ways: readonly Way[], own: readonly Stem[], numbers?: KeyNumbers): readonly Way[] {
  const made: Way[] = []
  for (const before of ways) {
    for (const { stem, number, isOther } of own) {
      if (made.length === READINGS) return made
      if (numbers && before.last > 0 && !numbers.mayStandTogether(before.last, number)) continue
      made.push({
        before,
        stem,
        last: number,
        inOrder: nextInOrder(before.inOrder, number),
        inAnyOrder: nextInAnyOrder(before.inAnyOrder, number),
        isFree: before.isFree && !isOther,
      })
    }
  }
  return made
}

/** The stems in order, joined by a blank. */
function keyOf({ before, stem }: Way): string {
  return before?.before ? `${keyOf(before)} ${stem}` : stem
}

function isInOrder(ways: readonly Way[], { ordered, numbers }: PartIndex): boolean {
  return ways.some((way) => numbers.inOrder.has(way.inOrder) && ordered.has(keyOf(way)))
}

/** Families that one of the readings of so many words names, in any order where the name is long enough, else the one that it shortens. */
function termsOf(
  ways: readonly Way[],
  length: number,
  { ordered, unordered, shortened, numbers }: PartIndex,
  { mayTurn, mayShorten }: Freedom,
): readonly PartTerm[] {
  let terms = NO_TERMS
  const sorted: string[] = []
  for (const way of ways) {
    const named = numbers.inOrder.has(way.inOrder) ? ordered.get(keyOf(way)) : undefined
    if (named) terms = joined(terms, named)
    // `ветровое стекло` is only in this order that of the back
    if (!named?.some(isAnyPlace) && way.isFree && mayTurn && length > 1 && numbers.inAnyOrder.has(way.inAnyOrder)) {
      const any = keyOf(way).split(' ').sort().join(' ')
      sorted.push(any)
      terms = joined(terms, unordered.get(any) ?? NO_TERMS)
    }
  }
  if (terms.length > 0 || !mayShorten) return terms
  for (const key of sorted) terms = joined(terms, shortened.get(key) ?? NO_TERMS)
  return terms.every(({ id }) => id === terms[0]!.id) ? terms : NO_TERMS
}

const NO_TERMS: readonly PartTerm[] = []

function isAnyPlace({ positions }: PartTerm): boolean {
  return positions.length === 0
}

function joined(terms: readonly PartTerm[], more: readonly PartTerm[]): readonly PartTerm[] {
  return terms.length === 0 ? more : more.length === 0 ? terms : [...terms, ...more]
}
