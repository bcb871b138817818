import { compareText, type Evidence, type Standing } from '../model/basics.js'
import type { Found, LearningEvent, LearningIssue, Outcome, ShownEvent } from '../model/learning.js'
import { dayNumber } from '../text/dates.js'

/** One maker shown for one question, with the last that is known to have come of it. */
export interface Showing extends Omit<ShownEvent, 'kind'> {
  /** Absent where nothing was heard. */
  readonly outcome?: Outcome
}

/** One question with everything that was shown for it, in the order shown. */
export interface Episode {
  readonly query: string
  /** When it was shown first. */
  readonly time: string
  readonly showings: readonly Showing[]
}

/** What may come of a maker that was shown. */
export const OUTCOMES: readonly Outcome[] = ['contacted', 'quoted', 'declined', 'sampleApproved', 'delivered', 'failed']
const STANDINGS: readonly Standing[] = ['fits', 'open', 'misses']
const EVIDENCE: readonly Evidence[] = ['stated', 'implied', 'inferred', 'none']
const TIME = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?$/

/**
 * Puts events together by question, in the order of time; events that cannot be used are reported, not guessed.
 * O(n log n).
 */
export function episodesOf(events: readonly LearningEvent[]): {
  readonly episodes: readonly Episode[]
  readonly issues: readonly LearningIssue[]
} {
  const issues: LearningIssue[] = []
  const showings = new Map<string, Map<string, Showing>>()
  const usable = events.flatMap((event, index) => {
    const problem = problemOf(event)
    if (problem) issues.push({ index, ...problem, received: shortOf(event) })
    return problem ? [] : [{ event, index }]
  })
  for (const { event, index } of usable) {
    if (event.kind !== 'shown') continue
    const { kind: _, ...showing } = event
    const own = showings.get(event.query) ?? new Map<string, Showing>()
    showings.set(event.query, own)
    if (own.has(event.manufacturer)) {
      const expected = 'each maker once a question'
      issues.push({ index, code: 'event.duplicate', received: shortOf(event), expected })
    } else own.set(event.manufacturer, showing)
  }
  const inTime = usable.sort((a, b) => compareText(a.event.time, b.event.time) || a.index - b.index)
  for (const { event, index } of inTime) {
    if (event.kind === 'shown') continue
    const showing = showings.get(event.query)?.get(event.manufacturer)
    if (showing) showings.get(event.query)!.set(event.manufacturer, { ...showing, outcome: event.kind })
    else issues.push({ index, code: 'event.notShown', received: shortOf(event), expected: 'a maker that was shown' })
  }
  const episodes = [...showings].map(([query, own]): Episode => {
    const sorted = [...own.values()].sort((a, b) => a.rank - b.rank || compareText(a.manufacturer, b.manufacturer))
    return { query, time: sorted.map(({ time }) => time).sort(compareText)[0]!, showings: sorted }
  })
  return {
    episodes: episodes.sort((a, b) => compareText(a.time, b.time) || compareText(a.query, b.query)),
    issues: issues.sort((a, b) => a.index - b.index),
  }
}

function problemOf(event: LearningEvent): Pick<LearningIssue, 'code' | 'expected'> | undefined {
  const isText = (text: unknown) => typeof text === 'string' && text !== ''
  if (typeof event !== 'object' || event === null || !isText(event.query) || !isText(event.manufacturer)) {
    return { code: 'event.shape', expected: 'an event with kind, query, manufacturer and time' }
  }
  if (event.kind !== 'shown' && !OUTCOMES.includes(event.kind)) {
    return { code: 'event.shape', expected: `a kind: shown, ${OUTCOMES.join(', ')}` }
  }
  if (typeof event.time !== 'string' || !isTime(event.time)) {
    return { code: 'event.time', expected: 'a time YYYY-MM-DD, with or without T…' }
  }
  if (event.kind !== 'shown') return undefined
  if (!Number.isInteger(event.rank) || event.rank < 1) return { code: 'event.shape', expected: 'a rank from 1' }
  if (!isTold(event)) {
    return { code: 'event.shape', expected: 'a standing, and in `found` a standing and evidence by criterion id' }
  }
  const figures: readonly unknown[] =
    typeof event.utilities === 'object' && event.utilities !== null ? Object.values(event.utilities) : []
  const isShare = (x: unknown) => typeof x === 'number' && x >= 0 && x <= 1
  if (figures.length === 0 || !figures.every(isShare) || !isShare(event.score)) {
    return { code: 'event.utilities', expected: 'a score and utilities by criterion id, each 0–1' }
  }
  return undefined
}

/** A day of the calendar, with or without a time. */
function isTime(text: string): boolean {
  return TIME.test(text) && dayNumber(text.slice(0, 10)) !== undefined
}

/** Standing and findings are there in whole or not at all. */
function isTold({ standing, found }: ShownEvent): boolean {
  if (standing !== undefined && !STANDINGS.includes(standing)) return false
  if (found === undefined) return true
  if (typeof found !== 'object' || found === null) return false
  return Object.values<unknown>(found).every((one) => {
    if (typeof one !== 'object' || one === null) return false
    const { standing: own, evidence } = one as Partial<Found>
    return STANDINGS.includes(own as Standing) && EVIDENCE.includes(evidence as Evidence)
  })
}

function shortOf(event: LearningEvent): string {
  const text =
    JSON.stringify(event, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? typeof event
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
