import { type AmountRange, BASES, type Basis } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import type { Capability, MaterialOffer } from '../../model/manufacturer.js'
import type { CapabilityInput, ManufacturerInput } from '../../model/manufacturer-schema.js'
import type { IssueLog, Path } from '../common/issues.js'
import { readCapacity, readMaxMass } from '../figures/above-zero.js'
import { readAmount, readAmountRange } from '../figures/amount.js'
import { readBasis } from '../figures/basis-words.js'
import { readWindow } from '../figures/date.js'
import { readEnvelope } from '../figures/dimension.js'
import { readLeadTimeDays } from '../figures/duration.js'
import { readMeasure } from '../figures/measure.js'
import { readUtilization } from '../figures/share.js'
import { withGradeRanges } from '../materials/grade-range.js'
import { distinctBy, entriesOf, fieldOf, isBareNo, isBlank, parametersOf, precisionOf } from './fields.js'
import { materialsOf } from './material-fields.js'
import { leavesOut, mayLeaveOut, type NamedProcess, processesOf } from './process-fields.js'
import { withoutStrayed } from './strayed.js'

/** Primary groups (casting, plastics, textile …) up to which a bare list of processes is believed. */
const CREDIBLE_GROUPS = 3

/** What a record states of its capabilities. */
export interface StatedCapabilities {
  readonly capabilities: readonly Capability[]
  /** Whether its breadth can be believed; where not, its bare claims are marked inferred. */
  readonly isCredible: boolean
}

/**
 * The capabilities that a record states: `capabilities` in their order, then the shorthand `processes` that none of them
 * names; `maker` are the materials of the whole maker. The same statement counts once. A bare list over more than three primary groups, with no machine, capacity or
 * document in the whole record, counts as inferred. O(fields).
 */
export function statedCapabilities(
  input: Pick<ManufacturerInput, 'capabilities' | 'processes'>,
  maker: readonly MaterialOffer[],
  catalog: Catalog,
  log: IssueLog,
): StatedCapabilities {
  const detailed = entriesOf(input.capabilities, ['capabilities']).flatMap(({ value, path }) =>
    typeof value === 'string' ? bareOf(value, path, maker, catalog, log) : detailedOf(value, path, maker, catalog, log),
  )
  const listed = entriesOf(input.processes, ['processes']).flatMap(({ value, path }) =>
    bareOf(value, path, maker, catalog, log),
  )
  const named = new Set(detailed.map(({ process }) => process))
  const all = [...detailed, ...listed.filter(({ process }) => !named.has(process))]
  return judged(distinctBy(all, keyOf), catalog)
}

/** A process that a text or a product suggests. */
export function inferredCapability(process: string, text: string, source: string): Capability {
  return { process, text, materials: [], equipment: [], parameters: [], basis: 'inferred', source }
}

/** Materials of a maker, each once. */
export function offersOf(
  input: ManufacturerInput['materials'],
  path: Path,
  catalog: Catalog,
  log: IssueLog,
): MaterialOffer[] {
  return distinctBy(
    materialsOf(spelledOut(input, catalog), path, catalog, log).map(({ id, text }) => ({ id, text })),
    ({ id }) => id,
  )
}

/** What a maker lists may be a range of grades. */
function spelledOut(input: ManufacturerInput['materials'], catalog: Catalog): ManufacturerInput['materials'] {
  if (typeof input === 'string') return withGradeRanges(input, catalog)
  if (!Array.isArray(input)) return input
  return input.map((one) => (typeof one === 'string' ? withGradeRanges(one, catalog) : one))
}

/**
 * Gives a capability without materials of its own those of the maker that its process can run; where the maker names none,
 * those of a kind of the process that was inferred: what was read into a stated `casting` (sand casting, of gray iron) tells of
 * it, while a kind that is stated stands beside it.
 */
