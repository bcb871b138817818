import { type Lexeme, lexemesOf, matching } from '../words/lexemes.js'
import type { Candidate } from './part-candidates.js'
import { isEquipped, isName, type PartIndex } from './part-index.js'
import { mayBeThing } from './part-order.js'

/* What comes with a thing: `шатун с вкладышем`, `karlson diffuzor bilan`, `крыло под повторитель`, `fara linzali`. */

const isRussian = matching(/^(?:с|со|без|под)$/iu)
/** Behind it may stand what the thing is of: `прокладка под головку`. */
const UNDER = /^под$/iu
const isUzbek = matching(/^(?:bilan|билан)$/iu)

/** A name without what comes with the thing, and where that stands. */
export interface Parted {
  readonly words: readonly Lexeme[]
  readonly accessory: readonly Lexeme[]
}

/** Uzbek: an adjective made of a noun, which has it: `linzali`, `вентиляторли`. */
const WITH = /(?:li|ли)$/iu
const isWith = matching(/\p{L}{3}(?:li|ли)$/iu)

/** The words without the first accessory; undefined where none is told, or nothing stands before it. O(words). */
export function withoutAccessory(words: readonly Lexeme[], index: PartIndex): Parted | undefined {
  const at = words.findIndex((word) => (word.script === 'cyrillic' && isRussian(word)) || isUzbek(word))
  if (at <= 0) return withoutEquipment(words, index)
  const isBehind = !isUzbek(words[at]!)
  const stop = words.findIndex(({ isBreak }, i) => i > at && isBreak)
  const from = isBehind ? at : at - 1
  const to = isBehind ? (stop < 0 ? words.length : stop) : at + 1
  if (words.slice(0, from).every(({ kind }) => kind !== 'word')) return undefined
  return { words: [...words.slice(0, from), ...words.slice(to)], accessory: words.slice(from, to) }
}

/**
 * The words without the first thing that an adjective behind says it has: `bachok nasosli` is no pump. Where the thing is
 * called by it, `prujinali shayba`, the adjective stands before it instead.
 */
function withoutEquipment(words: readonly Lexeme[], index: PartIndex): Parted | undefined {
  const at = words.findIndex((word, i) => i > 0 && isWith(word) && isThingHad(word, index))
  if (at <= 0) return undefined
  const start = words.findLastIndex(({ isBreak }, i) => isBreak && i < at) + 1
  const next = words[at + 1]
  // podshipnikli stupitsa: it qualifies what stands behind
  if (start === at || (next?.kind === 'word' && !isWith(next) && mayBeThing(next, index))) return undefined
  const own = words.slice(start, at)
  const accessory = [words[at]!]
  const called = isName([...accessory, ...own], index) ? accessory : []
  return { words: [...words.slice(0, start), ...called, ...own, ...words.slice(at + 1)], accessory }
}

/** Nouns in l whose possessive ends as such adjectives do: `eshik paneli`, `двигатель распредвали`. */
const isOfNounInL = matching(
  /(?:val|panel|pedal|detal|modul|kabel|tun+el|ton+el|rul|ral|tel|zel|ppel|fil|til|gel|del|sol|вал|панел|педал|детал|модул|кабел|тун+ел|тон+ел|рул|рал|тел|зел|ппел|фил|тил|гел|дел|сол)(?:i|и)$/iu,
)

/** Whether the noun of such an adjective is a thing by itself. */
function isThingHad(word: Lexeme, index: PartIndex): boolean {
  if (isOfNounInL(word)) return false
  const [noun] = lexemesOf(word.text.replace(WITH, ''))
  return noun !== undefined && mayBeThing(noun, index)
}

/** Whether a name takes a word of the accessory for one of its own and is not written so: `гайка с фланцем` is a name, `шатун с вкладышем` none. */
export function isMixedUp(
  lexemes: readonly Lexeme[],
  { from, to }: Candidate,
  { accessory }: Parted,
  index: PartIndex,
): boolean {
  const own = lexemes.slice(from, to)
  const [first, last] = [accessory[0]!.start, accessory.at(-1)!.end]
  const isOf = ({ start, end }: Lexeme) => start >= first && end <= last
  return own.some(isOf) && (own.every(isOf) || !(UNDER.test(accessory[0]!.text) || isEquipped(own, index)))
}
