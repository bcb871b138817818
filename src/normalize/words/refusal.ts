import { foldKey } from '../../text/fold.js'
import { type Lexeme, signIn } from './lexemes.js'
import { isForbidden, isNotDone, NOT_DONE_WORDS } from './refusal-verbs.js'

/*
 * Where a text says of what it names that it is left out, and by which words beside it: `без покраски`, `not to be
 * painted`, `boʻyash qilinmasin`.
 */

/** Places of lexemes, end excluded. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

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

/** Whether a word of a text may leave something out by its ending, or forbids. */
export const mayRefuse = signIn(
  /(?:siz|сиз|less|bop)$|\p{L}(?:mas|мас|mang|манг|may|май|magan|маган)|taqiq|тақиқ|ruxsat|рухсат|запре|недопуст|нельзя|^(?:prohib|forbid|never|free$)|^w$|^non$/iu,
)

/** The words that leave out what a text names, with the name itself; undefined where it is not left out. O(1). */
export function refusalOf(lexemes: readonly Lexeme[], { from, to }: Stretch): Stretch | undefined {
  // porolonsiz: without it
  if (WITHOUT.test(lexemes[to - 1]?.text ?? '')) return isNecessary(lexemes, to) ? undefined : { from, to }
  const start = refusedFrom(lexemes, from, to)
  if (start !== undefined) return { from: start, to }
  const end = refusedTo(lexemes, behindFiller(lexemes, behindBracket(lexemes, to)))
  return end === undefined || isNecessary(lexemes, end) ? undefined : { from, to: end }
}

/** The Uzbek ending for without. */
const WITHOUT = /\p{L}{3}(?:siz|сиз)$/iu

/** Where what stands before a name, and leaves it out, begins. */
function refusedFrom(lexemes: readonly Lexeme[], from: number, to: number): number | undefined {
  const [word, before = ''] = [lexemes[from - 2]?.key ?? '', lexemes[from - 1]?.key]
  if (EXCLUDING_BEFORE.has(before)) {
    // без окраски не рассматриваем
    if (before === 'bez' && lexemes[to]?.key === 'ne' && TAKEN.test(lexemes[to + 1]?.key ?? '')) return undefined
    return before === 'not' ? beforeAuxiliaries(lexemes, from - 1) : from - 1
  }
  if (before === 'nelzya' || before === 'never') return from - 1
  // w/o welding
  if (before === 'o' && lexemes[from - 2]?.text === '/' && lexemes[from - 3]?.key === 'w') return from - 3
  // non-welded
  if (before === '-' && word === 'non') return from - 2
  // not to be painted, must not be welded
  if (before === 'be') {
    const not = word === 'to' ? from - 3 : from - 2
    return DENIAL.test(lexemes[not]?.key ?? '') ? beforeAuxiliaries(lexemes, not) : undefined
  }
  // we do not need tooling
  if (NOT.test(word) && /^(?:ned|want|requir)/.test(before)) return from - 2
  // не требуется окраска; instead of, in place of
  if ((word === 'ne' && UNWANTED.test(before)) || (before === 'of' && INSTEAD.test(word))) return from - 2
  // instead of the welded one, replacing the cast version
  if (before === 'the' || before === 'a' || before === 'an')
    if (word === 'replacing' || (word === 'of' && INSTEAD.test(lexemes[from - 3]?.key ?? ''))) return from - 2
  return undefined
}

/** Behind `free` where it says something else: free-cutting, free of charge, a free sample. */
const OTHER_FREE =
  /^(?:of|cuting|machining|standing|flow\w*|issue|isue|stock|shiping|delivery|charge|sample|samples|kuote|length|end|height|from|state|on|alongside|trade|size|issued)$/

/** Behind the `free` of `copper free`, `lead-free`. */
function freeTo(lexemes: readonly Lexeme[], at: number): number | undefined {
  const free = lexemes[at]?.text === '-' ? at + 1 : at
  if (lexemes[free]?.key !== 'fre') return undefined
  const next = lexemes[free + 1]?.text === '-' ? lexemes[free + 2] : lexemes[free + 1]
  return OTHER_FREE.test(next?.key ?? '') ? undefined : free + 1
}

/** Where what stands behind a name, and leaves it out, ends. */
function refusedTo(lexemes: readonly Lexeme[], at: number): number | undefined {
  const free = freeTo(lexemes, at)
  if (free !== undefined) return free
  const [next = '', behind = ''] = [lexemes[at]?.key, lexemes[at + 1]?.key]
  if (EXCLUDING_AFTER.has(next)) return next === 'not' && WISHED.test(behind) ? at + 2 : at + 1
  if (
    (next === 'ne' && UNWANTED.test(behind)) ||
    (next === 'talab' && NOT_ASKED.test(behind)) ||
    ((isAsked(next, behind) || BETWEEN.test(next)) && behind === 'emas') ||
    isForbidden(next, behind)
  )
    return at + 2
  if (next === 'nelzya' || isNotDone(next)) return at + 1
  if (next === 'amalga' && isNotDone(behind)) return at + 2
  return refusedOfferTo(lexemes, at) ?? unwantedNounTo(lexemes, at)
}

/** `не требуется`, `не надо`: what the word before says is not wanted. */
const UNWANTED =
  /^(?:treb|predlag|ispolz|stav|nado$|nuj|dopusk|predusm|obyazat|delat|delae|kras|prim|podhod|podoyd|rasmatr|interes|ustraiv|razresh|vipoln|proizvod|provod)/
