import type { Catalog } from '../../model/catalog.js'
import { latinKey } from '../../text/latin-key.js'
import { ofPiece } from '../../text/tokenize.js'
import type { Lexeme } from '../words/lexemes.js'
import { namingsIn } from '../words/vocabulary.js'
import { isCount, isOfCar } from './part-idle.js'
import { isName, type PartIndex } from './part-index.js'
import { isRequest } from './request-words.js'

/* The stretches of a name between breaks, each without what the thing is for or of. */

/** What follows tells for what the thing is, not what it is. */
const PURPOSE: ReadonlySet<string> = new Set(
  ['for', 'with', 'w', 'incl', 'in', 'without', 'from', 'by', 'per', 'to', 'as'].map((word) => latinKey(word)),
)
/** Before the whole that a thing belongs to: `cover of a pump`. */
const OF = 'of'
/** Those of them that may stand within a name. */
const PLACING: ReadonlySet<string> = new Set(['by', 'to', 'in'])

/** Whether an English word parts a thing from what it is for, of or like. */
function isPurpose(key: string): boolean {
  return key === OF || PURPOSE.has(key)
}

/** Whether a word is an English one that does. */
export function leadsToPurpose({ key, script }: Lexeme): boolean {
  return script === 'latin' && isPurpose(key)
}

/** What comes with a thing, or how, is of no name that the thing turns round: `piston w/o rings`. */
const BESIDE: ReadonlySet<string> = new Set(
  ['with', 'w', 'incl', 'without', 'by', 'per', 'as'].map((word) => latinKey(word)),
)

/** Whether a word is an English one between a thing and what it is for, of or in. */
export function leadsToUse(word: Lexeme): boolean {
  return leadsToPurpose(word) && !BESIDE.has(word.key)
}

/** Follows what a thing is for: `avtomobil uchun`. */
export const FOR_UZBEK = 'uchun'
/** The words between breaks, without those behind a purpose; none of them is empty. O(words). */
export function segmentsOf(
  words: readonly Lexeme[],
  all: readonly Lexeme[],
  index: PartIndex,
  catalog: Catalog,
): Lexeme[][] {
  let own: Lexeme[] = []
  const segments = [own]
  for (let i = 0; i < words.length; i++) {
    const lexeme = words[i]!
    if (lexeme.isBreak || isBesides(words, i, own, index)) {
      own = []
      segments.push(own)
    } else if (lexeme.key === FOR_UZBEK) {
      const isLast = words[i + 1]?.isBreak ?? true
      // рама учун қумлаш, `xizmati: rama uchun`: of a work it is the thing
      if (isForWork(words, i, segments, catalog) || isForRequest(words, i)) {
        own = []
        segments.push(own)
        continue
      }
      // амортизатор учун поршень: both together in this order are a name
      if (isNameWith(own, words, i, index)) continue
      // чап томон учун: what stands before may be a place, which is split off already
      const isThing = own.at(-1) === all[all.indexOf(lexeme) - 1]
      if (isLast && isThing && (withoutCar(own) || beginsWithName(own, index))) continue
      if (isThing) own.pop()
    } else if (lexeme.kind === 'word' ? !lexeme.isFunction || isPurpose(lexeme.key) : isOfName(lexeme, index))
      own.push(lexeme)
  }
  const said: Lexeme[][] = []
  for (const segment of segments) {
    const thing = segment.length === 0 ? segment : untilPurpose(segment, index, catalog)
    if (thing.length > 0) said.push(thing)
  }
  return said
}

/** A code that some name has: `лампа H7`, `подшипник 6205`. */
function isOfName({ kind, key, stems }: Lexeme, { numbers }: PartIndex): boolean {
  return (kind === 'code' || (kind === 'number' && key.length > 3)) && stems.some((stem) => numbers.stems.has(stem))
}

/** Whether the words before an `uchun` and those behind it, up to a break, are a name together. */
function isNameWith(own: readonly Lexeme[], words: readonly Lexeme[], at: number, index: PartIndex): boolean {
  const end = words.findIndex(({ isBreak, kind }, i) => i > at && (isBreak || kind !== 'word'))
  const behind = words.slice(at + 1, end < 0 ? words.length : end)
  return behind.length > 0 && own.length > 0 && isName([...own, ...behind], index)
}

/** `rul reyka gofrasi Kobalt uchun`: the car that the thing is for is cut off. */
function withoutCar(own: Lexeme[]): boolean {
  const length = own.findLastIndex((word) => !isOfCar(word)) + 1
  if (length === 0 || length === own.length) return false
  own.length = length
  return true
}

/** `стакан тутқич марказий консол учун`: behind the thing stands what it is for, which is cut off where that is a name too. */
function beginsWithName(own: Lexeme[], index: PartIndex): boolean {
  for (let length = Math.min(own.length - 1, index.longest); length > 0; length--) {
    if (!isName(own.slice(0, length), index) || !isName(own.slice(length), index)) continue
    own.length = length
    return true
  }
  return false
}

/**
 * English: what comes after `for` is another thing, and after `of` the whole, unless it is only counted; together in the
 * order of a name they may be one: `door gaskets for washing machines`.
 */
