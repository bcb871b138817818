import type { Lexeme } from './lexeme.js'
import type { Mentions } from './mentions.js'
import type { Quantity } from './quantity-at.js'
import { skipPoint } from './scaled.js'
import { PIECE } from './units.js'
import { monthOf } from './year-part.js'

/** What was agreed, billed or is in stock is not what is wanted. */
const STOCK =
  /^(?:kontrakt\w*|contract|shartnoma\w*|dogovor\w*|scheta?|ostatok|ostatki|stock|sklad\w*|nalichi\w*|garanti\w*)$/
/** Papers: `наличие сертификата` is no stock. */
const PAPER = /^(?:odobreni|sertifikat|certificat|dokument|pasport|deklarac|deklarats|licen|litsen)/

function isStock(lexemes: readonly Lexeme[], i: number): boolean {
  const { key } = lexemes[i]!
  // гарантия 24 месяца
  if (key.startsWith('garanti') && lexemes[i + 1]?.kind === 'number') return false
  return STOCK.test(key) && !(key.startsWith('nalichi') && PAPER.test(lexemes[i + 1]?.key ?? ''))
}

/** Before a count, or right behind it: of each, in a box, per car, holes. */
const EACH_BEFORE = /^(?:po|v|in|of|per|za|each|har|kajd\w*|na|iz|s|with|dan|from)$/
/** `one-time order of 10,000 pcs`. */
const ORDER = /^(?:order|kuantity|kty|batch|lot|total|consignment|shipment)$/
const EACH_BEHIND =
  /^(?:v|na|in|per|each|every|har|otv\w*|teshik\w*|holes?|zub\w*|tish\w*|lopast\w*|t?silindr\w*|cilindr\w*|cylinders?|kontakt\w*|pin|pins|gnezd\w*|likda|da|bir)$/
/** Behind what says which: `4 ta M6 teshik`. */
const HOLES = /^(?:teshik|otv|holes?$)/
/** What holds several: `(4 шт в комплекте)`, `reel of 4000 pcs`. */
const HOLDER =
  /^(?:komplekt\w*|nabor\w*|sets?|kit|toplam\w*|upak\w*|korob\w*|pachk\w*|paket\w*|rulon\w*|buht\w*|galtak\w*|reels?|pack\w*|box\w*|bags?|mesho?k\w*|bochk\w*|barels?|drums?|kanistr\w*|sisterna\w*|kub|kassa|kassetada|kuti\w*|cars?|avtomobil\w*|mashina\w*|izdeli\w*|uzel|uzla|vehicle)$/
/** `5 осей`, `5 oʻqli`: what a machine has. */
const AXES = /^(?:os|ok|axis|axes)/
/** Lexemes around a count in which a holder speaks of it. */
const NEAR = 2
/** A single piece is what a price or a mass is of. */
const LEAST = 2

/**
 * The one count of pieces, sets or pairs that a line without a lot or a yearly need names: what is ordered (`гайка М8,
 * 200 шт`), or what a consignment holds. Undefined where a line speaks of stock or of a contract. O(lexemes).
 */
export function orderedCount({ scan: { lexemes }, quantities }: Mentions): Quantity | undefined {
  if (quantities.some(({ rate }) => rate) || lexemes.some((_, i) => isStock(lexemes, i))) return undefined
  const counts = quantities.flatMap((quantity) => {
    const { unit, per, negative, low, high, end } = quantity
    if (per || negative || high || (low.figure.thousands ?? low.figure.value) * low.times < LEAST) return []
    const isCount = unit?.id === 'piece' || unit?.id === 'set' || unit?.id === 'pair' || unit?.id === 'kpcs'
    if (isCount) return AXES.test(lexemes[end - 1]!.key) ? [] : [quantity]
    return unit ? [] : countedAs(quantity, lexemes)
  })
  // 40 000 шт, упаковка по 50 шт
  const ordered = counts.filter((quantity) => !isOfEach(quantity, lexemes))
  // 14 листов — 300 шт: leaves of a spring, sheets of a stack
  const pieces = ordered.filter(({ end }) => !STRIPS.test(lexemes[end - 1]!.key))
  const [count, ...others] = wanted(pieces.length > 0 ? pieces : ordered, lexemes)
  return others.length > 0 ? undefined : count
}

const SAMPLE = /^(?:obraz|namuna|sampl|proto)/

