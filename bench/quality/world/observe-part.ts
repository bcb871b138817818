import type { Catalogue } from './catalogue.js'
import { amount, dimensions, mass, roughness, tolerance, yearly } from './figures.js'
import { AS_OF } from './makers.js'
import { type Pen, penOf } from './noise.js'
import { randomOf } from './random.js'
import type { Rates } from './rates.js'
import type { Observed, Part, PartRow, Route } from './types.js'
import { CAR_WORDS, REMARKS } from './vocabulary/phrases.js'
import { PROCESS_GROUPS } from './vocabulary/processes.js'
import { REGIONS } from './vocabulary/regions.js'

interface Desk {
  readonly pen: Pen
  readonly part: Part
  readonly world: Catalogue
  readonly facts: Set<string>
}

function nameOf({ pen, part, world, facts }: Desk): string {
  const { random, rates } = pen
  const coined = random.chance(rates.coined)
  const words = coined ? [pen.coin()] : [pen.say(world.family(part.family).words)]
  facts.add(coined ? 'coined' : 'name')
  if (random.chance(rates.part.carWord)) words.push(pen.plain(CAR_WORDS))
  if (random.chance(rates.part.article)) words.push(`${random.whole(1000, 99999)}-${random.whole(10, 999)}`)
  return words.join(' ')
}

function stepWord({ pen, world }: Desk, step: string): string {
  const process = world.processes.get(step)!
  if (pen.random.chance(pen.rates.coined)) return pen.random.chance(0.5) ? pen.coin() : pen.translate(process.told)
  return pen.say(pen.random.chance(pen.rates.parent) ? PROCESS_GROUPS[process.group]! : process.words)
}

function materialWord({ pen, part, world, facts }: Desk): string {
  const grade = world.material(part.material)
  if (pen.random.chance(pen.rates.coined)) return pen.coin()
  facts.add('material')
  if (pen.random.chance(pen.rates.parent)) return pen.say(world.materialFamily(grade.family).words)
  return pen.random.pick(grade.names)
}

function routesOf({ part, world }: Desk): readonly Route[] {
  return world.family(part.family).routes.filter((route) => route.materials.includes(part.material))
}

/** Route and finish: all alternatives in a complete row, else how the sample is made now, or only its finish. */
function processFields(desk: Desk, text: string[]): Partial<PartRow> {
  const { pen, facts } = desk
  const routes = routesOf(desk)
  const [first] = routes as [Route]
  const steps = (route: Route) => [...route.primary, ...route.secondary]
  if (pen.random.chance(pen.rates.part.processes)) {
    facts.add('process')
    if (pen.rates.mention === 1)
      return { routes: routes.map((route) => ({ steps: steps(route).map((step) => stepWord(desk, step)) })) }
    return {
      processes: steps(first)
        .filter((_, at) => at === 0 || pen.random.chance(0.8))
        .map((step) => stepWord(desk, step)),
    }
  }
  if (first.secondary.length > 0 && pen.random.chance(pen.rates.part.finish))
    text.push(stepWord(desk, pen.random.pick(first.secondary)))
  return {}
}

/** A figure in its own field, or in the description as people do. */
function figure(desk: Desk, rate: number, fact: string, value: string | undefined, text: string[]): string | undefined {
  const { random, rates } = desk.pen
  if (value === undefined || !random.chance(rate)) return undefined
  desk.facts.add(fact)
  if (rates.mention === 1 || random.chance(0.7)) return value
  text.push(value)
  return undefined
}

/** A part as a buyer writes it down. */
export function observePart(seed: number, part: Part, world: Catalogue, rates: Rates): Observed<PartRow> {
  const random = randomOf(seed, `row ${part.id}`)
  const pen = penOf(random, rates, part.tongue)
  const desk: Desk = { pen, part, world, facts: new Set() }
  const rate = rates.part
  const text: string[] = []
  const name = nameOf(desk)
  const steps = processFields(desk, text)
  const asked = part.certificates.length > 0 && random.chance(rate.certificates) ? part.certificates : undefined
  if (asked) desk.facts.add('certificate')
  const hs = random.chance(rate.hs) ? world.family(part.family).hs : undefined
  if (hs) desk.facts.add('hs')
  const fields = {
    hsCode: hs && (random.chance(0.5) ? `${hs.slice(0, 4)}.${hs.slice(4)}` : hs),
    material: random.chance(rate.material) ? materialWord(desk) : undefined,
    dimensions: figure(desk, rate.size, 'size', dimensions(pen, part.size), text),
    mass: figure(desk, rate.mass, 'mass', mass(pen, part.mass), text),
    tolerance: figure(
      desk,
      rate.tolerance,
      'tolerance',
      part.it === undefined ? undefined : tolerance(pen, part.it),
      text,
    ),
    roughness: figure(
      desk,
      rate.roughness,
      'roughness',
      part.ra === undefined ? undefined : roughness(pen, part.ra),
      text,
    ),
    annualVolume: figure(desk, rate.volume, 'capacity', yearly(pen, part.volume), text),
    lotSize: random.chance(rate.lot) ? amount(pen, Math.round(part.volume / 12)) : undefined,
    certificates: asked,
    destination: random.chance(rate.destination)
      ? { region: pen.plain(REGIONS.find((one) => one.en[0] === part.region)!) }
      : undefined,
  }
  if (fields.lotSize) desk.facts.add('lot')
  if (random.chance(rate.remark)) text.push(pen.plain(REMARKS))
  const row = {
    id: part.id,
    name,
    ...steps,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    ...(text.length > 0 ? { description: text.join('; ') } : {}),
    asOf: AS_OF,
  }
  return { row, facts: desk.facts }
}
