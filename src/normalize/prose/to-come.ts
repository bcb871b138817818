import type { Word } from './clauses.js'

/*
 * What is yet to be: work or a machine that a clause lets begin or arrive at a time ahead. `Запускаем в марте`, `лазер приедет
 * весной`, `payvandlash sexini ochamiz`.
 */

/** `Точить будем с 2027 года`, `будет после запуска`. */
const WILL_BE = /^bud(?:em|et|ut)$/
/** Begins, is opened or arrives. */
const BEGINS =
  /^(?:zapuska\w*|zapusti\w*|puska(?:em|et|yut)|pusti[mt]|otkriva\w*|nachn\w*|priede[tm]|pride[tm]|prihodit|pribudet|poyavi\w*|boshlanadi|boshlaymiz|ochiladi|ornatiladi|ornatamiz|tushadi|tushiramiz|launch(?:es)?|starts|begins|arives|opens)$/
/** Began, and does so now. */
const WAS = /(?:l|la|li|lo|lsya|las|lis|los)$/
const YEAR = /^20[2-9]\d$/
/** Will open or be opened; with a time or with what is opened. */
const FUTURE =
  /^(?:otkro(?:em|et|yut|esya|yusya)|postro(?:im|it|yat|isya)|zarabota(?:em|et|yut)|nachn(?:em|et|ut|esya|usya))$/
/** Work of setting up, told without a verb. */
const SETTING_UP = /^(?:montaj|pusk|zapusk|montaji|instalation|comisioning)$/
const MONTH =
  '(?:yanvar|fevral|mart|aprel|iyun|iyul|avgust|sentyabr|oktyabr|noyabr|dekabr)(?:e|a|u|ya|yu)?|mae|maya|mayu|oyida|oyidan'
/** Times ahead. */
const AHEAD = new RegExp(
  `^(?:sleduyushem|sleduyushego|sleduyushey|budushem|vesnoy|letom|osenyu|zimoy|vesne|letu|oseni|zime|kvartale|${MONTH}|bahorda|yozda|kuzda|kishda|yakinda|chorakda|kelasi|keyingi|kelgusi|next|spring|sumer|autumn)$`,
)
/** With a verb that itself says that it will be, a year or an event does too. */
const WHENEVER = /^(?:posle|kogda|godu|goda|god|20[2-9]\d)$/
/** `payvandlash sexini ochamiz`; holes are opened too. */
const OPENING = /^och(?:amiz|iladi|moks?himiz|ishni)$/
const OPENED = /^(?:seh|liniy|uchast|post(?!av)|bolim|zavod|korhona|filial|stansiya|proizvodstv)/

/** Whether a clause lets begin, at the word of an index, what it names. O(words). */
export function isToCome(words: readonly Word[], i: number): boolean {
  const { key } = words[i]!
  if (WILL_BE.test(key)) return words.some((word) => AHEAD.test(word.key) || WHENEVER.test(word.key))
  if (BEGINS.test(key) && !WAS.test(key)) return words.some((word) => AHEAD.test(word.key) || YEAR.test(word.key))
  if (FUTURE.test(key)) return words.some((word) => WHENEVER.test(word.key) || OPENED.test(word.key))
  return OPENING.test(key) && words.slice(0, i).some((word) => OPENED.test(word.key))
}

/** Whether a clause tells no more than when it will be set up: `монтаж осенью`. O(words). */
export function isSetUpLater(words: readonly Word[], i: number): boolean {
  return SETTING_UP.test(words[i]!.key) && words.slice(i + 1).some(({ key }) => AHEAD.test(key))
}
