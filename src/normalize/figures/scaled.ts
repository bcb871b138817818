import { capitalMillionAt } from './capital-million.js'
import { fitEnd } from './fit.js'
import type { Lexeme } from './lexeme.js'
import type { Figure } from './number.js'
import { boundAfter, isSlang, multiplierAt, rateAt } from './quantity-words.js'
import { type Dimension, type Unit, type UnitHit, unitAt, unitEndingAt } from './units.js'

/** A figure with its word for thousands and its own unit, where a range has two. */
export interface Scaled {
  readonly figure: Figure
  /** 1000 of `5 тыс.`; 1 without a word. */
  readonly times: number
  /** Divisor of a fraction: 4 of 3/4, with the whole inches in `plus`. */
  readonly over: number | undefined
  readonly plus: number | undefined
  readonly unit: Unit | undefined
  /** Below zero. */
  readonly minus: boolean
}

/** Over the point of an abbreviation: `шт./год`. */
export function skipPoint(lexemes: readonly Lexeme[], i: number): number {
  const point = lexemes[i]
  if (point?.text !== '.' || point.gap > 0 || lexemes[i - 1]?.kind !== 'word') return i
  // weight 7.4 kg. Annual volume 20,000: a sentence begins
  const next = lexemes[i + 1]
  return next && next.gap > 0 && /^\p{Lu}\p{Ll}/u.test(next.text) ? i : i + 1
}

/** `2027 yilda`: a locative is no rate right after the number. */
export const LOCATIVES = new Set('yilda oyda kunda haftada smenada soatda chorakda'.split(' '))

/** The first half of a quantity. */
export interface Head {
  readonly scaled: Scaled
  readonly end: number
  readonly numberEnd: number
  readonly unit: UnitHit | undefined
  readonly ending: 'gacha' | 'dan' | undefined
}

/** A figure, its word for thousands and, where a range may follow, its unit; in a chain of sizes that may come with the last. */
export function scaledAt(lexemes: readonly Lexeme[], i: number, inChain = false): Head | undefined {
  const fraction = fractionAt(lexemes, i, inChain)
  const figure = lexemes[i]?.figure
  if (!figure) return undefined
  const numberEnd = fraction?.end ?? i + 1
  let end = numberEnd
  let ending: 'gacha' | 'dan' | undefined
  const times = fraction ? undefined : (multiplierAt(lexemes, end) ?? capitalMillionAt(lexemes, end))
  let factor = 1
  const isFit = times && lexemes[times.end]?.kind === 'number' && lexemes[times.end]!.gap === 0
  if (times && !isFit && isMultiplier(lexemes, times.first, times.end)) {
    factor = times.value
    end = skipPoint(lexemes, times.end)
    const key = lexemes[times.first]!.key
    if (times.end === times.first + 1 && key.length > 3 && /(?:ming|mln|n)(?:gacha|dan)$/.test(key))
      ending = key.endsWith('dan') ? 'dan' : 'gacha'
  }
  // тысяч 20 комплектов: about so many thousand
  if (factor === 1 && !fraction && isOpenThousand(lexemes[i - 1]) && lexemes[i - 2]?.kind !== 'number') factor = 1000
  const word = lexemes[end]
  if (!ending && word?.kind === 'word' && word.gap <= 1 && (word.key === 'gacha' || word.key === 'dan')) {
    // дан кўп, dan ortiq say more than the ending
    if (!boundAfter(lexemes, end) || word.key === 'gacha') {
      ending = word.key
      end++
    }
  }
  // 1 mln 200 ming: the smaller thousands belong to the number
  let written = fraction?.figure ?? figure
  const rest = factor > 1e3 && !ending ? lexemes[end] : undefined
  if (rest?.figure && !rest.code && rest.gap === 1 && /^\d{1,3}$/.test(rest.text)) {
    const less = multiplierAt(lexemes, end + 1)
    if (less && less.value < factor && isMultiplier(lexemes, less.first, less.end)) {
      written = { ...figure, value: figure.value + (rest.figure.value * less.value) / factor }
      end = skipPoint(lexemes, less.end)
    }
  }
  const isRate = !ending && rateAt(lexemes, end) !== undefined && !LOCATIVES.has(lexemes[end]!.key)
  const unit = ending || isRate || isNoUnit(lexemes, end) ? undefined : unitAt(lexemes, end)
  const scaled = {
    figure: written,
    times: factor,
    over: fraction?.over,
    plus: fraction?.plus,
    unit: unit?.unit,
    minus: false,
  }
  return { scaled, end: unit?.end ?? end, numberEnd, unit, ending: ending ?? unit?.ending }
}

/** The h of `d=30h7` is of a fit, no hour, and the D of 3D no day; `12m2` is an area. */
export function isNoUnit(lexemes: readonly Lexeme[], i: number): boolean {
  const letter = lexemes[i]
  if (letter?.gap === 0 && /^[DД]$/.test(letter.text) && /^[23]$/.test(lexemes[i - 1]?.text ?? '')) return true
  return letter?.gap === 0 && /^[hgm]$/.test(letter.text) && lexemes[i + 1]?.figure !== undefined
    ? lexemes[i + 1]!.figure!.value > CUBE && fitEnd(lexemes, i) > i
    : false
}

