import { type Amount, type AmountRange, type Envelope, isAdHoc, type ParameterRange } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import type { Capability, MaterialOffer, Told, ToldField } from '../../model/manufacturer.js'
import { distinctBy, finest } from '../fields/fields.js'
import { envelopeOf } from '../figures/dimension.js'
import type { LabelledLength } from '../figures/quantity.js'
import { isKindOf } from '../words/kind-of.js'
import type { Prose, ToldAbout } from './prose-sentence.js'
import type { ToldFigure } from './told-figures.js'
import { finishing, hasFigure, isOneWork, mainOf, ofOneKind, shaping, targetsOf } from './told-targets.js'

/** Groups of materials that one plant works; a text that names more is written for search engines. */
const CREDIBLE_GROUPS = 4
const CREDIBLE_MATERIALS = 16
/** A thicker sheet is a plate or no sheet at all; a shorter part is not what a limit of size is told for. In mm. */
const THICKEST_SHEET = 100
const SMALLEST_PART = 10

/** Figures whose name says that they are the mass of a part. */
const PART_MASS: ReadonlySet<string> = new Set(['castingMass', 'forgingMass'])

type Denied = Pick<Prose, 'denials' | 'notMaterials'>
/** What is said of a field; `isExact` of this very process, else of a wider one. */
interface Said {
  readonly value: unknown
  readonly text: string
  readonly isExact: boolean
}
type Fields = { -readonly [K in ToldField]?: Said[] }

/**
 * The capabilities with what the description alone tells of them: a field that the record states stays, one that it does
 * not state is taken and marked. What does not clearly belong to one kind of process is left out. O(facts × capabilities).
 */
export function withTold(
  capabilities: readonly Capability[],
  prose: Prose,
  makers: readonly MaterialOffer[],
  catalog: Catalog,
): readonly Capability[] {
  const told = capabilities.map((): Fields => ({}))
  const add = (at: readonly number[], field: ToldField, value: unknown, of: ToldAbout<unknown>) => {
    for (const c of at) {
      const isExact = of.processes.includes(capabilities[c]!.process)
      const said = { value, text: of.text, isExact }
      const held = told[c]![field]
      if (held) held.push(said)
      else told[c]![field] = [said]
    }
  }
  const targets = (one: ToldAbout<unknown>, sort?: ToldFigure['kind']) =>
    targetsOf(one, prose, capabilities, catalog, sort)
  if (makers.length === 0 && areCredible(prose.materials, catalog)) {
    for (const one of prose.materials) {
      const at = one.processes.length > 0 ? targets(one) : capabilities.map((_, c) => c)
      add(at, 'materials', one.value, one)
    }
  }
  const lengths = new Map<string, { of: readonly number[]; sizes: LabelledLength[]; by: ToldAbout<unknown> }>()
  const distinctOf = (list: readonly number[]) => [...new Set(list.map((c) => capabilities[c]!.process))]
  for (const one of prose.figures) {
    const { value: figure, processes, sentence } = one
    const among = processes.length > 0 ? targets(one, figure.kind) : capabilities.map((_, c) => c)
    const of = (list: readonly number[]) => ofOneKind(list, capabilities, catalog)
    // who makes two things makes so many of one of them
    const ofOne = (list: readonly number[], named: readonly string[]) =>
      named.length > 0 || isOneWork(distinctOf(list), catalog) ? of(list) : []
    switch (figure.kind) {
      case 'mass':
        add(of(shaping(among, capabilities, catalog)), 'maxMassKg', figure.kg, one)
        break
      case 'envelope':
        add(of(shaping(among, capabilities, catalog)), 'envelope', figure.envelope, one)
        break
      case 'precision':
        add(of(finishing(among, capabilities, catalog)), figure.field, figure.precision, one)
        break
      case 'capacity':
        add(ofOne(mainOf(among, capabilities, catalog), processes), 'capacity', figure.amount, one)
        break
      case 'lot':
        add(processes.length > 0 ? among : of(among), 'lotSize', figure.range, one)
        break
      case 'parameter': {
        const { id, max } = figure.range
        const own = among.filter((c) => hasFigure(id, capabilities[c]!.process, catalog))
        add(own, 'parameters', figure.range, one)
        if (PART_MASS.has(id) && max !== undefined) add(of(own), 'maxMassKg', max, one)
        break
      }
      case 'length': {
        const { mm, label } = figure.length
        const sheet = among.filter((c) => hasFigure('sheetThickness', capabilities[c]!.process, catalog))
        if (label === 'thickness' || (label === undefined && sheet.length > 0)) {
          if (mm > THICKEST_SHEET) break
          const range: ParameterRange = { id: 'sheetThickness', max: mm, unit: 'mm', ...materialOf(figure) }
          add(sheet, 'parameters', range, one)
          break
        }
        if (mm < SMALLEST_PART) break
        const at = of(shaping(among, capabilities, catalog))
        const key = `${sentence} ${at.join()}`
        const group = lengths.get(key)
        if (group) group.sizes.push(figure.length)
        else lengths.set(key, { of: at, sizes: [figure.length], by: one })
      }
    }
  }
  for (const { of, sizes, by } of lengths.values()) {
    const envelope = limitOf(sizes)
    if (envelope) add(of, 'envelope', envelope, by)
  }
  tellLoads(capabilities, told, prose, catalog)
  // what the record says that it works, it works
  const denied = makers.length === 0 ? prose : { denials: [], notMaterials: [] }
  return capabilities.map((capability, c) => merged(capability, told[c]!, denied, catalog))
}

