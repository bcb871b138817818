import { ofPiece } from '../../text/tokenize.js'
import type { Word } from './clauses.js'
import { keyTest } from './word-marks.js'

/*
 * Who acts in a clause, by its verbs. Only `we` with a verb of doing is a maker at work: who gives away, buys, plans or wishes
 * says `we` too, and Russian nouns and adjectives end as its verbs do.
 */

/** What a word alone says: it does · it does not · it gives away, fetches, plans, wishes · nothing of the kind. */
type Voice = 'do' | 'not' | 'away' | 'none'

/** Russian, in the first person plural. */
const RUSSIAN = /[еёи]м(?:ся)?$/u
/** Nouns and adjectives with the same endings: литьём, объём, соседним, токарем. */
const RUSSIAN_NOUN =
  /(?:[ив]ием|[нлтсжцзр]ием|тьём|тьем|ельём|ельем|телем|елем|илем|улем|ублём|[оъ]ъ?[её]м|при[её]м|про[её]м|цем|рнем|мнем|шнем|жнем|бнем|внем|огн[её]м|дн[её]м|арём|арем|орем|ябрем|ущим|ющим|ащим|ящим|общим|[кгх]им|вшим|льшим|чшим|ошим|нашим|чужим|режим|ажим|тжим|вежим|бочим|прочим|рячим|ягучим|этим|самим|своим|моим|двоим|зачем|затем|совсем|схем|систем|проблем|крем|шлем|клеем|краем|едним|нним|дним|жним|рхним|^(?:ч|т|вс|с|н|в)[её]м|^н?им)$/u
/** Verbs among those. */
const RUSSIAN_VERB =
  /(?:^|[^о])гн[её]м$|^(?:вы|от|за|до|со|по)?(?:чин|цен|хран|гон|замен|выполн|исполн|заполн|чист|дел|пил|кал|паял)им$|^за?мен(?:им|яем)$|на?чнём$/u
/** Uzbek, present: quyamiz, payvandlaymiz, kesyapmiz; its past and its intentions do not count. */
const UZBEK = /(?:[aiuo]y|[a-z]a|yap|ay)miz$/
const UZBEK_NOT = /ma(?:ymiz|yapmiz|smiz|ganmiz|dik)$/
const UZBEK_WISH = /(?:moks?himiz|mokdamiz|ganmiz)$/

/** Our father, no verb. */
const KIN = /^(?:ota|ona|bobo|aka|uka|oila)miz$/

/** `We`, but nothing is made. */
const isAway = /* @__PURE__ */ keyTest(
  'отдаём*|отдадим|сдаём|передаём*|передадим|отправляем|отправим|возим|везём|отвозим|увозим|завозим|привозим|вывозим|ввозим|закупаем|покупаем|докупаем|купим|приобретаем|приобретём|получаем|заказываем|закажем|размещаем|направляем|посылаем|пересылаем|ищем|планируем|собираемся|хотим|мечтаем|думаем|надеемся|ждём|ожидаем|рассматриваем|изучаем|обсуждаем|советуем|посоветуем|рекомендуем|порекомендуем|подскажем|покажем|отказываемся|откажемся|обещаем|знаем|привлекаем|нанимаем|арендуем|перепродаём|продаём|торгуем|импортируем|готовимся|прорабатываем|осваиваем|пробуем|учимся|обучаем|просим|понимаем|считаем|видим|приглашаем|дружим|откроем|запустим|освоим|построим|строим|будем|боимся|извиняемся|жалеем|' +
    'yuboramiz|joʻnatamiz|topshiramiz|tashiymiz|izlaymiz|qidiramiz|rejalashtiramiz|oʻylaymiz|kutamiz|xohlaymiz|istaymiz|koʻrsatamiz|sotamiz|boramiz|kelamiz|ochamiz|oʻrganamiz|bilamiz|yuklaymiz|qarzdormiz|bormaymiz|maslahat',
)
/** Verbs that are what stands before them: orzu qilamiz, rad etamiz, buyurtma beramiz, Chirchiqdan olamiz. */
const isEmpty = /* @__PURE__ */ keyTest('qilamiz|etamiz|beramiz|olamiz|qilyapmiz')
const isNothingMade = /* @__PURE__ */ keyTest(
  'orzu|reja|import|xarid|rad|umid|niyat|havola|buyurtma|sotib|olib|tavsiya|yetkazib|buyurtmani|yordam',
)
const CONVERB = /[aioulnrsktpmchvgzy]i?b$/

