import { placeOf } from '../criteria/assess.js'
import { judge, type Verdict } from '../criteria/judge.js'
import { type Plan, planOf } from '../criteria/plan.js'
import { gapsOf } from '../criteria/present.js'
import type { RelaxationResult, RelaxationSet } from '../model/advice.js'
import { compareText } from '../model/basics.js'
import type { Manufacturer } from '../model/manufacturer.js'
import { EFFORT, type Gap } from '../model/match.js'
import type { MatchEngine } from '../model/matcher.js'
import type { Part } from '../model/part.js'
import type { Where } from '../model/source.js'
import { makersFrom } from '../retrieve/makers-from.js'
import { retrievalNeedOf } from '../retrieve/need.js'
import { onlyKeys, wholeNumber } from './options.js'
import { type Relaxed, relaxedFor } from './relaxed-part.js'

/** What a host may choose about smaller demands. */
export interface RelaxationOptions {
  /** Sets at the most, 1–1000; default 10. */
  readonly limit?: number
  /** Relaxations in one set at the most, 1–4; default 2. */
  readonly maxRelaxations?: number
  /** Makers that a set must open at least; default 1. */
  readonly minOpens?: number
  readonly weights?: Readonly<Record<string, number>>
  readonly where?: Where
  readonly signal?: AbortSignal
}

const KEYS: readonly (keyof RelaxationOptions)[] = ['limit', 'maxRelaxations', 'minOpens', 'weights', 'where', 'signal']

interface Candidate {
  readonly relaxed: readonly Relaxed[]
  readonly effort: number
}

/**
 * The smallest changes of the specification that let more makers in, each verified by judging the makers against the
 * relaxed part. A set that opens no more than a smaller one is left out. Fewest relaxations first, then those that give
 * up least (by class of effort, then by how far figures move), then most makers opened. Throws HamkorError `INPUT` where an option is unusable.
 * O(near misses × sets × judging one maker).
 */
export async function relaxations(
  engine: MatchEngine,
  part: Part,
  options: RelaxationOptions = {},
): Promise<RelaxationResult> {
  onlyKeys(options, KEYS)
  const limit = wholeNumber('limit', options.limit, 10, 1)
  const most = wholeNumber('maxRelaxations', options.maxRelaxations, 2, 1, 4)
  const minOpens = wholeNumber('minOpens', options.minOpens, 1, 1, Number.MAX_SAFE_INTEGER)
  const weights = engine.weighted(options.weights)
  const planFor = (asked: Part) => planOf(asked, { ...engine, weights })
  const plan = planFor(part)
  const missing: Manufacturer[] = []
  let matchingNow = 0
  const need = retrievalNeedOf(plan, options.where)
  for await (const batch of makersFrom(engine.source, need, options.signal)) {
    for (const manufacturer of batch) {
      const place = placeOf(judge(plan, manufacturer))
      if (place === 'match') matchingNow += 1
      if (place === 'nearMiss') missing.push(manufacturer)
    }
  }
  const candidates = new Map<string, Candidate>()
  for (const manufacturer of missing) {
    options.signal?.throwIfAborted()
    const candidate = closing(part, plan, manufacturer, most, planFor)
    if (candidate) candidates.set(keyOf(candidate.relaxed), candidate)
  }
  const sets = [...candidates.values()]
    .map((candidate) => ({ candidate, set: opened(part, candidate, missing, planFor) }))
    .filter(({ set }) => set.opens.length >= minOpens)
    .sort(
      (a, b) =>
        a.candidate.relaxed.length - b.candidate.relaxed.length ||
        a.candidate.effort - b.candidate.effort ||
        distanceOf(a.candidate) - distanceOf(b.candidate) ||
        b.set.opens.length - a.set.opens.length ||
        compareText(keyOf(a.candidate.relaxed), keyOf(b.candidate.relaxed)),
    )
  return { part, matchingNow, sets: undominated(sets).slice(0, limit) }
}

