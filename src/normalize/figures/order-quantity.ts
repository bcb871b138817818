import { agreedAt } from './agreed.js'
import { isHeld, isStop, parts } from './held-amount.js'
import { isLastCount } from './last-count.js'
import type { Lexeme, Word } from './lexeme.js'
import { saysDistance, saysLoad } from './load-words.js'
import { isNoCount } from './made-goods.js'
import type { Mentions } from './mentions.js'
import { isNotOurs } from './not-ours.js'
import { isPlanned, isTrial, isUnplanned } from './planned.js'
import { isPriced } from './price-words.js'
import type { Quantity } from './quantity-at.js'
import { saysThousands } from './quantity-words.js'
import { isUnitOfRow, saysUnitOfRow, unitOfNextCell, unitOfRow } from './row-cells.js'
import { skipPoint } from './scaled.js'
import { ofScan, type Scan } from './scan.js'
import { isGauge } from './sheet-gauge.js'
import { PIECE } from './units.js'

/** What is in store. */
const STOCK = /^(?:ostat(?:ok|k[aiou])|ost|stock|sklad\w*|nalichi\w*|ombor\w*|mavjud)$/
/** Papers: `наличие сертификата` is no stock. */
const PAPER = /^(?:odobreni|sertifikat|certificat|dokument|pasport|deklarac|deklarats|licen|litsen)/
/** Where goods are fetched or brought: `самовывоз со склада`, `доставка на склад`. */
const FETCHED = /^(?:so|s|iz|do|from|to|ex)$/

/** Whether a quantity is said of what is in store: `остаток 12 шт`, `500 шт на складе`, `40 т в наличии`. */
function isStored(lexemes: readonly Lexeme[], { first, end }: Pick<Quantity, 'first' | 'end'>): boolean {
  // болты в наличии, 24 шт
  const [sign, word] = [lexemes[first - 1], first - 2]
  if (sign?.text === ',' && word >= 0 && isStock(lexemes, word)) return true
  for (let at = first - 1; at >= 0 && !parts(lexemes, at) && lexemes[at]!.kind !== 'number'; at--)
    if (isStock(lexemes, at)) return true
  for (let at = end; at < lexemes.length && !parts(lexemes, at) && lexemes[at]!.kind !== 'number'; at++)
    if (isStock(lexemes, at)) return true
  return false
}

function isStock(lexemes: readonly Lexeme[], i: number): boolean {
  const { key } = lexemes[i]!
  if (!STOCK.test(key)) return false
  // есть в наличии?
  if (key.startsWith('nalichi')) return !PAPER.test(lexemes[i + 1]?.key ?? '') && lexemes[i + 1]?.text !== '?'
  return !FETCHED.test(lexemes[i - 1]?.key ?? '')
}

/** Behind what says which: `4 ta M6 teshik`. */
const HOLES = /^(?:teshik|otv|holes?$)/
/** `5 осей`, `5 oʻqli`: what a machine has. */
const AXES = /^(?:os|ok|axis|axes)/
/** Of twisted pairs. */
const CABLE = /^(?:provod|kabel|cable|wire|[uf]tp|vit(?:aya|oy|uyu)$)/
const isOfCable = ofScan(({ lexemes }): boolean => lexemes.some(({ key }) => CABLE.test(key)))
/** Lexemes around a count that say what it is of. */
const NEAR = 2
/** A single piece is what a price or a mass is of. */
const LEAST = 2

/**
 * The one count of pieces, sets or pairs that a line without a lot or a yearly need names: what is ordered (`гайка М8,
 * 200 шт`), or what a consignment holds. Undefined where a line speaks of stock or of a contract. O(lexemes).
 */
