import type { Catalog } from '../../model/catalog.js'
import { changed, type Lexeme, matching } from '../words/lexemes.js'
import { stemsBeginning } from '../words/near-word.js'
import { namingsIn } from '../words/vocabulary.js'
import { havingStem, isLoud } from '../words/word-facts.js'
import { isAdjectival } from './family-names.js'
import { nameWords, type Setting } from './name-words.js'
import { candidatesIn } from './part-candidates.js'
import { isKindOnly } from './part-head.js'
import { isNeutral, isOfCar, isOfNames, withoutIdleEnds } from './part-idle.js'
import { isName, type PartIndex } from './part-index.js'
import { leadsToPurpose } from './part-segments.js'
import { stemsIn } from './part-stems.js'
import { positionsOf } from './positions.js'

/* How lists of car makers write names: the thing before what tells which one it is, a hyphen between: `COVER-TIMING`, `PANEL ASSY-DOOR`, or a short form behind: `COVER T/M`. */

/** A name turned round, and whether it is written as the lists do. */
export interface Inverted {
  readonly words: readonly Lexeme[]
  readonly isList: boolean
  /** Where in the text begins what tells which one it is. */
  readonly from: number
}

/**
 * The first word behind the others, in a name in capitals: `BRACKET ECU MTG` may be a mounting bracket; in an English one
 * also where a place ends it, or no thing does: `rod tie outer`, `sensor oxygen`. Undefined for any other name. O(words).
 */
export function headLast(words: readonly Lexeme[], setting: Setting): readonly Lexeme[] | undefined {
  const end = words.findIndex(({ kind }) => kind !== 'word')
  const own = end < 0 ? words : words.slice(0, end)
  if (own.length < 2 || !own.every(isLatin)) return undefined
  if (!own.every(isLoud) && !isCatalogOrder(own, setting)) return undefined
  return [...own.slice(1), own[0]!]
}

/** As spare part catalogs write: the thing, which one, where. */
function isCatalogOrder(words: readonly Lexeme[], { all, index, lang, catalog }: Setting): boolean {
  if (lang === 'ru' || lang === 'uz' || lang === 'uz-Cyrl' || words.length > CATALOG_WORDS) return false
  const last = words.at(-1)!
  if (!mayBeThing(words[0]!, index) || isNeutral(last)) return false
  const behind = all.findIndex(({ start }) => start > last.start)
  const isPlaced = behind > 0 && positionsOf(all[behind]!, all[behind + 1], true).length > 0
  if (isPlaced) return true
  // nasos suv/havo: of both
  if (behind > 0 && all[behind]!.text === '/') return false
  // a belt conveyor, wire welding, quyma alyuminiy
  return !mayBeThing(last, index) && !isAgent(last) && namingsIn([last], catalog, ['process', 'material']).length === 0
}

/** English: who or what does something is a thing. */
const isAgent = matching(/[a-z]{3}(?:or|er)s?$/iu)

/** A longer name says more than that in another order. */
const CATALOG_WORDS = 3

/**
 * The words of the first segment in the order of speech where a hyphen stands between two Latin words: `COVER-TIMING`
 * is a timing cover. Undefined where there is none. O(words).
 */
export function inverted(words: readonly Lexeme[], setting: Setting): Inverted | undefined {
  const end = words.findIndex(({ isBreak }) => isBreak)
  const segment = end < 0 ? words : words.slice(0, end)
  const parting = partingOf(segment, setting)
  if (!parting) return undefined
  const { to, from } = parting
  const stop = segment.findIndex((word, i) => i >= from && leadsToPurpose(word))
  const last = stop < 0 ? segment.length : stop
  if (from >= last) return undefined
  // `Lacetti COVER-TIMING genuine for 1.5`: what car and whose make stay around
  const { isIdle } = nameWords(segment, setting)
  const thing = withoutIdleEnds(segment.slice(0, to), isIdle.slice(0, to))
  const told = withoutIdleEnds(segment.slice(from, last), isIdle.slice(from, last))
  // `PANEL ASSY-I/P`, `COVER-WHL COVER`: what is said again
  const which = told.length > 1 && told.at(-1)!.key === thing[0]!.key ? told.slice(0, -1) : told
  const before = segment.slice(0, segment.indexOf(thing[0]!))
  const behind = words.slice(segment.indexOf(told.at(-1)!) + 1)
  const isList = to === from || thing.every((word) => word.kind !== 'word' || isLoud(word))
  return { words: [...before, ...which, ...thing, ...behind], isList, from: which[0]!.start }
}

