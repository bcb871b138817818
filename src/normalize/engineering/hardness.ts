import { hardnessScale, isOnHardnessScale } from '../../catalog/hardness.js'
import type { ParameterRange } from '../../model/basics.js'
import { type Found, fail, ok, type Read } from '../common/read.js'
import { tidy } from '../figures/number.js'
import { SIGNS, SIGNS_OF } from '../figures/text-signs.js'
import { saidTwice, withBothLimits } from './hardness-twice.js'
import {
  before,
  chosen,
  DECIMAL,
  decimal,
  distinctHits,
  type Hit,
  located,
  matchesIf,
  matchesOf,
  RANGE,
  type TechnicalText,
  technicalText,
} from './technical-text.js'

/** Hardness as a record gives it: see `rangeForm`. */
export type HardnessInput =
  | string
  | number
  | {
      readonly value?: string | number | undefined
      readonly min?: string | number | undefined
      readonly max?: string | number | undefined
      readonly unit?: string | undefined
    }

const EXPECTED = 'a hardness with its scale, e.g. 180–220 HB'

/**
 * Reads a hardness in its own scale (HB, HV, HRC, HRB, HRA, Shore A, Shore D, IRHD): a range, a value, a limit
 * (`≥ 58 HRC` has no `max`), `60±2 HRC`, `58+4 HRC`. One value is a range of itself. The scale is never guessed and
 * nothing is converted; see `convertHardness`. Never throws. O(n).
 */
export function readHardness(input: HardnessInput): Read<ParameterRange> {
  if (typeof input === 'object') return readParts(input)
  const text = withoutPlus(String(input).trim())
  const hits = hitsOf(technicalText(text, 'field'))
  if (hits.length > 0) return chosen(hits, harder, rangeText, 'hardness', EXPECTED)
  const named = /\d/.test(text) ? NAMED.exec(text) : null
  if (named) return fail('hardness.range', onScale(scaleOf(named[0])))
  return /^\D{0,20}\d/.test(text) && !/\p{L}/u.test(text)
    ? fail('unit.missing', EXPECTED)
    : fail('hardness.unreadable', EXPECTED)
}

/** `56+ HRC`, `HRC 56+`: at least so hard. */
function withoutPlus(text: string): string {
  return /^\d[\d.,]*\s?\+\s?\p{L}/u.test(text) || /^\p{L}{2,5}\s?\d[\d.,]*\s?\+$/u.test(text)
    ? `≥ ${text.replace('+', '')}`
    : text
}

/** Finds hardness with its scale in free text. O(n). */
export function findHardness(text: string): Found<ParameterRange>[] {
  const source = technicalText(text, 'text')
  return located(source, hitsOf(source))
}

function readParts({ value, min, max, unit }: Exclude<HardnessInput, string | number>): Read<ParameterRange> {
  if (value !== undefined) return readHardness(unit === undefined ? value : `${value} ${unit}`)
  if (min !== undefined && max !== undefined)
    return readHardness(unit === undefined ? `${min}-${max}` : `${min}-${max} ${unit}`)
  const end = min ?? max
  if (end === undefined) return fail('hardness.unreadable', EXPECTED)
  const read = readHardness(unit === undefined ? end : `${end} ${unit}`)
  if (!read.ok) return read
  const { id, unit: scale, ...ends } = read.value
  const range = min === undefined ? { max: ends.max ?? ends.min! } : { min: ends.min ?? ends.max! }
  return ok({ id, ...range, unit: scale }, read.notes)
}

function onScale(scale: string): string {
  const { min, max } = hardnessScale(scale)!
  return `a value on its scale, ${min}–${max} ${scale}`
}

/** Of two demands the one that starts higher. */
function harder(a: ParameterRange, b: ParameterRange): ParameterRange {
  if (a.unit !== b.unit) return a
  return (b.min ?? Number.NEGATIVE_INFINITY) > (a.min ?? Number.NEGATIVE_INFINITY) ? b : a
}

function rangeText({ min, max, unit }: ParameterRange): string {
  return `${min === max ? min : `${min ?? ''}–${max ?? ''}`} ${unit}`
}

// HRC typed in Cyrillic is НРС or HRCэ, HB is НВ; НБ and ХРС are not seen
const METAL =
  '(?:[HНhҲ][RРrр][CСЦcс](?:\\s?[эeеЭ](?!\\p{L}))?|[HНҲ][RР][BВAАБ]|HB[WS]?|BHN|НВ[WS]?|НB[WS]?|HВ[WS]?|ҲБ|[HН]V)'
