import type { Money } from '../../model/basics.js'
import { flatMap } from '../../text/flat-map.js'
import { type Found, fail, type Note, ok, type Read } from '../common/read.js'
import type { Lexeme } from './lexeme.js'
import { type Mentions, mentionsOf } from './mentions.js'
import { isNotOurs } from './not-ours.js'
import { tidy } from './number.js'
import { phrases } from './phrases.js'
import { perAt, type Quantity } from './quantity-at.js'
import { apart, scan, spanOf } from './scan.js'
import { PIECE, type Unit } from './units.js'
import { type Field, readWhole, scalarOf, wholeOf } from './whole.js'

/** Money in any form of `moneyForm`. */
export type MoneyInput = string | number | { readonly amount: string | number; readonly currency: string }

const MONEY: Field = { dimensions: ['money'], example: 'a price with its currency, e.g. 8.40 USD' }

/**
 * Reads money with its currency: `$8.40`, `12 минг сўм`, `1,2 млн сум`, `8,40 USD/шт`. A price of many or of another unit
 * is brought to one piece, kg, m or l (noted `price.per`); a number alone has no currency and fails. O(n).
 */
export function readMoney(input: MoneyInput): Read<Money> {
  if (typeof input === 'number')
    return fail(Number.isFinite(input) ? 'currency.missing' : 'number.notFinite', MONEY.example)
  const text = typeof input === 'string' ? input : undefined
  if (text === undefined && (typeof input !== 'object' || input === null)) return fail('value.type', MONEY.example)
  const read = readWhole(text ?? asQuantity(input as { amount: string | number; currency: string }), MONEY)
  if (!read.ok) return read.code === 'unit.missing' ? fail('currency.missing', MONEY.example) : read
  const notes = [...read.notes]
  const amount = perOne(scalarOf(read.value, notes), read.value.per, notes)
  notes.push(...doubtsOf(text ?? (input as { currency: string }).currency))
  return ok({ amount, currency: read.value.unit.id }, notes)
}

function asQuantity({ amount, currency }: { amount: string | number; currency: string }) {
  return { value: amount, unit: currency }
}

/** Currencies that a sign or word leaves open, and what is taken. */
function doubtsOf(text: string): Note[] {
  const notes: Note[] = []
  for (const { text: sign } of scan(text).lexemes) {
    if (sign === '¥') notes.push({ code: 'currency.ambiguous', expected: '¥ read as CNY, not JPY' })
    else if (sign.toLowerCase() === 'сом')
      notes.push({ code: 'currency.ambiguous', expected: 'сом read as UZS, not KGS' })
  }
  if (/у\.\s?е/i.test(text)) notes.push({ code: 'currency.ambiguous', expected: 'у.е. read as USD' })
  return notes
}

/** The price of one piece, kg, m, m², m³ or l. */
function perOne(amount: number, per: Quantity['per'], notes: Note[]): number {
  if (!per || !(per.count > 0)) return amount
  const { id, dimension, factor } = per.unit
  const base = dimension === 'length' || id === 'm3' ? factor / 1000 : factor
  const many = tidy(per.count * base)
  if (many === 1 && dimension === 'piece') return amount
  const one = { length: 'm', mass: 'kg', piece: 'piece' }[dimension as string] ?? id
  const value = tidy(amount / many)
  notes.push({ code: 'price.per', expected: `${value} per ${one}` })
  return value
}

const PRICES = phrases<'price'>([
  [
    'цена|ценой|по цене|стоимость|стоимостью|цена за шт|price|unit price|target price|cost|narxi|нархи|narx|нарх|целевая цена|цена за шт|цена за штуку|за штуку|dona narxi|дона нархи|по|стоит',
    'price',
  ],
])

