import { flatMap } from '../../text/flat-map.js'
import { type Found, type Note, ok, type Read } from '../common/read.js'
import { keyMatching, type Lexeme, ofWord, type Word } from './lexeme.js'
import { type Mentions, mentionsOf } from './mentions.js'
import { isNotOurs } from './not-ours.js'
import { phrases } from './phrases.js'
import type { Quantity } from './quantity-at.js'
import { apart, spanOf } from './scan.js'
import { type Unit, unitAt } from './units.js'
import { type Field, type QuantityInput, readWhole, scalarOf, unitInLabel, wholeOf } from './whole.js'

const HOURS_A_DAY = 24
const DAY: Unit = { id: 'day', dimension: 'time', factor: HOURS_A_DAY }
const DURATION: Field = { dimensions: ['time'], example: 'a duration, e.g. 60 days', assumed: DAY }
/** A week of five working days. */
const WORKING_TO_CALENDAR = 7 / 5

/**
 * Reads a lead time in calendar days: `60 кун`, `6 недель`, `2 oy`, `10 рабочих дней`. A week is 7 days, a month 30, a
 * year 365; working days count 7/5, rounded up, noted `duration.workingDays`; no unit is days, noted. O(n).
 */
export function readLeadTimeDays(input: QuantityInput): Read<number> {
  const read = readWhole(input, DURATION)
  if (!read.ok) return read
  const notes = [...read.notes]
  return ok(daysOf(scalarOf(read.value, notes), read.value.unit, notes), notes)
}

function daysOf(hours: number, unit: Unit, notes: Note[]): number {
  const days = hours / HOURS_A_DAY
  if (unit.id !== 'workday') return Number(days.toPrecision(12))
  const calendar = Math.ceil(Number((days * WORKING_TO_CALENDAR).toPrecision(12)))
  notes.push({ code: 'duration.workingDays', expected: `${days} working days read as ${calendar} days` })
  return calendar
}

