import { type Point, pointOf } from '../criteria/proximity.js'
import { BASES, compareText } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { MatchEngine } from '../model/matcher.js'
import type { Where } from '../model/source.js'
import { type Codes, valueAt } from '../retrieve/encode-maker.js'
import { BASIS_BITS, MAKER_FACETS, makerOf, UNSUPPORTED } from '../retrieve/facets.js'
import { makersFrom } from '../retrieve/makers-from.js'
import { columnsOf, type Held, heldIn } from '../retrieve/memory-source.js'
import { oneSearch, searchEnded } from '../retrieve/one-search.js'
import { regionsIn } from '../retrieve/regions-in.js'
import { idOf, makerCode, type Segment } from '../retrieve/segment.js'
import { shownMaker } from '../retrieve/shown-makers.js'
import { regionOf } from '../retrieve/where.js'

/** A process that a maker runs, and whether that is more than inferred or merely claimed. */
export interface Running {
  readonly process: string
  readonly isShown: boolean
}

/**
 * Makers by id, of whom little is known yet. Those of a memory source stay in its columns: a record is read when it is
 * asked for, for most makers that are looked at are never shown.
 */
export interface Crew {
  readonly count: number
  readonly points: readonly (Point | undefined)[]
  readonly regions: readonly (string | undefined)[]
  /** One list per maker, in the order of its capabilities. */
  readonly running: readonly (readonly Running[])[]
  /** Where it lies in columns; undefined where it came as a record. */
  readonly held: (maker: number) => Held | undefined
  /** As understood, as answers show it: frozen where it is held. */
  readonly maker: (maker: number) => Manufacturer
  readonly id: (maker: number) => string
}

type Seat = Manufacturer | Held

/** Where a crew is looked for. */
export interface CrewOptions {
  readonly where?: Where | undefined
  /** One more, in the place of its id; it need not be in the source, and no filter holds for it. */
  readonly guest?: Manufacturer
  readonly signal?: AbortSignal | undefined
}

/**
 * Finds the makers with one of the processes and hands them to `use` in the same turn of the event loop, so that what is
 * read from the columns of a memory source is of one state. O(makers found).
 */
export async function withMakers<T>(
  { source, catalog }: MatchEngine,
  processes: readonly string[],
  { where, guest, signal }: CrewOptions,
  use: (crew: Crew) => T,
): Promise<T> {
  signal?.throwIfAborted()
  const need = {
    processes: [...new Set(processes)].sort(compareText),
    terms: [],
    hsHeadings: [],
    ...(where ? { where } : {}),
  }
  const ended = searchEnded()
  if (ended) await ended
  const columns = columnsOf(source)
  if (columns) {
    const { store } = columns
    return oneSearch(() => use(crewOf(seated(heldIn(store, need), guest), catalog, store.codes)))
  }
  const makers: Manufacturer[] = []
  for await (const batch of makersFrom(source, need, signal)) {
    signal?.throwIfAborted()
    makers.push(...batch)
  }
  return use(crewOf(seated(makers, guest), catalog))
}

/** Some of a crew, ascending. */
export function picked(crew: Crew, makers: readonly number[]): Crew {
  return {
    count: makers.length,
    points: makers.map((m) => crew.points[m]),
    regions: makers.map((m) => crew.regions[m]),
    running: makers.map((m) => crew.running[m]!),
    held: (m) => crew.held(makers[m]!),
    maker: (m) => crew.maker(makers[m]!),
    id: (m) => crew.id(makers[m]!),
  }
}

function seated(seats: readonly Seat[], guest: Manufacturer | undefined): readonly Seat[] {
  if (!guest) return seats
  const others = seats.filter((seat) => idOfSeat(seat) !== guest.id)
  const at = others.filter((seat) => compareText(idOfSeat(seat), guest.id) < 0).length
  return [...others.slice(0, at), guest, ...others.slice(at)]
}

function idOfSeat(seat: Seat): string {
  return isHeld(seat) ? idOf(seat.segment, seat.ordinal) : seat.id
}

function crewOf(seats: readonly Seat[], catalog: Catalog, codes?: Codes): Crew {
  const reader = codes && columnReader(codes, catalog)
  const of = <T>(fromColumns: (held: Held) => T, fromRecord: (record: Manufacturer) => T) =>
    seats.map((seat) => (isHeld(seat) ? fromColumns(seat) : fromRecord(seat)))
  return {
    count: seats.length,
    points: of(
      (held) => reader!.point(held),
      ({ location }) => location && pointOf(location, catalog),
    ),
    regions: of(
      (held) => reader!.region(held),
      (record) => regionOf(record, catalog),
    ),
    running: of(
      (held) => reader!.running(held),
      ({ capabilities }) =>
        capabilities.map(({ process, basis, unsupported }) => ({
          process,
          isShown: basis !== 'inferred' && !unsupported,
        })),
    ),
    held: (m) => {
      const seat = seats[m]!
      return isHeld(seat) ? seat : undefined
    },
    maker: (m) => {
      const seat = seats[m]!
      return isHeld(seat) ? shownMaker(seat.segment, seat.ordinal, codes!) : seat
    },
    id: (m) => idOfSeat(seats[m]!),
  }
}

function isHeld(seat: Seat): seat is Held {
  return 'segment' in seat
}

const PROXIMITY = MAKER_FACETS.indexOf('proximity')
const INFERRED = BASES.indexOf('inferred')

/** Reads what a crew says of its makers from columns, each code once. */
function columnReader(codes: Codes, catalog: Catalog) {
  const points = new Map<number, Point | undefined>()
  // two of each process: shown, and not
  const runnings: Running[] = []
  const regions = new Map<Segment, readonly (string | undefined)[]>()
  return {
    point({ segment, ordinal }: Held): Point | undefined {
      const code = makerCode(segment, ordinal, PROXIMITY)
      if (!points.has(code)) {
        const { location } = makerOf('proximity', valueAt(codes.makerFacets[PROXIMITY]!, code, codes.known))
        points.set(code, location && pointOf(location, catalog))
      }
      return points.get(code)
    },
    region({ segment, ordinal }: Held): string | undefined {
      const known = regions.get(segment) ?? regionsIn(segment, codes)
      regions.set(segment, known)
      return known[ordinal]
    },
    running({ segment, ordinal }: Held): readonly Running[] {
      const list: Running[] = []
      for (let row = segment.rowStarts[ordinal]!; row < segment.rowStarts[ordinal + 1]!; row++) {
        const place = segment.places[row]!
        const flags = segment.flags[place]!
        const isShown = (flags & BASIS_BITS) !== INFERRED && (flags & UNSUPPORTED) === 0
        const code = segment.rowColumns[0]![place]!
        const at = code * 2 + Number(isShown)
        runnings[at] ??= { process: valueAt(codes.rowFacets[0]!, code, codes.known) as string, isShown }
        list.push(runnings[at])
      }
      return list
    },
  }
}
