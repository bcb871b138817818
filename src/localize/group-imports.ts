import { compareText, type Envelope } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { GroupField, GroupKeyField, ImportRecord } from '../model/demand.js'
import type { Part } from '../model/part.js'

/** Rows of one part, with what they have in common. */
export interface RecordGroup {
  readonly id: string
  readonly key: readonly GroupKeyField[]
  readonly records: readonly ImportRecord[]
}

/** How a host may have rows grouped. */
export interface GroupOptions {
  /** What tells parts apart, first to last; default `part`, `hs`, `positions`, `material`, `size`. */
  readonly by?: readonly GroupField[]
  /** A name of the host's own for a row, in place of what its description says; undefined leaves it to us. */
  readonly groupAs?: (record: ImportRecord) => string | undefined
}

/** In the order in which rows are told apart. */
export const GROUP_FIELDS: readonly GroupField[] = ['part', 'hs', 'positions', 'material', 'size']
/** Sizes that differ by less than this share are one: rounding, and one more figure after the point. */
const SIZE_STEP = 0.02

/** Rows that nothing can tell apart: of one part, and of one name where the host gives one. */
interface Kin {
  readonly part: Part
  readonly name: string | undefined
  /** Place of its first row. */
  readonly first: number
  rows: number
  group: number
}

/** Rows with what they have in common so far. */
interface Branch {
  readonly key: readonly GroupKeyField[]
  readonly kin: readonly Kin[]
}

/**
 * Groups rows of the same part: by its family (or the stems of its name), HS heading, side and position, material and
 * size, one field after the other. A row that does not say a field is no different for it: it joins the others where they
 * agree on one value, and stands apart where they do not. In the order of the groups' ids. O(rows + different parts · fields).
 */
export function groupImports(
  records: readonly ImportRecord[],
  { by = GROUP_FIELDS, groupAs }: GroupOptions,
  catalog: Catalog,
): readonly RecordGroup[] {
  if (records.length === 0) return []
  const { all, kinAt } = kinOf(records, by.includes('part') ? groupAs : undefined)
  let branches: readonly Branch[] = [{ key: [], kin: all }]
  for (const field of by) branches = branches.flatMap((branch) => split(branch, field, catalog))
  const groups = branches.map(({ key, kin }, i) => {
    for (const one of kin) one.group = i
    const id = key.map(({ field, value }) => `${field}:${value}`).join(' ') || 'all'
    return { id, key, records: [] as ImportRecord[] }
  })
  records.forEach((record, i) => {
    groups[kinAt[i]!.group]!.records.push(record)
  })
  return groups.sort((a, b) => compareText(a.id, b.id))
}

/** The different kin, first seen first, and that of each row. */
function kinOf(records: readonly ImportRecord[], groupAs: GroupOptions['groupAs']) {
  // hardly any part has two
  const byPart = new Map<Part, Kin[]>()
  const all: Kin[] = []
  const kinAt = records.map((record, first) => {
    const { part } = record
    const name = groupAs?.(record)
    let alike = byPart.get(part)
    if (!alike) {
      alike = []
      byPart.set(part, alike)
    }
    for (const known of alike) {
      if (known.name !== name) continue
      known.rows += 1
      return known
    }
    const kin: Kin = { part, name, first, rows: 1, group: 0 }
    alike.push(kin)
    all.push(kin)
    return kin
  })
  return { all, kinAt }
}

function split(branch: Branch, field: GroupField, catalog: Catalog): readonly Branch[] {
  const byValue = new Map<string, Kin[]>()
  const silent: Kin[] = []
  for (const one of branch.kin) {
    const value = (field === 'part' ? one.name : undefined) ?? saidOf(one.part, field, catalog)
    if (value === undefined) {
      silent.push(one)
      continue
    }
    const alike = byValue.get(value)
    if (alike) alike.push(one)
    else byValue.set(value, [one])
  }
  if (byValue.size === 0) return [branch]
  const isAgreed = byValue.size === 1
  const said = [...byValue].map(([value, kin]): Branch => {
    const statedBy = kin.reduce((sum, { rows }) => sum + rows, 0)
    return {
      key: [...branch.key, { field, value, statedBy }],
      kin: isAgreed && silent.length > 0 ? [...kin, ...silent].sort((a, b) => a.first - b.first) : kin,
    }
  })
  return isAgreed || silent.length === 0
    ? said
    : [...said, { key: [...branch.key, { field, value: '?', statedBy: 0 }], kin: silent }]
}

/** The family that the catalog knows, else the stems of the name, in order. */
function nameOf(part: Part): string {
  if (part.concept) return part.concept
  const stems = part.terms.map(({ term }) => term).filter((term) => !term.includes(':'))
  return stems.length > 0 ? stems.sort(compareText).join('+') : 'unnamed'
}

function saidOf(part: Part, field: GroupField, catalog: Catalog): string | undefined {
  switch (field) {
    case 'part':
      return nameOf(part)
    case 'hs':
      return part.hsCode?.slice(0, 4)
    case 'positions':
      return part.positions.length > 0 ? [...part.positions].sort(compareText).join('+') : undefined
    case 'material':
      return part.materials.length > 0
        ? [...new Set(part.materials.map(({ id }) => gradeOf(id, catalog)))].sort(compareText).join('+')
        : undefined
    case 'size':
      return part.dimensions && sizeOf(part.dimensions)
    default:
      return undefined
  }
}

/** Identical designations of two standards are one material. */
function gradeOf(id: string, catalog: Catalog): string {
  const row = catalog.materials.get(id)
  const reference = row?.designations[0]
  return reference && row.kind === 'grade' ? `${reference.system}:${reference.grade}` : id
}

/** Longest first, on a scale of 2 % steps. */
function sizeOf(envelope: Envelope): string {
  const sides =
    envelope.shape === 'box'
      ? [...envelope.sidesMm]
      : [envelope.diameterMm, ...(envelope.lengthMm === undefined ? [] : [envelope.lengthMm])]
  const steps = sides.sort((a, b) => b - a).map((side) => Math.round(Math.log(side) / Math.log(1 + SIZE_STEP)))
  const shown = steps.map((step) => Math.round((1 + SIZE_STEP) ** step * 10) / 10)
  return `${envelope.shape === 'box' ? '' : 'd'}${shown.join('x')}`
}
