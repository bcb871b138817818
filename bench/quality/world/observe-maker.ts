import type { Catalogue } from './catalogue.js'
import { amount, envelope, heldMass, heldTolerance, roughness, yearly } from './figures.js'
import { AS_OF } from './makers.js'
import { type Pen, penOf } from './noise.js'
import { randomOf } from './random.js'
import type { Rates } from './rates.js'
import type { Ability, CapabilityRow, Maker, MakerRow, Observed } from './types.js'
import { BOILERPLATE, DENIED, OWN, TRADE, WE_DO, WE_MAKE, WE_RUN, WE_SELL } from './vocabulary/phrases.js'
import { PROCESS_GROUPS, PROCESSES } from './vocabulary/processes.js'
import { REGIONS } from './vocabulary/regions.js'

interface Desk {
  readonly pen: Pen
  readonly maker: Maker
  readonly world: Catalogue
  readonly facts: Set<string>
}

/** A process by its name, its parent term, or a synonym that nobody knows. */
function nameProcess({ pen, world, facts }: Desk, id: string): string {
  const process = world.processes.get(id)!
  if (pen.random.chance(pen.rates.coined))
    return pen.random.chance(0.5) ? pen.coin() : pen.scribble(pen.translate(process.told))
  if (pen.random.chance(pen.rates.parent)) return pen.say(PROCESS_GROUPS[process.group]!)
  facts.add(`process:${id}`)
  return pen.say(process.words)
}

function nameMaterials({ pen, maker, world }: Desk, grades: readonly string[]): string[] {
  const families = [...new Set(grades.map((grade) => world.material(grade).family))]
  return families.flatMap((family) => {
    if (pen.random.chance(pen.rates.coined / 2)) return [pen.coin()]
    if (pen.random.chance(pen.rates.parent + 0.2) || maker.materials.size === 0)
      return [pen.say(world.materialFamily(family).words)]
    return grades
      .filter((grade) => world.material(grade).family === family)
      .map((grade) => pen.random.pick(world.material(grade).names))
  })
}

/** The processes a profile mentions: most of its own, now and then one it has not. */
function mentioned({ pen, maker }: Desk): string[] {
  if (!maker.makes && !pen.random.chance(pen.rates.traderProcesses)) return []
  const own = [...maker.abilities.keys()].filter(() => pen.random.chance(pen.rates.mention))
  if (!pen.random.chance(pen.rates.overclaim)) return own
  const groups = new Set(own.map((id) => PROCESSES.find((process) => process.id === id)!.group))
  const others = PROCESSES.filter((process) => groups.has(process.group) && !maker.abilities.has(process.id))
  return others.length === 0 ? own : [...own, pen.random.pick(others).id]
}

/** Sectors of materials that a group of processes works; a profile lists no others under it. */
const WORKS: Readonly<Record<string, readonly string[]>> = {
  casting: ['iron', 'al-cast', 'zinc', 'copper', 'bar'],
  plastics: ['thermoplastic', 'pu'],
  rubber: ['rubber'],
  stamping: ['sheet', 'bar', 'copper'],
  electrical: ['copper'],
  powder: ['powder', 'friction'],
}

export function grades(maker: Pick<Maker, 'materials'>, world: Catalogue, process: string): string[] {
  const used = new Set(
    world.families.flatMap((family) =>
      family.routes
        .filter((route) => [...route.primary, ...route.secondary].includes(process))
        .flatMap((route) => route.materials),
    ),
  )
  const sectors = WORKS[world.processes.get(process)!.group]
  return [...maker.materials].filter((grade) => used.has(grade) && (sectors?.includes(world.sectorOf(grade)) ?? true))
}

function capability(desk: Desk, id: string): CapabilityRow {
  const { pen, maker, world, facts } = desk
  const rate = pen.rates.maker
  const ability: Ability | undefined = maker.abilities.get(id)
  const process = nameProcess(desk, id)
  const known = facts.has(`process:${id}`)
  const state = <T>(p: number, fact: string, value: T | undefined): T | undefined => {
    if (value === undefined || !pen.random.chance(p)) return undefined
    if (known) facts.add(`${fact}:${id}`)
    return value
  }
  const run = grades(maker, world, id)
  const capacity = state(rate.capacity, 'capacity', ability && maker.makes ? yearly(pen, maker.capacity) : undefined)
  const utilization = capacity === undefined ? undefined : state(rate.utilization, 'utilization', maker.utilization)
  const lot = state(rate.lot, 'lot', ability && maker.makes ? amount(pen, maker.minLot) : undefined)
  const fields = {
    materials: state(rate.materials, 'materials', run.length === 0 ? undefined : nameMaterials(desk, run)),
    tolerance: state(rate.tolerance, 'tolerance', ability?.it && heldTolerance(pen, ability.it)),
    roughness: state(rate.roughness, 'roughness', ability?.ra && roughness(pen, ability.ra)),
    envelope: state(rate.envelope, 'size', ability && envelope(pen, ability.maxSize)),
    maxMass: state(rate.mass, 'mass', ability && heldMass(pen, ability.maxMass)),
    capacity,
    utilization,
    lotSize: lot === undefined ? undefined : { min: lot },
  }
  return { process, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) }
}

