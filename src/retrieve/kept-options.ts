/*
 * A verb that runs over turns of the event loop reads its options once, when it is called: what the host does to its object
 * later does not reach the rest of the run. An instance of a class is read like any object, accessors and methods that it
 * inherits too, so that a host may give the classes that its requests are checked with.
 */

/** The options of all verbs: what is read of an instance beyond its own fields. */
export const OPTION_NAMES = [
  ...['limit', 'nearMissLimit', 'standing', 'weights', 'where', 'signal', 'onProgress'],
  ...['maxMembers', 'regionLimit', 'within', 'cost', 'parts', 'by', 'servedBy', 'maxRelaxations', 'minOpens'],
  ...['demands', 'objective', 'limits', 'terms', 'unknownCapacity', 'largestLot', 'currency', 'rates', 'candidates'],
  ...['gap', 'effort', 'timeLimitSeconds', 'seed', 'solver'],
  ...['matcher', 'makers', 'consortia', 'investments', 'groupAs', 'priceIndex', 'period'],
  ...['workers', 'order', 'setupModule', 'workerFile', 'onCrash'],
  ...['manufacturers', 'catalog', 'criteria', 'rank', 'learned'],
] as const

/** Options that are data, and what they may inherit; the others are the host's own and stay the same object. */
const DATA: Readonly<Record<string, readonly string[]>> = {
  where: ['regions', 'certificates', 'ids', 'attributes'],
  weights: [],
  standing: [],
  within: ['region', 'radiusKm', 'of'],
  cost: ['handover', 'transport', 'rangeKm'],
  objective: [],
  limits: ['makersPerPart', 'shareOfPart', 'shareOfMaker', 'shareOfRegion', 'budget'],
  rates: [],
  by: [],
  priceIndex: [],
  period: ['from', 'to'],
}

/** The options as they are now. What is no record of options comes back as it is, for the verb to refuse. O(options). */
export function keptOptions<T>(options: T): T {
  if (!isRecord(options)) return options
  const kept = entriesOf(options, OPTION_NAMES)
  for (const [key, inherited] of Object.entries(DATA)) {
    if (Object.hasOwn(kept, key)) kept[key] = copied(kept[key], inherited)
  }
  return kept as T
}

/** Own fields, and of what is inherited the names that are read; a method stays one of its object. */
function entriesOf(given: object, names: readonly string[]): Record<string, unknown> {
  const kept: Record<string, unknown> = { ...given }
  const prototype: unknown = Object.getPrototypeOf(given)
  if (prototype === Object.prototype || prototype === null) return kept
  for (const name of names) {
    if (Object.hasOwn(kept, name)) continue
    const value = (given as Readonly<Record<string, unknown>>)[name]
    if (value !== undefined) kept[name] = typeof value === 'function' ? value.bind(given) : value
  }
  return kept
}

/** Lists and records within data: `where.attributes`, `limits.shareOfRegion`. */
const DEPTH = 2

/** A copy of data, its lists and records with it. */
function copied(value: unknown, inherited: readonly string[] = [], depth = DEPTH): unknown {
  if (depth === 0) return value
  if (Array.isArray(value)) return value.map((one) => copied(one, [], depth - 1))
  if (!isRecord(value)) return value
  const kept = entriesOf(value, inherited)
  for (const [key, inner] of Object.entries(kept)) kept[key] = copied(inner, [], depth - 1)
  return kept
}

/** A Map and its like would be an empty record. */
function isRecord(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !(value instanceof Map || value instanceof Set || value instanceof Promise)
}
