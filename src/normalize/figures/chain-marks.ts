import { fitEnd } from './fit.js'
import { keyMatching, type Lexeme } from './lexeme.js'
import { letterLabel, type SizeLabel } from './size-letters.js'

/* What stands between the sides of a chain, and the marks on them: `450 mm (L) x 300 mm (W)`, `40 OD x 30 ID x 50 L`. */

/**
 * The lexeme after a multiplication sign: a letter is glued on both sides or free on both (`40Х 45` is a grade and a
 * number), where it is sure or behind a unit as typists have it: `450х280 х130`.
 */
export function timesAt(lexemes: readonly Lexeme[], i: number, isSure: boolean): number | undefined {
  const sign = lexemes[i]
  const next = lexemes[i + 1]
  if (!sign || !next) return undefined
  if (sign.text === '×' || sign.text === '*') return i + 1
  if (sign.key === '×') {
    const isSmall = sign.text === sign.text.toLowerCase()
    const isFree = isSmall && (isSure || lexemes[i - 1]!.kind !== 'number')
    return isFree || sign.gap > 0 === next.gap > 0 ? i + 1 : undefined
  }
  return isSpokenSign(sign) && sign.gap > 0 && next.kind === 'number' ? i + 1 : undefined
}

/** Words that join sizes. */
export const isSpokenSign = keyMatching(/^(?:na|by|ga)$/)

/** Capitals behind a figure that say which size it is; an ID is the bore. */
const MARKS: ReadonlyMap<string, SizeLabel | 'inner'> = new Map(
  Object.entries({
    OD: 'diameter',
    ID: 'inner',
    L: 'length',
    W: 'width',
    H: 'height',
    T: 'thickness',
    THK: 'thickness',
  } as const),
)

/** The `ID` before a bore: `OD40 x ID30 x L50`. */
export function isBore({ text }: Lexeme): boolean {
  return text === 'ID'
}

/** The mark behind a side where another follows, or of the last one where the side before has its own. */
export function markBehind(
  lexemes: readonly Lexeme[],
  i: number,
  side: number | undefined,
): SizeLabel | 'inner' | undefined {
  const mark = MARKS.get(lexemes[i]?.text ?? '')
  if (mark === undefined) return undefined
  const next = timesAt(lexemes, i + 1, true)
  // 500W x 2: a power, and so many
  const isNext = (at: number) =>
    lexemes[at]?.kind === 'number' && [1, 2].some((k) => MARKS.has(lexemes[at + k]?.text ?? ''))
  if (next !== undefined) return isNext(next) ? mark : undefined
  const behind = lexemes[i + 1]
  const isEnd = behind === undefined || behind.gap > 0 || behind.kind === 'sign'
  return isEnd && side !== undefined && MARKS.has(lexemes[side - 2]?.text ?? '') ? mark : undefined
}

/** Behind the `dia` of `45 dia f7 x 780`, where another side follows. */
export function diameterAfter(lexemes: readonly Lexeme[], i: number): number | undefined {
  if (lexemes[i]?.gap === 0 || !/^(?:dia|diam)$/.test(lexemes[i]?.key ?? '')) return undefined
  const at = lexemes[i + 1]?.text === '.' ? i + 2 : i + 1
  const sign = fitEnd(lexemes, at)
  return timesAt(lexemes, sign, true) === undefined ? undefined : at
}

/** Lexemes of `(L)`. */
export const BRACKETS = 3

export function bracketLabel(lexemes: readonly Lexeme[], i: number): SizeLabel | undefined {
  return lexemes[i]?.text === '(' && lexemes[i + 2]?.text === ')' ? letterLabel(lexemes[i + 1]!) : undefined
}

/** The thickest sheet or wall, in mm, that a t behind its figure says. */
const THICKEST = 30

/** The t of `1.2t x 1219`, `50.8x1.5t`: glued to a side of a chain that is no thicker than sheet. O(1). */
export function isGaugeMark(lexemes: readonly Lexeme[], i: number, isFirst: boolean): boolean {
  const [number, mark] = [lexemes[i - 1]!, lexemes[i]]
  if (mark?.gap !== 0 || !/^[tT]$/.test(mark.text) || (number.figure?.value ?? THICKEST) >= THICKEST) return false
  if (isFirst) return timesAt(lexemes, i + 1, true) !== undefined
  return lexemes[i + 1] === undefined || lexemes[i + 1]!.gap > 0 || lexemes[i + 1]!.kind === 'sign'
}
