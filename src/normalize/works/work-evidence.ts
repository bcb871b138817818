import { compareText } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import type { Lexeme } from '../words/lexemes.js'
import { mostNamed } from '../words/most-named.js'
import { VAGUE } from './work-actions.js'
import { isAction, meanings } from './work-meanings.js'
import { WEAK } from './work-words.js'

/*
 * What a shop floor says of a work names it once and then its things, machines and makes besides: `карусель, точим большие
 * кольца`, `toza virubka, Feintool press`. The work is the one whose name the words say most of, if none of them says another.
 */

/** A name of works as the classes of its words, and how many names of each work say just these. */
interface Way {
  readonly signs: readonly string[]
  readonly ids: ReadonlyMap<string, number>
}

interface Weighted {
  readonly weight: number
  readonly way: Way
}

/** Names of works by their classes, and how much a class says: less, the more works have it. */
export interface Evidence {
  readonly ways: ReadonlyMap<string, readonly Way[]>
  readonly weights: ReadonlyMap<string, number>
}

/** Sums of the same weights in another order differ by less. */
const SAME = 1e-9
/** Words of a saying. */
const LONGEST = 12
/** A name says as much as another from this part of its weight on. */
const NEAR = 0.8
/** What all classes of a name weigh at least. */
const LEAST = 2.5

/** The part of the words that tell something which a name must have: less where it tells what is done. */
const DONE_PART = 0.25
const THING_PART = 0.5

/** What joins two works; `фрезерная и токарная обработка` is no mill-turn centre. */
export const AND: ReadonlySet<string> = new Set(['i', 'va', 'and', 'hamda'])
export const JOINED = '&'

/** Words of doing that also say of what a thing is, or what it is: `УЗ-сварка, медь`, `зачистка литья`. */
const STUFFS: ReadonlySet<string> = new Set(['COPPER', 'SILVER', 'TINPLATE', 'ZINC', 'NICKEL', 'CAST'])

/** Names by key, the classes of a name parted by blanks. O(names). */
export function evidenceOf(names: ReadonlyMap<string, ReadonlyMap<string, number>>, works: number): Evidence {
  const ways = new Map<string, Way[]>()
  const having = new Map<string, Set<string>>()
  for (const [key, ids] of names) {
    const signs = key.split(' ')
    const way = { signs, ids }
    for (const sign of signs) {
      const same = ways.get(sign)
      if (same) same.push(way)
      else ways.set(sign, [way])
      const known = having.get(sign) ?? new Set()
      having.set(sign, known)
      for (const id of ids.keys()) known.add(id)
    }
  }
  const weights = new Map([...having].map(([sign, ids]) => [sign, Math.log((works + 1) / ids.size)]))
  return { ways, weights }
}

/** A work and the classes of its name that say it. */
export interface MostSaid {
  readonly id: string
  readonly signs: readonly string[]
}

/** The work that the words say most of; undefined where they say too little, or of several works as much. O(words · names). */
export function mostSaid(lexemes: readonly Lexeme[], evidence: Evidence, catalog: Catalog): MostSaid | undefined {
  const words = lexemes.filter(({ kind, isFunction }) => kind !== 'symbol' && !isFunction)
  if (words.length < 2 || words.length > LONGEST) return undefined
  const said = words.map(({ piece }) => meanings(piece))
  const all = new Set(said.flat(2))
  if (lexemes.some(({ key }) => AND.has(key))) all.add(JOINED)
  const hits = new Map<Way, number>()
  for (const sign of all) for (const way of evidence.ways.get(sign) ?? []) hits.set(way, (hits.get(way) ?? 0) + 1)
  const best = new Map<string, Weighted>()
  for (const [way, count] of hits) {
    if (count < way.signs.length) continue
    const weight = way.signs.reduce((sum, sign) => sum + evidence.weights.get(sign)!, 0)
    for (const id of way.ids.keys()) {
      const known = best.get(id)
      if (!known || isBefore({ weight, way }, known)) best.set(id, { weight, way })
    }
  }
  const ranked = [...best].sort(([a, { weight: ofA }], [b, { weight: ofB }]) =>
    Math.abs(ofA - ofB) > SAME ? ofB - ofA : compareText(a, b),
  )
  const [first] = ranked
  if (!first || first[1].weight < LEAST) return undefined
  const { weight, way } = first[1]
  const near = ranked.filter((one) => one[1].weight >= NEAR * weight).map(([id]) => id)
  const top = ranked.filter((one) => one[1].weight > weight - SAME).map(([id]) => id)
  // what is said as much of a work and of a kind of it is said of the work
  const id = top.find((one) => top.every((other) => isAbove(one, other, catalog))) ?? mostNamed(way.ids)
  if (id === undefined || !near.every((one) => isAbove(one, id, catalog) || isAbove(id, one, catalog))) return undefined
  if (way.signs.every((sign) => VAGUE.has(sign))) return undefined
  if (!said.every((own) => isExplained(own, way.signs))) return undefined
  const telling = said.filter((own) => own.some((meaning) => meaning.length > 0))
  const part = telling.filter((own) => own.some((meaning) => meaning.some((sign) => way.signs.includes(sign)))).length
  return part >= telling.length * (way.signs.some(isAction) ? DONE_PART : THING_PART)
    ? { id, signs: way.signs }
    : undefined
}

/** Whether a way says more than another of the same work, and of equals which is taken: whatever order the words have. */
function isBefore(one: Weighted, other: Weighted): boolean {
  const more = one.weight - other.weight
  return Math.abs(more) > SAME ? more > 0 : compareText(one.way.signs.join(), other.way.signs.join()) < 0
}

function isAbove(wide: string, narrow: string, catalog: Catalog): boolean {
  return wide === narrow || catalog.processesBelow(wide).has(narrow)
}

/** Whether a word has a part in what says a work. */
export function isPartOf({ piece }: Lexeme, { signs }: MostSaid): boolean {
  return meanings(piece).some((meaning) => meaning.some((sign) => signs.includes(sign)))
}

/** Nothing else is done than what the name says. */
function isExplained(own: ReturnType<typeof meanings>, signs: readonly string[]): boolean {
  return own.some((meaning) =>
    meaning.every((sign) => signs.includes(sign) || WEAK.has(sign) || STUFFS.has(sign) || !isAction(sign)),
  )
}
