import { itGradeOf, toleranceMicrometers } from '../catalog/iso286.js'
import { isAdHoc, type Precision, type ReasonValue } from '../model/basics.js'
import type { Catalog, ProcessRow } from '../model/catalog.js'
import { type Assessment, type StepCriterion, UNKNOWN_UTILITY } from '../model/criterion.js'
import type { EffortClass } from '../model/match.js'
import type { ProcessRoute, RouteStep } from '../model/part.js'
import { fromBasis, isAtLeast, shareOf, smallest, unknown } from './assessments.js'
import { atDoor } from './door.js'
import { mayBeSubcontracted } from './missing-step.js'
import { believed, toldOf } from './told.js'

/** What a process attains: from what a good shop holds to what is normal. */
interface Range {
  readonly best: number
  readonly coarse: number
}

/** What the finest step of a route must hold, and what its process usually does. */
interface Need {
  readonly precision: Precision
  readonly step: RouteStep
  readonly it: Range | undefined
  readonly ra: Range | undefined
  /** Another step may hold what this one cannot: we only inferred it, or a step of the route was not understood. */
  readonly isDoubtful: boolean
}

/** Most that the range of a process brings to an unstated figure. */
const PROCESS_UTILITY = 0.8
/** ISO 286-1: the width of a tolerance field grows tenfold over five grades. */
const GRADES_PER_DECADE = 5

/** Whether tolerance and roughness are held by the step that attains the finest grade of the route. */
export const precisionCriterion: StepCriterion<Need> = /* @__PURE__ */ atDoor({
  id: 'precision',
  scope: 'step',
  weight: 0.08,
  rejects: 'whenMissed',
  require(route, step, { catalog, part }) {
    const { precision } = part
    if (!precision || (!asksTolerance(precision) && precision.raMicrometers === undefined)) return undefined
    if (finestStep(route, precision, catalog) !== step) return undefined
    const own = route.steps[step]!
    const range = (figure: typeof itOf) => attainable(own.process, figure, catalog)
    const isDoubtful = own.said === 'inferred' || route.steps.some(({ process }) => isAdHoc(process))
    return { precision, step: own, it: range(itOf), ra: range(raOf), isDoubtful }
  },
  assess(need, capability) {
    const { basis, precision: offered = {} } = capability
    const isOptional = mayBeSubcontracted(need.step)
    const belief = (field: 'tolerance' | 'roughness') => ({ told: toldOf(capability, field), basis, isOptional })
    const { raMicrometers } = need.precision
    const judged: Assessment[] = []
    if (asksTolerance(need.precision)) {
      judged.push(believed(judgeTolerance(need, offered), () => judgeTolerance(need, {}), belief('tolerance')))
    }
    if (raMicrometers !== undefined) {
      const said = judgeRoughness(need, raMicrometers, offered.raMicrometers)
      judged.push(believed(said, () => judgeRoughness(need, raMicrometers, undefined), belief('roughness')))
    }
    return fromBasis(smallest(judged), basis)
  },
})

function asksTolerance({ itGrade, toleranceMm }: Precision): boolean {
  return itGrade !== undefined || toleranceMm !== undefined
}

/**
 * Step of the route that attains the finest grade (the finest Ra where only that is asked), the last of equals. Where
 * no process has a known range: the last step that works on the part.
 */
function finestStep(route: ProcessRoute, precision: Precision, catalog: Catalog): number {
  const figure = asksTolerance(precision) ? itOf : raOf
  const finest = route.steps.map(
    ({ process }) => attainable(process, figure, catalog)?.best ?? Number.POSITIVE_INFINITY,
  )
  const least = Math.min(...finest)
  if (least < Number.POSITIVE_INFINITY) return finest.lastIndexOf(least)
  const working = route.steps.map(({ process }) => {
    const nature = catalog.processes.get(process)?.nature
    return nature === undefined || nature === 'shaping' || nature === 'treating' || nature === 'joining'
  })
  return working.includes(true) ? working.lastIndexOf(true) : route.steps.length - 1
}

function itOf({ it }: ProcessRow): Range | undefined {
  return it
}

function raOf({ ra }: ProcessRow): Range | undefined {
  return ra && { best: ra.min, coarse: ra.max }
}

/** Range of a process; of a generic one without its own, everything the processes below it span. */
function attainable(
  process: string,
  figure: (row: ProcessRow) => Range | undefined,
  catalog: Catalog,
): Range | undefined {
  const row = catalog.processes.get(process)
  const own = row && figure(row)
  if (!row || own) return own
  const below = [...catalog.processesBelow(process)].flatMap((id) => {
    const range = figure(catalog.processes.get(id)!)
    return range ? [range] : []
  })
  if (below.length === 0) return undefined
  return { best: Math.min(...below.map((r) => r.best)), coarse: Math.max(...below.map((r) => r.coarse)) }
}

function judgeTolerance({ precision, it, isDoubtful }: Need, offered: Precision): Assessment {
  const { itGrade, toleranceMm, nominalMm } = precision
  const needed = itGrade ?? gradeOf(toleranceMm!, nominalMm)
  if (needed !== undefined && offered.itGrade !== undefined) return judgeGrade(needed, offered.itGrade)
  const byWidth = judgeWidth(precision, offered)
  if (byWidth) return byWidth
  if (needed === undefined) return unknown('precision.unknown', millimeters(toleranceMm!))
  return judgeByProcess(needed, it, GRADES, isDoubtful)
}