/** Load and ball: HV10, HB 5/750, HBW 10/3000/15. */
const CONDITION =
  '(?:\\s?\\d{1,2}(?:[.,]5)?/\\d{2,4}(?:/\\d{1,3})?|(?<=V)(?:0[.,]\\d{1,3}|[1-9]\\d?|100)(?=\\s?[=:≥≤>]?\\s\\d))?'
const SHORE = '(?:(?:по\\s)?(?:[Шш]ор|ШОР)\\p{L}{0,2}|[Ss]hore|SHORE|(?:[Ss]hor|Sh|SH)(?=\\.?[\\s-]?[AАDД](?!\\p{L})))'
const TEN = '(?:\\s?(?:[·×x*]\\s?)?10\\s?\\^?\\s?[-−]\\s?1)?'
const LEAST = '≥|>|=>|не менее|не ниже|от|минимум|мин\\.?|min\\.?|at least|not less than|kamida|камида|kam emas'
const MOST = '≤|<|не более|не выше|до|макс\\.?|максимум|max\\.?|up to|at most|koʼpi bilan|кўпи билан'
const LIMIT = `(?:(${LEAST})|(${MOST})|[=:~≈]|-(?=\\s?\\d))`
const LIMIT_WORD = `(?:(${LEAST})|(${MOST}))`
const VALUES = `(${DECIMAL})(?:(?:${RANGE}|\\sand\\s)(${DECIMAL})|\\s?(?:±|\\+/-)\\s?(${DECIMAL})|\\s?\\+\\s?(\\d{1,2}))?`

/** `48 ед. HRC`. */
const UNITS = '(?:ед\\.?|единиц\\p{L}?|birlik|бирлик|units?|points?)'
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${METAL})${CONDITION}${TEN}\\s?${LIMIT}?\\s?${VALUES}`, 'gu')
const AFTER = new RegExp(
  `(?:${LIMIT_WORD}\\s?)?(?<![\\p{L}\\p{N}.,/×-])${VALUES}(?:\\s(?:gacha|гача))?\\s?(?:${UNITS}\\s?)?(${METAL})(?:0[.,]\\d{1,2}|\\d{1,3})?(?:\\s?\\d{1,2}/\\d{2,4}(?:/\\d{1,3})?)?(?![\\p{L}\\d])(?:\\s?±\\s?(\\d{1,2})(?!\\d|[.,]\\d))?`,
  'gu',
)
/** `Shor A boʼyicha 65`, `Shore A hardness 70`. */
const BY = '(?:\\s(?:boʼyicha|бўйича|hardness|scale|qattiqli\\p{L}{1,3}|қаттиқли\\p{L}{1,3}))?'
const SHORE_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${SHORE}|[Ss]hor(?=\\sboʼyicha))${BY}\\.?[\\s-]?([AАDД](?!\\p{L}))?${BY}\\s?${LIMIT}?\\s?${VALUES}(?:\\s?([AАDД])(?!\\p{L}))?(?!\\s?°?[CС](?!\\p{L}))`,
  'gu',
)
const SHORE_AFTER = new RegExp(
  `(?:${LIMIT_WORD}\\s?)?(?<![\\p{L}\\p{N}.,/×-])${VALUES}\\s?(?:°\\s?|(?:${UNITS}|durometer|duro)\\s?)?(?:(?:${SHORE}|Ш(?=\\s[AА]))\\.?[\\s-]?([AАDД])?(?!\\p{L})|(IRHD))(?!\\p{L})(?:\\s?±\\s?(\\d{1,2})(?!\\d|[.,]\\d))?`,
  'gu',
)
/** `Rc 45-50`: an old way to write HRC; Rc 1/2 and Rc 3/4 are threads. */
const ROCKWELL = new RegExp(`(?<![\\p{L}\\p{N}])R[cC]\\s?${LIMIT}?\\s?(?=[2-7]\\d(?![/\\d"]))${VALUES}`, 'gu')
const IRHD_BEFORE = new RegExp(`(?<!\\p{L})(IRHD)\\s?${LIMIT}?\\s?${VALUES}`, 'gu')
/** What makes the number another quantity: HB is a pencil too, HV a high voltage, HRC a hot-rolled coil. */
const COUNTED =
  /^(?:[.,]\d|\d|\p{L}|\s?%|\s(?:шт|pcs?|pieces|тыс|минг|ming|млн|mln|thousand|million|dona|дона|т|t|тонн\p{L}{0,3}|tonna|kg|кг|мм|mm|м|m|кв|kv|в|v|ta|та|лист\p{L}{0,2}|sheets?|рулон\p{L}{0,2}|coils?|pencils?|карандаш\p{L}{0,3}|qalam)(?!\p{L}))/iu
