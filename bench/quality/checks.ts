import {
  type Calibration,
  calibrate,
  defaultCatalog,
  type Gap,
  type LearningEvent,
  normalizeManufacturer,
  probabilityOf,
  shownEvents,
} from 'hamkor'
import { brierSkill, expectedCalibrationError, type Forecast } from 'hamkor/evaluate'
import type { Measured } from './measure.js'
import { K } from './measure.js'
import type { Shown } from './rankers/ours.js'
import { makeCatalogue } from './world/catalogue.js'
import { isStated, stepsHeld } from './world/facts.js'
import { penOf } from './world/noise.js'
import { stuffing } from './world/observe-maker.js'
import { randomOf } from './world/random.js'
import { FIELD } from './world/rates.js'
import { toCyrillic } from './world/script.js'
import type { Kind, Maker, MakerRow, Observed, Part, PartRow, Shortfall } from './world/types.js'
import { OWN, TRADE } from './world/vocabulary/phrases.js'

/** A goal's count: how often it was looked at, and how often it failed. */
export interface Tally {
  readonly looked: number
  readonly failed: number
}

function tally(outcomes: readonly boolean[]): Tally {
  return { looked: outcomes.length, failed: outcomes.filter((good) => !good).length }
}

/** hamkor's criterion for each kind of shortfall. */
const CRITERION: Readonly<Record<Kind, string>> = {
  process: 'process',
  material: 'material',
  tolerance: 'precision',
  roughness: 'precision',
  size: 'envelope',
  mass: 'envelope',
  capacity: 'capacity',
  lot: 'lotSize',
  certificate: 'certificates',
  own: 'ownManufacture',
}

interface Pair {
  readonly part: Part
  readonly maker: Maker
  readonly shown: Shown
  readonly at: number
  readonly makerAt: number
}

function* pairs({ world, shown }: Measured, list: 'matches' | 'nearMisses'): Generator<Pair> {
  const makers = new Map(world.makers.map((maker, at) => [maker.id, { maker, at }]))
  for (const [at, part] of world.parts.entries()) {
    for (const one of shown.get(part.id)?.[list] ?? []) {
      const { maker, at: makerAt } = makers.get(one.id)!
      yield { part, maker, shown: one, at, makerAt }
    }
  }
}

/**
 * Shown as `fits`, cannot make it, and the profile states the fact that says so: `either` whether or not the buyer's row
 * tells what is asked, `both` where it does and the profile says nothing else besides (a shop that names the whole family
 * of the material, a route that the buyer does not name).
 */
export function statedViolations(measured: Measured, by: 'either' | 'both'): Tally {
  const { world } = measured
  const catalogue = makeCatalogue()
  const good: boolean[] = []
  for (const { part, maker, shown, at, makerAt } of pairs(measured, 'matches')) {
    if (shown.standing !== 'fits') continue
    const { grade, shortfalls } = world.judge(part, maker)
    const steps = stepsHeld(catalogue.family(part.family).routes, part, maker)
    const [partRow, makerRow] = [world.partRows[at]!, world.makerRows[makerAt]!]
    good.push(
      grade > 0 ||
        !shortfalls.some(
          (one) =>
            isStated(one, partRow, makerRow, steps) &&
            (by === 'either' || (isAsked(one, partRow) && !coversMaterial(one, part, makerRow))),
        ),
    )
  }
  return tally(good)
}

/** Whether the buyer's row tells the demand, by itself or by a name that says what the part is. */
function isAsked({ kind }: Shortfall, { facts }: Observed<PartRow>): boolean {
  if (kind === 'own') return true
  return facts.has(kind) || ((kind === 'process' || kind === 'material') && facts.has('name'))
}

