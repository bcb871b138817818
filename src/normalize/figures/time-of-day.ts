import type { Lexeme } from './lexeme.js'

const HOUR = /^(?:[01]?\d|2[0-4])$/
const MINUTE = /^[0-5]\d$/
const SECOND = /^[0-5]\d(?:\.\d+)?$/
/** `в 18:00`, `soat 14:20`. */
const AT = /^(?:v|at|soat)$/

/** Over the time of day behind a date, as stamps and tables write it: `T09:30:00Z`, `14:20`, `, 9:05:00 PM`. O(1). */
export function timeEnd(lexemes: readonly Lexeme[], i: number): number {
  if (lexemes[i]?.text === 'T' && lexemes[i]!.gap === 0) return stampEnd(lexemes, i + 1)
  let at = lexemes[i]?.text === ',' ? i + 1 : i
  if (AT.test(lexemes[at]?.key ?? '')) at++
  const end = clockEnd(lexemes, at)
  return end === undefined || lexemes[at]!.gap === 0 ? i : zoneEnd(lexemes, end)
}

/** Whatever is glued to the `T` of ISO. */
function stampEnd(lexemes: readonly Lexeme[], i: number): number {
  let end = i
  while (end < i + 11 && lexemes[end]?.gap === 0 && /^(?:[\d.]+|[:+Z-])$/.test(lexemes[end]!.text)) end++
  return end
}

/** Hours and minutes, and seconds where they are written. */
function clockEnd(lexemes: readonly Lexeme[], i: number): number | undefined {
  if (!HOUR.test(lexemes[i]?.text ?? '') || !isPart(lexemes, i + 1, MINUTE)) return undefined
  return isPart(lexemes, i + 3, SECOND) ? i + 5 : i + 3
}

function isPart(lexemes: readonly Lexeme[], i: number, part: RegExp): boolean {
  const [colon, number] = [lexemes[i], lexemes[i + 1]]
  return colon?.text === ':' && colon.gap === 0 && number?.gap === 0 && part.test(number.text)
}

/** `PM`, `Z`, `UTC`, `+05:00`. */
function zoneEnd(lexemes: readonly Lexeme[], i: number): number {
  const sign = lexemes[i]
  if (sign && sign.gap <= 1 && /^(?:[ap]m|z|utc|gmt)$/i.test(sign.text)) return i + 1
  const isOffset =
    sign?.gap === 0 && /^[+-]$/.test(sign.text) && lexemes[i + 1]?.gap === 0 && HOUR.test(lexemes[i + 1]!.text)
  if (!isOffset) return i
  return isPart(lexemes, i + 2, MINUTE) ? i + 4 : i + 2
}