const AFTER_MIN =
  /^\s?(?:(min(?:imum|\.)?|мин\.?|(?:dan |дан )?(?:kam emas|кам эмас|past emas|паст эмас|yuqori|юқори)|dan kam|и выше|и более|or more|or higher)|(max(?:imum|\.)?|макс\.?|gacha|гача|(?:dan |дан )(?:oshmasin|ошмасин|oshmaydi|ошмайди|yuqori emas|юқори эмас|koʼp emas|кўп эмас|ortiq emas|ортиқ эмас)))(?!\p{L}| emas| эмас)/iu
/** Scales by their names: `твердость по Бринеллю 180–220`, `Rockwell C 45`. */
const NAMED_SCALE = new RegExp(
  `(?<!\\p{L})(?:по\\s)?([Бб]ринел\\p{L}{1,3}|[Bb]rinell?|[Вв]икк?ерс\\p{L}{0,2}|[Vv]ic?kk?ers|(?:[Рр]окв[еэ]л\\p{L}{1,3}|[Rr]oc?k[wv]ell?)\\s?[-(]?[CСBВAА](?!\\p{L})\\)?)(?:\\s(?:boʼyicha|бўйича|hardness|scale|qattiqli\\p{L}{1,3}|қаттиқли\\p{L}{1,3}|тв[её]рдост\\p{L}{1,2}|of)){0,2}\\s?${LIMIT}?\\s?${VALUES}`,
  'gu',
)
/** `калить до HRC 50` says what to reach, not a limit. */
const AIM =
  /(?:кал(?:ить|ен)|закал|термообраб|toblan|тоблан|tobla|тобла|harden)\p{L}{0,8}\s(?:до|to)\s(?:\p{L}{2,3}|\d)/iu
const NAMED = new RegExp(`(?<!\\p{L})(?:${METAL}|${SHORE}\\.?[\\s-]?[AАDД]?|IRHD)`, 'u')
const PENCIL = /карандаш|pencil|qalam|қалам/iu

function hitsOf(source: TechnicalText): Hit<ParameterRange>[] {
  const { text, signs } = source
  const hits: Hit<ParameterRange>[] = []
  if ((signs & SIGNS_OF.hardness) === 0) return hits
  const add = (match: RegExpExecArray, scale: string, groups: readonly (string | undefined)[]) => {
    const end = match.index + match[0].length
    if (/\d$/.test(match[0]) && COUNTED.test(text.slice(end, end + 16))) return
    if (scale === 'HB' && PENCIL.test(before(text, match.index, 40))) return
    const tail = AFTER_MIN.exec(text.slice(end, end + 20))
    const isAim = AIM.test(before(text, match.index, 20) + match[0])
    const least = groups[0] !== undefined || tail?.[1] !== undefined || saysLeast(text, match.index)
    const most = !isAim && (groups[1] !== undefined || tail?.[2] !== undefined || saysMost(text, match.index))
    const range = rangeOf(groups.slice(2), least, most)
    const ends = [range.min, range.max].filter((value) => value !== undefined)
    if (!ends.every((value) => isOnHardnessScale(value, scale))) return
    if (source.place === 'text' && scale === 'HB' && Math.max(...ends) < 20) return
    hits.push({
      value: { id: idOf(scale), ...range, unit: scale },
      start: match.index,
      end: end + (tail?.[0].length ?? 0),
      notes: [],
    })
  }
  if ((signs & SIGNS.hardness) !== 0) {
    const after = matchesOf(AFTER, text)
    const addAfter = (match: RegExpExecArray) => {
      const [scale, groups] = [metalScale(match[7]!), withBoth(match, match[8])]
      // ISO 17025 — 650HV10: the dash parts two sayings
      const isApart = groups[3] !== undefined && /\d\s-\s\d/.test(match[0]) && decimal(groups[2]!) > decimal(groups[3])
      add(match, scale, isApart ? [groups[0], groups[1], groups[3]] : groups)
    }
    // 58-62 HRC 40 000 pcs: a range belongs to the scale, and so does 700 to HV10
    const isSure = (match: RegExpExecArray) => match[4] !== undefined || /V[\d.,]+$/.test(match[0])
    after.filter(isSure).forEach(addAfter)
    for (const match of matchesOf(BEFORE, text)) {
      // 40 HRC — 36×28: a dash between blanks parts two sayings where the scale has its value already
      const hasValue = after.some(
        (other) => other.index + other[0].length >= match.index + match[1]!.length && other.index < match.index,
      )
      if (hasValue && /\s-\s/.test(match[0])) continue
      const own = hasLimit(match) ? untilDash(match) : match
      add(own, metalScale(match[1]!), own.slice(2))
    }
    for (const match of after) if (!isSure(match)) addAfter(match)
  }
  for (const match of matchesIf(signs & SIGNS.rockwell, /R[cC]\s?[^/]?\s?[2-7]\d/, ROCKWELL, text))
    add(match, 'HRC', match.slice(1))
  if ((signs & SIGNS.shore) !== 0) {
    for (const match of matchesOf(SHORE_AFTER, text))
      add(match, match[8] ?? shoreScale(match[7]), withBoth(match, match[9]))
    for (const match of matchesOf(SHORE_BEFORE, text)) add(match, shoreScale(match[1] ?? match[8]), match.slice(2, 8))
    for (const match of matchesOf(IRHD_BEFORE, text)) add(match, 'IRHD', match.slice(2))
  }
  for (const match of (signs & SIGNS.namedScale) === 0 ? [] : matchesOf(NAMED_SCALE, text))
    add(untilDash(match), namedScale(match[1]!), untilDash(match).slice(2))
  const ranges = saidTwice(text).flatMap(({ first, second, min, max, start, end }): Hit<ParameterRange>[] => {
    const unit = scaleOf(first)
    const isRange = unit === scaleOf(second) && isOnHardnessScale(min, unit) && isOnHardnessScale(max, unit)
    return isRange ? [{ value: { id: idOf(unit), min, max, unit }, start, end, notes: [] }] : []
  })
  return withBothLimits(distinctHits([...ranges, ...hits]), text)
}

