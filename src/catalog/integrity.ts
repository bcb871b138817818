import type { CatalogData, MaterialRow } from '../model/catalog.js'
import { codeKey } from '../text/fold.js'
import { takeApart } from './designations.js'

/** Every contradiction in the rows, in words: ids used twice, references to nothing, cycles. O(rows). */
export function integrityProblems(data: CatalogData): string[] {
  const processes = ids(data.processes)
  const materials = new Set(takeApart(data.materials).materials.keys())
  const certificates = ids(data.certificates)
  const regions = ids(data.places.filter((place) => place.kind === 'region'))
  const problems: string[] = []
  const refer = (known: ReadonlySet<string>, id: string, what: string) => {
    if (!known.has(id)) problems.push(`${what} names "${id}", which does not exist`)
  }
  for (const [kind, rows] of Object.entries(KINDS)) problems.push(...duplicates(kind, rows(data)))
  for (const row of data.processes) {
    for (const parent of row.parents) refer(processes, parent, `process "${row.id}"`)
    for (const family of row.materials) if (family !== 'any') refer(materials, family, `process "${row.id}"`)
  }
  for (const row of data.materials) if (row.parent !== undefined) refer(materials, row.parent, `material "${row.id}"`)
  for (const row of [...data.substitutions, ...data.never]) {
    refer(materials, row.required, `the row "${row.required}" ← "${row.offered}"`)
    refer(materials, row.offered, `the row "${row.required}" ← "${row.offered}"`)
  }
  for (const row of data.certificates) {
    for (const implied of row.implies) refer(certificates, implied, `certificate "${row.id}"`)
  }
  for (const row of data.places) if (row.region !== undefined) refer(regions, row.region, `place "${row.id}"`)
  for (const row of data.parts) {
    for (const route of row.routes) {
      for (const material of route.materials) refer(materials, material, `part "${row.id}"`)
      for (const step of route.steps) {
        refer(processes, step.process, `part "${row.id}"`)
        for (const material of step.materials ?? []) refer(materials, material, `part "${row.id}"`)
      }
    }
  }
  for (const row of data.parameters) {
    for (const process of row.processes) refer(processes, process, `parameter "${row.id}"`)
  }
  const parameters = ids(data.parameters)
  const concepts: Readonly<Record<string, ReadonlySet<string>>> = {
    process: processes,
    material: materials,
    certificate: certificates,
    place: ids(data.places),
    part: ids(data.parts),
    parameter: parameters,
  }
  for (const row of data.ambiguous) {
    for (const concept of row.default ? [...row.concepts, row.default] : row.concepts) {
      const [kind = '', id = ''] = concept.split(':')
      refer(concepts[kind] ?? new Set(), id, `the ambiguous term "${row.term}"`)
    }
  }
  for (const { material, places } of data.localMaterials) {
    refer(materials, material, `the local supply of "${material}"`)
    for (const place of places) refer(concepts['place']!, place, `the local supply of "${material}"`)
  }
  for (const { change } of data.changeTimes) {
    const [kind = '', id] = change.split(':')
    if (id !== undefined) refer(kind === 'process' ? processes : certificates, id, `the change time "${change}"`)
  }
  problems.push(...sharedReferences(data.materials))
  problems.push(...cycles('process', new Map(data.processes.map((row) => [row.id, row.parents]))))
  problems.push(...cycles('material', new Map(data.materials.map((row) => [row.id, row.parent ? [row.parent] : []]))))
  problems.push(...cycles('certificate', new Map(data.certificates.map((row) => [row.id, row.implies]))))
  return problems
}

const KINDS: Readonly<Record<string, (data: CatalogData) => readonly { readonly id: string }[]>> = {
  process: (data) => data.processes,
  material: (data) => data.materials,
  certificate: (data) => data.certificates,
  place: (data) => data.places,
  part: (data) => data.parts,
  parameter: (data) => data.parameters,
}

/** A designation that two rows both take for their reference. */
function sharedReferences(rows: readonly MaterialRow[]): string[] {
  const owners = new Map<string, string>()
  return rows.flatMap((row) =>
    row.designations.flatMap(({ system, grade, strength }) => {
      // EN numbers and UNS follow another designation and may stand for several
      if (strength !== 'reference' || system === 'enNumber' || system === 'uns') return []
      const key = `${system} ${codeKey(grade)}`
      const owner = owners.get(key)
      if (owner === undefined || owner === row.id) {
        owners.set(key, row.id)
        return []
      }
      return [`the designation "${grade}" (${system}) is the reference of both "${owner}" and "${row.id}"`]
    }),
  )
}

function ids(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id))
}

function duplicates(kind: string, rows: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>()
  return rows.flatMap(({ id }) => {
    if (seen.has(id)) return [`the ${kind} id "${id}" is used twice`]
    seen.add(id)
    return []
  })
}

/** One sentence a cycle, found by walking edges depth first. */
function cycles(kind: string, edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const walk = (id: string, trail: string[]): void => {
    const start = trail.indexOf(id)
    if (start >= 0) {
      found.push(`the ${kind} graph has a cycle: ${[...trail.slice(start), id].join(' → ')}`)
      return
    }
    if (done.has(id)) return
    trail.push(id)
    for (const next of edges.get(id) ?? []) walk(next, trail)
    trail.pop()
    done.add(id)
  }
  for (const id of edges.keys()) walk(id, [])
  return found
}
