import type { TypicalDays } from '../model/advice.js'
import type { Reason } from '../model/basics.js'
import type { Catalog, ChangeTimeRow } from '../model/catalog.js'
import type { EffortClass } from '../model/match.js'

/** A change as far as its time hangs on it. */
export interface TimedChange {
  readonly criterion: string
  /** Process that is set up anew, or that the change is about. */
  readonly process?: string | undefined
  readonly effort: EffortClass
  readonly reason: Reason
}

/**
 * Days that a change usually takes: of its certificate, of its process or the nearest process above that the catalog has
 * a time for, else of the criterion and its class of effort. Undefined where the catalog knows none. O(processes above).
 */
export function typicalDays(catalog: Catalog, change: TimedChange): TypicalDays | undefined {
  const rows = rowsOf(catalog)
  const { criterion, process, effort, reason } = change
  const own =
    criterion === 'certificates' && reason.required?.kind === 'certificate'
      ? rows.get(`certificate:${reason.required.id}`)
      : criterion === 'process' && process !== undefined
        ? rows.get(nearestTimed(catalog, process, rows))
        : undefined
  const row = own ?? rows.get(`${criterion}/${effort}`)
  return row && { low: row.low, high: row.high }
}

/** The same for a plan, which needs a duration for every gap: a host's own criterion is timed by its class of effort. */
export function plannedDays(catalog: Catalog, change: TimedChange): number | undefined {
  const days = typicalDays(catalog, change) ?? typicalDays(catalog, { ...change, criterion: 'any' })
  return days && Math.round((days.low + days.high) / 2)
}

/** Rows by what is changed, once a catalog: a map of investments asks for every change of every maker. */
const rowsByCatalog = new WeakMap<Catalog, ReadonlyMap<string, ChangeTimeRow>>()

function rowsOf(catalog: Catalog): ReadonlyMap<string, ChangeTimeRow> {
  const known = rowsByCatalog.get(catalog)
  if (known) return known
  const rows = new Map(catalog.data.changeTimes.map((row) => [row.change, row]))
  rowsByCatalog.set(catalog, rows)
  return rows
}

/** Side by side: as long as the longest; undefined where the time of one is not known, or there is none. */
export function together(times: readonly (TypicalDays | undefined)[]): TypicalDays | undefined {
  let all: TypicalDays | undefined
  for (const time of times) {
    if (!time) return undefined
    all = all ? { low: Math.max(all.low, time.low), high: Math.max(all.high, time.high) } : time
  }
  return all
}

function nearestTimed(catalog: Catalog, process: string, rows: ReadonlyMap<string, unknown>): string {
  const above = [...catalog.processesAbove(process)]
    .filter((id) => rows.has(`process:${id}`))
    .sort((a, b) => levels(catalog, process, a) - levels(catalog, process, b))
  return `process:${above[0] ?? process}`
}

function levels(catalog: Catalog, process: string, above: string): number {
  return process === above ? 0 : catalog.processRelation(process, above).distance
}
