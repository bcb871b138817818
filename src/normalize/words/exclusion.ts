import { foldKey } from '../../text/fold.js'
import { hasLetter } from '../../text/letters.js'
import type { Lexeme } from './lexemes.js'

/** Words before a term that leave it out: not, without, except. */
export const EXCLUDING_BEFORE: ReadonlySet<string> = new Set(
  [
    'bez',
    'ne',
    'net',
    'krome',
    'isklyuchaya',
    'vzamen',
    'vmesto',
    'no',
    'replacing',
    'not',
    'without',
    'excluding',
    'except',
  ].map(foldKey),
)
/** Words after a term that do. */
export const EXCLUDING_AFTER: ReadonlySet<string> = new Set(
  ['emas', 'boʼlmasin', 'boʻlmasin', 'oʻrniga', 'kerakmas', 'yoʻq', 'shartmas', 'siz', 'not', 'нет', 'отсутствует'].map(
    (word) => foldKey(word),
  ),
)

/** `не требуется`, `не надо`: what the word before says is not wanted. */
const UNWANTED =
  /^(?:treb|predlag|ispolz|stav|nado$|nuj|dopusk|predusm|obyazat|delat|kras|prim|podhod|podoyd|rasmatr|interes|ustraiv)/
/** `offers will be rejected`, `excluded`. */
const REFUSED = /^(?:rejected|refused|excluded|declined|unaceptable|isklyuch\w*|otklon\w*)$/
const OFFER = /^(?:of+ers?|bids?|quotes?|parts?|wil|be|are|is|predlojeni[yae]|budut)$/
/** `taklif qilmang`, `bor, kerakmas`. */
const OFFER_UZBEK = /^(?:taklif|bor)$/
/** `talab qilinmaydi`. */
const NOT_ASKED = /^(?:kilinmaydi|etilmaydi|kilinmasin)$/
/** `qismi emas`, `turi emas`: a word of the thing stands between. */
const BETWEEN = /^(?:kismi|turi|xili|hili)$/
/** The Uzbek ending for without. */
const WITHOUT = /\p{L}{3}(?:siz|сиз)$/iu
/** `kerak emas`, `shart emas`. */
function isAsked(word: string, behind: string): boolean {
  return behind === 'emas' && /^(?:kerak|shart|zarur|lozim|majburiy)$/.test(word)
}

/** Whether a text leaves out what it names: `без покраски`, `not stainless`, `poʻlat emas`. O(1). */
export function isExcluded(
  lexemes: readonly Lexeme[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const [word, before = ''] = [lexemes[from - 2]?.key ?? '', lexemes[from - 1]?.key]
  // porolonsiz: without it
  if (WITHOUT.test(lexemes[to - 1]?.text ?? '')) return true
  if (EXCLUDING_BEFORE.has(before))
    return !(before === 'bez' && lexemes[to]?.key === 'ne' && TAKEN.test(lexemes[to + 1]?.key ?? ''))
  // we do not need tooling
  if (NOT.test(word) && /^(?:ned|want|requir)/.test(before)) return true
  // не требуется окраска; instead of, in place of
  if ((word === 'ne' && UNWANTED.test(before)) || (before === 'of' && INSTEAD.test(word))) return true
  // instead of the welded one, replacing the cast version
  if (before === 'the' || before === 'a' || before === 'an')
    if (word === 'replacing' || (word === 'of' && INSTEAD.test(lexemes[from - 3]?.key ?? ''))) return true
  const at = behindFiller(lexemes, behindBracket(lexemes, to))
  const [next = '', behind = ''] = [lexemes[at]?.key, lexemes[at + 1]?.key]
  if (EXCLUDING_AFTER.has(next)) return true
  if (isRefused(lexemes, at) || isOfUnwanted(lexemes, at)) return true
  return (
    (next === 'ne' && UNWANTED.test(behind)) ||
    (next === 'talab' && NOT_ASKED.test(behind)) ||
    ((isAsked(next, behind) || BETWEEN.test(next)) && behind === 'emas')
  )
}

/** `пластиковые заглушки не нужны`, `steel caps not needed`: an adjective of what is not wanted. */
function isOfUnwanted(lexemes: readonly Lexeme[], at: number): boolean {
  const [own, noun, not, verb] = [lexemes[at - 1], lexemes[at], lexemes[at + 1], lexemes[at + 2]?.key ?? '']
  if (noun?.kind !== 'word' || noun.isBreak || !own) return false
  if (not?.key === 'ne') return /(?:ая|ое|ые|ие|ый|ий)$/iu.test(own.text) && UNWANTED.test(verb)
  return not?.key === 'not' && /s$/i.test(noun.text) && /^(?:ned|requir|includ|want)/.test(verb)
}

/** `forged offers will be rejected`, `латун таклиф қилманг`. */
function isRefused(lexemes: readonly Lexeme[], at: number): boolean {
  let i = at
  while (i < at + REACH && OFFER.test(lexemes[i]?.key ?? '')) i++
  if (REFUSED.test(lexemes[i]?.key ?? '')) return true
  return OFFER_UZBEK.test(lexemes[at]?.key ?? '') && lexemes[at + 1]?.key === 'kilmang'
}

const NOT = /^(?:not|dont|n.?t)$/
const INSTEAD = /^(?:instead|place|lieu)$/

/** Words between a thing and that it is refused. */
const REACH = 4

/** Over words that say nothing more: `цинковать ничего не надо`, `ruxlash ham kerak emas`. */
function behindFiller(lexemes: readonly Lexeme[], at: number): number {
  // оцинк. не надо: the point of a short form ends no sentence
  if (lexemes[at]?.text === '.' && lexemes[at + 1]?.text === 'не') return at + 1
  return FILLER.test(lexemes[at]?.key ?? '') ? at + 1 : at
}

const FILLER = /^(?:nichego|voobs?che|toje|takje|poka|sovsem|ham|umuman|hozircha)$/

/** Over `(чернение)`, and the end of a bracket: what is said of the words before it is said of what is in it. */
function behindBracket(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]?.text === ')') return at + 1
  if (lexemes[at]?.text !== '(') return at
  for (let i = at + 1; i < lexemes.length && i <= at + REACH; i++) if (lexemes[i]!.text === ')') return i + 1
  return at
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

/** What comes without it is not taken. */
const NOT_WITHOUT =
  /^[\s,]*(?:(?:мы|предложения|we|offers)\s+)?(?:не\s+(?:рассм|работ|бер[её]м|прин|интерес|предлаг)|(?:do not|don't|will not|won't|cannot|are not|is not)\s+(?:consider|accept|work|take|buy|interest))/iu
/** The same by keys. */
const TAKEN = /^(?:rasm|rabota|berem|beryom|prin|interes)/

/** Units of text before a paper in which its owner is named. */
const FAR = 64
/** Units of text that are looked at beside a name. */
const NEAR = 32