export function withMakerMaterials(
  capability: Capability,
  materials: readonly MaterialOffer[],
  all: readonly Capability[],
  catalog: Catalog,
): Capability {
  if (capability.materials.length > 0) return capability
  if (materials.length === 0) {
    // who machines, machines what comes; who casts has the furnaces of one metal
    if (catalog.processes.get(capability.process)?.role !== 'primary') return capability
    const kinds = all.filter(
      ({ process, basis }) =>
        basis === 'inferred' && catalog.processRelation(capability.process, process).kind === 'narrower',
    )
    const named = distinctBy(
      kinds.flatMap((one) => one.materials),
      ({ id }) => id,
    )
    if (named.length === 0) return capability
    const told = kinds.flatMap((one) => one.told?.find(({ field }) => field === 'materials') ?? []).slice(0, 1)
    return {
      ...capability,
      materials: named,
      ...(told.length > 0 ? { told: [...(capability.told ?? []), ...told] } : {}),
    }
  }
  const able = materials.filter(({ id }) => catalog.canRun(capability.process, id) !== false)
  // all of them: the maker's list holds as it is
  return able.length > 0 && able.length < materials.length ? { ...capability, materials: able } : capability
}

function bareOf(
  text: string,
  path: Path,
  maker: readonly MaterialOffer[],
  catalog: Catalog,
  log: IssueLog,
): Capability[] {
  return ownProcesses(text, path, idsOf(maker), catalog, log).map((named) => bare(named))
}

/** Processes that a maker names as its own; `субподряд`, `planned`, `не делаем` are none, and a bare `нет` says nothing. */
function ownProcesses(
  text: string,
  path: Path,
  materials: readonly string[],
  catalog: Catalog,
  log: IssueLog,
): NamedProcess[] {
  if (!mayLeaveOut(text)) return processesOf(text, path, materials, catalog, log)
  return text.split(/[,;]/).flatMap((piece) => {
    if (piece.trim() === '' || isBareNo(piece)) return []
    if (!leavesOut(piece, catalog)) return processesOf(piece, path, materials, catalog, log)
    log.add('process.notOwn', path, piece.trim(), 'a process that the maker runs itself')
    return []
  })
}

function idsOf(materials: readonly MaterialOffer[]): string[] {
  return materials.map(({ id }) => id)
}

const PRODUCT = 'product:'

/** Source of a capability that a product of this family tells. */
export function sourceOf(family: string): string {
  return PRODUCT + family
}

/** The family of the product that tells a capability; none where something else does. */
export function toldBy({ source }: Capability): string | undefined {
  return source?.startsWith(PRODUCT) ? source.slice(PRODUCT.length) : undefined
}

/** What only the product tells is no statement of the process. */
function bare({ id, text, product }: NamedProcess): Capability {
  if (product !== undefined) return inferredCapability(id, text, sourceOf(product))
  return { process: id, text, materials: [], equipment: [], parameters: [], basis: 'stated' }
}

function detailedOf(
  input: CapabilityInput,
  path: Path,
  maker: readonly MaterialOffer[],
  catalog: Catalog,
  log: IssueLog,
): Capability[] {
  const details = detailsOf(input, path, catalog, log)
  const at = [...path, 'process']
  if (isBlank(input.process)) {
    log.add('value.missing', at, 'nothing', 'a process, e.g. CNC turning')
    return []
  }
  const materials = idsOf(details.materials.length > 0 ? details.materials : maker)
  const processes = ownProcesses(input.process, at, materials, catalog, log)
  return processes.map((named) => {
    const own = bare(named)
    const { basis, source } = own
    return { ...own, ...details, ...(basis === 'inferred' && source !== undefined ? { basis, source } : {}) }
  })
}

