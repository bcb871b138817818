import { compareText, type Evidence, type Standing } from '../model/basics.js'
import type { Found, LearningEvent, LearningIssue, Outcome, ShownEvent } from '../model/learning.js'
import { shown } from '../refuse.js'
import { instantOf, isSurelyBefore, TIME_FORM } from './instants.js'

/** One maker shown for one question, with the last that is known to have come of it. */
export interface Showing extends Omit<ShownEvent, 'kind'> {
  /** Absent where nothing was heard. */
  readonly outcome?: Outcome
}

/** One question with everything that was shown for it, in the order shown. */
export interface Episode {
  readonly query: string
  /** When it was shown first: as it was told, and in seconds since 1970-01-01. */
  readonly time: string
  readonly at: number
  readonly showings: readonly Showing[]
}

/** What may come of a maker that was shown. */
export const OUTCOMES: readonly Outcome[] = ['contacted', 'quoted', 'declined', 'sampleApproved', 'delivered', 'failed']
const STANDINGS: readonly Standing[] = ['fits', 'open', 'misses']
const EVIDENCE: readonly Evidence[] = ['stated', 'implied', 'inferred', 'none']
/** How far each outcome goes: a contact after a delivery does not undo it. */
const STAGE: Readonly<Record<Outcome, number>> = {
  contacted: 1,
  quoted: 2,
  declined: 2,
  sampleApproved: 3,
  delivered: 3,
  failed: 3,
}

/** Place of a standing in an answer, which comes before the score; one place for all where the log tells none. */
export function tierOf({ standing }: Pick<Showing, 'standing'>): number {
  return standing === undefined ? 0 : STANDINGS.indexOf(standing)
}

/**
 * Puts events together by question, in the order of time; events that cannot be used are reported, not guessed. Of several
 * outcomes of one maker the furthest counts, of equally far ones the latest.
 * @param criteria ids of the criteria that utilities must be of, one at least; undefined: any
 * @param until outcomes from this moment on are left out, seconds since 1970-01-01; undefined: none
 * O(n log n).
 */
export function episodesOf(
  events: readonly LearningEvent[],
  criteria?: readonly string[],
  until = Number.POSITIVE_INFINITY,
): {
  readonly episodes: readonly Episode[]
  readonly issues: readonly LearningIssue[]
  /** The last time of all events that are used, as it was told; undefined where none is. */
  readonly last: string | undefined
} {
  const issues: LearningIssue[] = []
  const report = (index: number, code: LearningIssue['code'], expected: string) => {
    issues.push({ index, code, received: shortOf(events[index]!), expected })
  }
  const known = criteria && new Set(criteria)
  const usable = events
    .flatMap((event, index): Usable[] => {
      const problem = problemOf(event, known)
      if (problem) report(index, problem.code, problem.expected)
      return problem ? [] : [{ event, index, at: instantOf(event.time)! }]
    })
    .filter(({ event, at }) => event.kind === 'shown' || at < until)
    .sort((a, b) => a.at - b.at || a.index - b.index)
  const showings = shownIn(usable, report)
  addOutcomes(showings, usable, report)
  const refused = new Set(issues.map(({ index }) => index))
  const used = usable.filter(({ index }) => !refused.has(index))
  const latest = used.filter(({ at }) => at === used.at(-1)!.at).map(({ event }) => event.time)
  const episodes = [...showings].map(([query, { byMaker }]): Episode => {
    const sorted = [...byMaker.values()].sort((a, b) => a.rank - b.rank || compareText(a.manufacturer, b.manufacturer))
    const first = sorted.reduce((a, b) => (instantOf(b.time)! < instantOf(a.time)! ? b : a))
    return { query, time: first.time, at: instantOf(first.time)!, showings: sorted }
  })
  return {
    episodes: episodes.sort((a, b) => a.at - b.at || compareText(a.query, b.query)),
    issues: issues.sort((a, b) => a.index - b.index),
    last: latest.sort(compareText).at(-1),
  }
}

interface Usable {
  readonly event: LearningEvent
  readonly index: number
  readonly at: number
}

type Report = (index: number, code: LearningIssue['code'], expected: string) => void

/** What was shown for one question. */
interface Shown {
  readonly byMaker: Map<string, Showing>
  readonly ranks: Set<number>
  /** From when on a maker stood elsewhere too: what came of it later is of one showing or the other. */
  readonly again: Map<string, number>
}

const ONCE = 'each maker once a question: a part that is asked again is another question, with an id of its own'