/** `2 шт образец, потом 300 шт`: the samples come before the order. */
function wanted(counts: readonly Quantity[], lexemes: readonly Lexeme[]): readonly Quantity[] {
  if (counts.length < 2) return counts
  const isSample = ({ first, end }: Quantity) =>
    lexemes.slice(Math.max(0, first - NEAR), end + 1).some(({ key }) => SAMPLE.test(key))
  return counts.filter((quantity) => !isSample(quantity))
}

/** Whether a count is that of holes, of a box or of each. */
function isOfEach(quantity: Quantity, lexemes: readonly Lexeme[]): boolean {
  const end = skipPoint(lexemes, quantity.end)
  // 20 tadan: of each
  if (/^(?:ta|dona)dan$/.test(lexemes[quantity.end - 1]?.key ?? '')) return true
  // 4 та М6 тешик
  return isHeld(quantity, lexemes) || lexemes.slice(end, end + 3).some(({ key }) => HOLES.test(key))
}

/** Whether an amount is that of each, or of what holds the goods: `паллеты по 1 т`, `coils max 2 t`. */
function isHeld({ first, end }: Quantity, lexemes: readonly Lexeme[]): boolean {
  const next = lexemes[skipPoint(lexemes, end)]
  const [before, owner] = [lexemes[first - 1]?.key ?? '', lexemes[first - 2]?.key ?? '']
  // an order of 500 pcs, we start with 500 pcs
  const isOrder = (before === 'of' && ORDER.test(owner)) || (before === 'with' && /^(?:start|begin)/.test(owner))
  if ((!isOrder && EACH_BEFORE.test(before)) || next?.text === '/') return true
  // 300 шт в марте
  if (/^(?:v|in)$/.test(next?.key ?? '') && isTimeOf(lexemes[skipPoint(lexemes, end) + 1])) return false
  // 10 000 dona bir martalik
  const isOnce = /^martal/.test(lexemes[end + 1]?.key ?? '')
  if (!isOnce && EACH_BEHIND.test(next?.key ?? '')) return true
  const beside = untilStop(lexemes.slice(Math.max(0, first - NEAR), first).reverse())
  return [...beside, ...behindOf(lexemes, end)].some(({ key }) => HOLDER.test(key))
}

function isTimeOf(lexeme: Lexeme | undefined): boolean {
  return monthOf(lexeme) !== undefined || /^20\d\d$/.test(lexeme?.text ?? '')
}

/** The few words behind a quantity, up to the end of its clause. */
function behindOf(lexemes: readonly Lexeme[], end: number): readonly Lexeme[] {
  const endsThere = lexemes[end]?.text === '.' && skipPoint(lexemes, end) === end
  return endsThere ? [] : untilStop(lexemes.slice(end, end + NEAR))
}

function untilStop(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const stop = lexemes.findIndex(isStop)
  return stop < 0 ? lexemes : lexemes.slice(0, stop)
}

function isStop({ text }: Lexeme): boolean {
  return text === ',' || text === ';'
}

/** Words that ask, before a count: `сделать 20 шпилек`. */
const WANTED = /^(?:sdela\w*|izgotov\w*|nujn\w*|nado|zakaj\w*|kupi\w*|kuplyu|ned|make|order)$/
/** Words right before a bare count. */
const QUANTITY = /^(?:kty|kuantity|kolichestv\w*|mikdori|soni)$/
/** What sheets, bars and coils are counted in. */
const STRIPS = /^(?:list(?:ov|a)|shets?|prutkov|hlistov|rulon(?:ov|a)|coils?|bars|varak|tayok)$/

/** A longer word behind a number is what is counted. */
const LONG_UNIT = 4

/** A number that is a count by the words beside it alone: `qty 3000`, `60 sheets`, `200 off`, `12 тыс.`, `сделать 20 шпилек`. */
function countedAs(quantity: Quantity, lexemes: readonly Lexeme[]): Quantity[] {
  const { first, numberEnd, end, low } = quantity
  const piece: Quantity = { ...quantity, unit: PIECE }
  const next = lexemes[end]
  const before = lexemes[first - 1]
  // a sheet of a drawing: `Лист 1 Листов 2`
  if (next && STRIPS.test(next.key)) return /^list/.test(before?.key ?? '') ? [] : [{ ...piece, end: end + 1 }]
  if (next?.text === 'off' && lexemes[numberEnd] === next) return [{ ...piece, end: end + 1 }]
  const label = before && /[:=.-]/.test(before.text) ? lexemes[first - 2] : before
  // кол-во: 60
  const isShort = label?.key === 'vo' && label.gap === 0 && label !== before
  if (label && (isShort || QUANTITY.test(label.key)) && next?.kind !== 'word') return [piece]
  if (low.times >= 1000 && (!next || isStop(next) || next.text === '.')) return [piece]
  // need 500 of them
  if (before && WANTED.test(before.key) && next?.key === 'of' && lexemes[end + 1]?.key === 'them') return [piece]
  return before && WANTED.test(before.key) && next?.kind === 'word' && next.key.length > LONG_UNIT ? [piece] : []
}

