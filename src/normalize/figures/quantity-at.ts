import { isDrawnSize } from './drawn-size.js'
import type { Lexeme } from './lexeme.js'
import type { Figure } from './number.js'
import { type Bound, boundAfter, boundBefore, multiplierAt, type Period, rateAt } from './quantity-words.js'
import { isNoUnit, LOCATIVES, rangeTail, type Scaled, scaledAt, skipPoint, toleranceAt } from './scaled.js'
import { type Dimension, type Unit, type UnitHit, unitAt, unitEndingAt } from './units.js'

/** A number or range with all that belongs to it, as written; lexemes `first` to `end` (excluded). */
export interface Quantity {
  readonly first: number
  readonly end: number
  /** Lexeme of the first digit, and the end of the last one. */
  readonly number: number
  readonly numberEnd: number
  readonly low: Scaled
  /** The upper end of a range of two figures. */
  readonly high: Scaled | undefined
  readonly bound: Bound | undefined
  /** Half-width of `10 ± 0.5`. */
  readonly tolerance: Figure | undefined
  readonly unit: Unit | undefined
  /** A currency or unit that stands before the number. */
  readonly unitBefore: boolean
  /** The unit is one capital letter where case tells something: `5 M`. */
  readonly doubtful: boolean
  readonly rate: Period | undefined
  /** What it is for: the 1000 pcs of `$8 / 1000 pcs`. */
  readonly per: { readonly count: number; readonly unit: Unit } | undefined
  /** The word after the number that is no unit. */
  readonly stranger: Lexeme | undefined
  readonly negative: boolean
}

/** Whether a lexeme may begin a quantity: a number that hangs on nothing. */
export function startsQuantity(lexemes: readonly Lexeme[], i: number): boolean {
  const lexeme = lexemes[i]!
  if (lexeme.code || lexeme.kind !== 'number' || !lexeme.figure) return false
  const before = lexemes[i - 1]
  if (!before) return true
  // 450 x 280 x 130: what follows a sign after a number is no size of its own; 40Х 45 is a grade and one
  const isGrade = before.gap === 0 && lexeme.gap > 0
  if (before.key === '×' && lexemes[i - 2]?.kind === 'number' && !isGrade && !isCountOfThread(lexemes, i)) return false
  if (isAddend(lexemes, i)) return false
  if (lexeme.gap > 0) return true
  // M20×1.5
  // USD12.50
  if (before.kind === 'word') {
    if (isDrawnSize(lexemes, i - 1)) return true
    return before.text.length > 2 && unitEndingAt(lexemes, i - 1)?.unit.dimension === 'money'
  }
  if (before.kind !== 'sign' || before.text === '×' || before.text === '*') return false
  // 5W-30, 1050-88, 6H/7, 1:10 — but (-5) is negative and `вес:250`, `срок-45` are labels
  if (before.text !== '-' && before.text !== '/' && before.text !== ':') return true
  const owner = before.gap === 0 ? lexemes[i - 2] : undefined
  if (owner === undefined || owner.kind === 'sign') return true
  if (owner.kind === 'number' || before.text === '/') return false
  const glued = owner.gap === 0 && lexemes[i - 3]?.kind === 'number'
  return !glued && (before.text === ':' || (owner.text.length > 2 && owner.text !== owner.text.toUpperCase()))
}

/** `Болт М8 x 100 шт`: so many of them. */
function isCountOfThread(lexemes: readonly Lexeme[], i: number): boolean {
  const [letter, size, sign] = [lexemes[i - 3], lexemes[i - 2]!, lexemes[i - 1]!]
  const isThread = letter !== undefined && /^[MМ]$/.test(letter.text) && size.gap === 0
  return isThread && sign.gap > 0 && lexemes[i]!.gap > 0 && unitAt(lexemes, i + 1)?.unit.id === 'piece'
}

/** The 2 of `3+2`, `60 + 10`: it has no meaning of its own. */
function isAddend(lexemes: readonly Lexeme[], i: number): boolean {
  const [other, sign, figure] = [lexemes[i - 2], lexemes[i - 1], lexemes[i]]
  if (sign?.text !== '+' || other?.kind !== 'number' || other.code || figure?.kind !== 'number') return false
  return sign.gap > 0 === figure.gap > 0
}