function shownIn(usable: readonly Usable[], report: Report): ReadonlyMap<string, Shown> {
  const showings = new Map<string, Shown>()
  for (const { event, index, at } of usable) {
    if (event.kind !== 'shown') continue
    const { kind: _, ...showing } = event
    const own = showings.get(event.query) ?? { byMaker: new Map(), ranks: new Set(), again: new Map() }
    showings.set(event.query, own)
    const before = own.byMaker.get(event.manufacturer)
    if (before) {
      report(index, 'event.duplicate', ONCE)
      const isElsewhere = before.rank !== event.rank || before.score !== event.score
      if (isElsewhere && !own.again.has(event.manufacturer)) own.again.set(event.manufacturer, at)
    } else if (own.ranks.has(event.rank)) report(index, 'event.duplicate', 'each rank once a question')
    else {
      own.byMaker.set(event.manufacturer, showing)
      own.ranks.add(event.rank)
    }
  }
  return showings
}

function addOutcomes(showings: ReadonlyMap<string, Shown>, usable: readonly Usable[], report: Report): void {
  const told = new Set<string>()
  for (const { event, index, at } of usable) {
    if (event.kind === 'shown') continue
    const own = showings.get(event.query)
    const byMaker = own?.byMaker
    const showing = byMaker?.get(event.manufacturer)
    const key = JSON.stringify([event.query, event.manufacturer, event.kind, at])
    if (!byMaker || !showing) report(index, 'event.notShown', 'a maker that was shown')
    else if (isSurelyBefore(at, instantOf(showing.time)!)) {
      report(index, 'event.early', `a time not before it was shown (${showing.time})`)
    } else if (at >= (own?.again.get(event.manufacturer) ?? Number.POSITIVE_INFINITY)) {
      report(index, 'event.duplicate', ONCE)
    } else if (told.has(key)) report(index, 'event.duplicate', 'each outcome of a maker once a time')
    else {
      told.add(key)
      if (showing.outcome === undefined || STAGE[event.kind] >= STAGE[showing.outcome]) {
        byMaker.set(event.manufacturer, { ...showing, outcome: event.kind })
      }
    }
  }
}

function problemOf(
  event: LearningEvent,
  known: ReadonlySet<string> | undefined,
): Pick<LearningIssue, 'code' | 'expected'> | undefined {
  const isText = (text: unknown) => typeof text === 'string' && text !== ''
  if (!isRecord(event)) return { code: 'event.shape', expected: 'an event with kind, query, manufacturer and time' }
  if (!isText(event.query) || !isText(event.manufacturer)) {
    return { code: 'event.shape', expected: 'query and manufacturer as texts that are not empty' }
  }
  if (event.kind !== 'shown' && !OUTCOMES.includes(event.kind)) {
    return { code: 'event.shape', expected: `a kind: shown, ${OUTCOMES.join(', ')}` }
  }
  if (typeof event.time !== 'string' || instantOf(event.time) === undefined) {
    return { code: 'event.time', expected: `a time ${TIME_FORM}` }
  }
  if (event.kind !== 'shown') return undefined
  if (!Number.isInteger(event.rank) || event.rank < 1) return { code: 'event.shape', expected: 'a rank from 1' }
  if (!isTold(event)) {
    return { code: 'event.shape', expected: 'a standing, and in `found` a standing and evidence by criterion id' }
  }
  const figures: readonly unknown[] = isRecord(event.utilities) ? Object.values(event.utilities) : []
  const isShare = (x: unknown) => typeof x === 'number' && x >= 0 && x <= 1
  if (figures.length === 0 || !figures.every(isShare) || !isShare(event.score)) {
    return { code: 'event.utilities', expected: 'a score and utilities by criterion id, each 0–1' }
  }
  if (known && !Object.keys(event.utilities).some((id) => known.has(id))) {
    return { code: 'event.utilities', expected: `utilities of a criterion that is weighed: ${[...known].join(', ')}` }
  }
  return undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Standing and findings are there in whole or not at all. */
function isTold({ standing, found }: ShownEvent): boolean {
  if (standing !== undefined && !STANDINGS.includes(standing)) return false
  if (found === undefined) return true
  if (!isRecord(found)) return false
  return Object.values<unknown>(found).every((one) => {
    if (typeof one !== 'object' || one === null) return false
    const { standing: own, evidence } = one as Partial<Found>
    return STANDINGS.includes(own as Standing) && EVIDENCE.includes(evidence as Evidence)
  })
}

function shortOf(event: LearningEvent): string {
  const text = writtenOf(event)
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}

function writtenOf(event: unknown): string {
  try {
    return (
      JSON.stringify(event, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? typeof event
    )
  } catch {
    return shown(event) // a circle, or an object that throws at being written
  }
}