function judgeGrade(needed: number, held: number): Assessment {
  const reason = { required: GRADES.value(needed), offered: GRADES.value(held) }
  if (held <= needed) return asFine(reason)
  return {
    standing: 'misses',
    utility: 10 ** ((needed - held) / GRADES_PER_DECADE),
    evidence: 'stated',
    reason: { code: 'precision.coarser', ...reason },
    effort: effortOfGrades(held - needed),
  }
}

/** One grade is held with care, some with other machines; four and more are another kind of shop. */
function effortOfGrades(coarser: number): EffortClass {
  return coarser > 3 ? 'build' : coarser > 1 ? 'equip' : 'adjust'
}

/** Compares two widths where the offer states one and the need has one, by itself or by its grade and nominal size. */
function judgeWidth(need: Precision, offered: Precision): Assessment | undefined {
  if (offered.toleranceMm === undefined) return undefined
  const needed = need.toleranceMm ?? widthOf(need.itGrade, need.nominalMm)
  if (needed === undefined) return undefined
  const reason = { required: millimeters(needed), offered: millimeters(offered.toleranceMm) }
  if (isAtLeast(needed, offered.toleranceMm)) return asFine(reason)
  const utility = shareOf(needed, offered.toleranceMm)
  return {
    standing: 'misses',
    utility,
    evidence: 'stated',
    reason: { code: 'precision.coarser', ...reason },
    effort: effortOfGrades(Math.round(-Math.log10(utility) * GRADES_PER_DECADE)),
  }
}

function judgeRoughness({ ra, isDoubtful }: Need, needed: number, held: number | undefined): Assessment {
  if (held === undefined) return judgeByProcess(needed, ra, ROUGHNESS, isDoubtful)
  const reason = { required: ROUGHNESS.value(needed), offered: ROUGHNESS.value(held) }
  if (isAtLeast(needed, held)) return asFine(reason)
  return {
    standing: 'misses',
    utility: shareOf(needed, held),
    evidence: 'stated',
    reason: { code: 'precision.coarser', ...reason },
    effort: effortOfRoughness(needed, held),
  }
}

/** Half the Ra takes another tool and feed, less than that another machine. */
function effortOfRoughness(needed: number, held: number): EffortClass {
  return isAtLeast(needed, held / 2) ? 'adjust' : 'equip'
}

function asFine(reason: { readonly required: ReasonValue; readonly offered: ReasonValue }): Assessment {
  return { standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'precision.asFine', ...reason } }
}

/** How a figure is shown and measured: grades are even steps, Ra values a geometric series. */
interface Scale {
  value(figure: number): ReasonValue
  of(figure: number): number
  effort(needed: number, best: number): EffortClass
}

const GRADES: Scale = {
  value: (grade) => ({ kind: 'it', grade }),
  of: (grade) => grade,
  effort: (needed, best) => effortOfGrades(best - needed),
}

const ROUGHNESS: Scale = {
  value: (micrometers) => ({ kind: 'ra', micrometers }),
  of: Math.log,
  effort: effortOfRoughness,
}

/**
 * Nothing stated: coarser than the range of the process → fits, finer than it attains → misses (open where another step
 * may hold it), between → open with u = 0.8·(required − best) / (coarse − best), from the prior of silence up where another
 * step may hold it; Ra on a logarithmic scale.
 */
function judgeByProcess(needed: number, range: Range | undefined, scale: Scale, isDoubtful: boolean): Assessment {
  const required = scale.value(needed)
  if (!range) return unknown('precision.unknown', required)
  if (needed > range.coarse) {
    const reason = { code: 'precision.processAttains', required, offered: scale.value(range.coarse) } as const
    return { standing: 'fits', utility: 1, evidence: 'implied', reason }
  }
  const offered = scale.value(range.best)
  if (needed < range.best) {
    if (isDoubtful) return unknown('precision.processCannot', required, offered)
    return {
      standing: 'misses',
      utility: 0,
      evidence: 'inferred',
      reason: { code: 'precision.processCannot', required, offered },
      effort: scale.effort(needed, range.best),
    }
  }
  const width = scale.of(range.coarse) - scale.of(range.best)
  const share = width > 0 ? (scale.of(needed) - scale.of(range.best)) / width : 1
  const least = isDoubtful ? UNKNOWN_UTILITY : 0
  return {
    standing: 'open',
    utility: least + (PROCESS_UTILITY - least) * Math.min(1, Math.max(0, share)),
    evidence: 'inferred',
    reason: { code: 'precision.maybe', required, offered },
  }
}

function gradeOf(widthMm: number, nominalMm: number | undefined): number | undefined {
  return nominalMm === undefined ? undefined : itGradeOf(widthMm, nominalMm)
}

function widthOf(itGrade: number | undefined, nominalMm: number | undefined): number | undefined {
  if (itGrade === undefined || nominalMm === undefined) return undefined
  const micrometers = toleranceMicrometers(itGrade, nominalMm)
  return micrometers === undefined ? undefined : micrometers / 1000
}

function millimeters(value: number): ReasonValue {
  return { kind: 'quantity', value, unit: 'mm' }
}