/** Larger a part of a figure is no deviation of it. */
const LARGEST_DEVIATION = 0.2

/** `3+2 кг`, `60 + 10 дней`, `500+500`: two figures of which neither is the whole; sizes and marks of hardness have deviations. */
function isSum(lexemes: readonly Lexeme[], end: number, low: Scaled, unit: Unit | undefined): boolean {
  if (unit ? !ADDED.has(unit.dimension) : !Number.isInteger(low.figure.value)) return false
  const addend = lexemes[end]?.text === '+' && isAddend(lexemes, end + 1) ? lexemes[end + 1]!.figure : undefined
  // +0,3/-0,1
  const next = lexemes[end + 2]
  if (!addend || next?.text === '/' || (next?.text === '-' && next.gap > 0 && lexemes[end + 3]?.gap === 0)) return false
  if (!unit) return Number.isInteger(addend.value)
  // 5 +0,2 кг
  const isMeasured = unit.dimension === 'mass' || unit.dimension === 'volume'
  return !isMeasured || addend.value >= LARGEST_DEVIATION * low.figure.value
}

/** The unit behind a free addend: `60 + 10 дней`. */
function unitBehind(lexemes: readonly Lexeme[], end: number): Unit | undefined {
  return lexemes[end]?.text === '+' && lexemes[end + 1]?.kind === 'number' ? unitAt(lexemes, end + 2)?.unit : undefined
}

const ADDED: ReadonlySet<Dimension> = new Set(['mass', 'time', 'piece', 'set', 'money', 'volume', 'people'])

/** Reads the quantity whose first number is this lexeme. O(1): it looks a fixed number of lexemes around. */
export function quantityAt(lexemes: readonly Lexeme[], i: number): Quantity | undefined {
  if (!startsQuantity(lexemes, i)) return undefined
  let first = i
  let bound: Bound | undefined
  let negative = false
  const sign = lexemes[i - 1]
  if (
    sign?.text === '-' &&
    lexemes[i]!.gap === 0 &&
    (sign.gap > 0 || lexemes[i - 2]?.kind !== 'word') &&
    lexemes[i - 2]?.kind !== 'number'
  ) {
    negative = true
    first--
  }
  const unitBefore = unitBeforeAt(lexemes, first)
  if (unitBefore) first = unitBefore.first
  const before = boundBefore(lexemes, first)
  if (before) {
    bound = before.value
    first = before.first
  }

  const head = scaledAt(lexemes, i)
  if (!head) return undefined
  const tail = rangeTail(lexemes, head, i, negative)
  let { end, numberEnd } = tail ?? head
  const thousands = tail ? undefined : thousandsBefore(lexemes, i, head.scaled)
  const low = tail ? tail.low : (thousands ?? head.scaled)
  if (thousands) first = i - 1
  if (tail) bound = undefined
  else if (head.ending === 'gacha') bound = 'atMost'

  const offset = tail || head.unit ? undefined : toleranceAt(lexemes, end)
  if (offset) end = offset.end
  let unitHit = tail ? tail.unit : head.unit
  let rate = LOCATIVES.has(lexemes[end]?.key ?? '') && !unitHit ? undefined : rateAt(lexemes, skipPoint(lexemes, end))
  let stranger: Lexeme | undefined
  if (!unitHit && !rate) {
    unitHit = isNoUnit(lexemes, end)
      ? undefined
      : (unitAt(lexemes, end) ?? hyphenUnitAt(lexemes, end) ?? bracketUnitAt(lexemes, end))
    if (unitHit) {
      end = unitHit.end
      if (unitHit.ending === 'gacha') bound = 'atMost'
      rate = rateAt(lexemes, skipPoint(lexemes, end))
    } else {
      const next = lexemes[end]
      if (next?.kind === 'word' && !boundAfter(lexemes, end)) stranger = next
    }
  }
  if (rate) end = rateAt(lexemes, skipPoint(lexemes, end))!.end
  const per = rate ? undefined : perAt(lexemes, skipPoint(lexemes, end))
  if (per) end = per.end
  // 10 mm ± 0.5
  const late = !offset && !tail && head.unit ? toleranceAt(lexemes, end) : undefined
  if (late) end = late.end
  const ending = unitHit?.ending ?? head.ending
  const after = !tail && !bound ? boundAfter(lexemes, skipPoint(lexemes, end), ending) : undefined
  if (after) {
    bound = after.value
    end = after.end
  }
  const turned = unitHit || unitBefore || rate || tail ? undefined : turnedUnitAt(lexemes, i)
  if (turned) {
    first = turned.first
    stranger = undefined
  }
  // USD 48 each
  const isEach = unitBefore && unitHit && /^(?:each|ea)$/.test(lexemes[unitHit.end - 1]!.key)
  const unit = isEach
    ? unitBefore.unit
    : (unitHit?.unit ?? unitBefore?.unit ?? turned?.unit ?? tonnesAYear(lexemes, end, rate))
  if (!tail && isSum(lexemes, numberEnd, low, unit ?? unitBehind(lexemes, numberEnd))) return undefined
  const unitWord = unitHit && lexemes[unitHit.end - 1]
  return {
    first,
    end,
    number: i,
    numberEnd,
    low,
    high: tail?.high,
    bound,
    tolerance: offset?.half ?? late?.half,
    unit,
    unitBefore: unitBefore !== undefined && !unitHit,
    doubtful: unitWord !== undefined && unitWord.text.length === 1 && 'MTGHМТГ'.includes(unitWord.text),
    rate: rate?.value,
    per,
    stranger,
    negative,
  }
}