/** `RELAY-FUEL PUMP` is no pump: the thing of a list stands first, unless that is the car or its engine. O(words). */
export function isOnlyWhich(start: number, { words, isList, from }: Inverted): boolean {
  return isList && start >= from && words.some((word) => word.kind === 'word' && word.start < from && !isOfCar(word))
}

/** Where the words for the thing end and those for which one it is begin; undefined where nothing parts them. */
function partingOf(
  segment: readonly Lexeme[],
  setting: Setting,
): { readonly to: number; readonly from: number } | undefined {
  const hyphen = segment.findIndex((lexeme) => lexeme.text === '-' && joinsWords(lexeme, setting.all))
  if (hyphen >= 0) return hyphen > 0 ? { to: hyphen, from: hyphen + 1 } : undefined
  const from = assemblyInShort(segment, setting)
  return from > 0 ? { to: from, from } : undefined
}

/** Where a short form with a stroke begins that ends a name with a thing before it: `wire harness I/P`, `COVER T/M`; −1 in any other name. */
function assemblyInShort(segment: readonly Lexeme[], { all, index }: Setting): number {
  const last = segment.at(-1)
  const first = all.findIndex(({ start }) => start === last?.start)
  // what was written out has the place of all of it
  if (first < 0 || all[first + 1]?.text !== '/' || all[first]!.end === last!.end) return -1
  const from = segment.findIndex(({ start }) => start === last!.start)
  return segment.slice(0, from).some((word) => mayBeThing(word, index) && !isOfCar(word)) ? from : -1
}

function joinsWords(lexeme: Lexeme, all: readonly Lexeme[]): boolean {
  const i = all.indexOf(lexeme)
  const [before, behind] = [all[i - 1], all[i + 1]]
  if (!before || !behind || before.end !== lexeme.start || behind.start !== lexeme.end) return false
  // an initial before a stroke is a word too: `ELEMENT-A/CL`
  return isLatin(before) && (isLatin(behind) || (behind.script === 'latin' && all[i + 2]?.text === '/'))
}

function isLatin(lexeme: Lexeme): boolean {
  return lexeme.kind === 'word' && lexeme.script === 'latin' && lexeme.text.length > 1
}

const hasHead = havingStem((stem, { heads }: PartIndex) => heads.has(stem))

/** Whether a word may be what a thing is called: `motor` makes another thing of a door lock actuator. */
export function mayBeThing(word: Lexeme, index: PartIndex): boolean {
  return hasHead(word, index) || stemsIn(word, index).some(({ stem }) => index.heads.has(stem))
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
  // no name has a word without a stem of names
  const strange = words.findIndex((word) => !isOfNames(word, index))
  const known = strange < 0 ? words.length : strange
  for (let length = Math.min(words.length - 1, index.longest, known); length > least; length--) {
    const own = words.slice(0, length)
    if (isName(own, index)) return words.slice(length).some((word) => mayBeThing(word, index)) ? undefined : own
  }
  return undefined
}

/**
 * The words before the first break without the idle ones that stand within them: `бампер ичидаги темир балка` is a beam of a
 * bumper, `катушка индивидуальная зажигания` an ignition coil; undefined where none does, or a single word is left. O(words).
 */
export function withoutIdle(words: readonly Lexeme[], setting: Setting): readonly Lexeme[] | undefined {
  const end = words.findIndex(({ isBreak }) => isBreak)
  const first = end < 0 ? words : words.slice(0, end)
  if (first.length < 2) return undefined
  const { isIdle } = nameWords(first, setting)
  const isSilent = (word: Lexeme, i: number) =>
    isIdle[i]! || isUnknownAdjective(word, setting.index) || isUnknownShort(word, setting)
  const own = first.filter((word, i) => word.kind !== 'word' || word.isFunction || !isSilent(word, i))
  const left = own.filter(({ kind }) => kind === 'word').length
  return left < 2 || own.length === first.length ? undefined : own
}

/** Uzbek: in, under, on, behind or around what stands before. */
const isWhere = matching(
  /^(?:ichi|ost|tag|ust|orqa|atrof|ora|yon)(?:i|si)?(?:da|dagi)$|^(?:ичи|ост|таг|уст|орқа|атроф|ора|ён)(?:и|си)?(?:да|даги)$/iu,
)

/** `benzonasos bak ichidagi`: a name without where the thing is, which a clerk writes behind it. O(words). */
export function withoutWhere(words: readonly Lexeme[]): readonly Lexeme[] {
  const end = words.findIndex(({ kind }) => kind !== 'word')
  const last = (end < 0 ? words.length : end) - 1
  if (last < 2 || !isWhere(words[last]!)) return words
  return [...words.slice(0, last - 1), ...words.slice(last + 1)]
}