function untilPurpose(segment: Lexeme[], index: PartIndex, catalog: Catalog): Lexeme[] {
  const at = segment.findIndex(leadsToPurpose)
  // 5 samples of a manifold by SLS in PA12
  if (at === 0 && segment[0]!.key === OF) return untilPurpose(segment.slice(1), index, catalog)
  if (at <= 0) return untilWork(segment, index) ?? segment.filter(isNotOf)
  // a plug in connector; a ball for a bearing is no ball bearing
  const plain = segment.filter(({ key, script }) => script !== 'latin' || !PLACING.has(key))
  const whole = [segment, plain].find((words) => isName(words, index))
  if (whole) return whole
  const before = segment.slice(0, at)
  const behind = segment.slice(at + 1)
  const isOf = segment[at]!.key === OF
  // sand castings for a bracket, powder coating of frames
  if ((isOf && before.every(isCount)) || ((isOf || WORKING.test(before.at(-1)!.key)) && isWork(before, catalog)))
    return untilPurpose(behind, index, catalog)
  // replacement for an imported dashboard
  if (before.every((word) => isCount(word) || isRequest(word))) return untilPurpose(behind, index, catalog)
  return turnedName(before, behind, index) ?? before
}

function isNotOf({ key }: Lexeme): boolean {
  return key !== OF
}

/** `spring for seat, qty 300`: the words in the order of a name, as many of those behind as make one. */
function turnedName(before: readonly Lexeme[], behind: readonly Lexeme[], index: PartIndex): Lexeme[] | undefined {
  const own = before.filter((word) => !isRequest(word))
  for (let length = Math.min(behind.length, index.longest - own.length); length > 0; length--) {
    const turned = [...behind.slice(0, length), ...own]
    if (isName(turned, index)) return turned
  }
  return undefined
}

/** Ends the name of a work in English, or of what comes of it: coating, castings; not a mold. */
const WORKING = /(?<!^(?:spr|r|bear|hous))ings?$/

/** An Uzbek case that says what something is done to, and a verbal noun: `валга ариқча очиш`. */
const DONE_TO = /\p{L}{3}(?:ga|kka|qqa|ni|га|кка|ққа|ни)$/iu
/** Nothing but this code decides which words these are. */
const RULES = {}
const mayBeDoneTo = ofPiece(({ text }, _: typeof RULES): boolean => DONE_TO.test(text))

function isDoneTo({ piece }: Lexeme): boolean {
  return mayBeDoneTo(piece, RULES)
}

const DOING = /\p{L}{2}(?:ish|lash|иш|лаш)$/iu

/** The thing that a work of the words behind is done to; undefined where they tell of none. */
function untilWork(segment: Lexeme[], index: PartIndex): Lexeme[] | undefined {
  const at = segment.findIndex(isDoneTo)
  if (at < 0) return undefined
  const behind = segment.slice(at + 1)
  // porshenni sovutish forsunkasi: what does it is the thing
  if (!behind.some(({ text }) => DOING.test(text)) || endsWithName(behind, index)) return undefined
  const own = segment.slice(0, at + 1)
  return isName(own, index) ? own : undefined
}

/** What is done, and the words of asking for it: `powder coating service`. */
const SERVICE =
  /^(?:xizmat\p{L}*|хизмат\p{L}*|услуг\p{L}*|services?|kerak|керак|subcontract\p{L}*|outsourc\p{L}*|\p{L}+(?:lash|лаш)|qilish|қилиш|kukunli|кукунли)$/iu

/** Whether the words say nothing but a work: `powder coating`, `CMM inspection reverse engineering`. */
function isWork(words: readonly Lexeme[], catalog: Catalog): boolean {
  const works = namingsIn(words, catalog, ['process'])
  if (works.length === 0 && !words.some(({ text }) => /\p{L}(?:lash|лаш)$/iu.test(text))) return false
  return words.every(
    (word, i) =>
      word.kind !== 'word' ||
      SERVICE.test(word.text) ||
      works.some(({ from, to }) => from <= i && i < to) ||
      word.isFunction,
  )
}

const AND: ReadonlySet<string> = new Set(['and', 'va', 'hamda'])

/** `cross member and fasteners`: another thing follows; of `seat and door covers` the covers are of both. */
function isBesides(words: readonly Lexeme[], at: number, own: readonly Lexeme[], index: PartIndex): boolean {
  if (!AND.has(words[at]!.key)) return false
  const end = words.findIndex(({ isBreak, kind }, i) => i > at && (isBreak || kind !== 'word'))
  const behind = words.slice(at + 1, end < 0 ? words.length : end)
  const last = behind.at(-1)
  return (
    last !== undefined &&
    isName(own, index) &&
    endsWithName(behind, index) &&
    !isName([...own, last], index) &&
    !isName([...own, ...behind], index)
  )
}

function endsWithName(words: readonly Lexeme[], index: PartIndex): boolean {
  return words.some((_, i) => isName(words.slice(i), index))
}

/** `kronshteyn uchun buyurtma`: what stands behind only asks for the thing. */
function isForRequest(words: readonly Lexeme[], at: number): boolean {
  const end = words.findIndex(({ isBreak }, i) => i > at && isBreak)
  const behind = words.slice(at + 1, end < 0 ? words.length : end)
  return behind.length > 0 && behind.every(isRequest)
}

/** Whether the `uchun` at a place leads from a thing to the work on it, or ends a segment that follows one of work. */
function isForWork(words: readonly Lexeme[], at: number, segments: readonly Lexeme[][], catalog: Catalog): boolean {
  const own = segments.at(-1)!
  if (own.length === 0) return false
  const end = words.findIndex(({ isBreak }, i) => i > at && isBreak)
  const behind = words.slice(at + 1, end < 0 ? words.length : end).filter(({ kind }) => kind === 'word')
  if (behind.length > 0) return isWork(behind, catalog)
  const before = segments.at(-2)
  return before !== undefined && before.length > 0 && isWork(before, catalog)
}
