import type { Lexeme } from './lexeme.js'
import type { Scaled } from './scaled.js'
import type { SizeLabel } from './size-labels.js'
import type { Unit } from './units.js'

/*
 * What two joined numbers are where the head of the line tells: diameter and length of a rivet, thickness and width of
 * a coil, bore and cord of a ring.
 */

/** One size of a chain. */
export interface Side {
  readonly scaled: Scaled
  /** The upper end of `Ø5–80`. */
  readonly upper: Scaled | undefined
  readonly unit: Unit | undefined
  /** Marked Ø. */
  readonly round: boolean
  readonly label: SizeLabel | undefined
}

/** Sizes joined by multiplication signs (`Ø256×22 мм`), or a single one marked Ø; lexemes `first` to `end` (excluded). */
export interface Chain {
  readonly first: number
  readonly end: number
  readonly sides: readonly Side[]
}

/** What comes as diameter by length without a sign: self-tapping screws, rivets, nails, pins, crosses of a joint. */
const RODS =
  /(?:^| )(?:samorez|shurup|zaklep|rivets?(?: |$)|parchin|gvozd|nails?(?: |$)|mih(?: |$)|shplint|shtift|dowel|dyubel|tap+ing|krestovin|universal joint|cotter)/

/** A pair of such a thing with its first figure as the diameter. O(1). */
export function asRod(lexemes: readonly Lexeme[], first: number, sides: readonly Side[]): readonly Side[] {
  const [a, b] = sides
  if (sides.length !== 2 || !a || !b || a.round || a.label || b.round || b.label) return sides
  if (a.scaled.figure.value > b.scaled.figure.value || !RODS.test(headBefore(lexemes, first))) return sides
  return [{ ...a, round: true }, b]
}

/** Words, and lexemes, of the head of a line that are looked at. */
const HEAD = 5
const FIRST = 16

/** Keys of the first words of a line, up to a comma, what the thing is for, or a place in it. */
function headBefore(lexemes: readonly Lexeme[], until: number): string {
  const keys: string[] = []
  for (let i = 0; i < Math.min(until, FIRST) && keys.length < HEAD; i++) {
    const { kind, key, text } = lexemes[i]!
    if (text === ',' || text === ';' || PURPOSE.has(key)) break
    if (kind === 'word') keys.push(key)
  }
  return keys.join(' ')
}

const PURPOSE: ReadonlySet<string> = new Set(['pod', 'dlya', 'for', 'uchun'])

/** What is much thinner than wide or long, at the head of a line: sheet in coils, strips, ties. */
const THIN = /(?:^| )(?:list|shet|polos|lenta|rulon|coil|strip|foil|folg|styajk|tie(?: |$)|ties|webbing|plastin)/
/** How much thinner; a steel of a capital letter (65Х13) never is. */
const TIMES = 5
const WIDE = 100

/** Whether a pair is thickness and width of such goods. O(1). */
export function isFlat(lexemes: readonly Lexeme[], { first, end, sides }: Chain): boolean {
  const [thin = 0, wide = 0] = sides.map(({ scaled }) => scaled.figure.value).sort((a, b) => a - b)
  if (thin <= 0 || wide <= TIMES * thin || !THIN.test(headBefore(lexemes, first))) return false
  return wide >= WIDE || lexemes.slice(first, end).every(({ text }) => text !== 'X' && text !== 'Х')
}

/** `O-ring 24x2`: bore and cord. */
export function isRing(lexemes: readonly Lexeme[], first: number): boolean {
  return /(?:^| )(?:o ring|oring|orings|o rings|kol[cs]?t?so (?:uplotn|rezin)|uplotnitelnoe kol|rezinovoe kol|rezina halka)/.test(
    headBefore(lexemes, first),
  )
}