const LEAD = phrases<'lead' | 'weak' | 'other'>([
  [
    'срок|сроки|сроком|срок поставки|поставка|поставки|доставка|изготовление|изготовления|изготовить|производства|lead time|leadtime|lead|delivery|deliver|muddat|muddati|муддат|муддати|yetkazish|етказиш|yetkazib|етказиб|не позднее|tayyorlash|тайёрлаш|l/t|lt|отгрузка|shipment|ship|готовность|ready|turnaround|eta|etd|aro|after order|after receipt|topshirish|топшириш|доставки|отгрузки|изготавливаем|муддатда|muddatda|срок изготовления|lead-time|delivered|tayyor|тайёр|tayyorlanadi|тайёрланади|производственный цикл|production time|срок производства|производство|исполнение|исполнения|выполнение|выполнения|время поставки|время изготовления|период поставки|ishlab chiqarish|ишлаб чиқариш|bajarish|бажариш|manufacturing time|shipping time|dispatch|availability|from order|from po|from receipt|after po|upon order|buyurtmadan|буюртмадан|shartnomadan|шартномадан|ex works|exw|ожидание|ожидания|kutish|кутиш|kechiktirmay|кечиктирмай|kechiktirmasdan|кечиктирмасдан|kechikmay|кечикмай|needed|need|required|нужен|нужно|нужна|нужны|требуется|kerak|керак|время|поставим|изготовим|сделаем|сделаете|успеете|привезете|привезёте|изготовите|поставите|отгрузим|поставляем|yetkazamiz|етказамиз|tayyorlaymiz|тайёрлаймиз|привезем|срочность|time to ship|tat|days to deliver|заказа|аванса|предоплаты|leadtimes|dlv|qilib|қилиб|сделать|сделайте|надо|muhlat|муҳлат|muhlati|муҳлати|ждать|ждём|ждем|wait|can wait|kutamiz|кутамиз|yetkazing|етказинг|yetkazilsin|етказилсин|tayyorlang|тайёрланг|tayyorlab|тайёрлаб|kechikmasin|кечикмасин|oshmasin|ошмасин|mass production|series production|serial production|dap|ddp|fca|cpt|cip',
    'lead',
  ],
  ['в течение|за|within|in|через|после|с момента|с даты|from date|со дня|от даты|keyin|кейин', 'weak'],
  [
    'гарантия|гарантии|гарантийный|гарантией|warranty|guarantee|kafolat|кафолат|отсрочка|отсрочкой|отсрочки|оплата|оплаты|оплате|payment|net|toʼlov|тўлов|toʼlovning|тўловнинг|toʼlovi|тўлови|предоплата|кредит|credit|хранения|хранение|годности|shelf|saqlash|сақлаш|yaroqlilik|яроқлилик|опыт|стаж|experience|tajriba|тажриба|служба|службы|ресурс|life|xizmat|выдержка|сушка|сушки|старение|нагрев|аренда|действия|valid|предложение|offer|закалка|отпуск|test|испытание|испытания|запас|stock|остаток|остальное|остальные|остатка|balance|remainder|qolgan|qolgani|қолган|қолгани|постоплата|платеж|платёж|платежа|платежи|t/t|l/c|аккредитив|invoice|счет|счёт|рекламации|рекламация|рекламаций|претензии|претензия|claims|claim|eʼtiroz|эътироз|приемка|приёмка|приемки|приёмки|inspection|ответ|ответа|ответить|ответьте|reply|respond|response|javob|жавоб|javobni|жавобни|образцы|образцов|образец|samples|sample|namuna|намуна|namunalar|намуналар|прототип|prototype|prototypes|документы|документов|documents|hujjatlar|ҳужжатлар|заявка|заявки|заявок|тендер|тендера|tender|bids|bid|бронь|бронирование|reservation|действует|действительно|действительна|действительны|действителен|validity|expires|amal|амал|кп|котировка|котировки|quotation|quote|taklif|таклиф|garantiya|гарантирует|warranted|обслуживание|поверка|командировка|межремонтный|межремонтный срок|договор сроком|договор на|контракт на|контракт сроком|contract for|shartnoma|шартнома|present supplier|рассрочка',
    'other',
  ],
])
/** Numbers in words that are no plain count, and words before a lone unit: `за неделю`. */
const COUNTS = phrases<number>([
  ['one|один|одна|одну|bir|бир|за|через|течение|течении', 1],
  ['полтора|полторы|полутора', 1.5],
])
/** Words around a duration that say what it is. */
const REACH = 5
const TIMES = { dimensions: ['time'] } as const
const LEAD_UNITS = new Set(['day', 'workday', 'week', 'month'])

/**
 * Finds lead times: a duration in days, weeks or months with a word for delivery beside it, or one that stands alone
 * between commas (`…, 60 кун, …`); not warranties, payments and shelf lives. O(n).
 */
export function findLeadTimes(text: string): Found<number>[] {
  const mentions = mentionsOf(text)
  const found = flatMap(mentions.quantities, (quantity) => {
    // срок (дней): 45
    const named =
      quantity.unit || quantity.stranger ? undefined : unitInLabel(mentions.scan.lexemes, quantity.first, TIMES)
    // need 300: its key is that of нед.
    const isNeed = named && /^need/i.test(mentions.scan.lexemes[quantity.first - 1]?.text ?? '')
    const unit = quantity.unit ?? (isNeed ? undefined : named)
    if (!unit || !LEAD_UNITS.has(unit.id) || quantity.rate || quantity.per || quantity.negative) return []
    if (quantity.bound === 'atLeast' || quantity.low.times !== 1) return []
    if (isNotOurs(mentions.scan.lexemes, quantity)) return []
    const { sense, first } = senseOf(mentions, quantity)
    if (sense === 'other' || (sense === undefined && !standsAlone(mentions, quantity))) return []
    const notes: Note[] = []
    const value = daysOf(scalarOf(wholeOf(quantity, unit, notes), notes), unit, notes)
    const [start, end] = spanOf(mentions.scan, first, quantity.end)
    return [{ value, start, end, notes }]
  })
  const spoken = [...wordDurations(mentions), ...adjectiveDurations(mentions)]
  return apart([...found, ...spoken].sort((a, b) => a.start - b.start))
}