export function orderedCount({ scan, quantities }: Mentions): Quantity | undefined {
  const { lexemes } = scan
  // на пробу 50 штук, потом 6 000 в год: beside a yearly need only a trial is a lot
  const mayBeLot = quantities.some(isPlanned) ? isTrial : isUnplanned
  const counts = quantities.flatMap((quantity) => {
    const counted = mayBeLot(quantity, lexemes) ? countOf(quantity, scan) : undefined
    if (!counted || isStored(lexemes, quantity) || agreedAt(scan)[quantity.first] || isNotOurs(lexemes, quantity))
      return []
    return counted
  })
  // 40 000 шт, упаковка по 50 шт
  const ordered = counts.filter((quantity) => !isOfEach(quantity, lexemes))
  // 14 листов — 300 шт: leaves of a spring, sheets of a stack
  const pieces = ordered.filter(({ end }) => !STRIPS.test(lexemes[end - 1]!.key))
  const [count, ...others] = wanted(pieces.length > 0 ? pieces : ordered, lexemes)
  return others.length > 0 ? undefined : count
}

/** A quantity as a count of pieces, sets or pairs; undefined where it is none, or of a single one. */
function countOf(quantity: Quantity, scan: Scan): Quantity | undefined {
  const { unit, per, negative, low, high, end } = quantity
  if (isNoCount(scan.lexemes, quantity)) return undefined
  // кольца 77,0 к-т: a size
  if (low.times === 1 && /^\d+[.,]\d{1,2}$/.test(low.figure.text)) return undefined
  if (per || negative || (high && !unit) || (low.figure.thousands ?? low.figure.value) * low.times < LEAST)
    return undefined
  // кабель 4 пары: what it consists of
  if (unit?.id === 'pair' && isOfCable(scan)) return undefined
  const isCount = unit?.id === 'piece' || unit?.id === 'set' || unit?.id === 'pair' || unit?.id === 'kpcs'
  // 50–60 ед. по Шору А
  if (isCount && scan.lexemes.slice(end, end + SCALE).some(({ key }) => key.startsWith('shor'))) return undefined
  if (isCount) return AXES.test(scan.lexemes[end - 1]!.key) ? undefined : quantity
  return unit || isPriced(scan.lexemes, quantity.first) ? undefined : countedAs(quantity, scan)[0]
}

/** Lexemes behind units of hardness up to the name of their scale. */
const SCALE = 3

const SAMPLE = /^(?:obraz|namuna|sampl|proto)/

/** `2 шт образец, потом 300 шт`: the samples come before the order. */
function wanted(counts: readonly Quantity[], lexemes: readonly Lexeme[]): readonly Quantity[] {
  if (counts.length < 2) return counts
  const isSample = ({ first, end }: Quantity) =>
    lexemes.slice(Math.max(0, first - NEAR), end + 1).some(({ key }) => SAMPLE.test(key))
  return counts.filter((quantity) => !isSample(quantity) && !isHad(quantity, lexemes))
}

/** `bizda 200 ta tayyor bor, yana 700 ta kerak`, `у нас уже есть 200 шт`: of several counts the one that is there already. */
function isHad({ first, end }: Quantity, lexemes: readonly Lexeme[]): boolean {
  for (let at = end; at < end + REACH_HAD && lexemes[at]?.kind === 'word'; at++)
    if (HAD.test(lexemes[at]!.key)) return true
  const [verb, owner] = [lexemes[first - 1]?.key ?? '', lexemes[first - 2]?.key ?? '']
  return (verb === 'est' && owner !== 'li') || (verb === 'have' && /^(?:we|already)$/.test(owner))
}

const REACH_HAD = 4
const HAD = /^(?:bor|mavjud|est|uje|already)$/

/** Whether a count is that of holes, of a box or of each. */
function isOfEach(quantity: Quantity, lexemes: readonly Lexeme[]): boolean {
  const end = skipPoint(lexemes, quantity.end)
  // 20 tadan: of each
  if (/^(?:ta|dona)dan$/.test(lexemes[quantity.end - 1]?.key ?? '')) return true
  // 4 та М6 тешик
  return isHeld(quantity, lexemes) || lexemes.slice(end, end + 3).some(({ key }) => HOLES.test(key))
}