const voiceOf = ofPiece((piece, _basis: typeof BASIS): Voice => {
  const { key } = piece
  const text = piece.text.toLowerCase()
  if (key.endsWith('miz') || UZBEK_NOT.test(key)) {
    if (UZBEK_NOT.test(key)) return 'not'
    if (KIN.test(key)) return 'none'
    if (UZBEK_WISH.test(key) || isAway(key)) return 'away'
    return UZBEK.test(key) ? 'do' : 'none'
  }
  if (!RUSSIAN.test(text) || (RUSSIAN_NOUN.test(text) && !RUSSIAN_VERB.test(text))) return 'none'
  return isAway(key) ? 'away' : 'do'
})
const BASIS = {}

const NOT = /^(?:ne|ni|not|never|dont|canot|cant|wont|neither|nor|hardly|longer)$/

/** Whether a word is a verb by which the maker says that it does something. */
function saysWeDo(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  if (voiceOf(word.piece, BASIS) !== 'do') return false
  const before = words[i - 1]?.key ?? ''
  if (isEmpty(word.key)) {
    if (isNothingMade(before)) return false
    if (word.key === 'beramiz') return CONVERB.test(before)
    if (word.key === 'olamiz') return CONVERB.test(before) && !before.endsWith('dan')
  }
  // не льём, не на стороне льём
  return !NOT.test(before) && !(NOT.test(words[i - 2]?.key ?? '') && words[i - 1]!.isFunction)
}

/** Words between `we` and its verb. */
const ADVERB =
  /^(?:also|can|could|now|only|mainly|mostly|stil|then|alone|both|either|routinely|regularly|daily|do|ourselves|here|al|just|even|have|too|\w{3,}ly)$/
/** What `we` do without making anything, or did. */
const isEnglishAway = /* @__PURE__ */ keyTest(
  'send|sends|ship|truck|buy|outsource|subcontract|order|receive|get|rely|leave|plan|hope|want|wish|would|might|consider|considered|intend|will|used|had|were|gave|sold|closed|stopped|refuse|decline|recommend|advise|import|resell|trade|sell|rent|lease|need|seek|look|wait|expect|lack|bought|know|depend|pass|tried|thought|dream|aim|merely|are|did|lost|no|love|like|went',
)

const NOTHING = /^(?:not|nothing|none|no|neither|nobody)$/

/** Whether `we` at an index is followed by what it does; up to two verbs. */
function saysWeEnglish(words: readonly Word[], i: number): boolean {
  let k = i + 1
  while (k < words.length && ADVERB.test(words[k]!.key)) k++
  const next = words[k]
  if (!next || (next.isFunction && !/^(?:have|do)$/.test(next.key))) return false
  return (
    !NOT.test(next.key) &&
    !isEnglishAway(next.key) &&
    !/ed$/.test(next.key) &&
    !words.slice(k + 1, k + 3).some(({ key }) => NOTHING.test(key))
  )
}

/** Whether a clause says that the maker does something. O(words). */
export function hasWeDo(words: readonly Word[]): boolean {
  return words.some(({ key }, i) => (key === 'we' ? saysWeEnglish(words, i) : saysWeDo(words, i)))
}

/** Whether a stretch of a clause is itself what the maker says it does: льём, quyamiz, we cast. O(words). */
export function isOwnVerb(
  { start, end }: { readonly start: number; readonly end: number },
  words: readonly Word[],
): boolean {
  return words.some((word, i) => {
    if (word.start < start || word.end > end) return false
    if (saysWeDo(words, i)) return true
    let k = i - 1
    while (k > 0 && ADVERB.test(words[k]!.key)) k--
    return words[k]?.key === 'we' && saysWeEnglish(words, k) && k < i
  })
}

/** Whether a word is a verb in the first person plural, whatever it says. */
export function isWe(word: Word): boolean {
  return voiceOf(word.piece, BASIS) !== 'none'
}