/** `двухнедельный срок`, `в месячный срок`: how many, and days of the unit. */
const ADJECTIVE =
  /^(dvuh|treh|tryoh|chetireh|chetiryoh|pyati|shesti|polutora|desyati|dvadsati|tridsati|soroka)?(nedel|mesyach|dnevn)n?(?:iy|ogo|om)$/
const HOW_MANY: Readonly<Record<string, number>> = {
  dvuh: 2,
  treh: 3,
  tryoh: 3,
  chetireh: 4,
  chetiryoh: 4,
  pyati: 5,
  shesti: 6,
  polutora: 1.5,
  desyati: 10,
  dvadsati: 20,
  tridsati: 30,
  soroka: 40,
}
const DAYS: Readonly<Record<string, number>> = { nedel: 7, mesyach: 30, dnevn: 1 }
/** `срок: месяц`. */
const isLone = keyMatching(/^(?:mesyac|mesyas|nedelya|month|week|hafta|oy)$/)
const isTerm = keyMatching(/^srok/)

/** Whether a word may tell a duration without a number before it. */
export function saysDuration({ key }: Word): boolean {
  return ADJECTIVE.test(key)
}

/** Durations that an adjective before `срок` tells, and one unit by itself right behind the word for delivery. */
function adjectiveDurations({ scan: cut }: Mentions): Found<number>[] {
  const { lexemes } = cut
  return flatMap(lexemes, (lexeme, i): Found<number>[] => {
    const { kind, key } = lexeme
    if (kind !== 'word') return []
    const label = lexemes[i - 1]?.text === ':' ? i - 2 : i - 1
    const next = lexemes[i + 1]
    if (isLone(lexeme) && LABEL.test(lexemes[label]?.key ?? '') && (!next || ',;.|'.includes(next.text))) {
      const [start, end] = spanOf(cut, label, i + 1)
      const unit = unitAt(lexemes, i)?.unit
      return unit ? [{ value: unit.factor / HOURS_A_DAY, start, end, notes: [] }] : []
    }
    const said = next && isTerm(next) ? ADJECTIVE.exec(key) : null
    if (!said || (said[1] === undefined && said[2] === 'dnevn') || lexemes[i - 1]?.kind === 'number') return []
    const [start, end] = spanOf(cut, i, i + 2)
    return [{ value: (HOW_MANY[said[1] ?? ''] ?? 1) * DAYS[said[2]!]!, start, end, notes: [] }]
  })
}

const LABEL = /^(?:srok|sroki|mud+ati|mud+at|time|lead|delivery|postavka|izgotovlenie)$/

/** `bir haftada`: in it. */
const IN_IT = /^(?:haftada|oyda)$/
/** `bir yarim oyda`. */
const ONE_AND_HALF = 1.5

/** `полтора месяца`, `нужно за неделю`, `lead time a month`: only where a word for delivery stands beside. */
function wordDurations(mentions: Mentions): Found<number>[] {
  const { lexemes } = mentions.scan
  const found: Found<number>[] = []
  for (let i = 0; i < lexemes.length; i++) {
    const { kind, word, key } = lexemes[i]!
    const isA = key === 'a' && (LEAD.endingAt(lexemes, i - 1)?.value === 'lead' || lexemes[i - 1]?.key === 'within')
    const isHalf = key === 'yarim' && lexemes[i - 1]?.key === 'bir'
    const count = isA ? 1 : isHalf ? ONE_AND_HALF : kind === 'word' ? countOf(word) : 0
    const hit = count === 0 || lexemes[i - 1]?.kind === 'number' ? undefined : unitAt(lexemes, i + 1)
    if (!hit || !LEAD_UNITS.has(hit.unit.id)) continue
    const { sense, first } = senseOf(mentions, { first: isHalf ? i - 1 : i, end: hit.end })
    const isItem = sense === undefined && (count === ONE_AND_HALF || IN_IT.test(lexemes[i + 1]!.key))
    if (sense !== 'lead' && !(isItem && standsAlone(mentions, { first: isHalf ? i - 1 : i, end: hit.end }))) continue
    const notes: Note[] = []
    const value = daysOf(count * hit.unit.factor, hit.unit, notes)
    const [start, end] = spanOf(mentions.scan, first, hit.end)
    found.push({ value, start, end, notes })
  }
  return found
}

