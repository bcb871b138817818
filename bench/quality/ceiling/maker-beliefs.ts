import { type Catalogue, itIn } from '../world/catalogue.js'
import { closest, TRADERS } from '../world/makers.js'
import { grades } from '../world/observe-maker.js'
import type { Random } from '../world/random.js'
import type { Rates } from '../world/rates.js'
import type { Ability, Certificate, CertificateName, Maker } from '../world/types.js'
import { ARCHETYPES } from '../world/vocabulary/archetypes.js'
import { PROCESSES } from '../world/vocabulary/processes.js'
import type { MakerRead, MaterialsRead } from './overhear.js'
import { type Plant, PROCESS_AT } from './plants.js'

/*
 * What the maker behind a row may really be: importance sampling over kinds of plants, processes and materials with the
 * generator's own chances and the likelihood of the row; figures that the row leaves out are drawn as the generator draws them.
 */

/** What may stand behind a row, and how likely it is no trader. */
export interface Beliefs {
  readonly makes: number
  readonly makers: readonly Maker[]
  /** Effective number of the draws that `makers` were taken from. */
  readonly effective: number
}

/** Of a row: how its mentions count. */
interface Evidence {
  /** Named, by position of the process. */
  readonly named: ReadonlySet<number>
  /** Of these the ones with a figure that only who runs the process states. */
  readonly proven: ReadonlySet<number>
  /** Parent terms, by group. */
  readonly groups: ReadonlyMap<string, number>
  readonly coined: number
  readonly denied: ReadonlySet<number>
}

const OUT = 1e-6

function evidenceOf({ mentions, denied }: MakerRead): Evidence {
  const named = new Set<number>()
  const proven = new Set<number>()
  const groups = new Map<string, number>()
  let coined = 0
  for (const { process, group, capability } of mentions) {
    if (process !== undefined) {
      named.add(PROCESS_AT.get(process)!)
      const { tolerance, roughness, envelope, maxMass, capacity, lotSize } = capability ?? {}
      if (tolerance ?? roughness ?? envelope ?? maxMass ?? capacity ?? lotSize) proven.add(PROCESS_AT.get(process)!)
    } else if (group !== undefined) groups.set(group, (groups.get(group) ?? 0) + 1)
    else coined += 1
  }
  return { named, proven, groups, coined, denied: new Set(denied.map((id) => PROCESS_AT.get(id)!)) }
}

/** Chances of how one process that the maker has is mentioned; never quite 0, for they are taken to logarithms. */
function mentionChances({ mention, coined, parent }: Rates) {
  return {
    named: Math.min(1 - OUT, mention * (coined / 2 + (1 - coined) * (1 - parent))),
    group: Math.max(OUT, mention * (1 - coined) * parent),
    coined: Math.max(OUT, (mention * coined) / 2),
    silent: Math.max(OUT, 1 - mention),
  }
}

/** About so many others share a group with what a plant has: what an overclaim is drawn from. */
const OTHERS = 15

/** A quick look at a kind of plant: the likelihood of the row with processes and materials taken one by one. */
function roughly(
  plant: Plant,
  read: MakerRead,
  evidence: Evidence,
  rates: Rates,
  partAt: ReadonlyMap<string, number>,
): number {
  const chance = mentionChances(rates)
  let log = Math.log(plant.prior)
  for (const at of evidence.named)
    log += Math.log(plant.has[at]! * chance.named + Math.max(OUT, rates.overclaim / OTHERS))
  const expected = new Map<string, number>()
  for (let at = 0; at < plant.has.length; at++) {
    const has = plant.has[at]!
    if (has === 0 || evidence.named.has(at)) continue
    log += Math.log(evidence.denied.has(at) ? Math.max(OUT, 1 - has) : 1 - has * chance.named)
    const { group } = PROCESSES[at]!
    expected.set(group, (expected.get(group) ?? 0) + (has * chance.group) / (1 - has * chance.named))
  }
  for (const [group, mean] of expected) {
    const count = evidence.groups.get(group) ?? 0
    log += count * Math.log(mean) - mean
  }
  for (const [group, count] of evidence.groups) if (!expected.has(group)) log += count * Math.log(OUT)
  for (const id of read.products?.named ?? []) log += Math.log(Math.max(OUT, plant.makes[partAt.get(id)!]!))
  const seen = seenFamilies(read)
  for (const family of seen) log += Math.log(Math.max(OUT, plant.families.get(family) ?? 0))
  if (read.materials && read.materials.hidden === 0)
    for (const [family, p] of plant.families) if (!seen.has(family)) log += Math.log(Math.max(0.02, 1 - p))
  return log
}

