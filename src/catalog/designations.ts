import type { Designation, MaterialRow } from '../model/catalog.js'
import { codeKey } from '../text/fold.js'

/** How a material belongs to a cross-reference row: its strength to the row's reference. */
export interface Membership {
  readonly row: string
  readonly strength: Designation['strength']
}

/** Cross-reference rows taken apart: one material a designation. */
export interface Designations {
  /** Every row, and every designation of a grade row that is not its reference, as a material of its own. */
  readonly materials: ReadonlyMap<string, MaterialRow>
  /** Rows that a material belongs to, strongest first. */
  readonly memberships: ReadonlyMap<string, readonly Membership[]>
  /** `codeKey` of a designation → ids of the materials that carry it. */
  readonly index: ReadonlyMap<string, readonly string[]>
}

const RANK: Readonly<Record<Designation['strength'], number>> = { reference: 0, identical: 1, close: 2, substitute: 3 }
/** Systems whose entries are another name of the designation before them, not a grade of their own. */
const ALIASES: ReadonlySet<string> = new Set(['enNumber', 'uns'])
// what is left off in writing: the form digit of an Aluminum Association casting alloy (A356.0 → A356; .1 and .2 are
// ingot), `EN` before a cast iron, `EN AC-` before a cast aluminum number
const AA_FORM = /^([A-F]?\d{3})\.\d$/
const EN_PREFIX = /^EN[ -](?:AC-(?=\d))?/

/**
 * Takes grade rows apart. The reference designation is the row itself (`s45`); any other becomes a material
 * `system-code` (`en-c45e`, `aisi-304`) in the same family, so that what is asked and what is offered are compared as
 * designations: two of one row are as close as the weaker of their strengths to the reference. EN numbers and UNS are
 * other names of the designation before them. A designation of several rows is one material with several memberships;
 * where it is the reference of one of them it is that row. O(designations).
 */
export function takeApart(rows: readonly MaterialRow[]): Designations {
  const materials = new Map<string, MaterialRow>()
  const memberships = new Map<string, Membership[]>()
  const index = new Map<string, string[]>()
  const codeOf = codesOf()
  const references = referencesOf(rows, codeOf)
  for (const row of rows) materials.set(row.id, row)
  for (const row of rows) {
    let current = row.id
    for (const designation of row.designations) {
      if (!ALIASES.has(designation.system)) current = materialIdOf(row, designation, references, codeOf)
      if (current !== row.id) addMaterial(materials, current, row, designation)
      addMembership(memberships, current, {
        row: row.id,
        strength: current === row.id ? 'reference' : designation.strength,
      })
      for (const spelling of spellingsOf(designation)) addTo(index, codeOf(spelling), current)
    }
  }
  for (const list of memberships.values()) list.sort((a, b) => RANK[a.strength] - RANK[b.strength])
  return { materials, memberships, index }
}

/** `codeKey`, worked out once a spelling: the rows repeat their designations. */
function codesOf(): (grade: string) => string {
  const known = new Map<string, string>()
  return (grade) => {
    let code = known.get(grade)
    if (code === undefined) {
      code = codeKey(grade)
      known.set(grade, code)
    }
    return code
  }
}

/** `system code` of every reference designation → its row. */
function referencesOf(rows: readonly MaterialRow[], codeOf: (grade: string) => string): ReadonlyMap<string, string> {
  const references = new Map<string, string>()
  for (const row of rows) {
    for (const { system, grade, strength } of row.designations) {
      const key = `${system} ${codeOf(grade)}`
      if (strength === 'reference' && !ALIASES.has(system) && !references.has(key)) references.set(key, row.id)
    }
  }
  return references
}

/** Id of a designation: the row whose reference it is (or another spelling of it), else `system-code`. */
function materialIdOf(
  row: MaterialRow,
  designation: Designation,
  references: ReadonlyMap<string, string>,
  codeOf: (grade: string) => string,
): string {
  if (designation.strength === 'reference') return row.id
  const code = codeOf(designation.grade)
  return references.get(`${designation.system} ${code}`) ?? `${designation.system}-${code.toLowerCase()}`
}

/** A designation as its standard writes it, and as it is written for short. */
function spellingsOf({ system, grade }: Designation): readonly string[] {
  const short = system === 'aisi' ? grade.match(AA_FORM)?.[1] : system === 'en' ? grade.replace(EN_PREFIX, '') : grade
  return short === undefined || short === grade ? [grade] : [grade, short]
}

function addMaterial(
  materials: Map<string, MaterialRow>,
  id: string,
  row: MaterialRow,
  designation: Designation,
): void {
  const known = materials.get(id)
  const own: Designation = { system: designation.system, grade: designation.grade, strength: 'reference' }
  if (!known) {
    materials.set(id, { ...row, id, designations: [own], names: { en: [], ru: [], uz: [], 'uz-Cyrl': [] } })
  } else if (!known.designations.some((d) => d.grade === own.grade)) {
    materials.set(id, { ...known, designations: [...known.designations, own] })
  }
}

function addMembership(memberships: Map<string, Membership[]>, id: string, membership: Membership): void {
  const list = memberships.get(id)
  if (!list) memberships.set(id, [membership])
  else if (!list.some((m) => m.row === membership.row)) list.push(membership)
}

function addTo(index: Map<string, string[]>, key: string, id: string): void {
  const list = index.get(key)
  if (!list) index.set(key, [id])
  else if (!list.includes(id)) list.push(id)
}

/** What a grade is called: its first designation, else its first name, else its id. */
export function materialLabel(row: MaterialRow): string {
  return row.designations[0]?.grade ?? row.names.en[0] ?? row.id
}
