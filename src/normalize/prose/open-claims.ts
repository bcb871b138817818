import { type Clause, keysOf, type Sentence, type Word } from './clauses.js'
import { isTwiceDenied } from './double-negation.js'
import { isTakenOver } from './formerly.js'
import { comeToUs, hasOutsider, isCalledSo, isOwning, isSelf, isSide } from './other-parties.js'
import { hasWeDo } from './we-do.js'
import { keyTest } from './word-marks.js'

/*
 * What no rule of the stances understood. A clause that names a work without a doubt in it claims it. With a doubt (a not,
 * somebody else, another time, a condition, a going elsewhere) it does so only by a verb of the maker's own or by saying
 * that it has the thing; hearsay, a wish and a warning off are no claim whoever speaks.
 */

/** A not, somebody else who is no outsider by name, another time, a condition, a going elsewhere. */
const isDoubtful = /* @__PURE__ */ keyTest(
  'не|нет|нету|ни|кроме|вместо|сосед*|партн*|подряд*|субподряд*|сторон*|сестринск*|другой|другая|другие|других|другом|другого|отдаём|отдаем|отдают|везём|возим|покупн*|покупа*|покупк*|получаем|привоз*|раньше|ранее|прежде|был|была|было|были|пока|планир*|если|скоро|' +
    'бывал*|прошл*|когда то|некогда|прежн*|историческ*|времена|временам|советск*|перспектив*|ожида*|рассматрива*|изуча*|обсужда*|намер*|проект|проекте|проекта|инвестор*|инвестиц*|лизинг*|тендер*|тендерда|реконструкц*|обойдётся|обойдется|оплачива*|оплат*|невозможн*|нельзя|негде|некому|отказываемся|отказались|отказано|перестал*|прекра*|бросил*|списа*|снесли|сгорел*|сломал*|разобра*|демонтир*|уволил*|чужой|чужая|чужое|чужие|чужих|арендатор*|знаком*|потребуется|придётся|посоветуем|подскажем|ищите|обращайтесь|' +
    'emas*|yoʻq*|qoʻshni*|boshqa|boshqasi|boshqalar*|boshqada|boshqaga|boshqadan|boshqacha|chetga|chetda|chetdan|ilgari|avval*|agar|hali|hozircha|qardosh|edi|edik|' +
    'zamonida|zamonlarda|davrida|paytida|qachonlardir|qachondir|sobiq|burun|oʻtmishda|kutilmoqda|kutyapmiz|loyiha*|bosqich*|xarid|tender*|oʻrniga|oʻrnatilmoqda|rejasida|rejada|reja|keyingi|kelgusi|afsus*|imkonsiz|tugatil*|tashlagan*|toʻxtat*|toʻxta|buzil*|ijara*|tanish*|rad|' +
    'no|not|never|nor|neither|except|dont|doesnt|cannot|cant|wont|isnt|arent|subcontract*|outsourc*|sister|elsewhere|another|until|used|formerly|previously|once|planned|plan|will|would|if|soon|bought|buy|sent|send|goes|' +
    'instead|somebody|landlord|tenant|tenants|friend|friends|was|were|former|historically|pending|awaiting|expected|considering|considered|someday|costs|freight|trucked|travel|travels|unfortunately|sadly|alas|sorry|unable|gap|dropped|gave|auctioned|crate|crated|ask',
)
/** That it is the maker's, or there. */
const isHad = /* @__PURE__ */ keyTest(
  'есть|имеется|имеем|сами|своими|bor|mavjud|bizda|bizniki|biznikida|oʻzimiz*|inhouse|ours|ourselves|running|runs',
)
/** What makes a claim of a doubt. */
const isNot = /* @__PURE__ */ keyTest(
  'не|нет|нету|ни|emas*|yoʻq*|no|not|never|nor|neither|dont|doesnt|cant|cannot|wont',
)
/** Uzbek negates by an ending: quymaymiz, qilinmagan. */
const NEVER = /.{2}ma(?:ymiz|ydi|gan\w*|dik|yapti)$/
/** Who wishes, imagines or repeats what is said claims nothing. */
const isUnreal = /* @__PURE__ */ keyTest(
  'бы|будто|якобы|мечт*|хотелось|хочется|слух|слухи|миф|неправда|неправду|заблужд*|вымысел|приписывают|' +
    'orzu*|goʻyo|goʻyoki|oʻylashadi|deyishadi|niyat*|xohlardik|istardik|yolgʻon|notoʻgʻri|' +
    'wish|wishes|dream|dreams|assume|assumes|rumour|rumor|rumours|myth|untrue|pretend|imagine|mistake|supposedly|allegedly',
)
/** `так не бывает`, `it isn't so`: takes back what stands before. */
const TAKEN_BACK =
  /^(?:eto |this is |thats |that is |it is |its )?(?:nepravda|vranyo|ne tak|mif|slukh|yolgon|notogri|not true|untrue|not so|a myth|a rumour|wrong)$/
const RUSSIAN_IMPERATIVE = /(?:[йи]те|ьте)(?:сь)?$/iu
const UZBEK_IMPERATIVE = /.{2}ma(?:ng|nglar|ngiz|ngizlar)$/
const ENGLISH_IMPERATIVE = /^(?:dont|do not|never|please dont|please do not|kindly do not)\b/

/**
 * Whether a clause names works without saying whose, with a doubt in it or in a clause right behind that names none itself.
 * O(words + mentions).
 */
