import {
  CONTRACTIONS,
  SHORT_ALWAYS,
  SHORT_BEFORE_POINT,
  SHORT_IN_CAPITALS,
  SHORT_WITH_STROKE,
} from '../../catalog/data/short-forms.js'
import { latinKey } from '../../text/latin-key.js'
import { onFirstUse } from '../../text/on-first-use.js'
import { ofPiece } from '../../text/tokenize.js'
import { changed, type Lexeme, lexemesOf } from '../words/lexemes.js'
import { stemsBeginning } from '../words/near-word.js'
import { isLoud } from '../words/word-facts.js'
import { isName, type PartIndex } from './part-index.js'
import { stemsIn } from './part-stems.js'

/* Short forms in names of parts: `BRKT`, `W/P`, `цил.`, `ф-р`. */

type ShortForms = ReadonlyMap<string, string>

/** Full words by the key that `keyOf` makes of a short form. */
function formsOf(list: string, keyOf: (short: string) => string): ShortForms {
  return new Map(
    list.split('|').map((entry) => {
      const at = entry.indexOf(' ')
      return [keyOf(entry.slice(0, at)), entry.slice(at + 1)]
    }),
  )
}

const lists = onFirstUse(() => ({
  always: formsOf(SHORT_ALWAYS, latinKey),
  inCapitals: formsOf(SHORT_IN_CAPITALS, latinKey),
  // `к/вал` and `k/val` are one
  withStroke: formsOf(SHORT_WITH_STROKE, (short) => short.split('/').map(latinKey).join('/')),
  beforePoint: formsOf(SHORT_BEFORE_POINT, latinKey),
  contractions: formsOf(CONTRACTIONS, (short) => short.split('-').map(latinKey).join('-')),
}))

/**
 * The words with what their short forms stand for, at the places of these. O(words).
 * @param all every lexeme of the name, in which a point or a stroke stands behind a short form
 * @param index what a contraction may stand for
 */
export function withShortForms(words: readonly Lexeme[], all: readonly Lexeme[], index: PartIndex): readonly Lexeme[] {
  let made: Lexeme[] | undefined
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    // most words stand in full, with no sign behind them that could belong to a short form
    if (!mayBeShort(word) && !isJoint(words[i + 1])) {
      made?.push(word)
      continue
    }
    if (isStrengthened(words, i, all)) {
      made ??= words.slice(0, i)
      continue
    }
    const contracted = contraction(words, i, index)
    if (contracted) {
      made ??= words.slice(0, i)
      made.push(...contracted)
      i += 2
      continue
    }
    if (isForInShort(words, i)) {
      made ??= words.slice(0, i)
      i++
      continue
    }
    const full = fullForm(words, i, all, index) ?? withInShort(words, i)
    if (full === undefined) {
      made?.push(word)
      continue
    }
    made ??= words.slice(0, i)
    const last = words[i + full.more]!
    // what is written in capitals stays so: the reader of lists looks at that
    for (const lexeme of lexemesOf(isLoud(word) ? full.words.toUpperCase() : full.words))
      made.push(changed(lexeme, { start: word.start, end: last.end }))
    i += full.more
  }
  return made ?? words
}

/** Nothing but this code decides which words are short forms by themselves. */
const RULES = {}
const isShortWord = ofPiece(({ kind, key, text }, _: typeof RULES): boolean => {
  const { always, inCapitals, beforePoint } = lists()
  return kind === 'word' && (always.has(key) || inCapitals.has(key) || beforePoint.has(key) || STRENGTHENED.test(text))
})

function mayBeShort({ piece }: Lexeme): boolean {
  return isShortWord(piece, RULES)
}

/** What stands inside a short form: `к/вал`, `ф-р`, `эл.двиг`. */
function isJoint(sign: Lexeme | undefined): boolean {
  return sign !== undefined && (sign.text === '/' || sign.text === '-' || sign.text === '.')
}

/** What a short form stands for, and how many more lexemes it takes. */
interface FullForm {
  readonly words: string
  readonly more: number
}

/** `caliper w/ bracket`, `pump w/o pulley`: with and without; `w/p` is a water pump. */
function withInShort(words: readonly Lexeme[], i: number): FullForm | undefined {
  const [first, stroke, last] = [words[i]!, words[i + 1], words[i + 2]]
  if (i === 0 || !/^w$/i.test(first.text) || stroke?.text !== '/' || stroke.start !== first.end) return undefined
  if (!last) return undefined
  if (/^o$/i.test(last.text) && last.start === stroke.end) return { words: 'without', more: 2 }
  return last.kind === 'word' && last.text.length > 1 ? { words: 'with', more: 1 } : undefined
}

