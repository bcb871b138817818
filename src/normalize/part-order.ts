import { latinKey } from '../text/latin-key.js'
import { stemWord } from '../text/stem.js'
import type { Lexeme } from './lexemes.js'
import { isName, type PartIndex } from './part-index.js'
import { positionsOf } from './positions.js'

/*
 * How lists of car makers write names: short forms in capitals (`BRKT`, `HSG`), and the thing before what tells which
 * one it is, a hyphen between: `COVER-TIMING`, `PANEL ASSY-DOOR`.
 */

/** Short forms and what they stand for; those of the second list are words of something else in small letters. */
const ALWAYS =
  'brkt bracket|brkts brackets|hsg housing|brg bearing|gskt gasket|cyl cylinder|reinf reinforcement|mldg moulding|xmbr crossmember|pnl panel|vlv valve|bmpr bumper|whl wheel|sprg spring|absrbr absorber|fndr fender|snsr sensor|hrns harness|flg flange|wshr washer|fltr filter|strg steering|mtg mounting|mtng mounting|manif manifold|gnsh garnish|wstrip weatherstrip|crnkshft crankshaft|cmshft camshaft|trnsm transmission|bshg bushing|bsh bush'
const IN_CAPITALS =
  'eng engine|rad radiator|wdo window|susp suspension|trans transmission|dr door|stab stabilizer|exh exhaust|cond condenser|insul insulator|sw switch|comp compressor|lp lamp|flr floor|supt support|brk brake|conn connecting|grl grille|hdl handle|lvr lever|rgltr regulator|sens sensor|thermo thermostat|prop propeller'

type ShortForms = ReadonlyMap<string, readonly string[]>
const stemsOf = (list: string): ShortForms =>
  new Map(
    list.split('|').map((entry) => {
      const [short = '', word = ''] = entry.split(' ')
      return [latinKey(short), [...new Set([stemWord(word), stemWord(word, 'en')])]]
    }),
  )
let lists: { readonly always: ShortForms; readonly inCapitals: ShortForms } | undefined

/** The words with the stems of what their short forms stand for. O(words). */
export function withShortForms(words: readonly Lexeme[]): readonly Lexeme[] {
  if (!words.some(isShortForm)) return words
  return words.map((lexeme) => (isShortForm(lexeme) ? { ...lexeme, stems: fullStems(lexeme)! } : lexeme))
}

function isShortForm(lexeme: Lexeme): boolean {
  return lexeme.script === 'latin' && fullStems(lexeme) !== undefined
}

function fullStems({ key, text }: Lexeme): readonly string[] | undefined {
  // stemmed at the first name, not at import
  lists ??= { always: stemsOf(ALWAYS), inCapitals: stemsOf(IN_CAPITALS) }
  const { always, inCapitals } = lists
  return always.get(key) ?? (text === text.toUpperCase() ? inCapitals.get(key) : undefined)
}

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
 * @param all every lexeme of the name, those of position too
 */
export function inverted(words: readonly Lexeme[], all: readonly Lexeme[]): Inverted | undefined {
  const end = words.findIndex(({ isBreak }) => isBreak)
  const segment = end < 0 ? words : words.slice(0, end)
  const at = segment.findIndex((lexeme) => joinsWords(lexeme, all))
  if (at <= 0) return undefined
  const [thing, which] = [segment.slice(0, at), segment.slice(at + 1)]
  if (which.length === 0) return undefined
  const isList = thing.every(({ text, kind }) => kind !== 'word' || text === text.toUpperCase())
  return { words: [...which, ...thing, ...(end < 0 ? [] : words.slice(end))], isList }
}

function joinsWords(lexeme: Lexeme, all: readonly Lexeme[]): boolean {
  if (lexeme.text !== '-') return false
  const i = all.indexOf(lexeme)
  const [before, behind] = [all[i - 1], all[i + 1]]
  return isLatin(before) && isLatin(behind) && before.end === lexeme.start && behind.start === lexeme.end
}

function isLatin(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme?.kind === 'word' && lexeme.script === 'latin' && lexeme.text.length > 1
}

/** Words of a name long enough to be what is meant where a word behind is unknown. */
const SURE = 3

/** Whether a word may be what a thing is called: `motor` makes another thing of a door lock actuator. */
export function mayBeThing({ stems }: Lexeme, index: PartIndex): boolean {
  return stems.some((stem) => index.heads.has(stem))
}

/**
 * The name of three words or more that English words begin with: `VALVE SEAT INSERT EXH`; undefined where none does, or a
 * thing stands behind. O(words).
 */
export function headFirst(words: readonly Lexeme[], index: PartIndex): readonly Lexeme[] | undefined {
  if (!words.every(({ script }) => script === 'latin')) return undefined
  for (let length = Math.min(words.length - 1, index.longest); length >= SURE; length--) {
    const own = words.slice(0, length)
    if (isName(own, index)) return words.slice(length).some((word) => mayBeThing(word, index)) ? undefined : own
  }
  return undefined
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
  const own = new Set(words)
  const parted = all.flatMap((lexeme, i): Lexeme[] => {
    if (SET.test(lexeme.text)) return [{ ...lexeme, isBreak: true }]
    if (own.has(lexeme)) return [lexeme]
    const isPlace = lexeme.kind === 'word' && positionsOf(lexeme, all[i + 1], false).length > 0
    return isPlace ? [{ ...lexeme, isBreak: true }] : []
  })
  const first = parted.findIndex(({ kind }) => kind === 'word')
  const end = parted.findIndex(({ isBreak, kind }, i) => i > first && isBreak && kind === 'word')
  if (end < 0 || first < 0) return undefined
  const behind = parted.slice(end + 1).filter(({ isBreak, kind }) => kind === 'word' && !isBreak)
  return behind.length > 0 ? { words: parted, behind } : undefined
}