function seenFamilies(read: MakerRead): Set<string> {
  const lists = [read.materials, ...read.mentions.map(({ materials }) => materials)]
  return new Set(lists.flatMap((list) => (list ? [...list.families, ...list.grades.keys()] : [])))
}

/** Processes drawn for a plant, and the log of target over proposal. */
function drawProcesses(
  plant: Plant,
  evidence: Evidence,
  rates: Rates,
  random: Random,
): { readonly held: Set<number>; readonly log: number } {
  const chance = mentionChances(rates)
  const held = new Set<number>()
  let log = 0
  for (let at = 0; at < plant.has.length; at++) {
    const prior = plant.has[at]!
    if (prior === 0) continue
    let p = prior
    if (evidence.named.has(at)) {
      const claim = evidence.proven.has(at) ? 0 : rates.overclaim / OTHERS
      p = (prior * chance.named) / (prior * chance.named + (1 - prior) * claim)
    } else {
      const told = evidence.groups.get(PROCESSES[at]!.group) ?? 0
      const boost = told > 0 ? 1 - chance.named + told * 0.5 : 1 - chance.named
      p = (prior * boost) / (prior * boost + 1 - prior)
      if (evidence.denied.has(at)) p = 0
    }
    if (random.next() < p) {
      held.add(at)
      log += Math.log(prior / p)
    } else log += Math.log((1 - prior) / (1 - p))
  }
  return { held, log }
}

const LOG_FACTORIAL = Array.from({ length: 200 }, (_, n) => {
  let sum = 0
  for (let i = 2; i <= n; i++) sum += Math.log(i)
  return sum
})
const logChoose = (n: number, k: number) =>
  k < 0 || k > n ? Math.log(OUT) * Math.max(1, k - n) : LOG_FACTORIAL[n]! - LOG_FACTORIAL[k]! - LOG_FACTORIAL[n - k]!

/** Log likelihood of all mentions, given what is held: over all ways to give the parent terms and invented names to what is not named. */
function mentionsGiven(held: ReadonlySet<number>, evidence: Evidence, rates: Rates): number {
  const chance = mentionChances(rates)
  const claimed = [...evidence.named].filter((at) => !held.has(at))
  const claim = Math.max(OUT, rates.overclaim / OTHERS)
  let log = Math.log(1 - rates.overclaim)
  if (claimed.length > 0) log = Math.log(claim) + (claimed.length - 1) * Math.log(OUT)
  if (claimed.some((at) => evidence.proven.has(at))) log += Math.log(OUT)
  log += (evidence.named.size - claimed.length) * Math.log(chance.named)
  const unnamed = [...held].filter((at) => !evidence.named.has(at))
  let spare = unnamed.length
  for (const [group, count] of evidence.groups) {
    const able = unnamed.filter((at) => PROCESSES[at]!.group === group).length
    log += logChoose(able, count) + count * Math.log(chance.group)
    spare -= count
  }
  log += logChoose(Math.max(0, spare), evidence.coined) + evidence.coined * Math.log(chance.coined)
  return log + Math.max(0, spare - evidence.coined) * Math.log(chance.silent)
}