/** What lifts, presses, holds or carries tonnes, and whose weight is spoken of. */
const LOADED =
  /^(?:pres+|domkrat|jack|kran|crane|tal|telfer|lebedk|hoist|strop|gruz|nagruz|zagruz|razriv|fur[aiy]?$|vagon|konteyner|container|[ws]l+$|yuk|kotar|koʼtar|kapa|capacit|load|pricep|pritsep|trailer|truck|avtomobil|kuzov|samosval|bunker|tpa$|termoplast|imm$|usili|force|ves[iy]?$|vesom|mas+[aiy]|weigh|ogʼirl|ogirl|vazn|dvigatel|os[ie]?$|axle|pech|furnace|sadk|vpris|otlivk|pokovk|casting|forging|kuyma|quyma|stanin)/

const INGOT = /^(?:chushk|ingot|slitok|slitk|ligatur)/
const CASTING = /^(?:otlivk|casting|kuyma|quyma)/

/** The one mass of a tonne or more that hangs on nothing. O(lexemes). */
export function orderedTonnes({ scan: { lexemes }, quantities }: Mentions): Quantity | undefined {
  if (quantities.some(({ rate }) => rate)) return undefined
  const masses = quantities.filter((mass) => mass.unit?.id === 't' && !isHeld(mass, lexemes))
  const [mass] = masses
  if (!mass || masses.length > 1) return undefined
  const { per, negative, high, bound, low, doubtful, first, end } = mass
  if (per || negative || high || bound === 'atLeast' || doubtful || low.figure.value * low.times < 1) return undefined
  // алюминий қуймаси (чушка): ingots are no castings
  const isIngot = lexemes.some(({ key }) => INGOT.test(key))
  const others = ({ key }: Lexeme, i: number) =>
    (i < first || i >= end) && (STOCK.test(key) || (LOADED.test(key) && !(isIngot && CASTING.test(key))))
  return lexemes.some(others) ? undefined : mass
}

/** Least that is ordered of goods by the metre, square metre and litre, by the id of the unit. */
const LEAST_MEASURE: Readonly<Record<string, number>> = { m: 50, km: 0.05, m2: 10, l: 100, m3: 1 }

/** The one length, area or volume that is too large to be that of one thing. O(lexemes). */
export function orderedMeasure({ scan: { lexemes }, quantities }: Mentions): Quantity | undefined {
  if (quantities.some(({ rate }) => rate)) return undefined
  const measures = quantities.filter((one) => {
    const least = LEAST_MEASURE[one.unit?.id ?? '']
    const { per, negative, high, low } = one
    return (
      least !== undefined &&
      !per &&
      !negative &&
      !high &&
      low.figure.value * low.times >= least &&
      !isHeld(one, lexemes)
    )
  })
  return measures.length === 1 && !lexemes.some(({ key }) => STOCK.test(key) || LOADED.test(key))
    ? measures[0]
    : undefined
}

/** Lighter a mass may be that of one, in kg. */
const LEAST_ORDERED = 20

/** Figure and unit, no label and no piece. */
const BARE_MASS = /^\d[\d\s.,]*(?:кг|kg)\.?$/iu
const ONE_BEFORE = /(?:dona(?:si)?|дона(?:си)?|bitta(?:si)?|битта(?:си)?|шт\.?|each|piece|pc)[\s:–—-]*$/iu
const ONE_BEHIND = /^\s*(?:\/|each|ea(?!\p{L})|per|за|har|ҳар|dona|дона|шт)/iu

/** Whether a mass at a place of a text may be what is ordered: nothing calls it a mass or says it of one piece. */
export function isOrdered(kg: number, text: string, start: number, end: number): boolean {
  if (kg < LEAST_ORDERED || !BARE_MASS.test(text.slice(start, end))) return false
  return !ONE_BEFORE.test(text.slice(0, start)) && !ONE_BEHIND.test(text.slice(end))
}
