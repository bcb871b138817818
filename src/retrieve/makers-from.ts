import { HamkorError } from '../errors.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { CandidateSource, RetrievalNeed } from '../model/source.js'
import { checkedShape, type Shape } from '../refuse.js'
import { heeding } from './heeding.js'

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
 * Throws HamkorError `INPUT` where a batch is no list, or a maker is none that `normalizeManufacturer` gives, `SOURCE` where
 * the source fails. O(makers).
 */
export async function* makersFrom(
  source: CandidateSource,
  need: RetrievalNeed,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Manufacturer[], void, undefined> {
  const batches = heeding(source.retrieve(need, signal ? { signal } : {}), signal)
  try {
    for (;;) {
      const { done, value: batch } = await fromSource(() => batches.next(), signal)
      if (done) return
      checkedShape('manufacturers.retrieve', batch, GIVEN)
      yield batch
    }
  } finally {
    await batches.return()
  }
}

/** What a source answers; its failure as HamkorError `SOURCE`, but for the reason of an abort and what hamkor itself threw. */
export async function fromSource<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    if (signal?.aborted || cause instanceof HamkorError) throw cause
    const text = cause instanceof Error ? cause.message : String(cause)
    throw new HamkorError('SOURCE', `the candidate source failed: ${text}`, {}, { cause })
  }
}