/** Grades that have to be among those drawn of a family, and those that must not. */
interface Limits {
  readonly must: ReadonlySet<string>
  readonly mustNot: ReadonlySet<string>
  readonly isSeen: boolean
  readonly isOut: boolean
}

function limitsOf(family: string, read: MakerRead, catalogue: Catalogue): Limits {
  const all = catalogue.gradesOf(family)
  const must = new Set<string>()
  const mustNot = new Set<string>()
  let isSeen = false
  let isOut = false
  const take = (list: MaterialsRead, possible: readonly string[]) => {
    const named = list.grades.get(family)
    if (named) {
      for (const grade of possible) (named.has(grade) ? must : mustNot).add(grade)
    }
    if (named ?? list.families.has(family)) isSeen = isSeen || named !== undefined || list.families.has(family)
    if (!named && !list.families.has(family) && list.hidden === 0) {
      if (possible.length === all.length) isOut = true
      for (const grade of possible) mustNot.add(grade)
    }
  }
  if (read.materials) take(read.materials, all)
  for (const { process, materials } of read.mentions) {
    if (!materials) continue
    const possible = process === undefined ? all : grades({ materials: new Set(all) }, catalogue, process)
    if (process !== undefined && possible.length > 0) take(materials, possible)
    else if (materials.grades.has(family) || materials.families.has(family)) {
      isSeen = true
      for (const grade of materials.grades.get(family) ?? []) must.add(grade)
    }
  }
  for (const grade of must) mustNot.delete(grade)
  return { must, mustNot, isSeen, isOut: isOut && !isSeen }
}

function drawGrades(family: string, { must, mustNot }: Limits, catalogue: Catalogue, random: Random): Set<string> {
  const all = catalogue.gradesOf(family)
  let drawn = new Set<string>()
  for (let tries = 0; tries < 12; tries++) {
    drawn = new Set(random.sample(all, Math.max(1, Math.round(all.length * (0.4 + 0.6 * random.next())))))
    if ([...must].every((grade) => drawn.has(grade)) && ![...mustNot].some((grade) => drawn.has(grade))) return drawn
  }
  return new Set([...[...drawn].filter((grade) => !mustNot.has(grade)), ...must])
}

/** Families drawn for a plant with the log of target over proposal. */
function drawFamilies(
  plant: Plant,
  read: MakerRead,
  limits: ReadonlyMap<string, Limits>,
  random: Random,
): { readonly families: Set<string>; readonly log: number } {
  const families = new Set<string>()
  let log = 0
  for (const [family, { isSeen, isOut }] of limits) {
    const prior = Math.min(0.999, Math.max(OUT, plant.families.get(family) ?? 0))
    const open = read.materials && read.materials.hidden > 0 ? prior * 0.5 : prior
    const p = isSeen ? 1 : isOut ? 0 : open
    if (random.next() < p) {
      families.add(family)
      log += Math.log(prior / p)
    } else log += Math.log((1 - prior) / (1 - p))
  }
  if (read.materials && read.materials.hidden > 0) {
    const spare = families.size - read.materials.families.size - read.materials.grades.size
    if (spare !== read.materials.hidden) log += Math.log(0.01)
  }
  return { families, log }
}

/** Log chance of the products named, given what the maker is able to make. */
function productsGiven(
  read: MakerRead,
  held: ReadonlySet<number>,
  sectors: ReadonlySet<string>,
  maxSize: number,
  catalogue: Catalogue,
): number {
  if (!read.products) return 0
  const able = new Set(
    catalogue.families.flatMap((family) =>
      family.size[0] <= maxSize &&
      family.routes.some(
        (route) =>
          route.primary.every((step) => held.has(PROCESS_AT.get(step)!)) &&
          route.materials.some((grade) => sectors.has(catalogue.sectorOf(grade))),
      )
        ? [family.id]
        : [],
    ),
  )
  const { named, hidden } = read.products
  const wrong = named.filter((id) => !able.has(id)).length
  const count = named.length + hidden
  const isCapped = able.size === count
  if (able.size < count || wrong > 0) return Math.log(OUT) * (wrong + Math.max(0, count - able.size))
  return (
    logChoose(able.size - named.length, hidden) -
    logChoose(able.size, count) +
    Math.log(isCapped ? Math.max(1, 7 - count) / 5 : count >= 2 ? 0.2 : OUT)
  )
}