/** The relaxations that let one maker in, found gap by gap; undefined where one of its gaps cannot be relaxed. */
function closing(
  part: Part,
  plan: Plan,
  manufacturer: Manufacturer,
  most: number,
  planFor: (part: Part) => Plan,
): Candidate | undefined {
  let [asked, now] = [part, plan]
  let relaxed: readonly Relaxed[] = []
  while (true) {
    const verdict = judge(now, manufacturer)
    if (verdict.standing !== 'misses') return { relaxed, effort: effortOf(relaxed) }
    const next = requiredGaps(now, verdict).map((gap) => relaxedFor(gap, asked))
    if (next.some((some) => !some?.length)) return undefined
    const more = withMore(
      relaxed,
      next.flatMap((some) => some!),
    )
    // every round asks less than the one before, or nothing is left to give up
    if (more.length > most || keyOf(more) === keyOf(relaxed)) return undefined
    relaxed = more
    asked = relaxed.reduce((changed, one) => one.apply(changed), part)
    now = planFor(asked)
  }
}

/** A second figure of the same demand takes the place of the first. */
function withMore(relaxed: readonly Relaxed[], next: readonly Relaxed[]): readonly Relaxed[] {
  let all = relaxed
  for (const one of next) all = [...all.filter((other) => demandOf(other) !== demandOf(one)), one]
  return all
}

function requiredGaps(plan: Plan, verdict: Verdict): readonly Gap[] {
  const required = new Set(plan.criteria.flatMap(({ id }, c) => (plan.required[c] ? [id] : [])))
  return gapsOf(plan, verdict).filter(({ criterion }) => required.has(criterion))
}

/** Who no longer misses when asked less; the part as it was is what they miss today. */
function opened(
  part: Part,
  { relaxed }: Candidate,
  missing: readonly Manufacturer[],
  planFor: (part: Part) => Plan,
): RelaxationSet {
  const plan = planFor(relaxed.reduce((changed, one) => one.apply(changed), part))
  const verdicts = missing.map((manufacturer) => judge(plan, manufacturer))
  const matching = verdicts.filter((verdict) => placeOf(verdict) === 'match')
  const idsOf = (some: readonly Verdict[]) => some.map(({ manufacturer }) => manufacturer.id).sort(compareText)
  return {
    relaxations: relaxed.map(({ relaxation }) => relaxation),
    opens: idsOf(matching),
    fits: idsOf(matching.filter(({ standing }) => standing === 'fits')),
  }
}

interface Ranked {
  readonly candidate: Candidate
  readonly set: RelaxationSet
}

/** Leaves out a set beside one that comes before it, gives up no more, and opens all the same makers. */
function undominated(sorted: readonly Ranked[]): readonly RelaxationSet[] {
  const kept: Ranked[] = []
  for (const one of sorted) {
    const covered = kept.some(
      ({ candidate, set }) =>
        candidate.relaxed.length <= one.candidate.relaxed.length &&
        candidate.effort <= one.candidate.effort &&
        distanceOf(candidate) <= distanceOf(one.candidate) &&
        one.set.opens.every((id) => set.opens.includes(id)),
    )
    if (!covered) kept.push(one)
  }
  return kept.map(({ set }) => set)
}

function distanceOf({ relaxed }: Candidate): number {
  return relaxed.reduce((sum, { distance }) => sum + distance, 0)
}

function effortOf(relaxed: readonly Relaxed[]): number {
  return relaxed.reduce((sum, { effort }) => sum + EFFORT[effort], 0)
}

/** What the demand is about: a certificate and a material each stand for themselves, a figure for its kind. */
function demandOf({ relaxation: { criterion, process = '', from, to } }: Relaxed): string {
  if (criterion === 'certificates') return JSON.stringify([criterion, from])
  if (criterion === 'material' || criterion === 'process') return JSON.stringify([criterion, process, to])
  return JSON.stringify([criterion, to?.kind, to?.kind === 'parameter' ? to.id : ''])
}

function keyOf(relaxed: readonly Relaxed[]): string {
  return relaxed
    .map(({ relaxation: { criterion, process = '', from, to } }) => JSON.stringify([criterion, process, from, to]))
    .sort(compareText)
    .join(' ')
}
