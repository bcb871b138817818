const ZERO = 48
const BLANK = 32
const POINT = 46
const COMMA = 44
/** Beyond eleven digits the reader's twelve significant ones begin to matter; beside decimals nine are taken. */
const MOST_DIGITS = 11
const MOST_BEFORE_DECIMALS = 9
const SCALES = [1, 10, 100]

/**
 * A figure that can be read in one way only, as most cells of a table are: `12500`, `12500,5`, `12 500.75`. Undefined for
 * anything else, which `readAmount` reads; the two agree on what both read. O(length).
 */
export function plainFigure(text: string): number | undefined {
  let digits = 0
  let whole = 0
  let at = 0
  // where the last blank stands; a group of three comes behind each
  let blank = -1
  let blanks = 0
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BLANK) {
      if (!(blank < 0 ? at >= 1 && at <= 3 && text.charCodeAt(0) !== ZERO : at - blank === 4)) return undefined
      blank = at
      blanks += 1
      continue
    }
    const digit = code - ZERO
    if (digit < 0 || digit > 9) break
    whole = 10 * whole + digit
    digits += 1
  }
  if (digits === 0 || digits > MOST_DIGITS || blanks > 2 || (blanks > 0 && at - blank !== 4)) return undefined
  if (at === text.length) return whole
  return digits > MOST_BEFORE_DECIMALS ? undefined : withDecimals(text, at, whole)
}

/** One decimal or two behind a point or comma. */
function withDecimals(text: string, at: number, whole: number): number | undefined {
  const sign = text.charCodeAt(at)
  const places = text.length - at - 1
  if ((sign !== POINT && sign !== COMMA) || places < 1 || places > 2) return undefined
  let units = whole
  for (let i = at + 1; i < text.length; i++) {
    const digit = text.charCodeAt(i) - ZERO
    if (digit < 0 || digit > 9) return undefined
    units = 10 * units + digit
  }
  // both exact, so that the quotient is the number that is written
  return units / SCALES[places]!
}