/** Russian genitives that stand before a number to say about: `штук 400`, `недели за 2`, `тонн пять`. */
const TURNED =
  /^(?:штук|комплект(?:ов|а)|пар|тонн[ыа]?|кило(?:грамм)?|грамм|метр(?:ов|а)|литр(?:ов|а)|дней|дня|недел[ьи]|месяц(?:а|ев))$/iu

/** Units of an estimate, with a preposition of time between: `недели за 2`, `дней через 10`. */
function turnedUnitAt(lexemes: readonly Lexeme[], i: number): { unit: Unit; first: number } | undefined {
  const at = /^(?:za|cherez)$/.test(lexemes[i - 1]?.key ?? '') ? i - 2 : i - 1
  const word = lexemes[at]
  if (word?.kind !== 'word' || !TURNED.test(word.text) || lexemes[at + 1]!.gap === 0) return undefined
  // 500 штук 3 партии, тысяч штук 5: it has its number
  const [owner, letter] = [lexemes[at - 1], lexemes[at - 2]]
  const isHeld = owner?.kind === 'number' && !(owner.gap === 0 && letter?.kind === 'word')
  if (isHeld || multiplierAt(lexemes, at - 1)) return undefined
  const hit = unitAt(lexemes, at)
  return hit && { unit: hit.unit, first: at }
}

/** `тыщ 20`, `тысяч пятнадцать`: of an estimate the thousand stands before its figure as well. */
function thousandsBefore(lexemes: readonly Lexeme[], i: number, scaled: Scaled): Scaled | undefined {
  const word = lexemes[i - 1]
  if (scaled.times !== 1 || word?.kind !== 'word' || !THOUSANDS.test(word.text) || lexemes[i]!.gap === 0)
    return undefined
  const owner = lexemes[i - 2]
  return owner?.kind === 'number' ? undefined : { ...scaled, times: 1000 }
}

const THOUSANDS = /^(?:тыщ[аи]?|тысяч[аи]?)$/iu

/** `300 tpa`: the rate says the unit. */
function tonnesAYear(lexemes: readonly Lexeme[], end: number, rate: unknown): Unit | undefined {
  return rate && lexemes[end - 1]!.key === 'tpa' ? TONNE : undefined
}

const TONNE: Unit = { id: 't', dimension: 'mass', factor: 1000 }

