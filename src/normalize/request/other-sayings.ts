import { type Lexemes, lexemesOf, signIn } from '../words/lexemes.js'
import { blank, onComposed } from './blanked.js'

/*
 * Sentences and clauses of a request that tell what was, what another has, or what is sold, beside what is wanted now:
 * `Договор 17/К (10 000 болтов М8) исполнен. Новый запрос: …`, `Эски нарх 45 000 сўм эди, ҳозир …`.
 */

/** The beginning of a word of every pattern below; an apostrophe before it is none of its letters. */
const tellsOther = signIn(
  /(?<!(?!ʼ)\p{L})(?:исполнен|выполнен|закрыт|отмен|аннулир|заверш|прода|потерял|утратил|лишил|был|lost|whose|was(?!\p{L})|were(?!\p{L})|cancel|fulfil|completed|closed|delivered|sale(?!\p{L})|we(?!\p{L})|нас(?!\p{L})|bajaril|yopil|bekor|tuga|sotil|sotam|edi|aytish|deyish|bizda|бажарил|ёпил|бекор|туга|сотил|сотам|эди|айтиш|дейиш|бизда)|tgan|ўтган|qot(?:gan|di)|қот(?:ган|ди)/iu,
)
/** A word that does so only of what is ordered or measured: a starter begins as `старый` does. */
const tellsFormer = signIn(
  /(?<!(?!ʼ)\p{L})(?:прошл|прежн|стар|предыдущ|old(?!\p{L})|previous|last|earlier|former|eski|avvalgi|эски|аввалги)/iu,
)
/** What `DONE` and `FORMER` have behind such a word. */
const namesFormer = signIn(
  /(?<!(?!ʼ)\p{L})(?:договор|контракт|заказ|заявк|сч[её]т|лот|партия|order|contract|invoice|po(?!\p{L})|purchase|batch|delivery|tender|lot|buyurtma|shartnoma|hisob|буюртма|шартнома|ҳисоб|тендер|цена|вес|масса|объ|количество|price|weight|mass|volume|quantity)/iu,
)

function mayTellOther(lexemes: Lexemes): boolean {
  return tellsOther(lexemes) || (tellsFormer(lexemes) && namesFormer(lexemes))
}
/** What some of these patterns need besides. */
const HINT =
  /у нас|исполнен|выполнен|закрыт|отмен|аннулир|завершен|завершён|прошл|прежн|стар|предыдущ|прода|потерял|утратил|лишил|старой|old |previous|last year|earlier|former|invoice|expired|lost |cancel|fulfil|completed|closed|delivered|w(?:as|ere) for|last season|whose |for sale|we sell|we run |we have |bajaril|yopil|bekor|tugagan|sotil|sotam|edi|deb ayt|deyish|qotgan|qotdi|eski|avvalgi|bor|бажарил|ёпил|бекор|тугаган|сотил|сотам|эди|деб айт|дейиш|қотган|қотди|эски|аввалги|бор/iu

/** A sentence of papers and orders that are done with. */
const DONE =
  /(?<!\p{L})(?:договор\p{L}*|контракт\p{L}*|заказ\p{L}*|заявк\p{L}|сч[её]т\p{L}*|лот|тендер\p{L}*|спецификаци\p{L}).{0,120}(?<!\p{L})(?:исполнен\p{L}*|выполнен\p{L}*|закрыт\p{L}*|отмен[её]н\p{L}*|аннулирован\p{L}*|завершен\p{L}*|завершён)(?!\p{L})|(?<!\p{L})(?:our |the |an? )?(?:old|previous|earlier|former|last year.s)\s(?:order|contract|invoice|po|purchase order|batch|delivery|tender|lot)(?!\p{L})|(?<!\p{L})(?:order|contract|invoice|po|lot|tender).{0,80}(?<!\p{L})(?:was for|were for|(?:is|was|has been|were)\s(?:fulfil\p{L}*|completed|closed|cancel\p{L}*|delivered))(?!\p{L})|(?<!\p{L})(?:стар|прошл|предыдущ)\p{L}{2,3}\s(?:договор|контракт|заказ|заявк|сч[её]т|лот|партия)|(?<!\p{L})(?:(?:eski|avvalgi|o.tgan)\s(?:buyurtma|shartnoma|hisob-faktura|lot|tender)|(?:эски|аввалги|ўтган)\s(?:буюртма|шартнома|ҳисоб-фактура|лот|тендер)|(?:buyurtma|shartnoma|lot|tender)\p{L}*.{0,60}\s(?:bajaril|yopil|tuga|bekor qilin)(?:gan|di)|(?:буюртма|шартнома|лот|тендер)\p{L}*.{0,60}\s(?:бажарил|ёпил|туга|бекор қилин)(?:ган|ди))(?!\p{L})/iu
