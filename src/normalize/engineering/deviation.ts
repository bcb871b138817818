import { itGradeOf } from '../../catalog/iso286.js'
import type { Precision } from '../../model/basics.js'
import type { Note } from '../common/read.js'
import { tidy } from '../figures/number.js'
import { SIGNS } from '../figures/text-signs.js'
import { before, decimal, type Hit, matchesOf, type TechnicalText } from './technical-text.js'

const FIGURE = '(?:\\d{1,3}(?:[.,]\\d{1,4})?|[.,]\\d{1,4})'
/** What may follow a deviation: its unit of length, and nothing that makes it another quantity. */
const UNIT =
  /^\s?(мм|mm|мкм|mkm|um|μm|микрон|микрона|микронов|mikron|microns?|сотк[аиу]|соток|см|cm|sm|дюйм(?:а|ов)?|dyuym|duym|inch(?:es)?|in(?![\p{L}])|"|mils?|thou)(?!\p{L})/u
const MILLIMETERS: Readonly<Record<string, number>> = {
  мм: 1,
  mm: 1,
  мкм: 0.001,
  mkm: 0.001,
  um: 0.001,
  μm: 0.001,
  микрон: 0.001,
  микрона: 0.001,
  микронов: 0.001,
  mikron: 0.001,
  micron: 0.001,
  microns: 0.001,
  сотка: 0.01,
  сотки: 0.01,
  сотку: 0.01,
  соток: 0.01,
  см: 10,
  cm: 10,
  sm: 10,
  дюйм: 25.4,
  дюйма: 25.4,
  дюймов: 25.4,
  dyuym: 25.4,
  duym: 25.4,
  inch: 25.4,
  inches: 25.4,
  in: 25.4,
  mil: 0.0254,
  mils: 0.0254,
  thou: 0.0254,
  '"': 25.4,
}
const OTHER_UNIT =
  /^(?:\s?[%°ʼ]|\p{L}|\s(?:ед|кг|kg|г|g|gr|гр|т|t|тонн\p{L}{0,3}|tonna|шт|pcs?|dona|дона|сум|sum|soʼm|usd|eur|дн|дней|days?|кун|kun|в|v|вт|w|а|a|ом|ohm|бар|bar|мпа|mpa|л|l|сек?|с|мин|min|ч|гц|hz|нм|nm|кн|kn|н|n|дб|db|hb|нв|hrc|ҳрц|ҳб|hv|sh|ш|shore|шор\p{L}?|градус\p{L}{0,3}|град|gradus|deg|degrees?|daraja|даража|daqiqa|дақиқа|daq|soniya|сония|минут\p{L}{0,2}|секунд\p{L}{0,2}|угл\p{L}{0,6}|arc|angular|burchak|бурчак|кв|кгс|kgf|тс|тф|lbs?|oz|фунт\p{L}{0,2}|psi|ksi|атм|atm|па|pa|кпа|kpa|rpm|об|процент\p{L}{0,2}|foiz|фоиз|c|с|k|лет|yil|йил|км|km|м|m)(?!\p{L}))/iu
/** What opens the next saying where a unit would stand: `±0,02 L=320`, `±0,1x100`, `±0,02 M8`, `±0,02 с резьбой`. */
const NEXT =
  /^(?:\s?[xXхХ×*]\s?(?:[ØФф]|\p{Lu}\s?=?)?\s?\d|\s(?:\p{L}\s?[=:]|(?![mмсcdд][23](?!\d))[a-zA-Zа-яА-Я]\d|[LMМ]\s\d|[всca]\s\p{L}{2}))/u
/** `±0,02 HRC 45`: the scale has its own value; `65±5 HRC` is of the scale. */
const NEXT_SCALE = /^\s(?:HRC\p{L}?|HBW?|НВ|HV|ҲРЦ|ҲБ|sh(?:ore)?\s?[aаdд]?|шор\p{L}?\s?[aаdд]?)\s?[=:≥≤<>]?\s?\d/iu
/** What may follow a deviation in its field without a unit; another word may be a unit that is not known. */
const NO_UNIT =
  /^(?!\s?\p{L}{2})|^\s(?:(?:на|по|во?|для|до|от|и|или|с|не|при|or|and|for|on|to|at|in|of|if|as|by|va|dan|ва|дан|IT)(?!\p{L})|макс|max|вс[её]|общ|проч|остальн|лучш|точн|допуск|размер|длин|ширин|высот|диам|толщ|сторон|отв|отклон|включ|all|general|unless|per|better|both|total|toleranc|typ|overall|incl|each|other|yoki|uchun|boʼyicha|gacha|ёки|учун|бўйича|гача|barcha|барча|R[az]|IT\d|ISO|DIN|ГОСТ|GOST|EN|HRC|HB|НВ|HV|кл|class|\p{L}{1,3}\d)/iu
const FRACTION = /\d?[.,]\d{1,4}$/
/** A scale before the nominal: 65±5 is a hardness then. */
const OTHER_SCALE =
  /(?:hrc\p{L}?|hbw?|нв|hv|hra|hrb|(?<!\p{L})[rр][aа]|rz|shore?|шору?|(?<!\p{L})sh|твердост\p{L}{0,2}|твёрдост\p{L}{0,2}|hardness|qattiqli\p{L}{1,3}|масса|mass|weight|вес|покрыти\p{L}{1,2}|coating|plating|цинк\p{L}{0,3}|zinc|qoplama|қоплама|станк\p{L}{1,2}|машин\p{L}{1,2}|оборудования|machine|machine accuracy)\s?[:=≤≥<>]?\s?(?:[aа]\s?)?$/iu

const BOTH = new RegExp(
  `(?:±|\\+\\s?/?\\s?-|\\+\\\\-|(?<!\\p{L})(?:плюс[ /-]{1,3}минус|pl(?:u|yu)s[ /-]{1,3}(?:or )?minus))\\s?(${FIGURE})(?!\\d|[.,]\\d|\\s?/\\s?\\d)`,
  'giu',
)
/** The other end of `±0,02…0,05`. */
const SECOND = /^\s?(?:\.{2,3}|÷|~|-(?=\d)|(?:до|to)(?=\s))\s?(\d{0,2}[.,]\d{1,4})(?!\d|[.,]\d)/iu
const SIGNED = '[+-]\\s?\\d{1,2}[.,]\\d{1,4}'
const LIMITS = new RegExp(
  `(?:(${SIGNED})\\s?(?:мм|mm)?\\s?(?:(?:[/\\\\;|]|\\s)\\s?)?(${SIGNED}|[+-]0(?![.,]?\\d)|(?<=[/\\\\;|\\s])0(?![.,]?\\d))|(?<![\\d.,])([+-]?0)\\s?(?:[/\\\\;|]|\\s)\\s?(${SIGNED}))(?!\\d|[.,]\\d)`,
  'gu',
)
/** Limits in whole micrometres, which drawings write without a decimal: `-25/-50 мкм`, `(+30 +11) мкм`, `+21 мкм`. */
const IN_MICROMETERS =
  /(?<first>[+-]\s?\d{1,3}|(?<![\d.,])0(?=\s?[/\\;]\s?[+-]))(?:\s?(?:мкм|mkm|[uμ]m))?(?:(?:\s?[/\\;|]\s?|\s|(?=[+-]))(?<second>[+-]\s?\d{1,3}|0))?\s?\)?\s?(?:мкм|mkm|[uμ]m|микрон\p{L}{0,2}|mikron|microns?)(?!\p{L})/giu
