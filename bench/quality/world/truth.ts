import type { Catalogue } from './catalogue.js'
import { AS_OF } from './makers.js'
import type { CertificateName, Maker, Part, Route, Shortfall, Verdict } from './types.js'

/** Free share of the need from which on a maker can take a part of it. */
export const SHARE = 0.15
/** IT grades that better tooling and care can close. */
export const IT_CLOSABLE = 2
/** Factor in Ra that can be closed. */
export const RA_CLOSABLE = 2
/** Excess of size that a larger fixture or a neighbour's machine can close. */
export const SIZE_CLOSABLE = 1.25

/** Materials a route can run in: the part's grade, if the route knows it. */
function runsIn(route: Route, part: Part): boolean {
  return route.materials.includes(part.material)
}

function processGaps(route: Route, maker: Maker): Shortfall[] {
  const lacking = (steps: readonly string[], weight: Shortfall['weight']): Shortfall[] =>
    steps.filter((step) => !maker.abilities.has(step)).map((about) => ({ kind: 'process', about, weight }))
  return [...lacking(route.primary, 'hard'), ...lacking(route.secondary, 'closable')]
}

function materialGaps(part: Part, maker: Maker, world: Catalogue): Shortfall[] {
  const { family } = world.material(part.material)
  if (maker.materials.has(part.material) || maker.families.has(family)) return []
  const weight = maker.sectors.has(world.sectorOf(part.material)) ? 'closable' : 'hard'
  return [{ kind: 'material', about: part.material, weight }]
}

/** The finest step the maker runs on this route decides what it holds. */
function finest(route: Route, maker: Maker, what: 'it' | 'ra'): number | undefined {
  const held = [...route.primary, ...route.secondary]
    .map((step) => maker.abilities.get(step)?.[what])
    .filter((value) => value !== undefined)
  return held.length === 0 ? undefined : Math.min(...held)
}

function precisionGaps(route: Route, part: Part, maker: Maker, world: Catalogue): Shortfall[] {
  // who closes a missing machining step closes with it what only that step would hold
  if (route.secondary.some((step) => !maker.abilities.has(step) && world.processes.get(step)!.it)) return []
  const gaps: Shortfall[] = []
  const it = finest(route, maker, 'it')
  if (part.it !== undefined && it !== undefined && it > part.it) {
    gaps.push({ kind: 'tolerance', about: `IT${part.it}`, weight: it - part.it <= IT_CLOSABLE ? 'closable' : 'hard' })
  }
  const ra = finest(route, maker, 'ra')
  if (part.ra !== undefined && ra !== undefined && ra > part.ra * 1.01) {
    gaps.push({
      kind: 'roughness',
      about: `Ra ${part.ra}`,
      weight: ra <= part.ra * RA_CLOSABLE * 1.01 ? 'closable' : 'hard',
    })
  }
  return gaps
}

/** Size and mass go by the machines of the shape-giving steps. */
function envelopeGaps(route: Route, part: Part, maker: Maker): Shortfall[] {
  const steps = route.primary.map((step) => maker.abilities.get(step)).filter((ability) => ability !== undefined)
  const over = (ratio: number, kind: 'size' | 'mass'): Shortfall[] =>
    ratio <= 1 ? [] : [{ kind, about: kind, weight: ratio <= SIZE_CLOSABLE ? 'closable' : 'hard' }]
  return [
    ...over(Math.max(0, ...steps.map((ability) => part.size[0]! / ability.maxSize)), 'size'),
    ...over(Math.max(0, ...steps.map((ability) => part.mass / ability.maxMass)), 'mass'),
  ]
}

/** IATF 16949 contains ISO 9001; a certificate counts until the day it ends. */
export function holds(maker: Maker, name: CertificateName): boolean {
  return maker.certificates.some(
    (held) => held.validUntil >= AS_OF && (held.name === name || (name === 'ISO 9001' && held.name === 'IATF 16949')),
  )
}

/** Pieces a year still free, against the pieces needed. */
export function freeShare(part: Part, maker: Maker): number {
  return (maker.capacity * (1 - maker.utilization)) / part.volume
}

/** A year's need is called off in twelve lots. */
function tradeGaps(part: Part, maker: Maker): Shortfall[] {
  const gaps: Shortfall[] = part.certificates
    .filter((name) => !holds(maker, name))
    .map((about) => ({ kind: 'certificate', about, weight: 'closable' }))
  if (freeShare(part, maker) < SHARE) gaps.push({ kind: 'capacity', about: 'capacity', weight: 'closable' })
  if (part.volume / 12 < maker.minLot) gaps.push({ kind: 'lot', about: 'lot', weight: 'closable' })
  return gaps
}

/** A foundry's or mixer's other grade of the same family has to be approved. */
function isSubstitute(part: Part, maker: Maker, world: Catalogue): boolean {
  const { family } = world.material(part.material)
  return !maker.materials.has(part.material) && world.materialFamily(family).supply === 'melt'
}

function judgeRoute(route: Route, part: Part, maker: Maker, world: Catalogue): Verdict {
  const shortfalls = [
    ...processGaps(route, maker),
    ...materialGaps(part, maker, world),
    ...precisionGaps(route, part, maker, world),
    ...envelopeGaps(route, part, maker),
    ...tradeGaps(part, maker),
  ]
  if (shortfalls.length > 1 || shortfalls.some(({ weight }) => weight === 'hard')) return { grade: 0, shortfalls }
  if (shortfalls.length === 1) return { grade: 1, shortfalls }
  return { grade: freeShare(part, maker) < 1 || isSubstitute(part, maker, world) ? 2 : 3, shortfalls }
}

/** How well a maker could really make a part: the best of the routes that its material allows. */
export function judge(part: Part, maker: Maker, world: Catalogue): Verdict {
  if (!maker.makes) return { grade: 0, shortfalls: [{ kind: 'own', about: 'own', weight: 'hard' }] }
  const verdicts = world
    .family(part.family)
    .routes.filter((route) => runsIn(route, part))
    .map((route) => judgeRoute(route, part, maker, world))
  return verdicts.reduce((best, one) =>
    one.grade > best.grade || (one.grade === best.grade && one.shortfalls.length < best.shortfalls.length) ? one : best,
  )
}