/** Everything of a capability but its process; an absent field stays absent. */
function detailsOf(
  input: CapabilityInput,
  path: Path,
  catalog: Catalog,
  log: IssueLog,
): Omit<Capability, 'process' | 'text'> {
  const at = (field: keyof CapabilityInput): Path => [...path, field]
  const figures = { tolerance: input.tolerance, roughness: input.roughness }
  const precision = precisionOf(
    withoutStrayed(figures, ['tolerance', 'roughness'], path, catalog, log),
    path,
    undefined,
    log,
  )
  const envelope = fieldOf(input.envelope, at('envelope'), readEnvelope, log)
  const maxMassKg = fieldOf(input.maxMass, at('maxMass'), readMaxMass, log)
  const lotSize = lotOf(input.lotSize, at('lotSize'), log)
  const capacity = fieldOf(input.capacity, at('capacity'), readCapacity, log)
  const utilization = fieldOf(input.utilization, at('utilization'), readUtilization, log)
  const cycle = fieldOf(input.cycleTime, at('cycleTime'), (time) => readMeasure(time, 'hour'), log)
  const cycleTimeHours = cycle?.max ?? cycle?.min
  const available = fieldOf(input.available, at('available'), readWindow, log)
  const leadTimeDays = fieldOf(input.leadTime, at('leadTime'), readLeadTimeDays, log)
  const source = isBlank(input.source) ? undefined : String(input.source).trim()
  const materials = [
    ...offersOf(input.materials, at('materials'), catalog, log),
    ...offersOf(input.material, at('material'), catalog, log),
  ]
  return {
    materials: distinctBy(materials, ({ id }) => id),
    ...(precision ? { precision } : {}),
    ...(envelope ? { envelope } : {}),
    ...(maxMassKg === undefined ? {} : { maxMassKg }),
    ...(lotSize ? { lotSize } : {}),
    ...(capacity ? { capacity } : {}),
    ...(utilization === undefined ? {} : { utilization }),
    ...(cycleTimeHours === undefined ? {} : { cycleTimeHours }),
    ...(available ? { available } : {}),
    ...(leadTimeDays === undefined ? {} : { leadTimeDays }),
    equipment: textsOf(input.equipment, at('equipment')),
    parameters: parametersOf(input.parameters, at('parameters'), catalog, log),
    basis: basisOf(input.basis, at('basis'), log),
    ...(source === undefined ? {} : { source }),
  }
}

function textsOf(input: CapabilityInput['equipment'], path: Path): string[] {
  return [...new Set(entriesOf(input, path).map(({ value }) => String(value).trim()))]
}

/** A single figure, or ends that are read one by one. */
function lotOf(input: CapabilityInput['lotSize'], path: Path, log: IssueLog): AmountRange | undefined {
  if (typeof input !== 'object' || !('min' in input || 'max' in input)) {
    return fieldOf(input, path, readAmountRange, log)
  }
  const min = fieldOf(input.min, [...path, 'min'], readAmount, log)
  const max = fieldOf(input.max, [...path, 'max'], readAmount, log)
  if (!min && !max) return undefined
  if (min && max && min.unit === max.unit && min.value > max.value) {
    log.add('range.reversed', path, input, 'a minimum that is not above the maximum')
    return undefined
  }
  return { ...(min ? { min } : {}), ...(max ? { max } : {}) }
}

function basisOf(input: string | undefined, path: Path, log: IssueLog): Basis {
  if (isBlank(input)) return 'stated'
  const basis = readBasis(input!)
  if (!basis) log.add('value.range', path, input, BASES.join(', '))
  return basis ?? 'stated'
}

/** Equal for two capabilities that say the same, whatever words they use. */
function keyOf({ text: _, ...said }: Capability): string {
  return JSON.stringify({ ...said, materials: said.materials.map(({ id }) => id) })
}

/** Too many trades for a profile that shows nothing: its bare claims are no better than guesses. */
function judged(capabilities: readonly Capability[], catalog: Catalog): StatedCapabilities {
  const claims = new Set(capabilities.filter(isBareClaim))
  const trades = tradesOf(
    [...claims].map(({ process }) => process),
    catalog,
  )
  if (trades <= CREDIBLE_GROUPS || capabilities.some(isSupport)) return { capabilities, isCredible: true }
  const marked = capabilities.map(
    (one): Capability => (claims.has(one) ? { ...one, basis: 'inferred', unsupported: true } : one),
  )
  return { capabilities: marked, isCredible: false }
}

/** Nothing said but the process and its materials. */
function isBareClaim(capability: Capability): boolean {
  const { process: _, text, materials, equipment, parameters, basis, ...details } = capability
  return basis === 'stated' && equipment.length === 0 && parameters.length === 0 && Object.keys(details).length === 0
}

function isSupport({ equipment, capacity, basis }: Capability): boolean {
  return equipment.length > 0 || (capacity?.value ?? 0) > 0 || basis === 'verified' || basis === 'documented'
}

/** How many trades (tops of the process graph over primary processes) some processes span. */
export function tradesOf(processes: readonly string[], catalog: Catalog): number {
  return new Set(processes.flatMap((process) => primaryGroup(process, catalog) ?? [])).size
}

/** Top of the process graph over a primary process, by its first parents; undefined for other processes. O(depth). */
export function primaryGroup(process: string, catalog: Catalog): string | undefined {
  let row = catalog.processes.get(process)
  if (row?.role !== 'primary') return undefined
  while (row.parents.length > 0) row = catalog.processes.get(row.parents[0]!)!
  return row.id
}
