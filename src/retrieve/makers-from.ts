import type { Manufacturer } from '../model/manufacturer.js'
import type { CandidateSource, RetrievalNeed } from '../model/source.js'
import { checkedShape, type Shape } from '../refuse.js'

/** What judging reads of every maker, lists not looked into: a host's rows often are records that nobody has normalized. */
const GIVEN: readonly [Shape] = [
  {
    id: 'text',
    name: 'text',
    capabilities: 'list',
    materials: 'list',
    products: 'list',
    productConcepts: 'list',
    ownEvidence: 'list',
    tradeClaims: 'list',
  },
]

/**
 * Asks a source, and looks at each batch as it comes: a source may be a host's own.
 * Throws HamkorError `INPUT` where a batch is no list, or a maker is none that `normalizeManufacturer` gives. O(makers).
 */
export async function* makersFrom(
  source: CandidateSource,
  need: RetrievalNeed,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Manufacturer[], void, undefined> {
  for await (const batch of source.retrieve(need, signal ? { signal } : {})) {
    checkedShape('manufacturers.retrieve', batch, GIVEN)
    yield batch
  }
}