const SKILLS = Array.from({ length: 20 }, (_, index) => (index + 0.5) / 20)
const SPREAD = Array.from({ length: 21 }, (_, index) => (index / 20 - 0.5) * 0.5)
const levelAt = (skill: number, spread: number) => Math.max(0, Math.min(1, 1 - skill + spread))

function figuresAt(process: string, level: number, catalogue: Catalogue): Pick<Ability, 'it' | 'ra'> {
  const known = catalogue.processes.get(process)!
  return { it: itIn(known.it, level), ra: known.ra && closest(known.ra[0] * (known.ra[1] / known.ra[0]) ** level) }
}

/** Spreads of a process's level that give the figures stated of it. */
function spreadsOf(read: MakerRead, maker: Maker, process: string, skill: number, catalogue: Catalogue): number[] {
  const row = read.mentions.find((one) => one.process === process)?.capability
  const truth = maker.abilities.get(process)
  if (!truth || (row?.tolerance === undefined && row?.roughness === undefined)) return SPREAD
  return SPREAD.filter((spread) => {
    const { it, ra } = figuresAt(process, levelAt(skill, spread), catalogue)
    return (row.tolerance === undefined || it === truth.it) && (row.roughness === undefined || ra === truth.ra)
  })
}

const HELD: readonly (readonly [CertificateName, number, number])[] = [
  ['ISO 9001', 0.5, 0.45],
  ['IATF 16949', 0.1, 0.5],
  ['ISO 14001', 0.05, 0.3],
]

function skillWeights(read: MakerRead, maker: Maker, catalogue: Catalogue, rates: Rates): number[] {
  const listed = new Set((read.row.certificates ?? []).map((one) => (typeof one === 'string' ? one : one.name)))
  return SKILLS.map((skill) => {
    let weight = 1
    for (const { process, capability } of read.mentions) {
      if (process === undefined || !capability) continue
      weight *= Math.max(OUT, spreadsOf(read, maker, process, skill, catalogue).length / SPREAD.length)
    }
    for (const [name, base, slope] of HELD) {
      const p = Math.min(0.97, base + slope * skill) * rates.certificates
      weight *= listed.has(name) ? p : 1 - p
    }
    return weight
  })
}

/** Certificates that the row shows, and those that it may leave out. */
function drawCertificates(read: MakerRead, skill: number, rates: Rates, random: Random): Certificate[] {
  const shown = new Map(
    (read.row.certificates ?? []).map((one) =>
      typeof one === 'string' ? [one, undefined] : [one.name, one.validUntil],
    ),
  )
  const date = () => (random.chance(0.15) ? '2024-06-01' : '2028-06-01')
  return HELD.flatMap(([name, base, slope]) => {
    if (shown.has(name)) return [{ name, validUntil: shown.get(name) ?? date() }]
    const p = Math.min(0.97, base + slope * skill)
    const hidden = (p * (1 - rates.certificates)) / (1 - p * rates.certificates)
    return random.chance(hidden) ? [{ name, validUntil: date() }] : []
  })
}