/** Words that ask, before a count: `сделать 20 шпилек`. */
const WANTED = /^(?:sdela\w*|izgotov\w*|nujn\w*|nado|zakaj\w*|kupi\w*|kuplyu|ned|make|order)$/
const THEM = /^(?:them|these|those)$/
/** Words right before a bare count. */
const QUANTITY = /^(?:kty|kuantity|kolichestv\w*|mikdori|soni|zayavk[aiu]|potrebnost)$/
const ONCE = /^(?:one|once|total|only|razovo|edinorazovo|vsego|jami|bir)$/
/** What sheets, bars and coils are counted in. */
const STRIPS = /^(?:list(?:ov|a)|shets?|prutkov|hlistov|rulon(?:ov|a)|coils?|bars|varak|tayok)$/

/** A longer word behind a number is what is counted. */
const LONG_UNIT = 4

/** A number that is a count by the words beside it alone: `qty 3000`, `60 sheets`, `200 off`, `12 тыс.`, `сделать 20 шпилек`. */
function countedAs(quantity: Quantity, scan: Scan): Quantity[] {
  const { lexemes } = scan
  const { first, numberEnd, end, low } = quantity
  const piece: Quantity = { ...quantity, unit: PIECE }
  const next = lexemes[end]
  const before = lexemes[first - 1]
  // a sheet of a drawing: `Лист 1 Листов 2`
  if (next && STRIPS.test(next.key)) return /^list/.test(before?.key ?? '') ? [] : [{ ...piece, end: end + 1 }]
  if (next?.text === 'off' && lexemes[numberEnd] === next) return [{ ...piece, end: end + 1 }]
  const label = before && /[:=.-]/.test(before.text) ? lexemes[first - 2] : before
  // кол-во: 60
  const isShort = label?.key === 'vo' && label.gap === 0
  if (label && (isShort || QUANTITY.test(label.key)) && (next?.kind !== 'word' || ONCE.test(next.key)))
    return [{ ...piece, unit: unitOfRow(scan) }]
  // need 300, need 300 by 15 March
  if (/^need$/i.test(before?.text ?? '') && (!next || isStop(next) || next.text === '.' || BY_DATE.test(next.key)))
    return [piece]
  if (isLastCount(quantity, lexemes)) return [piece]
  // quantity required: 300
  if (
    label &&
    label !== before &&
    /^(?:required|nedd?ed)$/.test(label.key) &&
    QUANTITY.test(lexemes[first - 3]?.key ?? '')
  )
    return [piece]
  // 2,000; PCS
  const cell = unitOfNextCell(lexemes, end)
  if (cell) return [{ ...piece, unit: cell }]
  // шт; 500: the unit of a row before its figure
  if (isUnitOfRow(lexemes, first) && next?.kind !== 'word' && Number.isInteger(low.figure.value)) return [piece]
  if (isTimesBehind(lexemes, first) && (!next || isStop(next))) return [piece]
  if (low.times >= 1000 && (!next || isStop(next) || next.text === '.')) return [piece]
  // need 500 of them
  if (before && WANTED.test(before.key) && next?.key === 'of' && THEM.test(lexemes[end + 1]?.key ?? '')) return [piece]
  const isGoods = next?.kind === 'word' && next.key.length > LONG_UNIT && !OFFERS.test(next.key)
  const isAsked = before !== undefined && (WANTED.test(before.key) || (INFINITIVE.test(before.text) && !isTime(next)))
  if (isAsked && isGoods) return [piece]
  // нужно 200, машина 2019 года
  const isAlone = before !== undefined && NEEDED.test(before.key) && (next === undefined || isStop(next))
  return isAlone && Number.isInteger(low.figure.value) ? [piece] : []
}

const NEEDED = /^(?:nujn[oiae]|nujen|nado|trebuetsya)$/
/** What is to be done with so many: `смотать 500 катушек`, `покрасить 40 стоек`. */
const INFINITIVE = /^\p{Script=Cyrillic}{2,}(?:ать|ить|еть|ять|оть|чь)$/iu

function isTime(lexeme: Lexeme | undefined): boolean {
  return /^(?:dne|den|nedel|mesyac|mesyats|chas|minut|sekund|cikl|tsikl|sikl|oborot|gradus|procent|protsent|raz|chelovek|kilometr|smen)/.test(
    lexeme?.key ?? '',
  )
}

