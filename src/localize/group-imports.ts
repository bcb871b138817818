import { compareText, type Envelope } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { GroupField, GroupKeyField, ImportRecord } from '../model/demand.js'
import type { Good } from '../normalize/read-good.js'

/** What a row says of each field that rows are grouped by, in their order; undefined where it says nothing. */
export type Said = readonly (string | undefined)[]

/** A row as far as grouping looks at it. */
export interface SayingRow {
  /** Rows that nothing tells apart share one. */
  readonly said: Said
}

/** Rows of one part, with what they have in common. */
export interface RowGroup<R> {
  readonly id: string
  readonly key: readonly GroupKeyField[]
  readonly rows: readonly R[]
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

/** Rows that nothing can tell apart. */
interface Kin {
  readonly said: Said
  /** Place of its first row. */
  readonly first: number
  rows: number
  group: number
}

/** What rows have in common in one of the fields. */
interface BranchKey extends Omit<GroupKeyField, 'statedBy'> {
  /** Of the field among those that are grouped by. */
  readonly position: number
}

/** Rows with what they have in common so far. */
interface Branch {
  readonly key: readonly BranchKey[]
  readonly kin: readonly Kin[]
}

/**
 * Groups rows of the same part: by its family (or the stems of its name), HS heading, side and position, material and
 * size, one field after the other. A row that does not say a field is no different for it: it joins the others where they
 * agree on one value, and stands apart where they do not. In the order of the groups' ids.
 * O(rows + different things said · fields).
 */
export function groupImports<R extends SayingRow>(
  rows: readonly R[],
  by: readonly GroupField[],
): readonly RowGroup<R>[] {
  if (rows.length === 0) return []
  const { all, kinAt } = kinOf(rows)
  let branches: readonly Branch[] = [{ key: [], kin: all }]
  for (const [k, field] of by.entries()) branches = branches.flatMap((branch) => split(branch, field, k))
  const groups = branches.map(({ key, kin }, i) => {
    for (const one of kin) one.group = i
    const id = key.map(({ field, value }) => `${field}:${value}`).join(' ') || 'all'
    return { id, key: key.map((one) => statedIn(kin, one)), rows: [] as R[] }
  })
  for (let i = 0; i < rows.length; i++) groups[kinAt[i]!.group]!.rows.push(rows[i]!)
  return groups.sort((a, b) => compareText(a.id, b.id))
}

/** How many rows of a whole group say one field of its key: later fields have taken rows away from it. */
function statedIn(kin: readonly Kin[], { field, value, position }: BranchKey): GroupKeyField {
  const statedBy = kin.reduce((sum, { said, rows }) => (said[position] === value ? sum + rows : sum), 0)
  return { field, value, statedBy }
}

/** The different kin, first seen first, and that of each row. */
function kinOf(rows: readonly SayingRow[]) {
  const bySaid = new Map<Said, Kin>()
  const kinAt = rows.map(({ said }, first) => {
    let kin = bySaid.get(said)
    if (!kin) {
      kin = { said, first, rows: 0, group: 0 }
      bySaid.set(said, kin)
    }
    kin.rows += 1
    return kin
  })
  return { all: [...bySaid.values()], kinAt }
}

function split(branch: Branch, field: GroupField, position: number): readonly Branch[] {
  const byValue = new Map<string, Kin[]>()
  const silent: Kin[] = []
  for (const one of branch.kin) {
    const value = one.said[position]
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
  const said = [...byValue].map(
    ([value, kin]): Branch => ({
      key: [...branch.key, { field, value, position }],
      kin: isAgreed && silent.length > 0 ? [...kin, ...silent].sort((a, b) => a.first - b.first) : kin,
    }),
  )
  return isAgreed || silent.length === 0
    ? said
    : [...said, { key: [...branch.key, { field, value: '?', position }], kin: silent }]
}

/** Finds what goods say of the fields that rows are grouped by: one list for all that say the same. */
export interface Sayings {
  of(good: Good): Said
  /** The same under a name of the host's own. */
  named(said: Said, name: string): Said
}

export function sayings(by: readonly GroupField[], catalog: Catalog): Sayings {
  const known = new Map<string, Said>()
  const shared = (said: Said): Said => {
    const key = said.map((value) => (value === undefined ? '' : `=${value}`)).join('\n')
    const held = known.get(key)
    if (held) return held
    known.set(key, said)
    return said
  }
  return {
    of: (good) => shared(by.map((field) => saidOf(good, field, catalog))),
    named: (said, name) => shared(said.map((value, k) => (by[k] === 'part' ? name : value))),
  }
}

/** The family that the catalog knows, else the stems of the name, in order. */
function nameOf(good: Good): string {
  if (good.concept) return good.concept
  const stems = good.terms.map(({ term }) => term).filter((term) => !term.includes(':'))
  return stems.length > 0 ? stems.sort(compareText).join('+') : 'unnamed'
}

function saidOf(good: Good, field: GroupField, catalog: Catalog): string | undefined {
  switch (field) {
    case 'part':
      return nameOf(good)
    case 'hs':
      return good.hsCode?.slice(0, 4)
    case 'positions':
      return good.positions.length > 0 ? [...good.positions].sort(compareText).join('+') : undefined
    case 'material':
      return good.materials.length > 0
        ? [...new Set(good.materials.map(({ id }) => gradeOf(id, catalog)))].sort(compareText).join('+')
        : undefined
    case 'size':
      return good.dimensions && sizeOf(good.dimensions)
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