function fullForm(words: readonly Lexeme[], i: number, all: readonly Lexeme[], index: PartIndex): FullForm | undefined {
  const { kind, key, end, script } = words[i]!
  if (kind !== 'word') return undefined
  const behind = words[i + 2]
  if (behind?.kind === 'word' && isStroke(words[i + 1]!, end, behind)) {
    const full = lists().withStroke.get(`${key}/${behind.key}`)
    if (full !== undefined) return { words: full, more: 2 }
  }
  const full =
    script === 'latin'
      ? (lists().always.get(key) ?? (isLoud(words[i]!) ? lists().inCapitals.get(key) : undefined))
      : script === 'cyrillic' && lists().beforePoint.has(key) && isBeforePoint(words[i]!, all)
        ? lists().beforePoint.get(key)
        : undefined
  return full === undefined ? undefined : { words: asBeside(full, words, i, index), more: 0 }
}

/** Of several words that a form may stand for, the first that makes a name with a word beside it: `стекло дв.`, `опора дв.`; else the first. */
function asBeside(full: string, words: readonly Lexeme[], i: number, index: PartIndex): string {
  if (!full.includes('/')) return full
  const ways = full.split('/')
  const beside = [words[i - 1], words[i + 1]].filter((word) => word?.kind === 'word')
  const isNamed = (way: string) => beside.some((word) => isName([word!, ...lexemesOf(way)], index))
  return ways.find(isNamed) ?? ways[0]!
}

/** `к/вал`, and in Russian also `к-вал`, `эл.двиг`, `эл. двиг`. */
function isStroke({ text, start, end }: Lexeme, from: number, { start: to, script }: Lexeme): boolean {
  if (start !== from) return false
  if (text === '/') return end === to
  return script === 'cyrillic' && (text === '.' || (text === '-' && end === to))
}

/** `крыло усил.` is a strengthened one, `усил. крыла` what strengthens it. */
const STRENGTHENED = /^усил$/iu

function isStrengthened(words: readonly Lexeme[], i: number, all: readonly Lexeme[]): boolean {
  return words[i - 1]?.kind === 'word' && STRENGTHENED.test(words[i]!.text) && isBeforePoint(words[i]!, all)
}

/** `прокладка д/поддона`: Russian says for what a thing is where it says of what. */
function isForInShort(words: readonly Lexeme[], i: number): boolean {
  const stroke = words[i + 1]
  return /^д$/iu.test(words[i]!.text) && stroke?.text === '/' && words[i + 2]?.start === stroke.end
}

function isBeforePoint(word: Lexeme, all: readonly Lexeme[]): boolean {
  const next = all[all.indexOf(word) + 1]
  return next?.text === '.' && next.start === word.end
}

/** What is left of the end of a word: `р`, `ка`, `на`. */
const ENDING = /^[а-яё]{1,2}$/u
/** Shortest beginning that says which word it is of. */
const BEGINNING = 3

/** What a Russian word stands for of which only the beginning and the end are written: `ф-р`, `кронш-н`; undefined for any other. */
function contraction(words: readonly Lexeme[], i: number, index: PartIndex): readonly Lexeme[] | undefined {
  const [begun, hyphen, ending] = [words[i]!, words[i + 1], words[i + 2]]
  if (begun.script !== 'cyrillic' || hyphen?.text !== '-' || hyphen.start !== begun.end) return undefined
  if (!ending || ending.start !== hyphen.end || !ENDING.test(ending.text)) return undefined
  const place = { start: begun.start, end: ending.end }
  const full = lists().contractions.get(`${begun.key}-${ending.key}`)
  if (full !== undefined) return lexemesOf(full).map((lexeme) => changed(lexeme, place))
  if (begun.key.length < BEGINNING || stemsIn(begun, index).length > 0) return undefined
  const last = ending.key.replace(/(?<![aeiouy])[aeiouy]+$/, '')
  const stems = last === '' ? [] : stemsBeginning(begun.key, index.stems).filter((stem) => stem.endsWith(last))
  return stems.length === 0 ? undefined : [changed(begun, { ...place, stems })]
}