const MICROMETERS = /мкм|mkm|[uμ]m|микрон|mikron|micron/i
const SIGN = /[±+]|-\s?\d{1,2}[.,]\d|минус|minus|(?:мкм|mkm|[uμ]m|микрон|mikron|micron)/i
const ONE_SIDED = /([+-])\s?(0[.,]\d{1,4})(?!\d|[.,]\d|\s?(?:-|\.\.|÷)\s?\d)/gu
const NOMINAL = /(?:^|[^\p{L}\p{N}.,-]|[ØФф=dDLlBHSxх×]\s?|\p{L}=)(\d{1,4}(?:[.,]\d{1,3})?)\s?(?:(?:мм|mm)\s?)?\(?\s?$/u
const DIAMETER = /[ØФф=]\s?\d{1,4}(?:[.,]\d{1,3})?\s?\(?\s?$/u
/** Largest deviation that is believed, mm: beyond it a ± belongs to something else. */
const LARGEST = 50

/** Finds `±0,05`, `+0,02/−0,01`, `0/-0.05`, `25-0,05`: the full width of the field, and the grade where the size is known. O(n). */
export function deviationHits(source: TechnicalText, nominalMm: number | undefined): Hit<Precision>[] {
  const { text, place, signs } = source
  const hits: Hit<Precision>[] = []
  if ((signs & SIGNS.deviation) === 0 || !SIGN.test(text)) return hits
  const add = (at: number, length: number, width: number, notes: readonly Note[] = []) => {
    const end = at + length
    const unit = unitAt(text, end)
    if (!unit || !(width > 0)) return
    if (place === 'field' && unit.length === 0 && !NO_UNIT.test(text.slice(end, end + 16))) return
    const last = end + unit.length
    const nominal = nominalBefore(text, at)
    if (
      OTHER_SCALE.test(before(text, nominal ? nominal.start : at, 24)) ||
      /[°%]\s?[CСF]?\s?$/.test(before(text, at, 4))
    )
      return
    const widthMm = tidy(width * unit.factor)
    if (widthMm > 2 * LARGEST || (nominal && widthMm > 2 * nominal.size)) return
    hits.push({
      value: precisionOfWidth(widthMm, nominal && !isOfBox(text, nominal.start, at) ? nominal.size : nominalMm),
      start: nominal?.start ?? at,
      end: last + (text[last] === ')' && /\(\s?$/.test(before(text, at, 2)) ? 1 : 0),
      notes,
    })
  }
  const limits = matchesOf(LIMITS, text)
  for (const match of limits) {
    const [whole, upper, lower, zero, single] = match
    if (/\d$/.test(before(text, match.index, 1)) && zero !== undefined) continue
    // ПР-19,05-31,8: a chain
    if (/\p{Lu}$/u.test(before(text, match.index, 1)) && Math.abs(signed(upper ?? '0')) >= 1) continue
    const width = zero === undefined ? Math.abs(signed(upper!) - signed(lower!)) : Math.abs(signed(single!))
    add(match.index, whole.length, width)
  }
  for (const match of matchesOf(BOTH, text)) {
    const [first, other] = [decimal(match[1]!), SECOND.exec(text.slice(match.index + match[0].length))]
    const finer = other ? Math.min(first, decimal(other[1]!)) : first
    add(match.index, match[0].length + (other?.[0].length ?? 0), 2 * finer, other ? [several(2 * finer)] : [])
  }
  if (MICROMETERS.test(text)) hits.push(...micrometerHits(text, nominalMm))
  // of two limits neither stands alone
  const isOfTwo = (at: number) => limits.some((two) => two.index <= at && at < two.index + two[0].length)
  for (const match of matchesOf(ONE_SIDED, text)) {
    if (isOfTwo(match.index)) continue
    const nominal = nominalBefore(text, match.index)
    const end = match.index + match[0].length
    if (place === 'text') {
      if (!nominal || decimal(match[2]!) > nominal.size / 10) continue
      // a minus may be the dash of a range
      if (
        match[1] === '-' &&
        !DIAMETER.test(before(text, match.index, 16)) &&
        !/^\s?(?:мм|mm)/.test(text.slice(end, end + 4))
      )
        continue
    }
    add(match.index, match[0].length, decimal(match[2]!))
  }
  return hits
}

/** Of one limit the other is 0; a lone minus may be the dash of a range, unless a diameter stands before it. O(n). */
function micrometerHits(text: string, nominalMm: number | undefined): Hit<Precision>[] {
  return matchesOf(IN_MICROMETERS, text).flatMap(({ 0: written, index, groups }): Hit<Precision>[] => {
    const { first = '', second } = groups!
    const nominal = nominalBefore(text, index)
    const isRound = DIAMETER.test(before(text, index, 16))
    if (!nominal || OTHER_SCALE.test(before(text, nominal.start, 24))) return []
    if (second === undefined && first.startsWith('-') && !isRound) return []
    const widthMm = tidy(Math.abs(signed(first) - signed(second ?? '0')) / 1000)
    if (!(widthMm > 0) || widthMm > nominal.size) return []
    const value = precisionOfWidth(widthMm, isOfBox(text, nominal.start, index) ? nominalMm : nominal.size)
    return [{ value, start: nominal.start, end: index + written.length, notes: [] }]
  })
}

function several(width: number): Note {
  return { code: 'tolerance.several', expected: `the most demanding one taken: ${tidy(width)} mm` }
}

/** A full width with the grade that it comes to at the size; the width alone where the size is not known. */
export function precisionOfWidth(toleranceMm: number, nominalMm: number | undefined): Precision {
  if (nominalMm === undefined) return { toleranceMm }
  const itGrade = itGradeOf(toleranceMm, nominalMm)
  return itGrade === undefined ? { toleranceMm, nominalMm } : { itGrade, toleranceMm, nominalMm }
}

/** Factor to millimetres and length of the unit of length at a place; a missing unit is mm, another one undefined. */
export function unitAt(text: string, at: number): { factor: number; length: number } | undefined {
  const rest = text.slice(at, at + 16)
  const unit = UNIT.exec(rest)
  if (unit) return { factor: MILLIMETERS[unit[1]!]!, length: unit[0].length }
  const isNext = NEXT.test(rest) || (NEXT_SCALE.test(rest) && FRACTION.test(before(text, at, 6)))
  return !isNext && OTHER_UNIT.test(rest) ? undefined : { factor: 1, length: 0 }
}

function signed(figure: string): number {
  return decimal(figure.replace(/\s/g, '').replace(/^\+/, ''))
}

function nominalBefore(text: string, at: number): { size: number; start: number } | undefined {
  const window = before(text, at, 16)
  const match = NOMINAL.exec(window)
  if (!match || (match.index === 0 && window.length < at && /^\d/.test(match[0]))) return undefined
  const size = decimal(match[1]!)
  if (!(size > 0)) return undefined
  const start = at - window.length + match.index + match[0].search(/[ØФф\d]/)
  return { size, start }
}

/** `210×145×38 ±0,2`: apart from them, a deviation is of every side; of a box no side is meant. */
const SIDES = /(?<![\d.,ØФф=])\d{1,4}(?:[.,]\d{1,3})?\s?[xх×]\s?$/u

function isOfBox(text: string, start: number, at: number): boolean {
  return /\s\(?$/.test(before(text, at, 2)) && SIDES.test(before(text, start, 12))
}