const TOTALS = phrases<'total'>([
  [
    'оборот|оборотом|выручка|выручкой|капитал|капиталом|инвестиции|инвестиций|вложено|бюджет|контракт|контракта|сумма контракта|кредит|экспорт|turnover|revenue|capital|investment|invested|budget|contract|export|aylanma|айланма|sarmoya|сармоя|investitsiya|инвестиция|kapital|ustav|устав|shartnoma|шартнома|штраф|оснастка|оснастки|пресс-форма|tooling|стоимость партии|стоимость заказа|сумма|сумма заказа|итого|всего|общая стоимость|total|grand total|lot price|order value|jami|жами|umumiy|умумий|partiya narxi|партия нархи|freight|фрахт|deposit|депозит|аванс|предоплата|mold cost|mould cost|tooling cost|die cost|пошлина|пошлины|duty|customs value|таможенная стоимость|фактурная стоимость|инвойсная стоимость|invoice value|invoice amount|сумма инвойса|инвойс|invoice|bojxona qiymati|божхона қиймати|umumiy qiymati|умумий қиймати|общая сумма|total value|total amount|зарплата|оклад|salary|maosh|маош|avans|boʼnak|бўнак|стоимость лота|цена лота|лота|обеспечение|обеспечение заявки|задаток|залог|уставный фонд|уставный капитал|доставка|транспорт|yetkazib berish|етказиб бериш|yetkazish|етказиш|delivery cost|shipping cost|transport cost|стоимость доставки|стоимость пресс-формы|стоимость формы|стоимость штампа|стоимость оснастки|штамп|mold price|mould price|die price|tool price|tooling price|tooling|qolip narxi|қолип нархи|qolip|қолип|shtamp|sample charge|sample charges|sample cost|sample fee|стоимость образца|стоимость образцов|образец|образцы|namuna narxi|намуна нархи|namuna|намуна|lot summasi|summasi|суммаси|summa|boshlangʼich summasi|бошланғич суммаси',
    'total',
  ],
])
const REACH = 4

/** Finds prices; not turnovers, investments or sums a year. O(n). */
export function findMoney(text: string): Found<Money>[] {
  const mentions = mentionsOf(text)
  const found = flatMap(
    mentions.quantities,
    (quantity): (Found<Money> & { readonly isTarget: boolean; readonly isPaid: boolean })[] => {
      const { unit, rate, negative } = quantity
      if (
        unit?.dimension !== 'money' ||
        rate ||
        negative ||
        (!quantity.per && !isEach(mentions, quantity) && isTotal(mentions, quantity))
      )
        return []
      if (isEmissionClass(mentions, quantity)) return []
      const whose = whoseIs(mentions.scan.lexemes, quantity)
      if (whose === 'foreign') return []
      const notes: Note[] = []
      const cents = centsAfter(mentions, quantity)
      // 40 центов of `8 долларов 40 центов`
      if (isCents(quantity) && mentions.quantities.some((other) => centsAfter(mentions, other) === quantity)) return []
      const whole = scalarOf(wholeOf(quantity, unit, notes), notes)
      const { lexemes } = mentions.scan
      const amount = perOne(
        cents ? tidy(whole + scalarOf(wholeOf(cents, cents.unit!, notes), notes)) : whole,
        quantity.per ?? perBefore(lexemes, quantity.first),
        notes,
      )
      const at = lexemes[quantity.first - 1]?.text === ':' ? quantity.first - 2 : quantity.first - 1
      const [start, end] = spanOf(
        mentions.scan,
        PRICES.endingAt(lexemes, at)?.first ?? quantity.first,
        (cents ?? quantity).end,
      )
      notes.push(...doubtsOf(text.slice(start, end)))
      const isTarget = isAimedAt(lexemes, quantity.first)
      return [{ value: { amount, currency: unit.id }, start, end, notes, isTarget, isPaid: whose === 'paid' }]
    },
  )
  // what is paid now is not the price
  const targets = found.filter(({ isTarget }) => isTarget)
  const wanted = found.filter(({ isPaid }) => !isPaid)
  const prices = targets.length === 1 ? targets : wanted.length > 0 ? wanted : found
  return apart(prices.map(({ value, start, end, notes }) => ({ value, start, end, notes })))
}

/** Whether a word of the clause before calls a price what is aimed at: `наш таргет 11,50 USD`. */
function isAimedAt(lexemes: readonly Lexeme[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - LABEL; at--) {
    const { text, key, kind } = lexemes[at]!
    if (kind === 'number' || ',;|'.includes(text)) return false
    if (/^(?:target|selev|maksadli)/.test(key)) return true
  }
  return false
}

/** What is paid today: no price of the order where another one is told. */
const PAID =
  /^(?:seychas|hozir|cur+ent|present|now$|pay|paid|platim|platil|postavshik\w*|supliers?$|bozor|market|rinok|rinka)/
