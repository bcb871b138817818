import { uzbekStem } from '../../text/stem.js'
import { ofPiece } from '../../text/tokenize.js'
import type { Note } from '../common/read.js'
import { changed, type Lexeme, lexemesOf } from '../words/lexemes.js'
import { soundKey } from '../words/sound-key.js'
import { isVerbForm } from '../words/term-stems.js'
import { nameWords, type Setting } from './name-words.js'
import type { PartIndex } from './part-index.js'
import { stemsIn } from './part-stems.js'
import { paraphrasesOf } from './same-words.js'

/* Words that no name has and that are known words all the same: written as they sound, or two words in one. */

/** Shortest word that may be another one by its sound, in letters of its stem: қолип is a mould, no caliper. */
const SHORTEST = 6
/** Ways to take one sound at the most. */
const MOST = 4

const sounds = new WeakMap<PartIndex, ReadonlyMap<string, readonly string[]>>()

/** The stems of names by how they sound, made when the first word is unknown. O(stems). */
function soundsOf(index: PartIndex): ReadonlyMap<string, readonly string[]> {
  const known = sounds.get(index)
  if (known) return known
  const made = new Map<string, string[]>()
  for (const stem of index.stems) {
    if (stem.length < SHORTEST || !/^[a-z]+$/.test(stem)) continue
    const key = soundKey(stem)
    const list = made.get(key)
    if (list) list.push(stem)
    else made.set(key, [stem])
  }
  sounds.set(index, made)
  return made
}

/** Stems of names that sound as an unknown word does; none for any other word. */
const soundAlike = ofPiece((piece, index: PartIndex): readonly string[] => {
  if (piece.kind !== 'word' || piece.text.length < SHORTEST || isVerbForm(piece)) return []
  const word = lexemesOf(piece.text)[0]!
  if (isKnown(word, index)) return []
  const own = [...new Set([...word.stems, uzbekStem(piece.text)])].filter((stem) => stem.length >= SHORTEST)
  const alike = own.flatMap((stem) =>
    (soundsOf(index).get(soundKey(stem)) ?? []).filter((one) => beginsAlike(one, stem)),
  )
  return [...new Set(alike)].slice(0, MOST)
})

/** The consonant that a word begins with is heard well: `bizdan` is no piston. */
function beginsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || /^[aeiouy]{2}/.test(`${a[0]}${b[0]}`)
}

function isKnown(word: Lexeme, index: PartIndex): boolean {
  return stemsIn(word, index).length > 0 || paraphrasesOf(word.piece).some((stem) => index.numbers.stems.has(stem))
}

/** A name with other words for those that no name has, and the latter. */
export interface Known {
  readonly words: readonly Lexeme[]
  readonly unknown: readonly Lexeme[]
}

/** The words of a name with those that are known by their sound; undefined where there is none. O(words). */
export function asHeard(
  words: readonly Lexeme[],
  setting: Setting,
): (Known & { readonly notes: readonly Note[] }) | undefined {
  // English is spelled by other rules than it sounds
  if (setting.lang === 'en') return undefined
  const unknown: Lexeme[] = []
  const notes: Note[] = []
  if (!words.some(({ piece }) => soundAlike(piece, setting.index).length > 0)) return undefined
  const { isIdle } = nameWords(words, setting)
  const heard = words.map((word, i) => {
    const stems = isIdle[i]! ? [] : soundAlike(word.piece, setting.index)
    if (stems.length === 0) return word
    unknown.push(word)
    notes.push({
      code: 'part.corrected',
      expected: `${word.text} read as ${stems[0]}…`,
      suggestions: stems.slice(0, 3),
    })
    return changed(word, { stems })
  })
  return notes.length > 0 ? { words: heard, unknown, notes } : undefined
}

/** Shortest halves of a word that is two: `weldnut`, `moynasos`. */
const FIRST = 3
const SECOND = 3
/** Shortest such word. */
const COMPOUND = 7
/** Longer ones name no part: every split of a word is looked at. */
const LONGEST_COMPOUND = 32
/** The vowel that joins two words in Russian: `маслонасос`. */
const LINK = /[оеёoe]$/iu
/** Before a word for a thing, of which they say little. */
const OF_CAR = /^(?:авто|avto|auto|электро|elektro|electro)$/iu
/** Things of a car as a whole that are none of its parts. */
const NO_PART = /^(?:кран|kran|crane|мобил|mobil)/iu

/** Length of the first of the two words that an unknown one is, the shortest that there is; 0 where it is none. */
const parting = ofPiece((piece, index: PartIndex): number => {
  const { text, kind } = piece
  if (kind !== 'word' || text.length < COMPOUND || text.length > LONGEST_COMPOUND) return 0
  if (isKnown(lexemesOf(text)[0]!, index)) return 0
  for (let at = FIRST; at <= text.length - SECOND; at++) {
    const [first, second] = [text.slice(0, at), text.slice(at)]
    if (NO_PART.test(second)) continue
    if (isThing(second, index) && (OF_CAR.test(first) || isKnown(halfOf(first), index))) return at
  }
  return 0
})

function halfOf(first: string): Lexeme {
  return lexemesOf(first.length > FIRST ? first.replace(LINK, '') : first)[0]!
}

/** Whether a text is a word that says in some name what the thing is. */
function isThing(text: string, { heads }: PartIndex): boolean {
  const { stems } = lexemesOf(text)[0]!
  return stems.some((stem) => heads.has(stem))
}

/** The words of a name with unknown compounds as two words: `weldnut`, `электродроссель`; undefined where there is none. O(words). */
export function partedCompounds(words: readonly Lexeme[], setting: Setting): Known | undefined {
  const { index } = setting
  if (!words.some(({ piece }) => parting(piece, index) > 0)) return undefined
  const { isIdle } = nameWords(words, setting)
  const unknown = words.filter(({ piece }, i) => !isIdle[i]! && parting(piece, index) > 0)
  if (unknown.length === 0) return undefined
  const parted = words.flatMap((word) => {
    if (!unknown.includes(word)) return [word]
    const at = parting(word.piece, index)
    const [first, second] = [word.text.slice(0, at), word.text.slice(at)]
    const place = { start: word.start, end: word.end }
    const thing = changed(lexemesOf(second)[0]!, place)
    return OF_CAR.test(first) ? [thing] : [changed(halfOf(first), place), thing]
  })
  return { words: parted, unknown }
}
