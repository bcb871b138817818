import type { MakerRow, PartRow } from '../world/types.js'

/** What a buyer would type into a search box: all words of the row. */
export function queryOf(part: PartRow): string {
  return [
    part.name,
    part.material,
    ...(part.processes ?? []),
    ...(part.routes ?? []).flatMap((route) => route.steps),
    ...(part.certificates ?? []),
    part.description,
  ]
    .filter((text) => text !== undefined)
    .join(' ')
}

/** A profile as a flat document for a search engine. */
export interface Document {
  readonly id: string
  readonly name: string
  readonly processes: string
  readonly materials: string
  readonly products: string
  readonly certificates: string
  readonly description: string
}

export const FIELDS = ['name', 'processes', 'materials', 'products', 'certificates', 'description'] as const

export function documentOf(maker: MakerRow): Document {
  const capabilities = maker.capabilities ?? []
  return {
    id: maker.id,
    name: maker.name,
    processes: [...(maker.processes ?? []), ...capabilities.map(({ process }) => process)].join('; '),
    materials: [...(maker.materials ?? []), ...capabilities.flatMap(({ materials }) => materials ?? [])].join('; '),
    products: (maker.products ?? []).join('; '),
    certificates: (maker.certificates ?? []).map((one) => (typeof one === 'string' ? one : one.name)).join('; '),
    description: maker.description ?? '',
  }
}

/** Words as a search engine parts them, in any script. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
