import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import type { Found } from '../common/read.js'
import { nearestAbove } from '../words/resolve-concept.js'
import { workOfMaterial } from '../words/work-of-material.js'
import { saidBy, signsOf } from '../works/same-works.js'
import type { Clause, Word } from './clauses.js'
import type { Work } from './prose-verbs.js'

/*
 * A word of doing says less than what it is done to: glass is not cut like sheet, springs are not wound like coils. What a
 * clause names beside it, and the trade of that, tells which work is meant.
 */

/** What is named beside a work: products by part family, and materials by id. */
export interface Things {
  readonly families: readonly string[]
  readonly materials: readonly string[]
}

/** Words of a work that is told by a verb or a bare noun. */
const SHORTEST_PHRASE = 3
/** English nouns of works stand in lists of all sorts. */
const IN_ENGLISH = /ings?$|^pour/
/** What is cast or forged, not that it is. */
const PIECE = /^(?:otliv|pokov|kuyma|shtampovk)/
/** What a thing itself becomes by it. */
const OF_THING: ReadonlySet<string> = new Set(['shaping', 'treating'])
/** Trades in which the same words mean other works than in metal. */
const OF_STUFF = ['glass-processing', 'textile', 'rubber-processing'] as const
const TRADE_OF_GROUP: Readonly<Record<string, string>> = {
  glass: 'glass-processing',
  textile: 'textile',
  leather: 'textile',
  rubber: 'rubber-processing',
  ceramic: 'powder-metallurgy',
  friction: 'powder-metallurgy',
}

/** The works of a clause, each as the things beside it let it be meant. O(works × families). */
export function meantWorks(
  works: readonly Work[],
  clause: Clause,
  things: Things,
  catalog: Catalog,
): readonly Found<string>[] {
  if (things.families.length === 0 && things.materials.length === 0) return works.filter(({ isBroad }) => !isBroad)
  return works.flatMap((work) => {
    const words = clause.words.filter(({ start, end }) => start >= work.start && end <= work.end)
    const value = meant(work, words, things, catalog)
    if (value !== work.value) return [{ ...work, value }]
    return work.isBroad ? [] : [work]
  })
}

function meant(
  { value: process, isBroad = false }: Work,
  words: readonly Word[],
  { families, materials }: Things,
  catalog: Catalog,
): string {
  if (words.length === 0 || words.length >= SHORTEST_PHRASE || IN_ENGLISH.test(words.at(-1)!.key)) return process
  if (PIECE.test(words[0]!.key)) return process
  // frames are welded of tube, and glass is joined to them as anything is
  if (!OF_THING.has(catalog.processes.get(process)?.nature ?? '')) return process
  const signs = signsOf(words)
  if (signs.length > 0) {
    const of = (stuff: readonly string[]) =>
      flatMap(stuff, (one) => stuffSaid(process, isBroad, one, signs, catalog) ?? [])
    // crates are moulded of PP, whatever else is called by that word
    const mayBe = (id: string) => materials.length === 0 || materials.some((one) => catalog.canRun(id, one) !== false)
    const ofFamilies = of(families).filter(mayBe)
    const told = new Set(ofFamilies.length > 0 ? ofFamilies : of(materials))
    const [only, more] = [...told]
    if (only !== undefined && more === undefined) return only
  }
  return workOfMaterial(process, materials, catalog)
}

const kept = new WeakMap<Catalog, Map<string, string | null>>()

/** The one work of the routes of a family, else of its trade or that of a material, that the words say and that is no mere kind of what they say. */
function stuffSaid(
  process: string,
  isBroad: boolean,
  stuff: string,
  signs: readonly string[],
  catalog: Catalog,
): string | undefined {
  const memory = kept.get(catalog) ?? new Map<string, string | null>()
  kept.set(catalog, memory)
  const key = `${process} ${isBroad} ${stuff} ${signs.join(' ')}`
  const known = memory.get(key)
  if (known !== undefined) return known ?? undefined
  const steps = (catalog.parts.get(stuff)?.routes ?? []).flatMap((route) => route.steps.map((step) => step.process))
  const trade = TRADE_OF_GROUP[catalog.materialGroup(stuff) ?? ''] ?? tradeOf(stuff, catalog)
  const isMaterial = catalog.materials.has(stuff)
  const below = trade === undefined ? [] : [...catalog.processesBelow(trade)]
  const others = isMaterial ? below.filter((id) => catalog.canRun(id, stuff) === true) : below
  const made = others.includes(process)
    ? undefined
    : (among(process, isBroad, steps, signs, catalog) ?? among(process, isBroad, others, signs, catalog))
  memory.set(key, made ?? null)
  return made
}

function among(
  process: string,
  isBroad: boolean,
  ids: readonly string[],
  signs: readonly string[],
  catalog: Catalog,
): string | undefined {
  const said = [...new Set(ids)].filter((id) => saidBy(id, signs, catalog))
  if (said.length === 0 || said.includes(process)) return undefined
  const below = catalog.processesBelow(process)
  const kinds = said.filter((id) => below.has(id))
  // brackets are stamped from sheet, whichever way; a single kind that has no kinds is one way among others
  const isOneWay = said.length === 1 && kinds.length === 1 && catalog.processesBelow(said[0]!).size === 1
  if (!isBroad && isOneWay) return undefined
  const above = nearestAbove(said, catalog)
  // зубья фрезеруем: said more exactly already
  if (above !== undefined && catalog.processesBelow(above).has(process)) return undefined
  return above !== undefined && (said.includes(above) || below.has(above)) ? above : undefined
}

/** The trade that things of glass, cloth or rubber belong to, whichever way they are made. */
function tradeOf(family: string, catalog: Catalog): string | undefined {
  const routes = catalog.parts.get(family)?.routes ?? []
  if (routes.length === 0) return undefined
  return OF_STUFF.find((trade) => {
    const below = catalog.processesBelow(trade)
    return routes.every(({ steps }) => steps.some(({ process }) => below.has(process)))
  })
}