/** How likely it is no trader, by what is said and by what a trader does not say. */
function makesOf(read: MakerRead, traders: number, rates: Rates): number {
  if (read.trades || read.products?.sells === true) return 0
  const fields = read.mentions.map(({ capability }) => capability)
  const proof = fields.some((one) => one?.capacity !== undefined || one?.lotSize !== undefined)
  if (proof || read.products?.sells === false || read.denied.length > 0) return 1
  const trader =
    traders *
    (1 - rates.admitsTrade) *
    (read.owns ? rates.claimsOwn : 1 - rates.claimsOwn) *
    (read.mentions.length === 0 ? 1 - rates.traderProcesses : rates.traderProcesses * 0.95)
  const isForm = read.row.capabilities !== undefined
  const silent = isForm ? ((1 - rates.maker.capacity) * (1 - rates.maker.lot)) ** read.mentions.length : 1
  const maker =
    (1 - traders) *
    (read.owns ? rates.own : 1 - rates.own) *
    (read.mentions.length === 0 ? 0.02 : 1) *
    silent *
    (1 - rates.denial)
  return maker / (maker + trader)
}

interface Draw {
  readonly plant: Plant
  readonly held: ReadonlySet<number>
  readonly families: ReadonlySet<string>
  readonly materials: ReadonlySet<string>
  readonly sectors: ReadonlySet<string>
  readonly maxSize: number
}

export interface Sampling {
  readonly tries: number
  readonly count: number
  /** Whether tolerances and certificates tell of the maker's skill; default true. */
  readonly isSkillTold?: boolean
}

/** What may stand behind a row: `count` makers drawn by how likely they are, from `tries` plants. */
export function makerBeliefs(
  read: MakerRead,
  maker: Maker,
  plants: readonly Plant[],
  catalogue: Catalogue,
  rates: Rates,
  random: Random,
  { tries, count, isSkillTold = true }: Sampling,
): Beliefs {
  const evidence = evidenceOf(read)
  const partAt = new Map(catalogue.families.map(({ id }, at) => [id, at]))
  const logs = plants.map((plant) => roughly(plant, read, evidence, rates, partAt))
  const most = Math.max(...logs)
  const chances = logs.map((log) => Math.exp(log - most))
  const likely = plants.map((plant, at) => ({ plant, chance: chances[at]! })).filter(({ chance }) => chance > 1e-5)
  const allFamilies = [...new Set(ARCHETYPES.flatMap(({ families }) => families.map(([family]) => family)))]
  const limits = new Map(allFamilies.map((family) => [family, limitsOf(family, read, catalogue)]))
  const figures = statedFigures(read, maker)
  const draws: Draw[] = []
  const weights: number[] = []
  for (let i = 0; i < tries; i++) {
    const { plant, chance } = random.weighted(likely, (one) => one.chance)
    const processes = drawProcesses(plant, evidence, rates, random)
    const { families, log } = drawFamilies(plant, read, limits, random)
    const materials = new Set(
      [...families].flatMap((family) => [...drawGrades(family, limits.get(family)!, catalogue, random)]),
    )
    const sectors = new Set([...families].map((family) => catalogue.materialFamily(family).sector))
    const maxSize = figures.size ?? Math.round((random.log(...plant.size) * 1.5) / 10) * 10
    draws.push({ plant, held: processes.held, families, materials, sectors, maxSize })
    weights.push(
      Math.log(plant.prior / chance) +
        processes.log +
        mentionsGiven(processes.held, evidence, rates) +
        log +
        productsGiven(read, processes.held, sectors, maxSize, catalogue) +
        inRange(figures.size, [plant.size[0] * 1.5, plant.size[1] * 1.5]) +
        inRange(figures.capacity, plant.capacity),
    )
  }
  const top = Math.max(...weights)
  const shares = weights.map((log) => Math.exp(log - top))
  const sum = shares.reduce((total, one) => total + one, 0)
  const effective = sum ** 2 / shares.reduce((total, one) => total + one * one, 0)
  const skills = isSkillTold ? skillWeights(read, maker, catalogue, rates) : SKILLS.map(() => 1)
  const picked = Array.from({ length: count }, () => {
    const draw = draws[weightedAt(random, shares, sum)]!
    return makerOf(
      draw,
      read,
      maker,
      SKILLS[
        weightedAt(
          random,
          skills,
          skills.reduce((a, b) => a + b, 0),
        )
      ]!,
      {
        figures,
        catalogue,
        rates,
        random,
      },
    )
  })
  const traders =
    draws.reduce((total, { plant }, at) => {
      const mean = plant.kinds.reduce((all, kind) => all + ARCHETYPES[kind]!.traders, 0) / plant.kinds.length
      return total + (shares[at]! / sum) * mean
    }, 0) *
    (TRADERS / 0.272)
  return { makes: makesOf(read, Math.min(1, traders), rates), makers: picked, effective }
}

