import type { Catalog } from '../../model/catalog.js'
import { latinKey } from '../../text/latin-key.js'
import { ofPiece } from '../../text/tokenize.js'
import type { Found } from '../common/read.js'
import type { Naming } from '../words/concept.js'
import type { Lexeme } from '../words/lexemes.js'
import { EXCLUDING_BEFORE } from '../words/refusal.js'
import { workInOtherWords, workOfVerb } from './same-works.js'
import { isAction, meanings } from './work-meanings.js'
import { WEAK } from './work-words.js'

/** Words of a stretch that is tried. */
const LONGEST = 5

/** What stands behind is what a thing is for, or before in Uzbek. */
const FOR: ReadonlySet<string> = new Set(['dlya', 'for', 'uchun'])

/** A stretch of lexemes that says a work in other words. */
export interface Said {
  readonly id: string
  readonly from: number
  readonly to: number
  /** In place of a word inside that names several works, this one of them, or of one that says less than three words. */
  readonly isPlainer?: boolean
}

interface Role {
  /** Of a class: not a word that may say anything. */
  readonly isKnown: boolean
  readonly isIdle: boolean
  /** Something done, more than made or worked. */
  readonly isDone: boolean
}

/** Nothing but this code decides what words do. */
const RULES = {}
const roleOf = ofPiece((piece, _: typeof RULES): Role => {
  const own = meanings(piece)
  return {
    isKnown: own.every((meaning) => meaning.every((sign) => !sign.startsWith('~'))),
    isIdle: own.every((meaning) => meaning.length === 0),
    isDone: own.some((meaning) => meaning.some((sign) => isAction(sign) && !WEAK.has(sign))),
  }
})

/**
 * Stretches around words of doing that together say a work which no name spells: `трубы гнём`, `simni egib beramiz`. At least
 * two words of known classes, none between them that says something else; the longest that says one wins. What names of
 * other kinds say (`cast iron`) is no doing. O(n).
 */
export function worksInOtherWords(
  lexemes: readonly Lexeme[],
  namings: readonly Naming[],
  catalog: Catalog,
): readonly Said[] {
  const found: Said[] = []
  let free = 0
  for (let at = 0; at < lexemes.length; at++) {
    if (!isDone(lexemes[at]!) || at < free || isOfThing(at, lexemes, namings)) continue
    const said = around(at, free, lexemes, namings, catalog)
    if (!said) continue
    found.push(said)
    free = said.to
  }
  return found
}

/** `level wound coils` are a way to deliver tube. */
function isDone({ kind, piece }: Lexeme): boolean {
  return kind === 'word' && piece.key !== 'wound' && roleOf(piece, RULES).isDone
}

/** A word of doing inside the name of a thing or of a material. */
function isOfThing(at: number, lexemes: readonly Lexeme[], namings: readonly Naming[]): boolean {
  return namings.some(
    ({ kind, from, to }) => kind !== 'process' && from <= at && at < to && lexemes.slice(from, to).some(isDone),
  )
}

function around(
  at: number,
  free: number,
  lexemes: readonly Lexeme[],
  namings: readonly Naming[],
  catalog: Catalog,
): Said | undefined {
  const before = reach(at, -1, free, lexemes, namings)
  const behind = reach(at, 1, lexemes.length, lexemes, namings)
  const ends = [at, ...behind]
  const starts = [at, ...before]
  for (let length = LONGEST; length > 1; length--) {
    for (let i = starts.length - 1; i >= 0; i--) {
      const j = length - 1 - i
      if (i > length - 1 || j >= ends.length) continue
      const [from, to] = [starts[i]!, ends[j]! + 1]
      // two extrusion presses are no extrusion of two
      if (from < at && COUNTS.test(lexemes[from]!.key) && isDone(lexemes[from + 1]!)) continue
      const id = workInOtherWords(lexemes.slice(from, to), catalog, true)
      if (id !== undefined) return { id, from, to, isPlainer: isOneOf(id, from, to, namings, length) }
    }
  }
  const id = isOwnDoing(at, lexemes) ? workOfVerb(lexemes[at]!, catalog) : undefined
  return id === undefined ? undefined : { id, from: at, to: at + 1 }
}

/** Every name of a work inside a stretch says less than it, and is one of several works, this among them: `закалка` of glass. */
function isOneOf(id: string, from: number, to: number, namings: readonly Naming[], length: number): boolean {
  return namings.every(
    (one) =>
      one.kind !== 'process' ||
      one.to <= from ||
      one.from >= to ||
      (one.to - one.from < to - from && (length > 2 || (one.ids.length > 1 && one.ids.includes(id)))),
  )
}

/** What a shop says of itself: `хромируем`, `payvandlaymiz`, or a noun with a verb of doing behind it, `xrom qilamiz`. */
const WE_DO = /^(?!varim).{2,}(?:[aeu]em|sim|eim|lim|amiz|aymiz)$/
const DONE: ReadonlySet<string> = new Set(['kilamiz', 'kilish', 'ishlari', 'delaem', 'raboti'])

function isOwnDoing(at: number, lexemes: readonly Lexeme[]): boolean {
  const next = lexemes[at + 1]
  return WE_DO.test(latinKey(lexemes[at]!.key)) || (next !== undefined && DONE.has(latinKey(next.key)))
}

/** A number in words: it counts what follows. */
const COUNTS = /^(?:two|thre|four|five|dva|dve|tri|chetire|pyat|iki|uch|tort|besh)$/

/** Words on one side that may belong to the saying, from the word outward. */
function reach(
  at: number,
  step: 1 | -1,
  bound: number,
  lexemes: readonly Lexeme[],
  namings: readonly Naming[],
): readonly number[] {
  const words: number[] = []
  for (let i = at + step; step > 0 ? i < bound : i >= bound; i += step) {
    const lexeme = lexemes[i]!
    // жгуты не собираем; электропроводка для сборки
    if (lexeme.isBreak || FOR.has(lexeme.key) || EXCLUDING_BEFORE.has(lexeme.key) || words.length === LONGEST - 1) break
    if (lexeme.kind === 'symbol' || lexeme.isFunction) continue
    const { isKnown, isIdle } = roleOf(lexeme.piece, RULES)
    if (!isKnown || isOfThing(i, lexemes, namings)) break
    // what says nothing is no end of a saying
    if (!isIdle) words.push(i)
  }
  return words
}

/**
 * What names say, and in place of it what the words around say more: `simni` before `egish`. Two works that are each said
 * stay two.
 */
export function withOtherWords(
  read: readonly Found<string>[],
  others: readonly Said[],
  lexemes: readonly Lexeme[],
  catalog: Catalog,
): Found<string>[] {
  let told = [...read]
  for (const { id, from, to, isPlainer } of others) {
    const [start, end] = [lexemes[from]!.start, lexemes[to - 1]!.end]
    const within = told.filter((one) => one.start < end && start < one.end)
    const isMore = within.every(
      (one) =>
        one.start >= start &&
        one.end <= end &&
        one.value !== id &&
        (isPlainer || catalog.processesBelow(one.value).has(id)),
    )
    // варим аргоном: the verb alone says less than what stands beside it
    const isLess = to === from + 1 && told.some((one) => one.value === id || catalog.processesBelow(id).has(one.value))
    if (isMore && within.length < 2 && !isLess)
      told = [...told.filter((one) => !within.includes(one)), { value: id, start, end, notes: [] }]
  }
  return told.sort((a, b) => a.start - b.start)
}
