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

/**
 * Groups rows of the same part: by its family (or the stems of its name), HS heading, side and position, material and
 * size, one field after the other. A row that does not say a field is no different for it: it joins the others where they
 * agree on one value, and stands apart where they do not. In the order of the groups' ids. O(rows · fields).
 */
export function groupImports(
  records: readonly ImportRecord[],
  { by = GROUP_FIELDS, groupAs }: GroupOptions,
  catalog: Catalog,
): readonly RecordGroup[] {
  if (records.length === 0) return []
  let groups: readonly RecordGroup[] = [{ id: '', key: [], records }]
  const { parts, partAt } = numbered(records)
  for (const field of by) {
    const said = parts.map((part) => saidOf(part, field, catalog))
    const saidBy = (record: ImportRecord) =>
      (field === 'part' ? groupAs?.(record) : undefined) ?? said[partAt[record.index]!]
    groups = groups.flatMap((group) => split(group, field, saidBy))
  }
  return groups
    .map((group) => ({ ...group, id: group.key.map(({ field, value }) => `${field}:${value}`).join(' ') || 'all' }))
    .sort((a, b) => compareText(a.id, b.id))
}

/** The different parts, and by a row's index the place of its part: rows of one text have one part. */
function numbered(records: readonly ImportRecord[]) {
  const places = new Map<Part, number>()
  const partAt: number[] = []
  for (const { index, part } of records) {
    const known = places.get(part)
    partAt[index] = known ?? places.size
    if (known === undefined) places.set(part, places.size)
  }
  return { parts: [...places.keys()], partAt }
}

function split(
  group: RecordGroup,
  field: GroupField,
  saidBy: (record: ImportRecord) => string | undefined,
): readonly RecordGroup[] {
  const byValue = new Map<string, ImportRecord[]>()
  const silent: ImportRecord[] = []
  for (const record of group.records) {
    const value = saidBy(record)
    if (value === undefined) {
      silent.push(record)
      continue
    }
    const alike = byValue.get(value)
    if (alike) alike.push(record)
    else byValue.set(value, [record])
  }
  if (byValue.size === 0) return [group]
  const isAgreed = byValue.size === 1
  const said = [...byValue].map(([value, records]) => ({
    ...group,
    key: [...group.key, { field, value, statedBy: records.length }],
    records: isAgreed && silent.length > 0 ? [...records, ...silent].sort((a, b) => a.index - b.index) : records,
  }))
  return isAgreed || silent.length === 0
    ? said
    : [...said, { ...group, key: [...group.key, { field, value: '?', statedBy: 0 }], records: silent }]
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