function weightedAt(random: Random, weights: readonly number[], sum: number): number {
  let left = random.next() * sum
  for (let at = 0; at < weights.length; at++) {
    left -= weights[at]!
    if (left < 0) return at
  }
  return weights.length - 1
}

interface Figures {
  /** Largest size of the core processes, where a core one states it. */
  readonly size?: number
  readonly capacity?: number
  readonly utilization?: number
  readonly lot?: number
}

/** Figures of the plant, exact where any of its rows states them. */
function statedFigures(read: MakerRead, maker: Maker): Figures {
  const rows = read.mentions.flatMap(({ capability }) => (capability ? [capability] : []))
  const states = (key: 'capacity' | 'utilization' | 'lotSize') => rows.some((row) => row[key] !== undefined)
  const sizes = read.mentions.flatMap(({ process, capability }) => {
    const ability = process === undefined ? undefined : maker.abilities.get(process)
    return capability?.envelope !== undefined && ability ? [ability.maxSize] : []
  })
  const common = sizes.find((size, at) => sizes.indexOf(size) !== at) ?? sizes[0]
  return {
    ...(common === undefined ? {} : { size: common }),
    ...(states('capacity') ? { capacity: maker.capacity } : {}),
    ...(states('utilization') ? { utilization: maker.utilization } : {}),
    ...(states('lotSize') ? { lot: maker.minLot } : {}),
  }
}

function inRange(value: number | undefined, [low, high]: readonly [number, number]): number {
  if (value === undefined) return 0
  return value < low * 0.75 || value > high * 1.35 ? Math.log(0.01) : -Math.log(Math.log(high / low))
}

interface Desk {
  readonly figures: Figures
  readonly catalogue: Catalogue
  readonly rates: Rates
  readonly random: Random
}

function makerOf(
  { plant, held, families, materials, sectors, maxSize }: Draw,
  read: MakerRead,
  maker: Maker,
  skill: number,
  { figures, catalogue, rates, random }: Desk,
): Maker {
  const abilities = new Map(
    [...held].map((at): [string, Ability] => {
      const { id } = PROCESSES[at]!
      const row = read.mentions.find(({ process }) => process === id)?.capability
      const truth = maker.abilities.get(id)
      const spreads = spreadsOf(read, maker, id, skill, catalogue)
      const found = figuresAt(id, levelAt(skill, spreads.length > 0 ? random.pick(spreads) : 0), catalogue)
      const size = plant.core.has(at) ? maxSize : Math.round((maxSize * (0.8 + random.next() * 0.8)) / 10) * 10
      return [
        id,
        {
          process: id,
          it: row?.tolerance !== undefined && truth ? truth.it : found.it,
          ra: row?.roughness !== undefined && truth ? truth.ra : found.ra,
          maxSize: row?.envelope !== undefined && truth ? truth.maxSize : size,
          maxMass:
            row?.maxMass !== undefined && truth ? truth.maxMass : ((maxSize / 100) ** 2 * (0.7 + random.next())) / 2,
        },
      ]
    }),
  )
  return {
    ...maker,
    makes: true,
    abilities,
    materials,
    families,
    sectors,
    capacity: figures.capacity ?? random.log(...plant.capacity),
    utilization: figures.utilization ?? 0.1 + random.next() * 0.75,
    minLot: figures.lot ?? Number(random.log(50, 5e3).toPrecision(1)),
    certificates: drawCertificates(read, skill, rates, random),
  }
}
