import type { Lexeme } from './lexeme.js'
import { isNotOurs } from './not-ours.js'
import type { Quantity } from './quantity-at.js'
import { type Period, periodAt, rateAt, rateBefore } from './quantity-words.js'
import type { Unit } from './units.js'

/* Periods that stand apart from the amount that they are of. */

/** `ШТ;24000;В ГОД`: the next field of a row; `4 минг дона йил`: the bare word at the end of a saying. */
export function periodBehind(lexemes: readonly Lexeme[], { end, unit }: Quantity): Period | undefined {
  const sign = lexemes[end]
  if (!sign) return undefined
  const next = lexemes[end + 1]
  if (sign.text === ';' || sign.text === '|') {
    const hit = next?.kind === 'word' && next.text !== '(' ? rateAt(lexemes, end + 1) : undefined
    const after = hit && lexemes[hit.end]
    return hit && (!after || ';|'.includes(after.text)) ? hit.value : undefined
  }
  // 8 000 dona kerak yiliga
  const asked = ASKED.test(sign.key) ? rateAt(lexemes, end + 1) : undefined
  if (asked && lexemes[asked.end]?.kind !== 'number') return asked.value
  const goods = unit && behindGoods(lexemes, end, unit)
  if (goods) return goods
  const isLast = next === undefined || ',;|.'.includes(next.text)
  const isCounted = unit?.dimension === 'piece' || unit?.dimension === 'set'
  return isCounted && isLast && sign.kind === 'word' ? periodAt([sign]) : undefined
}

/** Words for goods between their amount and its period, at the most. */
const GOODS = 4
/** What is ordered by count and weight, by id of the unit; metres and litres are as often sizes. */
const ORDERED: ReadonlySet<string> = new Set(['piece', 'set', 'pair', 't', 'kg'])

const LONG: ReadonlySet<Period['name']> = new Set(['month', 'quarter', 'half-year', 'year'])

/** `2 t of brackets monthly`, `300 штук кронштейнов в месяц`: the goods stand between, and nothing behind. */
function behindGoods(lexemes: readonly Lexeme[], end: number, { id }: Unit): Period | undefined {
  if (!ORDERED.has(id)) return undefined
  for (let at = end; at < end + GOODS && lexemes[at]?.kind === 'word'; at++) {
    const hit = rateAt(lexemes, at)
    const next = hit && lexemes[hit.end]
    // 60 ta kerak juma kuniga: of days only a delivery is told so
    if (hit) return LONG.has(hit.value.name) && (!next || next.kind === 'sign') ? hit.value : undefined
  }
  return undefined
}

/** Words of asking between an amount and its period. */
const ASKED = /^(?:kerak|zarur|nujn[oia]|nado|trebuets?ya|neded|required|olamiz|sotib)$/

/** `2 раза в месяц по 50 шт`: how often, and how many each time. */
export function timesBefore(last: Quantity | undefined, { first }: Quantity, lexemes: readonly Lexeme[]) {
  if (!last?.rate || last.unit?.id !== '°' || last.high) return undefined
  const isNext = last.end === first || (last.end === first - 1 && lexemes[last.end]!.key === 'po')
  if (!isNext) return undefined
  return { value: { ...last.rate, aYear: last.rate.aYear * last.low.figure.value }, first: last.first }
}

/** `ойига 2 тонна олардик, энди 5 тонна керак`: what is wanted now takes the period of what was. */
export function periodOfPast(
  last: Quantity | undefined,
  { first, unit }: Quantity,
  lexemes: readonly Lexeme[],
): Period | undefined {
  if (!last || !unit || last.unit?.id !== unit.id || !saysNow(lexemes, first)) return undefined
  return isNotOurs(lexemes, last) ? (last.rate ?? rateBefore(lexemes, last.first)?.value) : undefined
}

/** The word for now, or it and one of asking: `теперь нужно 5 тонн`. */
function saysNow(lexemes: readonly Lexeme[], first: number): boolean {
  return NOW.test(lexemes[first - 1]?.key ?? '') || NOW.test(lexemes[first - 2]?.key ?? '')
}

const NOW = /^(?:endi|hozir|hozirda|teper|seychas|now)$/