/** `offers will be rejected`, `excluded`, `запрещена`, `taqiqlanadi`. */
const REFUSED =
  /^(?:rejected|refused|excluded|declined|unac?eptable|prohibited|forbid\w*|baned|disalowed|isklyuch\w*|otklon\w*|zapresh\w*|nedopustim\w*|takiklan\w*)$/
const OFFER =
  /^(?:of+ers?|bids?|quotes?|parts?|wil|be|are|is|strictly|predlojeni[yae]|budut|strogo|katiyan|kategoricheski)$/
/** `taklif qilmang`, `bor, kerakmas`. */
const OFFER_UZBEK = /^(?:taklif|bor)$/
/** `talab qilinmaydi`. */
const NOT_ASKED = /^(?:kilinmaydi|etilmaydi|kilinmasin)$/
/** `qismi emas`, `turi emas`: a word of the thing stands between. */
const BETWEEN = /^(?:kismi|turi|xili|hili)$/
const NOT = /^(?:not|dont|n.?t)$/
/** What denies an English verb. */
const DENIAL = /^(?:not|never|canot|\w{2,6}nt)$/
/** Behind `not`: needed, required, allowed. */
const WISHED = /^(?:ned|requir|rekuir|want|alow|permit|acept|aplic|nec|desir)/
const AUXILIARY = /^(?:is|are|was|were|be|to|must|shal|should|wil|may|can|do|does|ned)$/
const INSTEAD = /^(?:instead|place|lieu)$/
/** What comes without it is not taken. */
const TAKEN = /^(?:rasm|rabota|berem|beryom|prin|interes)/

/** `kerak emas`, `shart emas`, `mumkin emas`. */
function isAsked(word: string, behind: string): boolean {
  return behind === 'emas' && /^(?:kerak|shart|zarur|lozim|majburiy|mumkin|joiz)$/.test(word)
}

/** `toblashsiz boʻlmaydi`, `payvandlamasdan mumkin emas`: a denial denied asks for it. */
export function isNecessary(lexemes: readonly Lexeme[], at: number): boolean {
  const [next = '', behind = ''] = [lexemes[at]?.key, lexemes[at + 1]?.key]
  return (
    /^(?:bolmaydi|olinmaydi|olmaymiz)$/.test(next) ||
    (next === 'mumkin' && behind === 'emas') ||
    (next === 'kabul' && NOT_DONE_WORDS.test(behind))
  )
}

/** Over `is`, `must`, `should` before a `not`. */
function beforeAuxiliaries(lexemes: readonly Lexeme[], not: number): number {
  let at = not
  while (at > 0 && at > not - 2 && AUXILIARY.test(lexemes[at - 1]!.key)) at--
  return at
}

/** Behind `пластиковые заглушки не нужны`, `steel caps not needed`: an adjective of what is not wanted. */
function unwantedNounTo(lexemes: readonly Lexeme[], at: number): number | undefined {
  const [own, noun, not, verb] = [lexemes[at - 1], lexemes[at], lexemes[at + 1], lexemes[at + 2]?.key ?? '']
  if (noun?.kind !== 'word' || noun.isBreak || !own) return undefined
  if (not?.key === 'ne') return /(?:ая|ое|ые|ие|ый|ий)$/iu.test(own.text) && UNWANTED.test(verb) ? at + 3 : undefined
  const isEnglish = not?.key === 'not' && /s$/i.test(noun.text) && /^(?:ned|requir|rekuir|includ|want)/.test(verb)
  return isEnglish ? at + 3 : undefined
}

/** Behind `forged offers will be rejected`, `латун таклиф қилманг`, `welding is prohibited`, `painting is not allowed`. */
function refusedOfferTo(lexemes: readonly Lexeme[], at: number): number | undefined {
  let i = at
  while (i < at + REACH && OFFER.test(lexemes[i]?.key ?? '')) i++
  if (REFUSED.test(lexemes[i]?.key ?? '')) return i + 1
  if (i > at && lexemes[i]?.key === 'not' && WISHED.test(lexemes[i + 1]?.key ?? '')) return i + 2
  return OFFER_UZBEK.test(lexemes[at]?.key ?? '') && lexemes[at + 1]?.key === 'kilmang' ? at + 2 : undefined
}

/** Words between a thing and that it is refused. */
const REACH = 4
/** Words that say nothing more, one behind the other. */
const FILLERS = 2

/** Over words that say nothing more: `цинковать ничего не надо`, `ruxlash ham kerak emas`, `payvand qilish mumkin emas`. */
function behindFiller(lexemes: readonly Lexeme[], at: number): number {
  // оцинк. не надо: the point of a short form ends no sentence
  if (lexemes[at]?.text === '.' && lexemes[at + 1]?.text === 'не') return at + 1
  let i = at
  while (i < at + FILLERS && FILLER.test(lexemes[i]?.key ?? '')) i++
  return i
}

const FILLER =
  /^(?:nichego|voobs?che|toje|takje|poka|sovsem|ham|umuman|hozircha|kilish|etish|ishlari(?:ni)?|ishi|jaraeni|jarayoni)$/

/** Over `(чернение)`, and the end of a bracket: what is said of the words before it is said of what is in it. */
function behindBracket(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]?.text === ')') return at + 1
  if (lexemes[at]?.text !== '(') return at
  for (let i = at + 1; i < lexemes.length && i <= at + REACH; i++) if (lexemes[i]!.text === ')') return i + 1
  return at
}
