import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import type { Lexeme } from '../words/lexemes.js'
import { mostNamed } from '../words/most-named.js'
import { NAME_LANGS } from '../words/named-rows.js'
import { variants } from '../words/term-stems.js'
import { namingsIn } from '../words/vocabulary.js'
import { fieldWorksOf } from './field-works.js'
import { VAGUE } from './work-actions.js'
import { type Evidence, evidenceOf, JOINED, type MostSaid, mostSaid } from './work-evidence.js'
import { isAction, meanings } from './work-meanings.js'
import { isMisspelt, nameReader, type Reading, readingsOf, readingsOfText } from './work-readings.js'
import { WEAK } from './work-words.js'

/*
 * Works in other words: `simni egib berish`, `гнуть проволоку` are the wire bending that the catalog calls `Sim egish`. A
 * shop mixes the words of three languages and their forms freely; a catalog cannot list every mixture.
 */

/** How many names say a work, by id, under each set of classes. */
type Index = ReadonlyMap<string, ReadonlyMap<string, number>>
interface Names {
  readonly full: Index
  /** Without the words that may stay unsaid. */
  readonly short: Index
}

const indexes = new WeakMap<Catalog, Names>()

function indexOf(catalog: Catalog): Names {
  const known = indexes.get(catalog)
  if (known) return known
  const full: Counts = new Map()
  const short: Counts = new Map()
  eachWay(catalog.data.processes, (id, ways) => {
    for (const key of distinct(ways.map(keyOf))) count(full, key, id)
    for (const key of distinct(ways.map(shortened).filter(isWork).map(keyOf))) count(short, key, id)
  })
  const made = { full, short }
  indexes.set(catalog, made)
  return made
}

type Counts = Map<string, ReadonlyMap<string, number>>

/** Maps are never changed, only replaced: most keys are those of one name. */
function count(index: Counts, key: string, id: string): void {
  const ids = index.get(key)
  index.set(key, ids ? new Map(ids).set(id, (ids.get(id) ?? 0) + 1) : new Map([[id, 1]]))
}

function distinct(keys: readonly string[]): Iterable<string> {
  return keys.length > 1 ? new Set(keys) : keys
}

/** Calls back with the ways to read each name of works. */
function eachWay(works: Catalog['data']['processes'], visit: (id: string, ways: readonly Reading[]) => void): void {
  const read = nameReader()
  works.forEach(({ id, names }) => {
    for (const lang of NAME_LANGS)
      for (const name of names[lang]) {
        const ways = flatMap(variants(name, 'process'), read)
        const apart = ways.filter(isJoined).map((way) => way.filter((sign) => sign !== JOINED))
        visit(id, apart.length > 0 ? [...ways, ...apart] : ways)
      }
  })
}

const evidences = new WeakMap<Catalog, Evidence>()

/** What names of works say, those of fields too: these need no word of doing. */
function evidenceIn(catalog: Catalog): Evidence {
  const known = evidences.get(catalog)
  if (known) return known
  const said: Counts = new Map(indexOf(catalog).short)
  eachWay(fieldWorksOf(catalog), (id, ways) => {
    // a thing that is said to be made is no more than that thing
    for (const key of new Set(ways.map((way) => keyOf(isWork(shortened(way)) ? shortened(way) : way))))
      if (key !== '') count(said, key, id)
  })
  const made = evidenceOf(said, catalog.data.processes.length)
  evidences.set(catalog, made)
  return made
}

/**
 * The work that all words of a phrase say together; undefined where none or several do. With `isStrict` every word must say
 * something of it, as in a text, where `po'lat` beside a work is what another thing is made of. O(words).
 */
export function workInOtherWords(lexemes: readonly Lexeme[], catalog: Catalog, isStrict = false): string | undefined {
  // a comma parts two sayings
  if (lexemes.some(({ isBreak }) => isBreak)) return undefined
  const ways = readingsOf(lexemes).filter(isWork)
  if (ways.length === 0) return undefined
  const { full, short } = indexOf(catalog)
  const whole = named(ways, full, catalog) ?? named(ways, short, catalog)
  if (whole !== undefined || isStrict) return whole
  const ofThings = ways.flatMap(withoutJoining)
  const onThings = named(ofThings, full, catalog) ?? named(ofThings, short, catalog)
  if (onThings !== undefined) return onThings
  const known = ways.map(shortened).filter(isWork)
  return named(known, short, catalog) ?? (isNamed(lexemes, catalog) ? undefined : besideThings(known, short, catalog))
}