function productWords({ pen, maker, world }: Desk): string[] {
  return maker.products.map((id) =>
    pen.random.chance(pen.rates.coined) ? pen.coin() : pen.say(world.family(id).words),
  )
}

function certificates({ pen, maker, facts }: Desk): MakerRow['certificates'] {
  return maker.certificates
    .filter(() => pen.random.chance(pen.rates.certificates))
    .map(({ name, validUntil }) => {
      if (!pen.random.chance(pen.rates.dated)) return name
      if (validUntil < AS_OF) facts.add(`lapsed:${name}`)
      return { name, validUntil }
    })
}

function denial({ pen, maker, facts }: Desk): string[] {
  if (!maker.makes || !pen.random.chance(pen.rates.denial)) return []
  const lacking = PROCESSES.filter(
    (process) => !maker.abilities.has(process.id) && ['heat', 'coating', 'machining'].includes(process.group),
  )
  const process = pen.random.pick(lacking)
  facts.add(`denied:${process.id}`)
  return [`${pen.plain(DENIED).replace('{}', pen.plain(process.words))}.`]
}

function standing({ pen, maker, facts }: Desk): string[] {
  if (maker.makes) return pen.random.chance(pen.rates.own) ? [`${pen.plain(OWN)}.`] : []
  const said: string[] = []
  if (pen.random.chance(pen.rates.admitsTrade)) {
    facts.add('trading')
    said.push(`${pen.plain(TRADE)}.`)
  }
  if (pen.random.chance(pen.rates.claimsOwn)) said.push(`${pen.plain(OWN)}.`)
  return said
}

/** A profile written for search engines: words of every trade, some of them twice. */
export function stuffing(pen: Pen, world: Catalogue): string {
  const processes = pen.random.sample(PROCESSES, 22).map((process) => pen.plain(process.words))
  const products = pen.random.sample(world.families, 16).map((family) => pen.plain(family.words))
  return [...processes, ...products, ...processes.slice(0, 8)].join(', ')
}

function list(lead: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${lead}${items.join(', ')}.`]
}

function withForm(desk: Desk, style: 'form' | 'list', processes: readonly string[]): Partial<MakerRow> {
  const { pen, maker } = desk
  if (processes.length === 0) return {}
  if (style === 'form') return { capabilities: processes.map((id) => capability(desk, id)) }
  const materials = pen.random.chance(pen.rates.maker.materials) ? nameMaterials(desk, [...maker.materials]) : []
  if (materials.length > 0) desk.facts.add('materials')
  return { processes: processes.map((id) => nameProcess(desk, id)), ...(materials.length > 0 ? { materials } : {}) }
}

function inText(desk: Desk, processes: readonly string[], products: readonly string[]): string[] {
  const { pen, maker } = desk
  const materials = pen.random.chance(pen.rates.maker.materials) ? nameMaterials(desk, [...maker.materials]) : []
  return [
    ...list(
      pen.plain(WE_DO),
      processes.map((id) => nameProcess(desk, id)),
    ),
    ...list(pen.plain(maker.makes ? WE_MAKE : WE_SELL), products),
    ...list(pen.plain(WE_RUN), materials),
  ]
}

/** A maker as a directory shows it. A twin repeats its model's profile with a field lost. */
export function observeMaker(seed: number, maker: Maker, world: Catalogue, rates: Rates): Observed<MakerRow> {
  const random = randomOf(seed, `profile ${maker.twinOf ?? maker.id}`)
  const pen = penOf(random, rates, maker.tongue)
  const desk: Desk = { pen, maker, world, facts: new Set() }
  const style = random.weighted(rates.styles, ([, share]) => share)[0]
  const processes = mentioned(desk)
  const products = random.chance(rates.products) ? productWords(desk) : []
  const region = random.chance(rates.region) ? REGIONS.find((one) => one.en[0] === maker.region) : undefined
  const held = certificates(desk) ?? []
  const fields: Partial<MakerRow> = style === 'text' ? {} : withForm(desk, style, processes)
  const text = [
    ...(random.chance(rates.boilerplate) ? [pen.plain(BOILERPLATE), pen.plain(BOILERPLATE)] : []),
    ...standing(desk),
    ...(style === 'text' ? inText(desk, processes, products) : []),
    ...denial(desk),
    ...(rates.stuffing && maker.stuffed ? [stuffing(pen, world)] : []),
  ]
  const row: MakerRow = {
    id: maker.id,
    name: maker.name,
    ...(region ? { location: { region: pen.plain(region) } } : {}),
    ...fields,
    ...(held.length > 0 && !(maker.twinOf && rates.mention < 1) ? { certificates: held } : {}),
    ...(products.length > 0 && style !== 'text' ? { products } : {}),
    ...(text.length > 0 ? { description: text.join(' ') } : {}),
  }
  return { row, facts: desk.facts }
}
