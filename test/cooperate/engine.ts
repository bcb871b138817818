import { defaultCatalog } from '../../src/catalog/default.js'
import { assess } from '../../src/criteria/assess.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { planOf } from '../../src/criteria/plan.js'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import type { MatchEngine } from '../../src/model/matcher.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { answer } from '../../src/retrieve/answer.js'
import { memorySource } from '../../src/retrieve/memory-source.js'
import { checkedOptions } from '../../src/retrieve/options.js'

/** The engine that a matcher hands to the cooperate floor, over makers as understood. */
export function engineOver(manufacturers: readonly Manufacturer[]): MatchEngine {
  const [catalog, criteria, method] = [defaultCatalog, builtinCriteria(), weightedSum()]
  const source = memorySource(catalog, manufacturers)
  const engine: MatchEngine = {
    catalog,
    criteria,
    method,
    weights: {},
    source,
    weighted: (own = {}) => own,
    readPart: (input) => {
      const { value: part, issues } = normalizePart(input, catalog)
      return { part, issues }
    },
    readManufacturer: (input) => normalizeManufacturer(input, catalog),
    match: async (part, options = {}) => ({
      part,
      issues: [],
      ...(await answer(planOf(part, engine), source, checkedOptions(options, engine))),
    }),
    assess: (part, manufacturer) => assess(planOf(part, engine), manufacturer),
    manufacturer: (id) => source.get(id),
    inOneState: (ask) => ask(engine),
  }
  return engine
}
