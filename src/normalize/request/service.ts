import type { Reading, TextReading } from './readings.js'

/*
 * Whether a line asks for a work on things, not for the things: `Цементация шестерён`, `powder coating of frames`,
 * `shesternyalarni sementatsiya qilish`.
 */

/** Words of asking, and the number of a lot, that may stand before the work. */
const ASKING =
  /^(?:[\s.,:;!№—–-]|(?:нужн|требу|услуг|прошу|просим|выполнить|сделать|заказ|лот(?!ок)|need(?!le)|require|looking for|rfq|quote|lot(?!ok)|kerak|xizmat|керак|хизмат)\p{L}*|\d{1,3}[.:])*$/iu
/** A work as an adjective or participle says what the thing is: `кованый вал`, `forged shaft`. */
const QUALIFYING = /(?:[ыио]й|[ая]я|(?<![нт]и)[ое]е|ые|(?<![нт])ие|ого|ных|ed|langan|lgan|ланган|лган)$/iu
/** Before the object of an English work. */
const OF = /^\s+(?:[\p{L}-]+\s+){0,4}(?:of|for|on)\s+(?:[\p{L}-]+\s+){0,2}$/iu
/** Before that of a Russian one: nothing but adjectives. */
const OBJECT = /^\s+(?:\p{L}+(?:ых|их|ого|его|ой|ей)\s+)*$/iu
/** Something is done to it: the Uzbek accusative. */
const ACCUSATIVE = /(?:ni|ни)$/iu

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