/** Whether the profile names the whole family of the part's material, so that it does not state that it lacks the grade. */
function coversMaterial({ kind }: Shortfall, part: Part, { row }: Observed<MakerRow>): boolean {
  if (kind !== 'material') return false
  const catalogue = makeCatalogue()
  const { words } = catalogue.materialFamily(catalogue.material(part.material).family)
  const text = JSON.stringify(row).toLowerCase()
  return [...words.en, ...words.ru, ...words.uz, ...words.uz.map(toCyrillic)].some((name) =>
    text.includes(name.toLowerCase()),
  )
}

/**
 * Whether a gap can be seen at all: the buyer's row tells the demand, and the profile says something of the matter on
 * which the gap can be read (a list of processes without the step, of certificates without the one asked, a figure).
 */
function isVisible(
  gap: Shortfall,
  part: Observed<PartRow>,
  { row, facts }: Observed<MakerRow>,
  steps: readonly string[],
): boolean {
  if (!isAsked(gap, part)) return false
  const onAny = (fact: string) => steps.some((step) => facts.has(`${fact}:${step}`))
  switch (gap.kind) {
    case 'process':
      return !facts.has(`process:${gap.about}`) && [...facts].some((fact) => fact.startsWith('process:'))
    case 'material':
      return facts.has('materials') || onAny('materials')
    case 'certificate':
      return row.certificates !== undefined
    default:
      return onAny(gap.kind)
  }
}

/** The processes of the catalog that hamkor reads the world's names of one process as. */
const readAs = new Map<string, ReadonlySet<string>>()

function idsOf(process: string): ReadonlySet<string> {
  const known = readAs.get(process)
  if (known) return known
  const { en, ru } = makeCatalogue().processes.get(process)!.words
  const { value } = normalizeManufacturer({ id: process, name: process, processes: [...en, ...ru] })
  const ids = new Set(value?.capabilities.map((one) => one.process))
  readAs.set(process, ids)
  return ids
}

/** Whether an advised gap is the true one: of its criterion, and of its step or a kind or parent of it. */
function isTrueGap({ criterion, process }: Gap, { kind, about }: Shortfall): boolean {
  if (criterion !== CRITERION[kind]) return false
  if (kind !== 'process') return true
  return [...idsOf(about)].some(
    (id) =>
      process !== undefined &&
      ['same', 'narrower', 'broader'].includes(defaultCatalog.processRelation(id, process).kind),
  )
}

/**
 * In near misses whose maker could after closing one gap: that one is among the gaps advised, for a step that is not run
 * the step besides; or it is the `first` of them. `all` of them, or those whose gap can be `seen` in the two rows; on the
 * others a reader is right by chance only.
 */
export function trueGaps(measured: Measured, which: 'all' | 'seen' | 'first'): Tally {
  const { world } = measured
  const catalogue = makeCatalogue()
  const good: boolean[] = []
  for (const { part, maker, shown, at, makerAt } of pairs(measured, 'nearMisses')) {
    const { grade, shortfalls } = world.judge(part, maker)
    if (grade !== 1) continue
    const steps = stepsHeld(catalogue.family(part.family).routes, part, maker)
    const [gap] = shortfalls as [Shortfall]
    if (which === 'seen' && !isVisible(gap, world.partRows[at]!, world.makerRows[makerAt]!, steps)) continue
    const advised = which === 'first' ? shown.gaps.slice(0, 1) : shown.gaps
    good.push(advised.some((one) => isTrueGap(one, gap)))
  }
  return tally(good)
}

/** Standing first, then score: whether `a` would be shown above `b`. */
async function above(measured: Measured, partAt: number, a: MakerRow, b: MakerRow): Promise<boolean> {
  const row = measured.world.partRows[partAt]!.row
  const [first, second] = [await measured.ours.assess(row, a), await measured.ours.assess(row, b)]
  return first.rank !== second.rank ? first.rank > second.rank : first.score > second.score
}

function phrases(of: typeof OWN): string[] {
  return [...of.en, ...of.ru, ...of.uz, ...of.uz.map(toCyrillic)]
}

