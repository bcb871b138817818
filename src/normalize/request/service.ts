import type { Catalog } from '../../model/catalog.js'
import { isName, type PartIndex } from '../parts/part-index.js'
import { mayBeThing } from '../parts/part-order.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { roleOf } from '../words/routes.js'
import type { Reading, Stretch, TextReading } from './readings.js'

/*
 * Whether a line asks for a work on things, not for the things: `Цементация шестерён`, `powder coating of frames`,
 * `shesternyalarni sementatsiya qilish`, `shaft grinding service`.
 */

/** Words of asking, and the number of a lot, that may stand before the work. */
const ASKING =
  /^(?:[\s.,:;!№—–-]|(?:нужн|надо|можете|сможете|хотим|требу|услуг|прошу|просим|выполнить|сделать|заказ|лот(?!ок)|need(?!le)|require|looking for|rfq|quote|lot(?!ok)|kerak|xizmat|керак|хизмат)\p{L}*|\d{1,3}[.:])*$/iu
/** A work as an adjective or participle says what the thing is: `кованый вал`, `forged shaft`. */
const QUALIFYING = /(?:[ыио]й|[ая]я|(?<![нт]и)[ое]е|ые|(?<![нт])ие|ого|ных|ed|langan|lgan|ланган|лган)$/iu
/** Before the object of an English work. */
const OF = /^\s+(?:[\p{L}-]+\s+){0,4}(?:of|for|on)\s+(?:[\p{L}-]+\s+){0,2}$/iu
/** Before that of a Russian one: nothing but adjectives. */
const OBJECT = /^\s+(?:\p{L}+(?:ых|их|ого|его|ой|ей)\s+)*$/iu
/** Something is done to it: the Uzbek accusative. */
const ACCUSATIVE = /(?:ni|ни)$/iu
/** Behind a work: that it is one for hire. */
const FOR_HIRE = /^\s+(?:(?:xizmat|хизмат|услуг)\p{L}*|services?|ishlari|ишлари)(?!\p{L})/iu
/** An Uzbek work by itself, and what may close its line: nothing, or how many and when. */
const UZBEK_WORK = /(?:lash|tirish|qilish|berish|yash|ish|лаш|тириш|қилиш|бериш|яш|иш)$/iu
const CLOSES = /^\s*(?:$|[.!?\d]|[,;:–—-]\s*\d)/u

/** Whether the work that a line begins with, or that it says is done to the thing, is all that is asked. O(readings). */
export function asksForWork({ text, readings }: TextReading): boolean {
  const part = readings.find(({ readAs }) => readAs === 'part')
  const work = readings.find(({ readAs }) => readAs === 'process')
  if (!part || !work) return false
  return work.start < part.start ? leads(text, work, part) : isDoneTo(text, part, work)
}

function leads(text: string, work: Reading, part: Reading): boolean {
  const written = text.slice(work.start, work.end)
  if (!ASKING.test(text.slice(0, work.start)) || QUALIFYING.test(written)) return false
  const between = text.slice(work.end, part.start)
  return OF.test(between) || (/\p{Script=Cyrillic}/u.test(written) && OBJECT.test(between))
}

function isDoneTo(text: string, part: Reading, work: Reading): boolean {
  return ACCUSATIVE.test(text.slice(part.start, part.end)) && /^\s+$/.test(text.slice(part.end, work.start))
}

/** What a Russian noun of a work ends in, and a verb that asks for it. */
const RUSSIAN_WORK = /(?:[нт][иь][ея]|ци[яи]|к[аи]|[аия]ть)$/iu
/** What comes of a work and is a thing: `отливка корпуса`. */
const CASTING = /^(?:отлив|поков|заготов)к/iu
/** Cases of what a work is done with, or on: `обкатать роликом`, `сборка на болтах`. */
const WITH = /(?:ом|ем|ами|ями|ах|ях|ой|ью)$/iu
const ENGLISH_WORK = /ing$/iu
/** Uzbek: what does something else than a work of its own, `kraska qilish`. */
const DOING = /^(?:qil|ber|қил|бер|этил)/iu
/** English words that end as Uzbek works do. */
const POLISH = /^(?:pol|fin|varn|burn)ish$/iu

