import type { ParameterRange } from '../../model/basics.js'
import { DECIMAL, decimal, type Hit, matchesOf } from './technical-text.js'

/** Two values, each with its scale, that are the ends of one range. */
export interface SaidTwice {
  /** The names of the scales as written. */
  readonly first: string
  readonly second: string
  readonly min: number
  readonly max: number
  readonly start: number
  readonly end: number
}

// HRC typed in Cyrillic is НРС; see the scales of `hardness.ts`
const SCALE =
  '((?:[HНҲ][RР][CСЦBВAА]|[HНҲ][BВБ][WS]?|[HН]V)(?![\\p{L}])|(?:по\\s)?(?:[Шш]ор\\p{L}{0,2}|[Ss]hore?|Sh|SH)\\.?[\\s-]?[AАDД](?!\\p{L})|IRHD)'
const VALUE = `(${DECIMAL})`
const LEAST = '(?:(?<!\\p{L})(?:от|from|min\\.?|мин\\.?|между|between)\\s)?'
const TO = '\\s?(?:-|\\.{2,3}|÷|~|(?<=\\s)(?:to|до|dan|дан|max\\.?|макс\\.?)(?=\\s))\\s?'
/** `between A and B` alone: elsewhere two values are two demands. */
const AND = '(?<=(?:между|between)\\s[^;,]{2,16})\\s(?:и|and)\\s'
const BEFORE = new RegExp(
  `${LEAST}(?<![\\p{L}\\p{N}])${SCALE}\\s?=?\\s?${VALUE}(?:${TO}|${AND})${SCALE}\\s?=?\\s?${VALUE}(?!\\d|[.,]\\d)`,
  'gu',
)
const AFTER = new RegExp(
  `${LEAST}(?<![\\p{L}\\p{N}.,/×-])${VALUE}\\s?${SCALE}(?:${TO}|${AND})${VALUE}\\s?${SCALE}(?:\\s?(?:gacha|гача))?`,
  'gu',
)

/** Finds `HB 180–HB 220`, `45 HRC … 50 HRC`, `от 45 HRC до 50 HRC`. O(n). */
export function saidTwice(text: string): SaidTwice[] {
  const found = (match: RegExpExecArray, [first, a, second, b]: readonly string[]): SaidTwice => {
    const ends = [decimal(a!), decimal(b!)]
    const [min, max] = [Math.min(...ends), Math.max(...ends)]
    return { first: first!, second: second!, min, max, start: match.index, end: match.index + match[0].length }
  }
  return [
    ...matchesOf(BEFORE, text).map((match) => found(match, match.slice(1))),
    ...matchesOf(AFTER, text).map((match) => found(match, [match[2]!, match[1]!, match[4]!, match[3]!])),
  ]
}

/** `≥HRC45 ≤HRC50`, `180 HB min, 220 HB max`: two limits side by side are one range. O(n). */
export function withBothLimits(hits: readonly Hit<ParameterRange>[], text: string): Hit<ParameterRange>[] {
  const out: Hit<ParameterRange>[] = []
  for (const hit of hits) {
    const last = out.at(-1)
    const range = last && rangeOfLimits(last.value, hit.value)
    const isBeside = last && /^[\s,;≤<]{0,3}$/.test(text.slice(last.end, hit.start))
    if (range && isBeside)
      out[out.length - 1] = { ...last, value: range, end: hit.end, notes: [...last.notes, ...hit.notes] }
    else out.push(hit)
  }
  return out
}

function rangeOfLimits(a: ParameterRange, b: ParameterRange): ParameterRange | undefined {
  if (a.unit !== b.unit || a.max !== undefined || b.min !== undefined) return undefined
  return a.min! < b.max! ? { id: a.id, min: a.min!, max: b.max!, unit: a.unit } : undefined
}