/** What is asked for of sellers, no goods: `need 3 quotes`. */
const OFFERS = /^(?:kuotes?|kuotations?|ofers?|suppliers?|vendors?|makers?|predlojeni\w*|postavschik\w*|taklif\w*)$/
const BY_DATE = /^(?:by|until|til|before)$/

/** Whether a word, whatever stands beside it, may make a count of a number that has no unit; see `countedAs`. */
export function saysCount(word: Word): boolean {
  const { key, text } = word
  const isCount = [STRIPS, QUANTITY, WANTED, NEEDED].some((words) => words.test(key)) || INFINITIVE.test(text)
  return (
    isCount ||
    saysUnitOfRow(word) ||
    /^(?:vo|kol|tisyach|×)$/.test(key) ||
    /^(?:off|need)$/i.test(text) ||
    saysThousands(word)
  )
}

/** `clevis pins x 250`: behind a word, not a size or a letter for one; `Miron X 481` is a model. */
function isTimesBehind(lexemes: readonly Lexeme[], first: number): boolean {
  const [thing, times] = [lexemes[first - 2], lexemes[first - 1]]
  if (times?.key !== '×' || times.gap === 0 || thing?.kind !== 'word') return false
  const isModel = /\p{Lu}/u.test(times.text) && /\p{Ll}/u.test(thing.text)
  return thing.key.length >= LONG_UNIT && !SIZE.test(thing.key) && !isModel
}

const SIZE = /^(?:diam|lengt|width|heigh|thick|dlin|shirin|visot|tol[sc]h)/

/**
 * The one mass of a tonne or more that hangs on nothing. O(lexemes).
 * @param isRaw of a raw material, which lifts and carries nothing: only the words beside the figure may say another thing
 */
export function orderedTonnes({ scan, quantities }: Mentions, isRaw: boolean): Quantity | undefined {
  const { lexemes } = scan
  if (quantities.some(isPlanned)) return undefined
  const masses = quantities.filter(
    (one) => one.unit?.id === 't' && !isHeld(one, lexemes) && !isStored(lexemes, one) && !isGauge(scan, one),
  )
  const mass = soleOf(masses, lexemes)
  if (!mass) return undefined
  const { per, negative, high, bound, low, doubtful } = mass
  if (per || negative || high || bound === 'atLeast' || doubtful || low.figure.value * low.times < 1) return undefined
  return saysLoad(lexemes, mass, isRaw) ? undefined : mass
}

const TOTAL = /^(?:vsego|itogo|total|jami|hamasi)$/

/** The only one, or the only one that is called the total. */
function soleOf(quantities: readonly Quantity[], lexemes: readonly Lexeme[]): Quantity | undefined {
  if (quantities.length < 2) return quantities[0]
  const totals = quantities.filter(({ first }) => TOTAL.test(lexemes[first - 1]?.key ?? ''))
  return totals.length === 1 ? totals[0] : undefined
}

/** Least that is ordered of goods by the metre, square metre and litre, by the id of the unit. */
const LEAST_MEASURE: Readonly<Record<string, number>> = { m: 50, km: 0.05, m2: 10, l: 100, m3: 1 }

/** The one length, area or volume that is too large to be that of one thing. O(lexemes). */
export function orderedMeasure({ scan: { lexemes }, quantities }: Mentions, isRaw: boolean): Quantity | undefined {
  if (quantities.some(isPlanned)) return undefined
  const measures = quantities.filter((one) => {
    const least = LEAST_MEASURE[one.unit?.id ?? '']
    const { per, rate, negative, high, low } = one
    if (least === undefined || per || rate || negative || high || low.figure.value * low.times < least) return false
    return !isHeld(one, lexemes) && !isStored(lexemes, one)
  })
  const measure = soleOf(measures, lexemes)
  const saysOther = measure?.unit?.id === 'km' ? saysDistance : saysLoad
  return measure && !saysOther(lexemes, measure, isRaw) ? measure : undefined
}