/** The number that a word says; 0 for other words. */
const countOf = ofWord(({ key }) => COUNTS.word(key) ?? 0)

/** From what comes later than a delivery: `в течение 20 дней после приёмки`, `30 days from invoice`. */
const FROM = phrases<true>([
  ['после|с даты|с момента|со дня|от даты|after|from|from the date of|from date of|upon|after the date of', true],
])
const LATER =
  /^(?:priemk|priyomk|priem$|postavk|otgruzk|poluchen|schet|schyot|invoy|dostavk|razgruzk|delivery|shipment|aceptanc|receipt$|invoice|b$|bl$|goods|instal|arrival|unloading)/
/** What the words around a duration make of it, and where the label before it begins. */
interface Sense {
  readonly sense: 'lead' | 'other' | undefined
  readonly first: number
}

const ONTO = /^(?:na|ot|s|so|for)$/
const LIMITING = /^(?:within|za|cherez)$/

function senseOf({ scan: { lexemes } }: Mentions, { first, end }: Pick<Quantity, 'first' | 'end'>): Sense {
  // within 3 weeks: a limit says it as well
  let sense: 'lead' | 'weak' | undefined = lexemes.slice(first, end).some(({ key }) => LIMITING.test(key))
    ? 'weak'
    : undefined
  let from = first
  for (let at = first - 1, words = 0; at >= 0 && words < REACH; at--) {
    const { kind, text, code } = lexemes[at]!
    // срок, дней: 45
    const parts = ';|,'.includes(text) && unitAt(lexemes, at + 1)?.unit.dimension !== 'time'
    // остаток 70 % в течение 10 дней
    if (kind === 'number' && /^(?:%|foiz|protsent)/.test(lexemes[at + 1]!.key)) continue
    if (kind === 'number' || code || parts) break
    if (kind === 'word') words++
    const hit = kind === 'word' ? LEAD.endingAt(lexemes, at) : undefined
    if (hit?.value === 'other') return { sense: 'other', first }
    // срок поставки: the label is part of the evidence, as far as it reaches
    if (hit && (sense === undefined || hit.end === from)) from = hit.first
    if (hit && sense !== 'lead') sense = hit.value
  }
  // 3 kun ichida javob bering
  if (/^(?:ichida|davomida)$/.test(lexemes[end]?.key ?? '') && LEAD.at(lexemes, end + 1)?.value === 'other')
    return { sense: 'other', first }
  // 45 kun ichida, 30 days lead time, 12 мес гарантии
  const after =
    LEAD.at(lexemes, end)?.value ??
    // 20 рабочих дней на изготовление
    (ONTO.test(lexemes[end]?.key ?? '') ? LEAD.at(lexemes, end + 1)?.value : undefined) ??
    (/^(?:ichida|mudatda|muddatda|muhlat|muhlatda|delivery|after)$/.test(lexemes[end]?.key ?? '') ? 'weak' : undefined)
  if (after === 'other' || (sense !== 'lead' && isLater(lexemes, end))) return { sense: 'other', first }
  return { sense: (sense ?? after) && 'lead', first: from }
}

function isLater(lexemes: readonly Lexeme[], end: number): boolean {
  const from = FROM.at(lexemes, end)
  if (!from) return false
  const at = /^(?:the|of|date)$/.test(lexemes[from.end]?.key ?? '') ? from.end + 1 : from.end
  return LATER.test(lexemes[at]?.key ?? '')
}

/** Between commas, or at an end of the line. */
function standsAlone({ scan: { lexemes } }: Mentions, { first, end }: Pick<Quantity, 'first' | 'end'>): boolean {
  const before = lexemes[first - 1]
  const after = lexemes[end]?.text === '.' ? undefined : lexemes[end]
  const parts = ({ text, gap }: Lexeme) => ',;|-()'.includes(text) || (text === '/' && gap > 0)
  return (before === undefined || parts(before)) && (after === undefined || parts(after))
}