/** The profile of a maker that says that it manufactures, and the same with a trader's words in that place. */
function traderTwin(row: MakerRow): MakerRow | undefined {
  const said = phrases(OWN).find((phrase) => row.description?.includes(phrase))
  if (said === undefined) return undefined
  const at = phrases(OWN).indexOf(said) % phrases(TRADE).length
  return { ...row, id: `${row.id}-t`, description: row.description!.replace(said, phrases(TRADE)[at]!) }
}

/** A trader with the very profile of a maker who can make all is never above that maker. */
export async function tradersBelow(measured: Measured, count: number): Promise<Tally> {
  const good: boolean[] = []
  for (const { part, maker, at, makerAt } of pairs(measured, 'matches')) {
    if (good.length >= count) break
    if (measured.world.judge(part, maker).grade !== 3) continue
    const row = measured.world.makerRows[makerAt]!.row
    const twin = traderTwin(row)
    if (twin) good.push(!(await above(measured, at, twin, row)))
  }
  return tally(good)
}

/** Words of every trade added to a profile lift it for no part that its maker cannot make. */
export async function stuffingGains(measured: Measured, count: number): Promise<Tally> {
  const { world } = measured
  const catalogue = makeCatalogue()
  const random = randomOf(world.seed, 'stuffing')
  const good: boolean[] = []
  while (good.length < count) {
    const at = random.whole(0, measured.shown.size - 1)
    const makerAt = random.whole(0, world.makers.length - 1)
    const maker = world.makers[makerAt]!
    if (maker.stuffed || world.judge(world.parts[at]!, maker).grade > 0) continue
    const { row } = world.makerRows[makerAt]!
    const words = stuffing(penOf(random, FIELD, maker.tongue), catalogue)
    const stuffed = { ...row, id: `${row.id}-s`, description: `${row.description ?? ''} ${words}` }
    good.push(!(await above(measured, at, stuffed, row)))
  }
  return tally(good)
}

type Outcome = (grade: number) => boolean

/** The top ten as they are shown: matches, then near misses. */
function* topTen({ world, shown }: Measured): Generator<{ part: Part; top: readonly Shown[] }> {
  for (const part of world.parts) {
    const lists = shown.get(part.id)
    if (lists) yield { part, top: [...lists.matches, ...lists.nearMisses].slice(0, K) }
  }
}

const TIME = '2026-01-01'

/** What is shown to probability, learned as a host would: from a log of what was shown and what came of it. */
export function fitCalibration(worlds: readonly Measured[], outcome: Outcome): Calibration {
  const log = worlds.flatMap((measured): LearningEvent[] =>
    [...topTen(measured)].flatMap(({ part, top }): LearningEvent[] => {
      const query = `${measured.world.seed}/${part.id}`
      const makers = new Map(measured.world.makers.map((maker) => [maker.id, maker]))
      return [
        ...shownEvents({ matches: top.map(({ match }) => match) }, query, TIME),
        ...top.map(({ id }): LearningEvent => {
          const { grade } = measured.world.judge(part, makers.get(id)!)
          return { kind: outcome(grade) ? 'delivered' : 'failed', query, manufacturer: id, time: TIME }
        }),
      ]
    }),
  )
  return calibrate(log)!
}

/** How right the probabilities of the shown top ten are on worlds that they were not learned on. */
export function calibrationOf(worlds: readonly Measured[], calibration: Calibration, outcome: Outcome) {
  const forecasts = worlds.flatMap((measured): Forecast[] => {
    const makers = new Map(measured.world.makers.map((maker) => [maker.id, maker]))
    return [...topTen(measured)].flatMap(({ part, top }) =>
      top.map(({ id, match }): Forecast => {
        const { grade } = measured.world.judge(part, makers.get(id)!)
        return { probability: probabilityOf(match, calibration), outcome: outcome(grade) ? 1 : 0 }
      }),
    )
  })
  return {
    count: forecasts.length,
    baseRate: forecasts.filter((one) => one.outcome === 1).length / forecasts.length,
    skill: brierSkill(forecasts),
    ece: expectedCalibrationError(forecasts),
  }
}