export function isOpenClaim(
  sentence: Sentence,
  clause: Clause,
  mentions: readonly { readonly start: number }[],
): boolean {
  const { clauses } = sentence
  const { words } = clause
  if (isWarning(words) || words.some(({ key }, i) => isUnreal(key) && !isReal(words, i)))
    return !isTwiceDenied(sentence)
  const behind = behindIt(clauses, clauses.indexOf(clause), mentions)
  if (behind.some((one) => TAKEN_BACK.test(keysOf(one.words)))) return true
  if (isClaimed(words) || comeToUs(words)) return false
  if (isTakenOver(clauses, clauses.indexOf(clause))) return false
  if (isTheirPart(clause, clauses[clauses.indexOf(clause) + 1])) return true
  return (
    (hasDoubt(clause) || behind.some((one) => hasDoubt(one) || one.words.some(({ key }) => isUnreal(key)))) &&
    !isTwiceDenied(sentence)
  )
}

/** Clauses that name no work right behind one: the next, and behind a short one the one after it. */
function behindIt(
  clauses: readonly Clause[],
  at: number,
  mentions: readonly { readonly start: number }[],
): readonly Clause[] {
  const found: Clause[] = []
  for (const next of clauses.slice(at + 1, at + 3)) {
    if (mentions.some(({ start }) => start >= next.start && start < next.end)) break
    found.push(next)
    if (next.words.length > PARENTHESIS || next.opener !== 'comma') break
  }
  return found
}

/** Longest remark that stands between a thing and what is said of it, in words. */
const PARENTHESIS = 3

/** `какой бы ни`, `если бы`: no wish. */
function isReal(words: readonly Word[], i: number): boolean {
  return words[i]!.key === 'bi' && words[i + 1]?.key === 'ni'
}

/** `Payvandni ular qiladi, biz kesamiz`: who does it stands against `we` in the next clause. */
function isTheirPart({ words }: Clause, next: Clause | undefined): boolean {
  if (!next || !US.test(next.words[0]!.key) || words.some(({ key }) => isSelf(key))) return false
  const at = words.findIndex(({ key }) => key === 'in' || key === 'at')
  if (at > 0 && /^[A-Z][a-z]{3,}$/.test(words[at + 1]?.text ?? '')) return true
  return THEY_DO.test(words.at(-1)!.key) && !words.some(({ key }) => isOwning(key))
}

const US = /^(?:biz|bizda|bizniki|bizga|mi|we)$/
const THEY_DO =
  /^(?:kiladi|bajaradi|beradi|kilishadi|bajarishadi|yasaydi|chikaradi|delaet|delayut|vipolnyaet|vipolnyayut)$/

function isClaimed(words: readonly Word[]): boolean {
  if (hasWeDo(words)) return true
  if (words.some(({ key }) => isNot(key) || NEVER.test(key))) return false
  return words.some(({ key }, i) => isHad(key) || isOwning(key) || (key === 'nas' && words[i - 1]?.key === 'u'))
}

/** Tells others not to come for it. */
function isWarning(words: readonly Word[]): boolean {
  if (ENGLISH_IMPERATIVE.test(keysOf(words.slice(0, 3)))) return true
  return words.some(
    ({ key, text }, i) => UZBEK_IMPERATIVE.test(key) || (words[i - 1]?.key === 'ne' && RUSSIAN_IMPERATIVE.test(text)),
  )
}

function hasDoubt({ words }: Clause): boolean {
  return hasOutsider(words) || words.some(({ key }, i) => (isDoubtful(key) && !isHarmless(words, i)) || NEVER.test(key))
}

/** A not of a quality denies no work: не хуже, не только, no minimum. */
function isHarmless(words: readonly Word[], i: number): boolean {
  const { key } = words[i]!
  const [before, next] = [words[i - 1]?.key ?? '', words[i + 1]?.key ?? '']
  if (key === 'emas') return /^(?:fakat|nafakat|hech)$|gina$/.test(before)
  if (isCalledSo(words, i)) return true
  if (key === 'ne') return HARMLESS.test(next)
  // шлицы получаем накаткой
  if (/^sovetsk/.test(key)) return /^(?:stan|pres|oborud)/.test(next)
  if (key === 'poluchaem') return BY_WORK.test(next)
  // give us a sample and we will scan it
  if (key === 'will') return before === 'we' && !LATER.test(next) && !words.some((word) => LATER.test(word.key))
  if (key === 'goes') return !GONE.test(next)
  if (isSide(words, i)) return true
  // отдаём деталь по чертежу
  if (key === 'otdaem') return HANDED.test(next)
  if (key === 'no' || key === 'not') return ENGLISH_HARMLESS.test(next)
  return false
}

const BY_WORK = /(?:k[oa]y|iem|em|yu)$/
/** What is done at some other time. */
const LATER =
  /^(?:ad|buy|get|open|start|begin|launch|instal|introduce|have|be|then|next|son|later|year|spring|sumer|autumn|20[2-9]\d)$/
/** Where what goes is no more on the maker's ground; `goes over a grinder` it does there. */
const GONE = /^(?:to|out|away|off|elsewhere|abroad|back|there)$/
const HANDED = /^(?:detal|izdeli|gotov|zakazchik|klient|pokupatel)/
const HARMLESS =
  /^(?:tolko|menee|bole|huje|doroje|reje|nije|vishe|dolshe|dalshe|bolshe|menshe|svishe|previsha\w+|odin|raz|prosto|boy\w+|boim\w+|ustupa\w+|tera\w+|terya\w+|zavisi\w+|trebu\w+|ogranich\w+|pervi\w*|sluchayno|podved\w+)$/
const ENGLISH_HARMLESS =
  /^(?:only|just|more|les|minimum|matter|problem|problems|limit|limits|waiting|delay|delays|midlemen|midleman|sooner|later|than|worse)$/
