import type { Catalog } from '../model/catalog.js'
import { CATALOG_SHAPE } from '../model/shapes.js'
import { checkedShape, refuse } from '../refuse.js'

/** A matcher as far as a record looks at it; the verbs that are asked of it are its methods. */
export type RecordedMatcher = object & {
  readonly catalog?: Catalog
  /** Of `Matcher`: the importance that it gives its criteria. */
  readonly basis?: { readonly weights: Readonly<Record<string, number>> }
}

/** What an answer is made with and no record can hold. */
export interface RecordHost {
  readonly matcher?: RecordedMatcher
  readonly catalog?: Catalog
}

/** Where the arguments of a verb hold something of the host: an argument, or a key of one. */
export interface Seat {
  readonly what: keyof RecordHost
  readonly argument: number
  readonly key?: string
}

/** What the arguments hold of the host. Throws HamkorError `INPUT` naming what is no catalog or matcher. */
export function seatedIn(input: readonly unknown[], { what, argument, key }: Seat): RecordHost {
  const at = input[argument] as Readonly<Record<string, unknown>> | null | undefined
  const thing = key === undefined ? at : at?.[key]
  if (thing === undefined || thing === null) return {}
  const field = `input[${argument}]${key === undefined ? '' : `.${key}`}`
  checkedShape(field, thing, what === 'catalog' ? CATALOG_SHAPE : { 'catalog?': CATALOG_SHAPE })
  return { [what]: thing }
}

/** The arguments without what they hold of the host; an argument of its own leaves `null` in its place. */
export function withoutHost(input: readonly unknown[], seat: Seat): readonly unknown[] {
  return seatTaken(input, seat, undefined)
}

/** The arguments with what the replay has in its place. */
export function withHost(input: readonly unknown[], seat: Seat, host: RecordHost): readonly unknown[] {
  const thing = host[seat.what]
  if (thing === undefined) refuse(`setup.${seat.what}`, thing, `a ${seat.what}`)
  return seatTaken(input, seat, thing)
}

function seatTaken(input: readonly unknown[], { argument, key }: Seat, thing: unknown): readonly unknown[] {
  const list = [...input]
  while (list.length <= argument) list.push(null)
  list[argument] =
    key === undefined ? (thing ?? null) : { ...(list[argument] as Readonly<Record<string, unknown>>), [key]: thing }
  return list
}

/** The matcher and catalog of a set-up. Throws HamkorError `INPUT` naming what is none. */
export function checkedHost({ matcher, catalog }: RecordHost): RecordHost {
  if (matcher !== undefined) {
    checkedShape('matcher', matcher, { 'catalog?': CATALOG_SHAPE, 'basis?': { weights: { '*': 'number' } } })
  }
  if (catalog !== undefined) checkedShape('catalog', catalog, CATALOG_SHAPE)
  return { ...(matcher ? { matcher } : {}), ...(catalog ? { catalog } : {}) }
}

/** What was given of one host, in one. Throws HamkorError `INPUT` where the catalogs are not the same. */
export function oneHost(...given: readonly RecordHost[]): RecordHost {
  const matcher = given.find((host) => host.matcher)?.matcher
  const [catalog, ...others] = given
    .flatMap((host) => [host.catalog, host.matcher?.catalog])
    .filter((one) => one !== undefined)
  for (const { fingerprint } of others) {
    if (fingerprint !== catalog!.fingerprint) refuse('catalog', fingerprint, `one for all, ${catalog!.fingerprint}`)
  }
  return { ...(matcher ? { matcher } : {}), ...(catalog ? { catalog } : {}) }
}
