import type { PartIndex } from '../parts/part-index.js'
import { mayBeThing } from '../parts/part-order.js'
import { lexemesOf } from '../words/lexemes.js'
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
const CLOSES = /^\s*(?:$|[.!?]|[,;:–—-]?\s*\d)/u

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
const ENGLISH_WORK = /ing$/iu

/**
 * The words of the work that a line asks for on a thing, without the thing: `Хромирование` of `Хромирование штоков`, also
 * where both together are a name of the catalog; undefined where the line may ask for the thing. O(text).
 */
export function workAsked({ text, readings }: TextReading, index: PartIndex): Stretch | undefined {
  const work = readings.find(({ readAs }) => readAs === 'process')
  if (!work) return undefined
  const leading = ASKING.test(text.slice(0, work.start)) ? leadingWork(text, work, index) : undefined
  return leading ?? closingWork(text, work, readings, index)
}

function leadingWork(text: string, { start, end }: Reading, index: PartIndex): Stretch | undefined {
  if (ENGLISH_WORK.test(text.slice(start, end))) return /^\s+of\s/i.test(text.slice(end)) ? { start, end } : undefined
  const own = wordsOf(text, start, end)
  const [first] = own
  if (!first || mayBeThing(first, index)) return undefined
  const thing = own.findIndex((word, i) => i > 0 && mayBeThing(word, index))
  const stop = thing < 0 ? end : own[thing - 1]!.end + start
  const behind = text.slice(stop)
  const isRussian = own.slice(0, thing < 0 ? own.length : thing).some(({ text: word }) => RUSSIAN_WORK.test(word))
  if (!isRussian || QUALIFYING.test(text.slice(start, stop))) return undefined
  return /^\s+\p{Script=Cyrillic}{3}/u.test(behind) ? { start, end: stop } : undefined
}

function closingWork(
  text: string,
  { start, end }: Reading,
  readings: readonly Reading[],
  index: PartIndex,
): Stretch | undefined {
  const behind = text.slice(end)
  const isForHire = FOR_HIRE.test(behind)
  const own = wordsOf(text, start, end)
  // shtok xromlash is a name of its own
  const isNamed = own.length > 1 && mayBeThing(own[0]!, index)
  const from = isNamed ? own[1]!.start + start : start
  const before = text.slice(0, from)
  if (!/\p{L}\s+$/u.test(before) || own.some(({ isBreak }) => isBreak)) return undefined
  if (isForHire) return { start: from, end }
  const isAlone = readings.every((one) => one.readAs !== 'process' || one.start === start)
  const isWork = UZBEK_WORK.test(text.slice(from, end)) && CLOSES.test(behind) && isAlone
  return isWork ? { start: from, end } : undefined
}

function wordsOf(text: string, start: number, end: number) {
  return lexemesOf(text.slice(start, end)).filter(({ kind }) => kind === 'word')
}