/** The highest power of a unit. */
const CUBE = 3

/** `тысяч`, `тыщ` before the number that they multiply. */
function isOpenThousand(word: Lexeme | undefined): boolean {
  return word !== undefined && (word.key === 'tisyach' || isSlang(word.word))
}

/** `10k`, `10 к шт`; a lone к is a preposition, `65Mn` a grade of steel. */
function isMultiplier(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const word = lexemes[at]!
  if (word.text === 'Mn' || isSetInShort(lexemes, at)) return false
  if (word.key === 'mn') return isMillion(lexemes, at, end)
  return word.text.length > 1 || word.gap === 0 || unitAt(lexemes, end) !== undefined
}

/** `3 mn pcs`, `$3 mn`, `3mn/year`; else they are meganewtons: `1,6 МН`. */
function isMillion(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  if (MULTIPLIED.has(unitAt(lexemes, end)?.unit.dimension ?? 'other')) return true
  if (unitEndingAt(lexemes, at - 2)?.unit.dimension === 'money') return true
  return lexemes[at]!.text === 'mn' && rateAt(lexemes, end) !== undefined
}

const MULTIPLIED: ReadonlySet<Dimension> = new Set([
  'piece',
  'set',
  'mass',
  'money',
  'length',
  'area',
  'volume',
  'people',
])

/** `1 000к-т`: a set, no thousand. */
function isSetInShort(lexemes: readonly Lexeme[], at: number): boolean {
  const [dash, end] = [lexemes[at + 1], lexemes[at + 2]]
  return dash?.text === '-' && dash.gap === 0 && end?.gap === 0 && /^k?t(?:ov|a)?$/.test(end.key)
}

/** `3/4"`, `1 1/2"`, `1-1/2 inch`: only before a unit of length, elsewhere a slash is something else. */
function fractionAt(lexemes: readonly Lexeme[], i: number, inChain: boolean) {
  const whole = lexemes[i + 1]
  const mixed =
    (whole?.kind === 'number' && whole.gap === 1) ||
    (whole?.text === '-' && whole.gap === 0 && lexemes[i + 2]?.gap === 0)
  const at = mixed ? (whole!.text === '-' ? i + 2 : i + 1) : i
  const [above, slash, below] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]]
  if (slash?.text !== '/' || slash.gap > 0 || below?.gap !== 0) return undefined
  if (!/^\d{1,2}$/.test(above!.text) || !/^(?:2|3|4|5|8|10|16|32|64)$/.test(below.text)) return undefined
  if (mixed && !/^\d{1,3}$/.test(lexemes[i]!.text)) return undefined
  if (Number(above!.text) >= Number(below.text)) return undefined
  const isSide = inChain && lexemes[at + 3] !== undefined && isTimes(lexemes[at + 3]!)
  if (!isSide && unitAt(lexemes, at + 3)?.unit.dimension !== 'length') return undefined
  const figure = above!.figure!
  return { figure, over: Number(below.text), plus: mixed ? lexemes[i]!.figure!.value : 0, end: at + 3 }
}

/** Whether a lexeme is a multiplication sign, or the letter that stands for it. */
export function isTimes({ text, key }: Lexeme): boolean {
  return text === '×' || text === '*' || key === '×'
}

/** Both halves of a range. */
export interface Tail {
  readonly low: Scaled
  readonly high: Scaled
  readonly end: number
  readonly numberEnd: number
  readonly unit: UnitHit | undefined
}

/** The second half of `5–80 мм`, `5 мм – 80 мм`, `от 5 до 80`, `5 dan 80 gacha`. */
export function rangeTail(lexemes: readonly Lexeme[], head: Head, i: number, negative = false): Tail | undefined {
  const at = skipPoint(lexemes, head.end)
  let next = at
  if (head.ending !== 'dan') {
    const sign = lexemes[at]
    if (!sign || sign.code || !isRangeSign(lexemes, at, i)) return undefined
    next = at + 1
  }
  // -40…+120 °C
  const sign = lexemes[next + 1]?.gap === 0 ? lexemes[next]?.text : undefined
  const minus = negative && sign === '-'
  if (minus || sign === '+') next++
  if (lexemes[next]?.kind !== 'number' || lexemes[next]!.code) return undefined
  const second = scaledAt(lexemes, next)
  if (!second) return undefined
  // 6 недель - 210×148 мм: the second number is of another thing
  const after = lexemes[second.end]
  if (after && after.gap <= 1 && isTimes(after)) return undefined
  if (head.unit && !second.unit && head.ending !== 'dan' && lexemes[at]!.text === '-') return undefined
  const unit = second.unit ?? head.unit
  const high = minus ? { ...second.scaled, minus: true } : second.scaled
  // 10-20 тыс.
  const times = head.scaled.times === 1 && !head.unit ? high.times : head.scaled.times
  const low = { ...head.scaled, times, minus: negative }
  if (lexemes[at]!.text === '-' && lexemes[at]!.gap > 0 && !head.unit && areApart(lexemes, i, second)) return undefined
  // 2027 г. — 15 тыс. шт
  if (low.unit && high.unit && low.unit.dimension !== high.unit.dimension) return undefined
  if (!(sizeOf(low, low.unit ?? high.unit) < sizeOf(high, high.unit ?? low.unit))) return undefined
  return { low, high, end: second.end, numberEnd: second.numberEnd, unit }
}