/** A figure of a year gone by, said of what was: `Our price was 4.20 USD last year`. */
const GONE =
  /(?<!\p{L})(?:was|were|была?|было|были)\s.{1,40}(?:last (?:year|season)|в прошлом году)|(?<!\p{L})(?:last (?:year|season)|в прошлом году)\s.{0,40}(?:was|were|была?|было|были)(?!\p{L})|(?<!\p{L})(?:o.tgan yili|ўтган йили).{1,60}(?:edi|эди)$/iu
/** One who has lost a paper. */
const LOST =
  /(?<!\p{L})(?:lost (?:its|their|his)|whose .{0,40} expired|потерял\p{L}*|утратил\p{L}*|лишил\p{L}*|yo.qotgan|yo.qotdi|йўқотган|йўқотди)(?!\p{L})/iu
/** Something of the writer's own that is sold; what is bought stands in another sentence. */
const SOLD =
  /(?<!\p{L})(?:прода[её]м|прода[её]тся|продам|продаю|for sale|we sell|sotiladi|sotamiz|сотилади|сотамиз)(?!\p{L})/iu
const BOUGHT =
  /(?<!\p{L})(?:купим|куплю|нужн\p{L}*|нужен|требу\p{L}*|ищ[еу]\p{L}*|need|require|buy|want|looking|olamiz|kerak|оламиз|керак)(?!\p{L})/iu

/** Clauses that end in a word for what was or is said, before a contrast: Uzbek has the verb last. */
const WAS =
  /(?:^|(?<=[.;:!?\n]\s))(?:[^.,;:!?\n]|(?<=\d)[.,](?=\d)){3,100}\s(?:edi|edik|эди|эдик|deb aytish\p{L}*|деб айтиш\p{L}*|deyishdi|дейишди)(?=,\s(?:endi|hozir|bizga|lekin|ammo|yangi|энди|ҳозир|бизга|лекин|аммо|янги)(?!\p{L}))/giu
/** A price or a weight that was: `старая цена 45 000 сум, теперь 52 000`, `old price was 45, now 52`. */
const FORMER =
  /(?<!\p{L})(?:(?:стар|прежн|прошл)\p{L}{2,3}|old|previous|former|last year.s)\s(?:цена|вес|масса|объ[её]м|количество|price|weight|mass|volume|quantity)(?:[^.,;:!?\n]|(?<=\d)[.,](?=\d)){2,60}(?=,\s(?:теперь|сейчас|новая|новый|сегодня|нужна|now|new|today)(?!\p{L}))/giu
/** What the writer has: `Bizda CNC bor (Doosan Lynx 220), shuning uchun faqat`, `We run a Mazak ourselves, so only`. */
const OWN =
  /(?:^|(?<=[.;:!?\n]\s))(?:bizda|бизда|у нас (?:есть|стоит|свой|своя)|we (?:run|have|own))(?:[^.,;:!?\n]|(?<=\d)[.,](?=\d)){2,100}(?=,\s(?:shuning|shu sabab|faqat|lekin|шунинг|шу сабаб|фақат|лекин|поэтому|так что|нужн\p{L}*|нужен|только|so|therefore|only)(?!\p{L}))/giu

const SENTENCE_END = /[;!?\n]|\.(?=\s+\p{Lu}|\s*$)/gu

/** The text with them blanked out; offsets hold, and a text without any comes back itself. O(n). */
export function withoutOtherSayings(text: string): string {
  if (!mayTellOther(lexemesOf(text))) return text
  return onComposed(text, (composed) => (HINT.test(composed) ? withoutSayings(composed) : composed))
}

function withoutSayings(text: string): string {
  let out = text
  for (const clause of [WAS, FORMER, OWN]) out = out.replace(clause, blank)
  const sentences = sentencesOf(out)
  const others = sentences.filter((sentence) => isOther(sentence, out))
  // a line that tells nothing else is read as it is
  if (others.length === sentences.length) return out
  for (const sentence of others) out = out.replace(sentence, blank)
  return out
}

function isOther(sentence: string, text: string): boolean {
  if (DONE.test(sentence) || GONE.test(sentence) || LOST.test(sentence)) return true
  return SOLD.test(sentence) && !BOUGHT.test(sentence) && BOUGHT.test(text)
}

/** Sentences with words, without their ends. */
function sentencesOf(text: string): readonly string[] {
  return text.split(SENTENCE_END).filter((sentence) => /\p{L}/u.test(sentence))
}
