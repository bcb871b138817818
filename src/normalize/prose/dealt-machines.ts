import type { Sentence } from './clauses.js'

/*
 * Machines that are goods or are mended: `поставка станков ЧПУ`, `distributor of lathes and presses`, `uskunalarni sotamiz`. Who deals
 * in them neither has them nor does their work.
 */

const MACHINE =
  /стан(?:о?к|ок)|листогиб|трубогиб|гильотин|термопласт(?!ичн|ы)|вальц|пресс(?!-?\s?форм|овани|овк|ован)|автомат(?!ич|изац)|оборудован|печ(?:ь|и|ей|ах)(?!\p{L})|молот|лини(?:я|и|й|ю)(?!\p{L})|экструдер|(?:обрабатывающ\p{L}+ )центр|lathe|machine(?!d|ry parts)|bending brakes?|guillotine|press(?:es)?(?!\p{L}|\s?(?:mou?ld|die))|furnace|equipment|extruder|dastgo|stano[kg]|uskuna|liniya|(?<!\p{L})pech|дастго|ускуна/iu
/** What is dealt in stands behind such a word. */
const DEALT =
  /(?<!\p{L})(?:прода(?:ём|ем|жа|жи|жу|ют|ются|ю)|поставля\p{L}+|поставк\p{L}+|поставщик\p{L}*|импорт(?!оз)\p{L}*|ремонт(?!н)\p{L}*|обслужива\p{L}+|пусконалад\p{L}+|наладк\p{L}+|дилер\p{L}*|дистриб\p{L}+|торг(?:уем|овля)|аренд\p{L}+|лизинг\p{L}*|куп(?:лю|им)|приобрет(?:ём|у)|sell(?:s|ing)?|sales? of|suppl(?:y|ies|ier|iers)(?: of)?|dealers?|distribut\p{L}+|imports?|importer|repairs?|repairing|servic(?:e|es|ing)|maintenance|rental|leasing|will buy|trad(?:er|ers|ing))(?!\p{L})/giu
/** Or, in Uzbek, before one. */
const DEALT_BEHIND =
  /^[^.;:—–]{0,48}?(?<!\p{L})(?:sotamiz|sotuv\p{L}*|sotish\p{L}*|sotadi|savdosi|ta[ʼ'’ʻ]?mirla\p{L}*|xizmat koʻrsat\p{L}*|yetkazib ber\p{L}*|import qil\p{L}*|сотамиз|сотув\p{L}*|сотиш\p{L}*|сотади|савдоси|таъмирла\p{L}*|етказиб бер\p{L}*)/iu
/** They stand for what the work is done on, or are the maker's own. */
const AT_WORK =
  /[.;:—–(]|\s-\s|(?<!\p{L})(?:на|on|with|using|by|наш\p{L}*|сво[ийею]\p{L}*|собственн\p{L}*|own|our|имеем|имеется|есть|have|has|bor|oʻz|oʻzimiz\p{L}*|изготовл\p{L}+|производств\p{L}*|производим|выпуск\p{L}*|manufactur\p{L}*|produc\p{L}+)(?!\p{L})/iu
const AT_IT = /\p{L}(?:da|да)(?!\p{L})/u
const LISTED = /,|\s(?:и|and|va|ва)\s/u
/** Characters before a machine in which it is said, and behind the beginning of its name. */
const REACH = 120
const NAME = 32

/** Whether a stretch of a sentence (offsets of the text) is in the name of machines that are dealt in or mended. O(words). */
export function isDealtMachine({ text, start: offset }: Sentence, start: number, end: number): boolean {
  const [from, to] = [start - offset, end - offset]
  const named = text.slice(from, to + NAME).split(/[,;.:()]/, 1)[0]!
  if (!MACHINE.test(named)) return false
  const before = text.slice(Math.max(0, from - REACH), from)
  // dastgohlarida ishlaymiz
  if (AT_IT.test(named)) return false
  if (DEALT_BEHIND.test(text.slice(to, to + REACH))) return !AT_WORK.test(named.slice(to - from))
  return [...before.matchAll(DEALT)].some(({ 0: word, index }) => {
    if (/(?<!\p{L})не\s$/iu.test(before.slice(0, index).slice(-4))) return false
    const between = before.slice(index + word.length)
    // ремонт валов, токарные станки: the first of the list says what is dealt in
    const first = `${between}${named}`.split(LISTED, 1)[0]!
    return MACHINE.test(first) && !AT_WORK.test(between)
  })
}
