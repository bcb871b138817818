import type { Catalog, ProcessRow } from '../../model/catalog.js'
import type { Capability } from '../../model/manufacturer.js'
import { toldBy } from '../fields/capability.js'
import type { Prose, ToldAbout } from './prose-sentence.js'
import type { ToldFigure } from './told-figures.js'

/*
 * Which capabilities a fact of a description belongs to: those of the processes that it is said of, and of them the ones
 * that such a fact can be said of. Positions among the maker's capabilities.
 */

/**
 * The capabilities that processes of a sentence mean: the same ones, else their kinds. A figure is of the only kind there
 * is, and where the sentence names that too and gives several figures of a sort, behind its name only: литьё в кокиль,
 * отливки до 20 кг. A material is of every kind, where the sentence names none.
 */
export function targetsOf(
  { processes, sentence, start }: ToldAbout<unknown>,
  prose: Prose,
  capabilities: readonly Capability[],
  catalog: Catalog,
  sort?: ToldFigure['kind'],
): number[] {
  const figures = prose.figures.filter((one) => one.sentence === sentence).map(({ value }) => value.kind)
  const isAlone =
    sort === undefined ? new Set(figures).size === figures.length : figures.filter((one) => one === sort).length < 2
  const hits = processes.flatMap((process) => {
    const same = capabilities.flatMap((one, c) => (one.process === process ? [c] : []))
    // the way that a product hints at is the work that is said: литьё, and the discs are cast in sand
    if (same.length > 0) return [...same, ...hintedKinds(process, capabilities, catalog)]
    const kinds = capabilities.flatMap((one, c) =>
      catalog.processRelation(process, one.process).kind === 'narrower' ? [c] : [],
    )
    const isNamed = kinds.some((c) =>
      prose.processes.some((one) => one.value === capabilities[c]!.process && one.sentence === sentence),
    )
    if (sort === undefined && !isNamed) return kinds
    const [only, ...others] = new Set(kinds.map((c) => capabilities[c]!.process))
    const named = prose.processes.filter((one) => one.value === only && one.sentence === sentence)
    const isBefore = named.length === 0 || isAlone || named.some((one) => one.start < start)
    return only !== undefined && others.length === 0 && isBefore ? kinds : []
  })
  return [...new Set(hits)].sort((a, b) => a - b)
}

function hintedKinds(process: string, capabilities: readonly Capability[], catalog: Catalog): readonly number[] {
  return capabilities.flatMap((one, c) =>
    toldBy(one) !== undefined && catalog.processRelation(process, one.process).kind === 'narrower' ? [c] : [],
  )
}

/** Whether processes are one work, each a kind of another: casting and sand casting. */
export function isOneWork(processes: readonly string[], catalog: Catalog): boolean {
  return processes.every((one) => processes.every((other) => isNested(one, other, catalog)))
}

function isNested(one: string, other: string, catalog: Catalog): boolean {
  const { kind } = catalog.processRelation(one, other)
  return kind === 'same' || kind === 'narrower' || kind === 'broader'
}

type Filter = (at: readonly number[], capabilities: readonly Capability[], catalog: Catalog) => readonly number[]

const byNature =
  (natures: readonly ProcessRow['nature'][]): Filter =>
  (at, capabilities, catalog) =>
    at.filter((c) => natures.includes(catalog.processes.get(capabilities[c]!.process)?.nature ?? 'other'))

/** Those that give shape; where there are none, whose bath, furnace or fixture must take the part. */
export const shaping: Filter = (at, capabilities, catalog) => {
  const own = byNature(['shaping'])(at, capabilities, catalog)
  return own.length > 0 ? own : byNature(['treating', 'coating', 'joining'])(at, capabilities, catalog)
}

/** Those that hold the finest sizes: who casts and machines tells what the machines hold. */
export const finishing: Filter = (at, capabilities, catalog) => {
  const own = byNature(['shaping'])(at, capabilities, catalog)
  const cut = own.filter((c) => catalog.processes.get(capabilities[c]!.process)?.role === 'secondary')
  return cut.length > 0 ? cut : own
}

/** Those that make the part rather than finish it. */
export const mainOf: Filter = (at, capabilities, catalog) => {
  const primary = at.filter((c) => catalog.processes.get(capabilities[c]!.process)?.role === 'primary')
  return primary.length > 0 ? primary : at
}

/** The same where they are all of one kind, else none. */
export function ofOneKind(
  at: readonly number[],
  capabilities: readonly Capability[],
  catalog: Catalog,
): readonly number[] {
  return new Set(at.map((c) => kindOf(capabilities[c]!.process, catalog))).size === 1 ? at : []
}

/** Branch of the process graph: casting, plastics; of the branches of metal working one by one: machining, forging. */
function kindOf(process: string, catalog: Catalog): string {
  let row = catalog.processes.get(process)
  if (!row) return process
  for (let above: ProcessRow | undefined; row.parents.length > 0; row = above) {
    above = catalog.processes.get(row.parents[0]!)
    if (!above || (above.parents.length === 0 && above.id === 'metalworking')) break
  }
  // turning and grinding lie on two branches of cutting
  return row.role === 'secondary' && row.nature === 'shaping' ? 'cutting' : row.id
}

/** Whether a figure belongs to a process. */
export function hasFigure(id: string, process: string, catalog: Catalog): boolean {
  const owners = catalog.parameters.get(id)?.processes ?? []
  return owners.some((owner) => {
    const { kind, distance } = catalog.processRelation(owner, process)
    // the figure of sheet forming is told of stamping too
    return kind === 'same' || kind === 'narrower' || (kind === 'broader' && distance === 1)
  })
}
