import { onFirstUse } from '../../text/on-first-use.js'
import { type Lexeme, ofWord, type Word } from './lexeme.js'
import { scan } from './scan.js'

/** Phrases of one to five lexemes and what they mean. */
export interface Phrases<T> {
  /** The longest phrase that begins at a lexeme; points of abbreviations are passed over. O(1). */
  at(lexemes: readonly Lexeme[], i: number): PhraseHit<T> | undefined
  /** The longest phrase whose last lexeme is this one. O(1). */
  endingAt(lexemes: readonly Lexeme[], i: number): PhraseHit<T> | undefined
  /** The meaning of one word. */
  word(key: string): T | undefined
  /** The meanings of the phrases that begin or end with a word: where it has none, no phrase is found at it. */
  around(word: Word): readonly T[]
}

/** Where a phrase stands: lexemes `first` to `end` (excluded). */
export interface PhraseHit<T> {
  readonly value: T
  readonly first: number
  readonly end: number
}

interface Entry<T> {
  readonly keys: readonly string[]
  readonly value: T
}

/** A table of phrases; each row gives some in any script, parted by `|`. */
export function phrases<T>(rows: readonly (readonly [terms: string, value: T])[]): Phrases<T> {
  const table = onFirstUse(() => compiled(rows))
  const nothing: readonly Entry<T>[] = []
  const beginning = ofWord(({ key }) => table().byFirst.get(key) ?? nothing)
  const ending = ofWord(({ key }) => table().byLast.get(key) ?? nothing)
  return {
    word: (key) => table().words.get(key),
    // once for each word: nothing is kept of it
    around({ key }) {
      const { byFirst, byLast } = table()
      const [first, last] = [byFirst.get(key), byLast.get(key)]
      return first || last ? [...(first ?? nothing), ...(last ?? nothing)].map(({ value }) => value) : []
    },
    at(lexemes, i) {
      if (i >= lexemes.length || i < 0) return undefined
      const entries = beginning(lexemes[i]!.word)
      if (entries.length === 0) return undefined
      for (const { keys, value } of entries) {
        let at = i
        let k = 1
        for (; k < keys.length; k++) {
          at = lexemes[at + 1]?.text === '.' && lexemes[at + 1]!.gap === 0 ? at + 2 : at + 1
          // мм2 is a unit, `мм 2 т` is not
          if (lexemes[at]?.key !== keys[k] || lexemes[at]!.gap > (lexemes[at]!.kind === 'number' ? 0 : 1)) break
        }
        if (k === keys.length) return { value, first: i, end: at + 1 }
      }
      return undefined
    },
    endingAt(lexemes, i) {
      if (i >= lexemes.length || i < 0) return undefined
      const entries = ending(lexemes[i]!.word)
      if (entries.length === 0) return undefined
      for (const { keys, value } of entries) {
        let at = i
        let k = keys.length - 2
        for (; k >= 0; k--) {
          at = lexemes[at - 1]?.text === '.' ? at - 2 : at - 1
          if (lexemes[at]?.key !== keys[k]) break
        }
        if (k < 0) return { value, first: at, end: i + 1 }
      }
      return undefined
    },
  }
}

interface Table<T> {
  readonly words: ReadonlyMap<string, T>
  readonly byFirst: ReadonlyMap<string, readonly Entry<T>[]>
  readonly byLast: ReadonlyMap<string, readonly Entry<T>[]>
}

function compiled<T>(rows: readonly (readonly [terms: string, value: T])[]): Table<T> {
  const words = new Map<string, T>()
  const byFirst = new Map<string, Entry<T>[]>()
  const byLast = new Map<string, Entry<T>[]>()
  for (const [terms, value] of rows) {
    for (const term of terms.split('|')) {
      const keys = scan(term)
        .lexemes.map((lexeme) => lexeme.key)
        .filter((key) => key !== '.')
      if (keys.length === 1 && !words.has(keys[0]!)) words.set(keys[0]!, value)
      file(byFirst, keys[0]!, { keys, value })
      file(byLast, keys.at(-1)!, { keys, value })
    }
  }
  return { words, byFirst, byLast }
}

/** Longest first. */
function file<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key)
  if (!list) map.set(key, [entry])
  else {
    const at = list.findIndex((other) => other.keys.length < entry.keys.length)
    list.splice(at < 0 ? list.length : at, 0, entry)
  }
}
