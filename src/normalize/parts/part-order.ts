import { changed, type Lexeme } from '../words/lexemes.js'
import { nameWords, type Setting } from './name-words.js'
import { withoutIdleEnds } from './part-idle.js'
import { isName, type PartIndex } from './part-index.js'
import { leadsToPurpose } from './part-segments.js'
import { stemsIn } from './part-stems.js'
import { positionsOf } from './positions.js'

/* How lists of car makers write names: the thing before what tells which one it is, a hyphen between: `COVER-TIMING`, `PANEL ASSY-DOOR`. */

/** A name turned round, and whether it is written as the lists do. */
export interface Inverted {
  readonly words: readonly Lexeme[]
  readonly isList: boolean
}

/**
 * The first word behind the others, in a name in capitals: `BRACKET ECU MTG` may be a mounting bracket. Undefined for any
 * other name. O(words).
 */
export function headLast(words: readonly Lexeme[]): readonly Lexeme[] | undefined {
  const end = words.findIndex(({ kind }) => kind !== 'word')
  const own = end < 0 ? words : words.slice(0, end)
  if (own.length < 2 || !own.every((word) => isLatin(word) && word.text === word.text.toUpperCase())) return undefined
  return [...own.slice(1), own[0]!]
}

/**
 * The words of the first segment in the order of speech where a hyphen stands between two Latin words: `COVER-TIMING`
 * is a timing cover. Undefined where there is none. O(words).
 */
export function inverted(words: readonly Lexeme[], setting: Setting): Inverted | undefined {
  const end = words.findIndex(({ isBreak }) => isBreak)
  const segment = end < 0 ? words : words.slice(0, end)
  const at = segment.findIndex((lexeme) => lexeme.text === '-' && joinsWords(lexeme, setting.all))
  if (at <= 0) return undefined
  const stop = segment.findIndex((word, i) => i > at && leadsToPurpose(word))
  const last = stop < 0 ? segment.length : stop
  if (at + 1 >= last) return undefined
  // `Lacetti COVER-TIMING genuine for 1.5`: what car and whose make stay around
  const { isIdle } = nameWords(segment, setting)
  const thing = withoutIdleEnds(segment.slice(0, at), isIdle.slice(0, at))
  const which = withoutIdleEnds(segment.slice(at + 1, last), isIdle.slice(at + 1, last))
  const before = segment.slice(0, segment.indexOf(thing[0]!))
  const behind = words.slice(segment.indexOf(which.at(-1)!) + 1)
  const isList = thing.every(({ text, kind }) => kind !== 'word' || text === text.toUpperCase())
  return { words: [...before, ...which, ...thing, ...behind], isList }
}

function joinsWords(lexeme: Lexeme, all: readonly Lexeme[]): boolean {
  const i = all.indexOf(lexeme)
  const [before, behind] = [all[i - 1], all[i + 1]]
  return isLatin(before) && isLatin(behind) && before.end === lexeme.start && behind.start === lexeme.end
}

function isLatin(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme?.kind === 'word' && lexeme.script === 'latin' && lexeme.text.length > 1
}

/** Whether a word may be what a thing is called: `motor` makes another thing of a door lock actuator. */
export function mayBeThing(word: Lexeme, index: PartIndex): boolean {
  return (
    word.stems.some((stem) => index.heads.has(stem)) || stemsIn(word, index).some(({ stem }) => index.heads.has(stem))
  )
}

/**
 * The name of more than `least` words that English or Uzbek words begin with: `VALVE SEAT INSERT EXH`; undefined where none
 * does, or a thing stands behind. O(words).
 */
export function headFirst(
  words: readonly Lexeme[],
  { index, lang }: Setting,
  least: number,
): readonly Lexeme[] | undefined {
  if (lang === 'ru') return undefined
  for (let length = Math.min(words.length - 1, index.longest); length > least; length--) {
    const own = words.slice(0, length)
    if (isName(own, index)) return words.slice(length).some((word) => mayBeThing(word, index)) ? undefined : own
  }
  return undefined
}

/**
 * The words before the first break without the idle ones that stand within them: `бампер ичидаги темир балка` is a beam of a
 * bumper; undefined where none does, or a single word is left. O(words).
 */
export function withoutIdle(words: readonly Lexeme[], setting: Setting): readonly Lexeme[] | undefined {
  const end = words.findIndex(({ isBreak }) => isBreak)
  const first = end < 0 ? words : words.slice(0, end)
  if (first.length < 2) return undefined
  const { isIdle } = nameWords(first, setting)
  const own = first.filter(({ kind, isFunction }, i) => !isIdle[i]! || kind !== 'word' || isFunction)
  const left = own.filter(({ kind }) => kind === 'word').length
  return left < 2 || own.length === first.length ? undefined : own
}

/** What ends a name: `wheel bearing kit`, `генератор в сборе`. */
const SET = /^(?:kit|assy|assembly|set|комплект|сборе|komplekt|toʼplam|тўплам)$/iu

/**
 * A name parted at its places and at words for a set, and what stands behind the first of these; undefined where none
 * stands between words. O(words).
 */
export function partedAtClosings(
  words: readonly Lexeme[],
  all: readonly Lexeme[],
): { readonly words: readonly Lexeme[]; readonly behind: readonly Lexeme[] } | undefined {
  // a short form may have been written out as several words, at its place
  const own = new Map<number, Lexeme[]>()
  for (const word of words) own.set(word.start, [...(own.get(word.start) ?? []), word])
  const parted = all.flatMap((lexeme, i): Lexeme[] => {
    if (SET.test(lexeme.text)) return [changed(lexeme, { isBreak: true })]
    const written = own.get(lexeme.start)
    if (written) return written
    const isPlace = lexeme.kind === 'word' && positionsOf(lexeme, all[i + 1], false).length > 0
    return isPlace ? [changed(lexeme, { isBreak: true })] : []
  })
  const first = parted.findIndex(({ kind }) => kind === 'word')
  const end = parted.findIndex(({ isBreak, kind }, i) => i > first && isBreak && kind === 'word')
  if (end < 0 || first < 0) return undefined
  const behind = parted.slice(end + 1).filter(({ isBreak, kind }) => kind === 'word' && !isBreak)
  return behind.length > 0 ? { words: parted, behind } : undefined
}
