import { defaultCatalog, normalizeManufacturer, normalizePart } from 'hamkor'
import type { MakerRow, PartRow } from '../world/types.js'

/** What a part asks, or a maker offers, as concepts. */
export interface Concepts {
  /** Alternatives of steps; a maker has one. */
  readonly routes: readonly (readonly string[])[]
  readonly materials: readonly string[]
  readonly certificates: readonly string[]
}

/** A way to read concepts out of rows. */
export interface Reader {
  readonly name: string
  readonly part: (row: PartRow) => Concepts
  readonly maker: (row: MakerRow) => Concepts
}

const { data } = defaultCatalog

function labels(rows: readonly { readonly id: string; readonly names: object }[]): Map<string, string> {
  return new Map(
    rows.flatMap(({ id, names }) =>
      (Object.values(names) as string[][]).flat().map((name) => [name.toLowerCase(), id] as const),
    ),
  )
}

const PROCESSES = labels(data.processes)
const PARTS = labels(data.parts)
const MATERIALS = new Map([
  ...labels(data.materials),
  ...data.materials.flatMap((row) => row.designations.map(({ grade }) => [grade.toLowerCase(), row.id] as const)),
])
const CERTIFICATES = labels(data.certificates)

function exact(index: ReadonlyMap<string, string>, texts: readonly string[]): string[] {
  return texts.map((text) => index.get(text.toLowerCase())).filter((id) => id !== undefined)
}

/** Labels of the catalog letter for letter, as matchers over an ontology look them up. */
export const RAW_READER: Reader = {
  name: 'raw',
  part: (row) => {
    const known = data.parts.find(({ id }) => id === PARTS.get(row.name.toLowerCase()))
    const stated = [row.processes ?? [], ...(row.routes ?? []).map(({ steps }) => steps)].map((steps) =>
      exact(PROCESSES, steps),
    )
    const routes = stated.filter((steps) => steps.length > 0)
    return {
      routes:
        routes.length > 0 ? routes : (known?.routes.map(({ steps }) => steps.map(({ process }) => process)) ?? []),
      materials: exact(MATERIALS, row.material ? [row.material] : []),
      certificates: exact(CERTIFICATES, row.certificates ?? []),
    }
  },
  maker: (row) => {
    const capabilities = row.capabilities ?? []
    return {
      routes: [exact(PROCESSES, [...(row.processes ?? []), ...capabilities.map(({ process }) => process)])],
      materials: exact(MATERIALS, [
        ...(row.materials ?? []),
        ...capabilities.flatMap(({ materials }) => materials ?? []),
      ]),
      certificates: exact(
        CERTIFICATES,
        (row.certificates ?? []).map((one) => (typeof one === 'string' ? one : one.name)),
      ),
    }
  },
}

/** Concepts as our reading finds them, so that what is left is the scoring. */
export const READ_READER: Reader = {
  name: 'our reading',
  part: (row) => {
    const { value } = normalizePart(row)
    return {
      routes: value.routes.map(({ steps }) => steps.map(({ process }) => process)),
      materials: [
        ...new Set([...value.materials, ...value.routes.flatMap(({ materials }) => materials)].map(({ id }) => id)),
      ],
      certificates: value.certificates.map(({ id }) => id),
    }
  },
  maker: (row) => {
    const { value } = normalizeManufacturer(row)
    if (!value) return { routes: [[]], materials: [], certificates: [] }
    return {
      routes: [[...new Set(value.capabilities.map(({ process }) => process))]],
      materials: [
        ...new Set(
          [...value.materials, ...value.capabilities.flatMap(({ materials }) => materials)].map(({ id }) => id),
        ),
      ],
      certificates: (value.certificates ?? []).map(({ id }) => id),
    }
  },
}
