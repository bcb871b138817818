import { canonicalize } from '../../text/canonical.js'
import { hasLetter } from '../../text/letters.js'
import { type Lexeme, lexemesOf, signIn } from './lexemes.js'
import { refusalOf, type Stretch } from './refusal.js'

/** Whether a text leaves out what it names: `без покраски`, `not stainless`, `poʻlat emas`. O(1). */
export function isExcluded(lexemes: readonly Lexeme[], naming: Stretch): boolean {
  return refusalOf(lexemes, naming) !== undefined
}

const UNASKED_BEHIND =
  /^[\s,:–—-]*(?:(?:bor|бор|есть)[\s,]+)?(?:(?:sertifikat|сертификат|certificat|hujjat|ҳужжат|talab|талаб)\p{L}*\s+)?(?:(?:shart|kerak|zarur|lozim|majburiy|talab qilin\p{L}*|шарт|керак|зарур|лозим|мажбурий|талаб қилин\p{L}*)\s+(?:emas|эмас)|(?:kerakmas|shartmas|керакмас|шартмас)|(?:so.?ralma|сўралма|so.?ralmay)\p{L}*|bo.?lmasa ham|бўлмаса ҳам|bo.?lmasa|бўлмаса|(?:talab|талаб)\s+(?:qilin|etil|қилин|этил)ma\p{L}*|(?:талаб)\s+(?:қилин|этил)ма\p{L}*|(?:bo.?lishi|бўлиши)\s+(?:shart|kerak|zarur|шарт|керак|зарур)\s+(?:emas|эмас)|(?:siz|сиз)\s+(?:ham|ҳам)|(?:уже\s)?(?:у нас есть|есть у нас)|isn.t (?:required|needed)|not (?:a must|important)|не\s+применим\p{L}*|не\s+(?:треб|нуж|обязат|надо|важ|критич|спраш|запраш|планир|интерес|прос)|(?:is\s|are\s)?not\s(?:required|needed|necessary|mandatory|applicable|asked|requested)|(?:is\s|are\s)?(?:n\/a|optional)(?!\p{L}))/iu
const UNASKED_BEFORE =
  /(?:без|не треб\p{L}*|не спрашива\p{L}*|without|not required:|(?:not|n.t) (?:ask for|require|need)|no need (?:for|of))\s+(?:(?:сертификат|certificat|сертификац)\p{L}*\s+)?$/iu
/** `no IATF needed`, `no ISO 9001 paper needed`. */
const NO_BEFORE = /(?<!\p{L})no\s+$/iu
const NEEDED_BEHIND = /^\s+(?:(?:paper|certificate|certification)s?\s+)?(?:is\s)?(?:needed|required|necessary)/iu
/** What the buyer has itself: `we are ISO 9001 certified`, `наше предприятие имеет ISO 9001`. */
const OURS_BEFORE =
  /(?<!\p{L})(?:сами|мы|мы сами|наш\p{L}{0,3}\s\p{L}{3,16}|we are|we hold|we have|our (?:plant|factory|company) (?:is|has|holds)|o.?zimiz\p{L}*|ўзимиз\p{L}*|bizda|бизда|biz|биз)\s+(?:(?:сертифицирован\p{L}*|имеет|имеем|работает|работаем|by|по|certified|to)\s+){0,3}$/iu

/** Whether a text says of a paper or thing that it is not asked for: `ISO 14001 shart emas`, `without PPAP`. O(1). */
export function isUnasked(text: string, start: number, end: number): boolean {
  if (!mayBeUnasked(text)) return false
  const behind = text.slice(end, end + NEAR)
  const isSaidBehind = hasLetter(behind)
  // без IATF не рассматриваем: it is asked for
  if (isSaidBehind && NOT_WITHOUT.test(behind)) return false
  if (isSaidBehind && UNASKED_BEHIND.test(behind)) return true
  // most names stand at the beginning
  if (start === 0) return false
  return (
    UNASKED_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
    OURS_BEFORE.test(text.slice(Math.max(0, start - FAR), start)) ||
    (NO_BEFORE.test(text.slice(Math.max(0, start - 4), start)) && NEEDED_BEHIND.test(behind))
  )
}

/** Something of every one of the patterns above; where a character stands for none or several, a word may be another. */
const tellsUnasked = signIn(
  /emas|эмас|(?:kerak|shart)mas|(?:керак|шарт)мас|ralma|ралма|lmasa|лмаса|talab|талаб|ham|ҳам|есть|need|require|must|important|necessary|mandatory|applicable|asked|requested|optional|^ask|^(?:треб|нуж|обязат|надо|важ|критич|спраш|запраш|планир|интерес|прос|применим)|без(?![а-яё])|without|zimiz|зимиз|(?<!(?!ʼ)\p{L})(?:сами$|мы$|наш|we$|our$|biz|биз)/iu,
)

function mayBeUnasked(text: string): boolean {
  // n/a
  return text.includes('/') || tellsUnasked(lexemesOf(text)) || !canonicalize(text).inPlace
}

/** What comes without it is not taken. */
const NOT_WITHOUT =
  /^[\s,]*(?:(?:мы|предложения|we|offers)\s+)?(?:не\s+(?:рассм|работ|бер[её]м|прин|интерес|предлаг)|(?:do not|don't|will not|won't|cannot|are not|is not)\s+(?:consider|accept|work|take|buy|interest))/iu
/** Units of text before a paper in which its owner is named. */
const FAR = 64
/** Units of text that are looked at beside a name. */
const NEAR = 32