/**
 * `oil pump gear type`: a name of two words or more without the kind that English words behind it say; the words
 * themselves where none is said. O(words).
 */
export function withoutType(words: readonly Lexeme[], index: PartIndex, catalog: Catalog): readonly Lexeme[] {
  const at = words.findIndex(({ key }) => key === 'type')
  const thing = at < 0 ? words : words.slice(words.findLastIndex(({ isBreak }, i) => isBreak && i < at) + 1, at - 1)
  if (thing === words || thing.length < 2 || !isName(thing, index)) return words
  // mounting holder clip type: of a kind of thing the words behind say more
  const [name] = candidatesIn(thing, index, undefined, (from, to) => to - from === thing.length)
  if (!name || isKindOnly(name.terms, catalog)) return words
  return [...words.slice(0, at - 1), ...words.slice(at + 1)]
}

/** An adjective of the thing itself; one in the genitive is of what it belongs to: `пружина стояночного тормоза`. */
const isOfThing = matching(/(?:[ыи]й|[ая]я|[оеыи]е)$/iu)

/**
 * The words before the first break without the Russian adjectives of the thing behind the first noun: `крыльчатка горячая
 * турбины` is one of a turbine; undefined where there is none. O(words).
 */
export function withoutAdjectives(words: readonly Lexeme[]): readonly Lexeme[] | undefined {
  const end = words.findIndex(({ isBreak }) => isBreak)
  const first = end < 0 ? words : words.slice(0, end)
  const noun = first.findIndex((word) => word.kind === 'word' && !isRussianAdjective(word))
  const own = first.filter((word, i) => i < noun || !isRussianAdjective(word) || !isOfThing(word))
  return noun < 0 || own.length === first.length ? undefined : own
}

/** Russian: what a thing belongs to says which one it is, by what it does that says nothing: `трос привода ручника`. */
const isLink = matching(
  /^(?:привод(?:а|ов)|механизм(?:а|ов)|систем[ыа]|креплени[яе]|узла|управления|подвода|подачи|отвода|контура|устройства|установки)$/iu,
)

/** The words without such a genitive behind the first; undefined where there is none. O(words). */
export function withoutLinks(words: readonly Lexeme[]): readonly Lexeme[] | undefined {
  if (!words.some((word, i) => i > 0 && isLink(word))) return undefined
  return words.filter((word, i) => i === 0 || !isLink(word))
}

function isRussianAdjective({ script, piece }: Lexeme): boolean {
  return script === 'cyrillic' && isAdjectival(piece)
}

/** Whether a word is a Russian abbreviation that no word of a name begins with: `крышка цепи алюм. двигателя`. */
function isUnknownShort(word: Lexeme, { all, index }: Setting): boolean {
  if (word.script !== 'cyrillic') return false
  const point = all[all.indexOf(word) + 1]
  if (point?.text !== '.' || point.start !== word.end) return false
  return stemsIn(word, index).length === 0 && stemsBeginning(word.key, index.stems).length === 0
}

/** Whether a word is a Russian adjective that no name has. */
function isUnknownAdjective(word: Lexeme, index: PartIndex): boolean {
  return isRussianAdjective(word) && stemsIn(word, index).length === 0
}

/** What ends a name: `wheel bearing kit`, `генератор в сборе`. */
const isSet = matching(
  /^(?:kit|asm|assy|assembly|set|комплект|сборе|komplekti?|комплекти|nabori?|набори|to[ʼʻ]plami?|тўплами?|jamlanma(?:si)?|жамланма(?:си)?)$/iu,
)

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
    if (isSet(lexeme)) return [changed(lexeme, { isBreak: true })]
    const written = own.get(lexeme.start)
    if (written) return written
    const isPlace = lexeme.kind === 'word' && positionsOf(lexeme, all[i + 1], false, all[i + 2]).length > 0
    return isPlace ? [changed(lexeme, { isBreak: true })] : []
  })
  const first = parted.findIndex(({ kind }) => kind === 'word')
  const end = parted.findIndex(({ isBreak, kind }, i) => i > first && isBreak && kind === 'word')
  if (end < 0 || first < 0) return undefined
  const behind = parted.slice(end + 1).filter(({ isBreak, kind }) => kind === 'word' && !isBreak)
  return behind.length > 0 ? { words: parted, behind } : undefined
}