/** `3-mm`, `15-inch`. */
function hyphenUnitAt(lexemes: readonly Lexeme[], i: number): UnitHit | undefined {
  if (lexemes[i]?.text !== '-' || lexemes[i]!.gap > 0 || lexemes[i + 1]?.gap !== 0) return undefined
  if (lexemes[i + 1]!.kind !== 'word' || lexemes[i + 1]!.text.length < 2) return undefined
  const hit = unitAt(lexemes, i + 1)
  return hit && (hit.unit.dimension === 'length' || hit.unit.dimension === 'mass' || isEnglishUnit(lexemes[i + 1]!))
    ? hit
    : undefined
}

/** `8.40 (USD)`. */
function bracketUnitAt(lexemes: readonly Lexeme[], i: number): UnitHit | undefined {
  const hit = lexemes[i]?.text === '(' ? unitAt(lexemes, i + 1) : undefined
  return hit && lexemes[hit.end]?.text === ')' ? { ...hit, end: hit.end + 1 } : undefined
}

/** `60-day`, `500-piece`, `15-дневный`, not the `45-kun` of a date. */
function isEnglishUnit({ key }: Lexeme): boolean {
  return /^(?:days?|weks?|months?|piece|pcs|pc|dnevn\w+|nedeln\w+|mesyachn\w+)$/.test(key)
}

/** `$8.40`, `USD 8.40`, `EUR: 8`, `HRC 45`. */
function unitBeforeAt(
  lexemes: readonly Lexeme[],
  i: number,
): { readonly unit: Unit; readonly first: number } | undefined {
  let at = lexemes[i - 1]?.text === ':' ? i - 2 : i - 1
  // цена (USD): 8,40
  if (lexemes[at]?.text === ')' && lexemes[at - 2]?.text === '(') at--
  const word = lexemes[at]
  if (!word || word.kind === 'number' || word.code) return undefined
  // цена USD/шт: 8,40
  const slash = lexemes[at - 1]?.text === '/' && lexemes[at]!.kind === 'word' ? at - 2 : at
  const hit = unitEndingAt(lexemes, slash)
  if (hit?.unit.dimension !== 'money' && hit?.unit.dimension !== 'hardness') return undefined
  // 500 сум 3 шт: the currency has its number
  return lexemes[hit.first - 1]?.kind === 'number' || multiplierAt(lexemes, hit.first - 1) ? undefined : hit
}

/** `/шт`, `за штуку`, `per 1000 pcs`, `har bir dona uchun`. */
export function perAt(lexemes: readonly Lexeme[], i: number) {
  const sign = lexemes[i]
  if (!sign || !(sign.text === '/' || sign.key === 'za' || sign.key === 'per' || sign.key === 'har')) return undefined
  let at = i + 1
  if (lexemes[at]?.key === 'bir' || lexemes[at]?.key === 'a') at++
  const figure = lexemes[at]?.figure
  const times = multiplierAt(lexemes, figure ? at + 1 : at)
  const unitAtIndex = times ? skipPoint(lexemes, times.end) : figure ? at + 1 : at
  const hit = unitAt(lexemes, unitAtIndex)
  // 1000 шт за раз, 75 шт за 10 дней: no price
  // $8 / 7 €: two prices
  const other = hit?.unit.dimension
  if (!hit || hit.unit.id === '°' || other === 'money' || (figure && other === 'time')) return undefined
  // 0.94 KG / 1,800 SETS: a sign between two figures of a list, but $8 / 1000 pcs
  if (figure && sign.text === '/' && sign.gap > 0 && !isMoney(lexemes, i)) return undefined
  const end = lexemes[hit.end]?.key === 'uchun' ? hit.end + 1 : hit.end
  return { count: (figure ? countOf(lexemes[at]!.text, figure) : 1) * (times?.value ?? 1), unit: hit.unit, end }
}

/** Whether a sum stands before a lexeme: `$8`, `8 USD`. */
function isMoney(lexemes: readonly Lexeme[], i: number): boolean {
  const at = lexemes[i - 1]?.kind === 'number' ? i - 2 : i - 1
  return unitEndingAt(lexemes, lexemes[at]?.text === '.' ? at - 1 : at)?.unit.dimension === 'money'
}

/** Nobody prices a thousandth of a piece: the commas of 1,000 part thousands. */
function countOf(text: string, figure: Figure): number {
  return /^\d{1,3}(?:,\d{3})+$/.test(text) ? Number(text.replaceAll(',', '')) : figure.value
}