/** What others sell for: `у китайцев 2,9 $`, `oldin 2,9 dollardan`. */
const FOREIGN = /^(?:oldin$|avval|ilgari|kita(?:y|e[cs])|hitoy|chin(?:a$|es)|earlier)/

/** Whose price the words of its clause say that it is: what others ask or asked, what is paid today, or the order's. */
function whoseIs(lexemes: readonly Lexeme[], quantity: Quantity): 'foreign' | 'paid' | undefined {
  if (isNotOurs(lexemes, quantity)) return 'foreign'
  const { first, end } = quantity
  let isPaid = lexemes[end]?.key === 'now'
  for (let at = first - 1; at >= 0 && at >= first - LABEL; at--) {
    const { text, key, kind } = lexemes[at]!
    if (kind === 'number' || ',;|'.includes(text)) break
    if (FOREIGN.test(key)) return 'foreign'
    isPaid ||= PAID.test(key)
  }
  return isPaid ? 'paid' : undefined
}

/** Lexemes between `цена за тонну` and its figure. */
const LABEL = 5
const TONNE: Unit = { id: 't', dimension: 'mass', factor: 1000 }

/** `цена за тонну: 720 USD`, `price per 1000 pcs USD 25`, `tonnasi 2 900 USD`: what the price is for may stand before it. */
function perBefore(lexemes: readonly Lexeme[], first: number): Quantity['per'] {
  for (let at = first - 1; at >= 0 && at >= first - LABEL; at--) {
    const { kind, text, key } = lexemes[at]!
    if (',;|'.includes(text)) return undefined
    if (/^tona(?:si|siga|sining)$/.test(key)) return { count: 1, unit: TONNE }
    // 1000 donasi 9 dollar
    const pieces = /^donasi(?:ga|ning)?$/.test(key) ? lexemes[at - 1]?.figure?.value : undefined
    if (pieces !== undefined && pieces > 0) return { count: pieces, unit: PIECE }
    if (kind === 'word') {
      const per = perAt(lexemes, at)
      if (per) return isLabelEnd(lexemes, per.end, first) ? { count: per.count, unit: per.unit } : undefined
    }
  }
  return undefined
}

/** Nothing but a colon or a dash to the figure. */
function isLabelEnd(lexemes: readonly Lexeme[], end: number, first: number): boolean {
  return (
    end <= first && lexemes.slice(end, first).every(({ kind, text }) => kind === 'sign' && ':-–—.()='.includes(text))
  )
}

/** `budget 7.50 dollars each`. */
function isEach({ scan: { lexemes } }: Mentions, { end }: Quantity): boolean {
  return /^(?:each|ea|apiece)$/.test(lexemes[end]?.key ?? '')
}

/** `Euro 5`, `Евро-6`: what an engine emits. */
function isEmissionClass({ scan: { lexemes } }: Mentions, { unit, unitBefore, number }: Quantity): boolean {
  if (unit?.id !== 'EUR' || !unitBefore || !/^[1-7]$/.test(lexemes[number]!.text)) return false
  const at = lexemes[number - 1]?.text === '-' ? number - 2 : number - 1
  return /^(?:euro|evro|евро|yevro)$/i.test(lexemes[at]?.text ?? '')
}

function isCents({ unit }: Quantity): boolean {
  return unit?.dimension === 'money' && unit.factor === 0.01
}

/** `8 долларов 40 центов`. */
function centsAfter({ quantities }: Mentions, quantity: Quantity): Quantity | undefined {
  const next = quantities[quantities.indexOf(quantity) + 1]
  const isSum = next && isCents(next) && !isCents(quantity) && quantity.unit?.id === next.unit?.id
  return isSum && next.first === quantity.end && !quantity.per && !quantity.high ? next : undefined
}

function isTotal({ scan: { lexemes } }: Mentions, { first }: Quantity): boolean {
  for (let at = first - 1, words = 0; at >= 0 && words < REACH; at--) {
    const { kind, text } = lexemes[at]!
    if (kind === 'number' || ';|,'.includes(text)) return false
    if (kind === 'word') words++
    if (kind === 'word' && TOTALS.endingAt(lexemes, at)) return true
  }
  return false
}
