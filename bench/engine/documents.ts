import { defaultCatalog } from '../../src/catalog/default.js'
import { countsAsEvidence } from '../../src/criteria/plan.js'
import type { Capability, Manufacturer } from '../../src/model/manufacturer.js'
import type { Part } from '../../src/model/part.js'

/*
 * What a search engine is given: a maker as one flat document, a part as words and constraints. A document carries the
 * tags of its processes, materials and certificates and of everything above them, so that "casting" finds a foundry
 * that says sand casting; numbers are the best of all its capabilities.
 */

/** A maker as a search engine indexes it. */
export interface Document {
  readonly id: string
  readonly text: string
  readonly processes: readonly string[]
  readonly materials: readonly string[]
  readonly certificates: readonly string[]
  readonly region: string
  /** Finest IT grade stated; −1 where none is: it meets no demand. */
  readonly it: number
  /** Longest side stated, mm. */
  readonly side: number
  /** Free pieces a year stated. */
  readonly capacity: number
}

/** A part as a search engine is asked for it: words, and constraints that must all hold. */
export interface Query {
  readonly text: string
  readonly processes: readonly string[]
  readonly material?: string
  readonly certificates: readonly string[]
  readonly it?: number
  readonly side?: number
  readonly capacity?: number
}

const catalog = defaultCatalog

/** The flat document of a maker. */
export function documentOf(maker: Manufacturer): Document {
  const processes = new Set(maker.capabilities.flatMap((one) => [...catalog.processesAbove(one.process)]))
  const materials = new Set(maker.capabilities.flatMap((one) => one.materials.flatMap(({ id }) => withParents(id))))
  const certificates = new Set((maker.certificates ?? []).flatMap(({ id }) => [...catalog.certificateClosure(id)]))
  return {
    id: maker.id,
    text: [maker.name, ...maker.products, maker.description ?? ''].join(' '),
    processes: [...processes],
    materials: [...materials],
    certificates: [...certificates],
    region: maker.location?.region ?? '',
    it: Math.min(99, ...maker.capabilities.map((one) => one.precision?.itGrade ?? 99)),
    side: Math.max(0, ...maker.capabilities.map((one) => sideOf(one) ?? 0)),
    capacity: Math.max(0, ...maker.capabilities.map((one) => freeOf(one) ?? 0)),
  }
}

/** The flat query of a part: its name as written and what it demands. */
export function queryOf(part: Part): Query {
  const steps = part.routes[0]?.steps.filter((step) => step.said === 'stated') ?? []
  const material = part.materials.find((one) => one.said === 'stated')?.id
  const side = part.dimensions?.shape === 'box' ? part.dimensions.sidesMm[0] : undefined
  const it = part.precision?.itGrade
  return {
    text: part.name,
    processes: [...new Set(steps.map((step) => step.process))],
    ...(material === undefined ? {} : { material: catalog.materials.get(material)?.parent ?? material }),
    certificates: part.certificates.map((one) => one.id),
    ...(it === undefined ? {} : { it }),
    ...(side === undefined ? {} : { side }),
    ...(part.annualVolume ? { capacity: part.annualVolume.value } : {}),
  }
}

/** Whether a document meets every constraint: what a filter must let through, and nothing else. */
export function meets(query: Query, document: Document): boolean {
  return (
    query.processes.every((id) => document.processes.includes(id)) &&
    (query.material === undefined || document.materials.includes(query.material)) &&
    query.certificates.every((id) => document.certificates.includes(id)) &&
    (query.it === undefined || document.it <= query.it) &&
    (query.side === undefined || document.side >= query.side) &&
    (query.capacity === undefined || document.capacity >= query.capacity)
  )
}

/**
 * Whether what a maker says shows that it cannot make the part: for a step that counts it has no process that is, lies
 * below, above or across the one demanded, or each such capability says something that contradicts a demand (side
 * shorter or material of another group, asked of shaping steps that can run the one demanded; IT grade coarser, asked where
 * there is one step), or it lists certificates and not the one demanded. What is not said contradicts nothing.
 */
export function contradicts(part: Part, maker: Manufacturer): boolean {
  const held = maker.certificates?.map(({ id }) => catalog.certificateClosure(id))
  if (held && part.certificates.some(({ id }) => !held.some((closure) => closure.has(id)))) return true
  const route = part.routes[0]
  const stated = route?.steps.filter((step) => step.said === 'stated') ?? []
  const counting = stated.filter((_, s) => countsAsEvidence(route!, s))
  return counting.some(
    ({ process }) =>
      !maker.capabilities.some(
        (one) => couldBe(process, one) && !clashes(part, one, stated.length === 1 ? 'asked' : 'not'),
      ),
  )
}

function couldBe(process: string, offer: Capability): boolean {
  return catalog.processRelation(process, offer.process).kind !== 'other'
}

function clashes(part: Part, offer: Capability, precision: 'asked' | 'not'): boolean {
  const { it, side, material } = queryOf(part)
  if (catalog.processes.get(offer.process)?.nature !== 'shaping') return false
  const group = material === undefined ? undefined : catalog.materialGroup(material)
  const longest = sideOf(offer)
  return (
    (precision === 'asked' && it !== undefined && (offer.precision?.itGrade ?? it) > it) ||
    (side !== undefined && longest !== undefined && longest < side) ||
    (group !== undefined &&
      catalog.canRun(offer.process, material!) !== false &&
      offer.materials.length > 0 &&
      offer.materials.every(({ id }) => isOfAnother(id, material!, group)))
  )
}

/** A class that contains the group (plastics for polypropylene) is no other group. */
function isOfAnother(offered: string, material: string, group: string): boolean {
  if (catalog.materialGroup(offered) === group || withParents(offered).includes(material)) return false
  return catalog.materialRelation(material, offered).kind !== 'containingGroup'
}

function sideOf(offer: Capability): number | undefined {
  return offer.envelope?.shape === 'box' ? offer.envelope.sidesMm[0] : undefined
}

function freeOf(offer: Capability): number | undefined {
  return offer.capacity && offer.capacity.value * (1 - (offer.utilization ?? 0))
}

function withParents(id: string): string[] {
  const found: string[] = []
  for (let at: string | undefined = id; at !== undefined; at = catalog.materials.get(at)?.parent) found.push(at)
  return found
}