function idOf(scale: string): string {
  return scale.startsWith('Shore') || scale === 'IRHD' ? 'shoreHardness' : 'hardness'
}

/** The scale of its name as written. */
function scaleOf(written: string): string {
  if (written === 'IRHD') return written
  return /^(?:по\s)?[ШшSs]/.test(written) ? shoreScale(/[AАDД]$/.exec(written)?.[0]) : metalScale(written)
}

/** `HB≤229 — 500 шт`: a limit has no second end, what follows the dash is another saying. */
function untilDash(match: RegExpExecArray): RegExpExecArray {
  const at = match[0].search(/\s-\s/)
  if (at < 0) return match
  const groups = [match[0].slice(0, at), ...match.slice(1, 5)]
  return Object.assign(groups, { index: match.index, input: match.input }) as unknown as RegExpExecArray
}

/** `HB≤229 — 320`. */
function hasLimit(match: RegExpExecArray): boolean {
  return match[2] !== undefined || match[3] !== undefined
}

/** Groups of a value before its scale, `60 Shore A ±5` among them. */
function withBoth(match: RegExpExecArray, both: string | undefined): (string | undefined)[] {
  const groups: (string | undefined)[] = match.slice(1)
  if (both !== undefined && groups[3] === undefined && groups[5] === undefined) groups[4] ??= both
  return groups
}

const LEAST_BEFORE = new RegExp(`(?:${LEAST})\\s?$`, 'iu')
const MOST_BEFORE = new RegExp(`(?:${MOST})\\s?$`, 'iu')

/** `min HRC 58`: the limit stands before the scale. */
function saysLeast(text: string, at: number): boolean {
  return LEAST_BEFORE.test(before(text, at, 16))
}

function saysMost(text: string, at: number): boolean {
  return MOST_BEFORE.test(before(text, at, 16))
}

/** Ends of a match: first value, second value, ± and + allowance. */
function rangeOf(
  [first, second, both, plus]: readonly (string | undefined)[],
  least: unknown,
  most: unknown,
): { min?: number; max?: number } {
  const value = decimal(first!)
  if (second !== undefined) return { min: Math.min(value, decimal(second)), max: Math.max(value, decimal(second)) }
  if (both !== undefined) return { min: tidy(value - decimal(both)), max: tidy(value + decimal(both)) }
  if (plus !== undefined) return { min: value, max: value + Number(plus) }
  if (least) return { min: value }
  return most ? { max: value } : { min: value, max: value }
}

function namedScale(written: string): string {
  if (/^[bб]/i.test(written)) return 'HB'
  if (/^[vв]/i.test(written)) return 'HV'
  const letter = /[A-ZА-Я](?=\)?$)/.exec(written)?.[0] ?? 'C'
  return /[BВ]/.test(letter) ? 'HRB' : /[AА]/.test(letter) ? 'HRA' : 'HRC'
}

function metalScale(written: string): string {
  const name = written.toUpperCase()
  if (/^[HНҲ][RР]/.test(name)) return /[BВБ]/.test(name[2]!) ? 'HRB' : /[AА]/.test(name[2]!) ? 'HRA' : 'HRC'
  // НВ in Cyrillic is Brinell; Vickers is written with V
  return name[1] === 'V' ? 'HV' : 'HB'
}

/** Shore without a letter is A, the scale of rubber. */
function shoreScale(letter: string | undefined): string {
  return letter !== undefined && /[DД]/.test(letter) ? 'Shore D' : 'Shore A'
}
