import type { Allocation, Lot, Unmet, UnmetReason } from '../model/allocation.js'
import type { Amount, Lang, Money } from '../model/basics.js'
import type { Part } from '../model/part.js'
import { ALLOCATION_WORDS } from './allocation-words.js'
import { makerName } from './maker.js'
import { formatFine, formatNumber, formatPercent, NBSP } from './numbers.js'
import { agree, capitalize, fill, oneLine, say, sentence } from './phrasebook.js'
import { formatQuantity } from './units.js'
import type { Voice } from './values.js'

const INDENT = '   '

/** An allocation: a paragraph, a line per lot with what it takes of whom, and per part what is left and why. O(lots + candidates). */
export function allocationLines(allocation: Allocation, voice: Voice): string[] {
  const words = ALLOCATION_WORDS[voice.lang]
  const { lots, unmet, currency } = allocation
  return [
    allocationSummary(allocation, voice.lang),
    ...(lots.length > 0 ? ['', `${words.lotsTitle}:`] : []),
    ...lots.flatMap((lot, i) => lotLines(lot, i + 1, voice)),
    ...(unmet.length > 0 ? ['', `${words.unmetTitle}:`] : []),
    ...unmet.flatMap((one) => unmetLines(one, currency, voice)),
  ]
}

/** What an allocation comes to, in a few sentences. */
function allocationSummary({ lots, currency, value, gap, ended }: Allocation, lang: Lang): string {
  const words = ALLOCATION_WORDS[lang]
  const money = (amount: number) => moneyOf({ amount, currency }, lang)
  const counted = (forms: Parameters<typeof agree>[0], n: number) => fill(agree(forms, n), { n: formatNumber(n, lang) })
  const { demanded, placed, unconfirmed, open, setupCosts, unknown } = value
  const share = formatPercent(demanded > 0 ? placed / demanded : 0, lang)
  return [
    demanded > 0 ? fill(words.placed, { placed: money(placed), demanded: money(demanded), share }) : words.unvalued,
    counted(words.lots, lots.length),
    ...(setupCosts > 0 ? [fill(words.setup, { setup: money(setupCosts) })] : []),
    ...(unconfirmed > 0 ? [fill(words.unconfirmed, { value: money(unconfirmed) })] : []),
    ...(open > 0 ? [fill(words.open, { value: money(open) })] : []),
    ...(unknown.length > 0 ? [counted(words.unknown, unknown.length)] : []),
    fill(words[ended], { gap: formatFine(gap, lang) }),
  ].join(' ')
}

/** Why something is not placed, as a sentence. */
export function unmetText(reason: UnmetReason, currency: string, voice: Voice): string {
  const { lang, namer } = voice
  const slots = {
    process: reason.process === undefined ? undefined : namer.process(reason.process),
    short: reason.short && amountOf(reason.short, lang),
    limit: reason.limit === undefined ? undefined : limitOf(reason.code, reason.limit, currency, lang),
  }
  return sentence(say(ALLOCATION_WORDS[lang].reasons[reason.code], slots))
}

function lotLines(lot: Lot, n: number, voice: Voice): string[] {
  const { lang, book, namer } = voice
  const words = ALLOCATION_WORDS[lang]
  const facts = [
    `${amountOf(lot.quantity, lang)} (${formatPercent(lot.share, lang)})`,
    ...(lot.value ? [moneyOf(lot.value, lang)] : []),
    book.wording.standing[lot.standing],
    ...(lot.capacity === 'known' ? [] : [words.capacity[lot.capacity]]),
  ]
  const uses = lot.uses.flatMap(({ process, used, free }) =>
    used && free
      ? [fill(words.uses, { process: namer.process(process), used: figureOf(used, lang), free: amountOf(free, lang) })]
      : [],
  )
  const lacking = (lot.lacks ?? []).map((process) => namer.process(process))
  return [
    `${n}. ${partName(lot.part)} → ${makerName(lot.manufacturer)}: ${facts.join(', ')}`,
    ...uses.map((use) => INDENT + sentence(use)),
    ...(lacking.length > 0 ? [INDENT + sentence(fill(words.lacks, { processes: lacking.join(', ') }))] : []),
  ]
}

function unmetLines({ part, quantity, value, reason, candidates }: Unmet, currency: string, voice: Voice): string[] {
  const { lang } = voice
  const words = ALLOCATION_WORDS[lang]
  const left = quantity
    ? say(words.left, { quantity: amountOf(quantity, lang), value: value && moneyOf(value, lang) })
    : words.leftUnknown
  return [
    `• ${partName(part)}: ${left}. ${unmetText(reason, currency, voice)}`,
    ...candidates.map((one) => `${INDENT}${makerName(one.manufacturer)}: ${unmetText(one.reason, currency, voice)}`),
  ]
}

function partName({ id, name }: Part): string {
  return capitalize(oneLine(name)) || oneLine(id)
}

function limitOf(code: UnmetReason['code'], limit: number, currency: string, lang: Lang): string {
  if (code === 'budget') return moneyOf({ amount: limit, currency }, lang)
  return code.startsWith('share') ? formatPercent(limit, lang) : formatNumber(limit, lang)
}

function amountOf({ value, unit }: Amount, lang: Lang): string {
  return formatQuantity(tidy(value), `${unit}/year`, lang)
}

function figureOf({ value }: Amount, lang: Lang): string {
  return formatNumber(tidy(value), lang)
}

/** Sums of products: the last bits say nothing. */
function tidy(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 1000) / 1000
}

function moneyOf({ amount, currency }: Money, lang: Lang): string {
  return formatNumber(Math.round(amount), lang) + (lang === 'en' ? ' ' : NBSP) + oneLine(currency)
}
