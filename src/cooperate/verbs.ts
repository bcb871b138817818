import type { Advice, InvestmentMap, RelaxationResult } from '../model/advice.js'
import type { AllocateOptions, Allocation } from '../model/allocation.js'
import type { ConsortiumOptions, ConsortiumResult } from '../model/consortium.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { MatchEngine } from '../model/matcher.js'
import type { OpportunityOptions, OpportunityResult, PartnerOptions, PartnerResult } from '../model/opportunity.js'
import { refuse } from '../refuse.js'
import { keptOptions } from '../retrieve/kept-options.js'
import { type AdviceOptions, advise } from './advise.js'
import { consortia } from './consortia.js'
import { type InvestmentOptions, investments } from './investments.js'
import { opportunities } from './opportunities.js'
import { partners } from './partners.js'
import { type RelaxationOptions, relaxations } from './relaxations.js'

/**
 * What a matcher answers beyond one maker for one part. Every answer is of the makers as they were when it was asked for,
 * however long it takes and whatever is added, updated or removed meanwhile (of a host's own source: where it has `hold`).
 */
export interface Cooperation {
  /**
   * Who could make a part together: the best chains of makers over its routes, exactly, beside the best single maker.
   * Rejects with HamkorError `INPUT` where the argument is no part or an option is unusable, `LIMIT` where a route has
   * too many steps, and with the signal's reason when aborted.
   */
  consortia(part: unknown, options?: ConsortiumOptions): Promise<ConsortiumResult>
  /**
   * Who completes what a maker (its id, or a record) lacks over a list of parts.
   * Rejects with HamkorError `INPUT` where nobody has the id or an option is unusable, `LIMIT` where the list is too long.
   */
  partners(manufacturer: unknown, options: PartnerOptions): Promise<PartnerResult>
  /**
   * The parts of a list that a maker (its id, or a record) could win, with the scores that `match` gives it.
   * Rejects with HamkorError `INPUT` where nobody has the id or an option is unusable, `LIMIT` where the list is too long.
   */
  opportunities(
    manufacturer: unknown,
    parts: Iterable<unknown> | AsyncIterable<unknown>,
    options?: OpportunityOptions,
  ): Promise<OpportunityResult>
  /**
   * What one maker (its id, or a record that need not be indexed) is missing for a part: the smallest sets of changes
   * after which it is a match, each verified by judging the changed maker.
   * Rejects with HamkorError `INPUT` where nobody has the id, the record has none, or an option is unusable.
   */
  advise(part: unknown, manufacturer: unknown, options?: AdviceOptions): Promise<Advice>
  /**
   * The smallest changes of the specification that let more makers in, each verified by matching again.
   * Rejects with HamkorError `INPUT` where the argument is no part or an option is unusable.
   */
  relaxations(part: unknown, options?: RelaxationOptions): Promise<RelaxationResult>
  /**
   * Which single change at which maker, or of which kind in which region, would open the most import value over a list
   * of parts. Rejects with HamkorError `INPUT` where an option is unusable, `LIMIT` where the list is too long.
   */
  investments(parts: Iterable<unknown> | AsyncIterable<unknown>, options?: InvestmentOptions): Promise<InvestmentMap>
  /**
   * Who makes how many of which part, over capacities that the parts share, and what stands in the way of the rest.
   * Feasible whenever it resolves, with the distance to a proven bound.
   * Rejects with HamkorError `INPUT` where an argument is unusable, `LIMIT` beyond `LIMITS.allocationParts`, `NUMBER`
   * where a host's function gives no usable number, `SOURCE` where a host's source without `hold` changes meanwhile, and
   * with the signal's reason when aborted.
   */
  allocate(parts: Iterable<unknown> | AsyncIterable<unknown>, options?: AllocateOptions): Promise<Allocation>
}

/** The verbs of this floor over one engine; those that ask the makers more than once ask them of one state. */
export function cooperation(engine: MatchEngine): Cooperation {
  return {
    consortia: async (part, options) => {
      const kept = keptOptions(options)
      return engine.inOneState((held) => consortia(held, part, kept))
    },
    async partners(manufacturer, options) {
      const kept = keptOptions(options)
      return engine.inOneState(async (held) => partners(held, await makerFrom(held, manufacturer), kept))
    },
    async opportunities(manufacturer, parts, options) {
      const kept = keptOptions(options)
      return opportunities(engine, await makerFrom(engine, manufacturer), parts, kept)
    },
    async advise(input, manufacturer, options) {
      const kept = keptOptions(options)
      return advise(engine, engine.readPart(input).part, await makerFrom(engine, manufacturer), kept)
    },
    async relaxations(input, options) {
      return relaxations(engine, engine.readPart(input).part, keptOptions(options))
    },
    investments: async (parts, options) => {
      const kept = keptOptions(options)
      return engine.inOneState((held) => investments(held, parts, kept))
    },
    async allocate(parts, options) {
      const kept = keptOptions(options)
      return engine.inOneState(async (held) => {
        // loaded when first asked for: who only matches does not pay for it
        const { allocate } = await import('./allocate.js')
        return allocate(held, parts, kept)
      })
    },
  }
}

/** An indexed maker by its id, or one read from a record. */
async function makerFrom(engine: MatchEngine, given: unknown): Promise<Manufacturer> {
  if (typeof given === 'string') {
    return (await engine.manufacturer(given)) ?? refuse('manufacturer', given, 'the id of an indexed maker')
  }
  return engine.readManufacturer(given).value ?? refuse('manufacturer', given, 'an id, or a record with one')
}