/** What a number behind it is: no beginning of a count. */
const LABEL =
  /^(?:r[az]|rmah|[dlhbszm]|dia\w*|diam\w*|od|id|dn|du|stal\w*|st|steel|marka|gost|din|iso|it|hr[cs]|hb|hv|kl|clas+|klas+|art|poz|model|tip|type|kvalitet\w*)$/

/** `Ø48 — 500 шт`, `Ra 3,2 — 120 шт/год`, `сталь 45 — 2 т`: the dash parts two sayings. */
function areApart(lexemes: readonly Lexeme[], i: number, second: Head): boolean {
  const unit = second.unit?.unit ?? unitAt(lexemes, skipPoint(lexemes, second.end))?.unit
  // ПГВА 1,0 — 3 км
  if (unit?.id === 'km') return !Number.isInteger(Number(lexemes[i]!.text))
  if (!unit || unit.dimension === 'length') return false
  const before = lexemes[i - 1]
  if (before && (before.text === 'Ø' || before.text === '=' || before.key === '×' || LABEL.test(before.key)))
    return true
  return (unit.dimension === 'piece' || unit.dimension === 'set') && !Number.isInteger(lexemes[i]!.figure?.value)
}

function sizeOf({ figure, times, over, plus, minus }: Scaled, unit: Unit | undefined): number {
  return (minus ? -1 : 1) * ((figure.value * times) / (over ?? 1) + (plus ?? 0)) * (unit?.factor ?? 1)
}

const RANGE_WORDS = new Set(['do', 'to', 'po', 'through'])

function isRangeSign(lexemes: readonly Lexeme[], at: number, i: number): boolean {
  const sign = lexemes[at]!
  const after = isPlusOrMinus(lexemes[at + 1]) && sign.kind === 'sign' ? lexemes[at + 2] : lexemes[at + 1]
  if (after?.kind !== 'number') return false
  if (sign.kind === 'word') {
    if (RANGE_WORDS.has(sign.key)) return true
    return (sign.key === 'and' || sign.key === 'i') && /^(?:betwen|mejdu)$/.test(lexemes[i - 1]?.key ?? '')
  }
  if (sign.text === '...' || sign.text === '÷' || sign.text === '~') return true
  // 25 -0.1 is a tolerance, 1050-88-1 a designation
  if (sign.text !== '-' || sign.gap > 0 !== after.gap > 0) return false
  const further = lexemes[at + 2]
  return !(further?.text === '-' && further.gap === 0 && lexemes[at + 3]?.gap === 0)
}

function isPlusOrMinus(lexeme: Lexeme | undefined): boolean {
  return lexeme?.text === '+' || lexeme?.text === '-'
}

/** `± 0.5`, `+0.02/-0.01`, `-0.1` after a nominal size. */
export function toleranceAt(
  lexemes: readonly Lexeme[],
  i: number,
): { readonly half?: Figure; readonly end: number } | undefined {
  const sign = lexemes[i]
  if (sign?.kind !== 'sign') return undefined
  const plusMinus = sign.text === '+' && lexemes[i + 1]?.text === '/' && lexemes[i + 2]?.text === '-'
  const at = sign.text === '±' ? i + 1 : plusMinus ? i + 3 : -1
  if (at > 0) {
    const figure = lexemes[at]?.figure
    return figure && { half: figure, end: at + 1 }
  }
  if ((sign.text !== '+' && sign.text !== '-') || lexemes[i + 1]?.gap !== 0 || !lexemes[i + 1]?.figure) return undefined
  // Ø120-0,1, but 5-80
  if (sign.text === '-' && sign.gap === 0 && !/^0?[.,]\d/.test(lexemes[i + 1]!.text)) return undefined
  const second = lexemes[i + 2]?.text === '/' ? i + 3 : i + 2
  const more = isPlusOrMinus(lexemes[second]) && lexemes[second + 1]?.gap === 0 && lexemes[second + 1]?.figure
  return { end: more ? second + 2 : i + 2 }
}

/** Behind the tolerance, with its unit, of a size that has its own: `45 мм ±0,02 мм`; the same where none stands there. */
export function lateToleranceEnd(lexemes: readonly Lexeme[], i: number): number {
  const tolerance = toleranceAt(lexemes, i)
  if (!tolerance) return i
  const hit = unitAt(lexemes, tolerance.end)
  return hit?.unit.dimension === 'length' ? hit.end : tolerance.end
}
