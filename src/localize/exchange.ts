import type { Money } from '../model/basics.js'
import { refuse } from '../refuse.js'
import { checkedDate } from './check.js'
import { scaled } from './decimal.js'
import { checkedCurrency } from './money.js'

/** One quoted rate: 1 `from` = `rate` `to`, from this day on. */
export interface ExchangeRate {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly from: string
  readonly to: string
  /** > 0. */
  readonly rate: number
  /** Who quotes it, e.g. "Central Bank of Uzbekistan". */
  readonly source?: string
}

/** What a conversion used: the quotes in order, each with the side it was read from. */
export interface Conversion {
  /** Amount in units of 10^−digits of the wanted currency, rounded half to even once. */
  readonly units: number
  readonly quotes: readonly { readonly rate: ExchangeRate; readonly side: 'direct' | 'inverse' }[]
}

/** Converts amounts at the quotes of a day. */
export interface Exchange {
  /**
   * The amount in another currency, by the newest quote of that day or before it: direct, inverse, or through one
   * third currency (the one with the newest older quote, then by code). Undefined where no quote leads there.
   */
  convert(money: Money, target: ConversionTarget): Conversion | undefined
}

/** What an amount is converted to. */
export interface ConversionTarget {
  readonly to: string
  /** Day whose quotes hold, `YYYY-MM-DD`; not needed where the currency stays. */
  readonly on: string
  /** Decimals of the result's unit. */
  readonly digits: number
  /** Further factors (quantities), so that the product is rounded once. */
  readonly times?: readonly number[]
}

/**
 * Dated rates as an exchange. Throws HamkorError `INPUT` naming the row. O(n log n); a conversion O(currencies · log n).
 */
export function exchangeOf(rates: readonly ExchangeRate[]): Exchange {
  if (!Array.isArray(rates)) refuse('rates', rates, 'a list of exchange rates')
  const byPair = new Map<string, ExchangeRate[]>()
  const currencies = new Set<string>()
  rates.forEach((rate, i) => {
    checkRate(rate, `rates[${i}]`)
    currencies.add(rate.from).add(rate.to)
    const pair = `${rate.from}/${rate.to}`
    byPair.set(pair, [...(byPair.get(pair) ?? []), rate])
  })
  for (const list of byPair.values()) list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const codes = [...currencies].sort()

  const leg = (from: string, to: string, on: string): Leg | undefined => {
    const direct = newest(byPair.get(`${from}/${to}`), on)
    const inverse = newest(byPair.get(`${to}/${from}`), on)
    if (direct && (!inverse || direct.date >= inverse.date)) return { rate: direct, side: 'direct' }
    return inverse && { rate: inverse, side: 'inverse' }
  }

  // a list of rows asks for the same day and pair again and again; null where no quote leads there
  const ways = new Map<string, Map<string, Map<string, Way | null>>>()
  let kept = 0
  const way = (from: string, to: string, on: string): Way | undefined => {
    if (from === to) return STAY
    const known = ways.get(from)?.get(to)?.get(on)
    if (known !== undefined) return known ?? undefined
    const quotes = quotesOf(from, to, on)
    const made = quotes ? wayOf(quotes) : null
    if (++kept > KEPT) {
      ways.clear()
      kept = 1
    }
    within(within(ways, from), to).set(on, made)
    return made ?? undefined
  }

  const quotesOf = (from: string, to: string, on: string): readonly Leg[] | undefined => {
    const straight = leg(from, to, on)
    if (straight) return [straight]
    let best: { readonly legs: readonly [Leg, Leg]; readonly date: string } | undefined
    for (const through of codes) {
      const first = leg(from, through, on)
      const second = leg(through, to, on)
      if (!first || !second) continue
      const date = first.rate.date < second.rate.date ? first.rate.date : second.rate.date
      if (!best || date > best.date) best = { legs: [first, second], date }
    }
    return best?.legs
  }

  return {
    convert(money, { to, on, digits, times = [] }) {
      const found = way(money.currency, to, on)
      if (!found) return undefined
      const { quotes, factors, divisors } = found
      return { units: scaled([money.amount, ...times, ...factors], divisors, digits), quotes }
    },
  }
}

/** The map inside a map, made where there is none. */
function within<V>(maps: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let inner = maps.get(key)
  if (!inner) {
    inner = new Map()
    maps.set(key, inner)
  }
  return inner
}

/** Ways kept, at some hundred bytes each. */
const KEPT = 20_000

type Leg = Conversion['quotes'][number]

/** The quotes of a conversion, and what they multiply and divide by. */
interface Way {
  readonly quotes: readonly Leg[]
  readonly factors: readonly number[]
  readonly divisors: readonly number[]
}

const STAY: Way = { quotes: [], factors: [], divisors: [] }

function wayOf(quotes: readonly Leg[]): Way {
  const factors: number[] = []
  const divisors: number[] = []
  for (const { rate, side } of quotes) (side === 'direct' ? factors : divisors).push(rate.rate)
  return { quotes, factors, divisors }
}

/** The last quote not after a day. */
function newest(list: readonly ExchangeRate[] | undefined, on: string): ExchangeRate | undefined {
  let low = 0
  let high = list?.length ?? 0
  while (low < high) {
    const middle = (low + high) >> 1
    if (list![middle]!.date <= on) low = middle + 1
    else high = middle
  }
  return list?.[low - 1]
}

function checkRate(rate: ExchangeRate, field: string): void {
  if (typeof rate !== 'object' || rate === null) refuse(field, rate, 'an exchange rate')
  checkedDate(`${field}.date`, rate.date)
  checkedCurrency(`${field}.from`, rate.from)
  checkedCurrency(`${field}.to`, rate.to)
  if (typeof rate.rate !== 'number' || !Number.isFinite(rate.rate) || rate.rate <= 0) {
    refuse(`${field}.rate`, rate.rate, 'a number > 0')
  }
}