/**
 * The words of the work that a line asks for on a thing, without the thing: `Хромирование` of `Хромирование штоков`, also
 * where both together are a name of the catalog; undefined where the line may ask for the thing. O(text).
 */
export function workAsked({ text, readings }: TextReading, index: PartIndex, catalog: Catalog): Stretch | undefined {
  const work = readings.find((one) => one.readAs === 'process')
  if (!work) return undefined
  const isMaking = roleOf(work.value, catalog) !== 'secondary'
  const leading = ASKING.test(text.slice(0, work.start)) ? leadingWork(text, work, isMaking, index) : undefined
  return leading ?? closingWork(text, work, readings, isMaking, index)
}

function leadingWork(text: string, { start, end }: Stretch, isMaking: boolean, index: PartIndex): Stretch | undefined {
  if (ENGLISH_WORK.test(text.slice(start, end))) return /^\s+of\s/i.test(text.slice(end)) ? { start, end } : undefined
  const own = wordsOf(text, start, end)
  const [first] = own
  if (!first || CASTING.test(first.text) || mayBeThing(first, index)) return undefined
  const thing = own.length > 1 && mayBeThing(own.at(-1)!, index) ? own.at(-1)! : undefined
  // what makes the thing is called by it: литьё поршней
  if (thing && (isMaking || WITH.test(thing.text) || own.at(-2)!.isFunction)) return undefined
  const stop = thing ? own.at(-2)!.end + start : end
  const work = thing ? own.slice(0, -1) : own
  if (!work.some((word) => RUSSIAN_WORK.test(word.text)) || QUALIFYING.test(text.slice(start, stop))) return undefined
  const object = /^\s+(\p{Script=Cyrillic}{3,})/u.exec(text.slice(stop))?.[1]
  if (object === undefined || WITH.test(object) || DOING.test(object)) return undefined
  // балансировка юки is what a weight is called
  return isName([...work, ...lexemesOf(object)], index) ? undefined : { start, end: stop }
}

function closingWork(
  text: string,
  { start, end }: Stretch,
  readings: readonly Reading[],
  isMaking: boolean,
  index: PartIndex,
): Stretch | undefined {
  const behind = text.slice(end)
  const own = wordsOf(text, start, end)
  // shtok xromlash is a name of its own
  const isNamed = own.length === 2 && isWorkOn(own[0]!, own[1]!, index)
  const from = isNamed ? own[1]!.start + start : start
  const before = text.slice(0, from)
  if (!/\p{L}\s+$/u.test(before) || /(?:bilan|билан)\s+$/iu.test(before)) return undefined
  if (FOR_HIRE.test(behind)) return { start: from, end }
  const isAlone = !isMaking && readings.every((one) => one.readAs !== 'process' || one.start === start)
  const work = text.slice(from, end)
  return isAlone && UZBEK_WORK.test(work) && !POLISH.test(work) && CLOSES.test(behind)
    ? { start: from, end }
    : undefined
}

/** Whether two words are a thing and what is done to it: not `rolikli payvandlash`, `qoplama qoplash`. */
function isWorkOn(thing: Lexeme, work: Lexeme, index: PartIndex): boolean {
  if (!mayBeThing(thing, index) || /(?:li|da|dan|ga|ли|да|дан|га)$/iu.test(thing.text) || DOING.test(work.text))
    return false
  return thing.key.slice(0, 4) !== work.key.slice(0, 4)
}

function wordsOf(text: string, start: number, end: number): readonly Lexeme[] {
  return lexemesOf(text.slice(start, end)).filter(({ kind }) => kind === 'word')
}