/**
 * Lowers what is free by what a description says is in use: of the processes named since the load before in its sentence, else
 * of those of the sentence, else of all. A capacity that is only told is left out where that is not one share.
 */
function tellLoads(capabilities: readonly Capability[], told: readonly Fields[], prose: Prose, catalog: Catalog): void {
  const loads = prose.loads.map((load, i) => {
    const before = prose.loads[i - 1]
    const from = before?.sentence === load.sentence ? before.end : 0
    const named = prose.processes.filter((one) => one.sentence === load.sentence)
    const since = named.filter(({ start }) => start >= from && start < load.start)
    const of = (since.length > 0 ? since : named).map(({ value }) => value)
    return { load, of }
  })
  if (loads.length === 0) return
  capabilities.forEach(({ process, capacity, utilization }, c) => {
    const fields = told[c]!
    if (utilization !== undefined || (!capacity && !fields.capacity)) return
    const own = loads.filter(({ of }) => of.some((one) => isOneWork([one, process], catalog)))
    const said = own.length > 0 ? own : loads.filter(({ of }) => of.length === 0)
    const shares = [...new Set(said.map(({ load }) => load.used))]
    const [used] = shares
    if (shares.length === 1 && used !== undefined)
      fields.utilization = [{ value: used, text: said[0]!.load.text, isExact: true }]
    else if (shares.length > 0) delete fields.capacity
  })
}

function materialOf({ material }: ToldFigure & { readonly material?: string }): { readonly material?: string } {
  return material === undefined ? {} : { material }
}

/** A text that names materials of every group tells nothing by them. */
function areCredible(materials: Prose['materials'], catalog: Catalog): boolean {
  const ids = new Set(materials.map(({ value }) => value.id))
  const groups = new Set([...ids].map((id) => catalog.materialGroup(id) ?? id))
  return ids.size <= CREDIBLE_MATERIALS && groups.size <= CREDIBLE_GROUPS
}

/** What single limits make together: a diameter with its length, sides of a box, or the longest side alone. */
function limitOf(sizes: readonly LabelledLength[]): Envelope | undefined {
  const sides = distinctBy(sizes, ({ label }) => label ?? '')
  if (sides.length < sizes.length) return undefined
  const [only] = sides
  if (sides.length === 1 && (only!.label === 'width' || only!.label === 'height')) return undefined
  return envelopeOf(sides)
}