/** The work that the words of a field say most of, whatever else stands beside them; see `mostSaid`. */
export function workByEvidence(lexemes: readonly Lexeme[], catalog: Catalog): MostSaid | undefined {
  return mostSaid(lexemes, evidenceIn(catalog), catalog)
}

/** `азотируем валы`: what is done to a thing that no class has; the work is what the other words say, all of them one. */
function besideThings(ways: readonly Reading[], index: Index, catalog: Catalog): string | undefined {
  const known = ways.map((way) => way.filter((sign) => !sign.startsWith('~')))
  if (known.some((way, i) => way.length < ways[i]!.length - 1 || way.every((sign) => VAGUE.has(sign)))) return undefined
  return named(known.filter(isWork), index, catalog)
}

/** Whether a name of a work stands in a phrase: that says more than classes. */
function isNamed(lexemes: readonly Lexeme[], catalog: Catalog): boolean {
  return namingsIn(lexemes, catalog, ['process']).length > 0
}

/**
 * The work that a single word of doing says; of what is drawn, pressed or molded a word alone says too little: `тянем` is said
 * of wire and of profiles. O(1).
 */
export function workOfVerb({ piece, key }: Pick<Lexeme, 'piece' | 'key'>, catalog: Catalog): string | undefined {
  if (isMisspelt(key)) return undefined
  const ways = meanings(piece).filter(isWork)
  return ways.some((way) => way.every((sign) => VAGUE.has(sign)))
    ? undefined
    : named(ways, indexOf(catalog).full, catalog)
}

/** The classes that words say together, each word the first of its meanings; none where a word is of no class. O(words). */
export function signsOf(words: readonly Pick<Lexeme, 'piece'>[]): readonly string[] {
  const signs = words.flatMap(({ piece }) => meanings(piece)[0] ?? [])
  return signs.some((sign) => sign.startsWith('~')) || !signs.some(isAction) ? [] : [...new Set(signs)]
}

const sayings = new WeakMap<Catalog, Map<string, readonly Reading[]>>()

/** Names of a work in each language that say what it is; further ones are of all sorts. */
const CHIEF = 2

/** Whether a chief name of a work has all of some classes. O(names), kept by catalog. */
export function saidBy(process: string, signs: readonly string[], catalog: Catalog): boolean {
  const memory = sayings.get(catalog) ?? new Map<string, readonly Reading[]>()
  sayings.set(catalog, memory)
  let ways = memory.get(process)
  if (!ways) {
    const names = catalog.processes.get(process)?.names
    ways = names ? NAME_LANGS.flatMap((lang) => names[lang].slice(0, CHIEF).flatMap(readingsOfText)) : []
    memory.set(process, ways)
  }
  return ways.some((way) => signs.every((sign) => way.includes(sign)))
}

/** The work that most names say, else the one that the others are kinds of. */
function named(ways: readonly Reading[], index: Index, catalog: Catalog): string | undefined {
  const counts = new Map<string, number>()
  for (const key of new Set(ways.map(keyOf)))
    for (const [id, n] of index.get(key) ?? []) counts.set(id, (counts.get(id) ?? 0) + n)
  const all = [...counts.keys()]
  return (
    mostNamed(counts) ?? all.find((id) => all.every((other) => other === id || catalog.processesBelow(id).has(other)))
  )
}

/** Something is done; a bare word of making or of working is not enough. */
function isWork(way: Reading): boolean {
  return way.some(isAction) && (way.length > 1 || !WEAK.has(way[0]!))
}

function shortened(way: Reading): Reading {
  return way.filter((sign) => !WEAK.has(sign))
}

function keyOf(way: Reading): string {
  return [...way].sort().join(' ')
}

/** `гибка уголка и швеллера`: where one thing is done, what is joined is what it is done to. */
function withoutJoining(way: Reading): readonly Reading[] {
  const done = way.filter(isAction)
  return isJoined(way) && done.length === 1 && !WEAK.has(done[0]!) ? [way.filter((sign) => sign !== JOINED)] : []
}

function isJoined(way: Reading): boolean {
  return way.includes(JOINED)
}
