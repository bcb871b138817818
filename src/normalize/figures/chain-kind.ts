import type { Lexeme } from './lexeme.js'
import { isTimes, type Scaled } from './scaled.js'
import type { SizeLabel } from './size-letters.js'
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
  /** Marked as the bore: no outer size. */
  readonly inner?: true
}

/** Sizes joined by multiplication signs (`Ø256×22 мм`), or a single one marked Ø; lexemes `first` to `end` (excluded). */
export interface Chain {
  readonly first: number
  readonly end: number
  readonly sides: readonly Side[]
}

/** What comes as diameter by length without a sign: self-tapping screws, rivets, nails, pins, crosses of a joint. */
const RODS =
  /(?:^| )(?:samorez|shurup|zaklep|zakl(?: |$)|pales|palch|os(?: |$)|rivets?(?: |$)|parchin|gvozd|nails?(?: |$)|mih(?: |$)|shplint|shtift|dowel|dyubel|tap+ing|krestovin|universal joint|cotter)/

/** A pair of such a thing with its first figure as the diameter. O(1). */
export function asRod(lexemes: readonly Lexeme[], first: number, sides: readonly Side[]): readonly Side[] {
  const [a, b] = sides
  if (sides.length !== 2 || !a || !b || a.round || a.label || b.round || b.label) return sides
  if (a.scaled.figure.value > b.scaled.figure.value || !RODS.test(headBefore(lexemes, first))) return sides
  return [{ ...a, round: true }, b]
}

/** What has a bore: `втулка 40/30х50`. */
const BORED = /(?:^| )(?:vtulk|bush|kol[cs]?t?so|ring|halka|flan|gilz|sleve|rolik|roler|shkiv|puley|stakan)/

/** Whether a pair joined by a stroke is the outer and inner diameter of such a thing. O(1). */
export function isBored(lexemes: readonly Lexeme[], first: number): boolean {
  return BORED.test(headBefore(lexemes, first))
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
const THIN =
  /(?:^| )(?:list|shet|polos|lenta|rulon|coil|strip|foil|folg|styajk|tie(?: |$)|ties|kabel homut|webbing|plastin)/
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

const TUBE = /(?:^| )(?:trub|tub(?:e|a|i|es|ing)?(?: |$)|pipe|kuvur)/
/** How much thinner a wall is than its tube. */
const WALLS = 4

/** `copper tube 9.52x0.8`: diameter and wall, also of a tube that is thin. O(1). */
export function isTubing(lexemes: readonly Lexeme[], { first, end, sides }: Chain): boolean {
  const [a = 0, b = 0] = sides.map(({ scaled }) => scaled.figure.value)
  if (sides.length !== 2 || !(b > 0) || a < WALLS * b) return false
  return (
    TUBE.test(headBefore(lexemes, first)) && lexemes.slice(first, end).every(({ text }) => text !== 'X' && text !== 'Х')
  )
}

const SEALS = /^(?:salnik|manjet|podshipnik|seal|bearing)/
/** Whether a word names what bore, outer diameter and height are told of without signs. */
export function isSeal(key: string): boolean {
  return SEALS.test(key)
}

/** Words between a seal and its figures. */
const BESIDE = 2

/** Lexemes from one figure of a seal to the next: of `45-65-10` a dash stands between. */
export function ringStep(lexemes: readonly Lexeme[], first: number): 1 | 2 {
  const dash = lexemes[first + 1]
  return dash?.text === '-' && dash.gap === 0 ? 2 : 1
}

/** `сальник 45 65 10`: bore, outer diameter and height with nothing but blanks between. O(1). */
export function isBareRing(lexemes: readonly Lexeme[], first: number): boolean {
  const step = ringStep(lexemes, first)
  const gap = step === 1 ? 1 : 0
  const figures = [0, 1, 2].map((k) => lexemes[first + k * step])
  if (figures.some((one, k) => one?.kind !== 'number' || one.code || one.grouped || (k > 0 && one.gap !== gap)))
    return false
  const next = lexemes[first + 2 * step + 1]
  if (next?.kind === 'number' || next?.key === '×' || (next?.text === '-' && next.gap === 0)) return false
  const [bore = 0, outer = 0, height = 0] = figures.map((one) => one!.figure?.value ?? 0)
  if (!(bore > 0 && bore < outer && height > 0 && height < outer && outer < WIDEST)) return false
  const before = lexemes.slice(Math.max(0, first - BESIDE - 1), first)
  const at = before.findIndex(({ kind, key }) => kind === 'word' && isSeal(key))
  return at >= 0 && before.slice(at).every(({ kind }) => kind === 'word')
}

/** No seal of a car is wider, in mm. */
const WIDEST = 1000

/** Behind a chain: `93 x 176 (dia x length)`, `40 x 30 x 50 (OD x ID x L)`. O(1). */
export function isDiameterByLength(lexemes: readonly Lexeme[], end: number, sides: number): boolean {
  if (sides < 2) return false
  const at = lexemes[end]?.text === '(' ? end + 1 : end
  const names = lexemes.slice(at, at + 2 * sides - 1)
  if (names.length < 2 * sides - 1 || names.some((one, i) => i % 2 === 1 && !isTimes(one))) return false
  return (
    /^(?:d|dia|diam|diameter|diametr|od|ø)$/.test(names[0]!.key) &&
    /^(?:l|len|length|h|height|dlina)$/.test(names.at(-1)!.key) &&
    (sides === 2 || INNER.test(names[2]!.key))
  )
}

const INNER = /^(?:d|id)$/

/** What a thing is made of and by which standard: words that may stand before its name. */
const STUFF = /^(?:gost|ost|din|iso|st|stal|steel|polat|polatdan|boyicha|po|iz|latun|bronza|material|marka|h|g|s)$/

/** A key at the head of a line, or behind nothing but its material, is the thing itself, no keyway. */
export function isThingItself(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^(?:shponk|sverl|sim$|provolok|wire$)/.test(lexemes[at]!.key)) return false
  return lexemes.slice(0, at).every(({ kind, key }) => kind !== 'word' || STUFF.test(key))
}

/** `ремень ГРМ 111х25`: teeth and width. */
export function isBelt(lexemes: readonly Lexeme[], first: number): boolean {
  return lexemes.slice(Math.max(0, first - 3), first).some(({ key }) => /^(?:remen|remn|tasma|belt)/.test(key))
}

/** The wall of `OD25 x WT2.5 x 6000`. */
export function isWall({ text }: Lexeme): boolean {
  return /^(?:WT|wt|THK|thk)$/.test(text)
}