function merged(capability: Capability, fields: Fields, denied: Denied, catalog: Catalog): Capability {
  const { precision, materials } = capability
  const told: Told[] = []
  const changed: { -readonly [K in keyof Capability]?: Capability[K] } = {}
  const take = <T>(field: ToldField, choose: (values: readonly T[]) => T | undefined): T | undefined => {
    const all = closest(fields[field])
    const value = all.length === 0 ? undefined : choose(all.map((one) => one.value as T))
    if (value === undefined) return undefined
    const by = all.find((one) => one.value === value) ?? all[0]!
    told.push({ field, text: by.text })
    return value
  }
  if (materials.length === 0) {
    const able = distinctBy(
      (fields.materials ?? []).map(({ value }) => value as MaterialOffer),
      ({ id }) => id,
    ).filter(({ id }) => catalog.canRun(capability.process, id) !== false)
    // what was not understood beside others stays: the list says more than they do
    if (able.some(({ id }) => !isAdHoc(id))) {
      changed.materials = take('materials', () => able) ?? able
    }
    const not = notMaterialsOf(capability.process, denied, catalog)
    if (not.length > 0) changed.notMaterials = not
  }
  const isHeld = precision?.itGrade !== undefined || precision?.toleranceMm !== undefined
  const fine = isHeld ? undefined : take('tolerance', finest)
  const ra = precision?.raMicrometers === undefined ? take('roughness', finest) : undefined
  const size = capability.envelope ? undefined : take<Envelope>('envelope', sole)
  const mass = capability.maxMassKg === undefined ? take<number>('maxMassKg', (all) => Math.max(...all)) : undefined
  const amount = capability.capacity ? undefined : take<Amount>('capacity', sole)
  const used = capability.capacity || amount ? take<number>('utilization', sole) : undefined
  const lot = capability.lotSize ? undefined : take<AmountRange>('lotSize', lotOf)
  const figures = figuresOf(capability, fields)
  if (figures.length > 0) {
    changed.parameters = [...capability.parameters, ...figures.map(({ range }) => range)]
    for (const { range, text } of distinctBy(figures, ({ range: { id } }) => id)) {
      told.push({ field: 'parameters', id: range.id, text })
    }
  }
  if (told.length === 0 && !changed.notMaterials) return capability
  return {
    ...capability,
    ...changed,
    ...(fine || ra ? { precision: { ...precision, ...fine, ...ra } } : {}),
    ...(size ? { envelope: size } : {}),
    ...(mass === undefined ? {} : { maxMassKg: mass }),
    ...(amount ? { capacity: amount } : {}),
    ...(used === undefined ? {} : { utilization: used }),
    ...(lot ? { lotSize: lot } : {}),
    ...(told.length > 0 ? { told } : {}),
  }
}

/** What is said of the very process, where anything is. */
function closest(said: readonly Said[] = []): readonly Said[] {
  const exact = said.filter(({ isExact }) => isExact)
  return exact.length > 0 ? exact : said
}

/** Least and most of what is said; of several leasts or mosts none is sure. */
function lotOf(ranges: readonly AmountRange[]): AmountRange | undefined {
  const min = sole(ranges.flatMap((range) => range.min ?? []))
  const max = sole(ranges.flatMap((range) => range.max ?? []))
  if (min && max && (min.unit !== max.unit || min.value > max.value)) return undefined
  return min || max ? { ...(min ? { min } : {}), ...(max ? { max } : {}) } : undefined
}

/** The one thing that is said; of two different ones none is sure. */
function sole<T>(values: readonly T[]): T | undefined {
  const said = distinctBy(values, (value) => JSON.stringify(value))
  return said.length === 1 ? said[0] : undefined
}

/** Figures that the record does not give, of each material the widest. */
function figuresOf({ parameters }: Capability, fields: Fields): { range: ParameterRange; text: string }[] {
  const known = new Set(parameters.map(({ id }) => id))
  const widest = new Map<string, { range: ParameterRange; text: string }>()
  for (const { value, text } of closest(fields.parameters)) {
    const range = value as ParameterRange
    const key = `${range.id}\n${range.material ?? ''}`
    const held = widest.get(key)?.range
    if (known.has(range.id) || (held && (held.max ?? 0) >= (range.max ?? 0))) continue
    widest.set(key, { range, text })
  }
  return [...widest.values()]
}

/** What is not worked by any process, and by this one. */
function notMaterialsOf(process: string, { denials, notMaterials }: Denied, catalog: Catalog): MaterialOffer[] {
  const own = denials.flatMap(({ process: denied, materials }) =>
    catalog.processRelation(denied, process).kind === 'other' ? [] : materials,
  )
  return distinctBy([...notMaterials, ...own], ({ id }) => id)
}

/** Whether a description says that a process is not done at all, and nowhere that it is. */
export function isDenied(process: string, { denials, processes }: Prose, catalog: Catalog): boolean {
  return denials.some(({ process: denied, materials }) => {
    if (materials.length > 0 || !isKindOf(process, denied, catalog)) return false
    return processes.every(({ value }) => value !== denied && !isKindOf(process, value, catalog))
  })
}
