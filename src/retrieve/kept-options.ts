/**
 * The options of a verb that reads them more than once, as they were when it was called: what the host does to its object
 * later does not reach the rest of the run. What is no object comes back as it is, for the verb to refuse. O(options).
 */
export function keptOptions<T>(options: T): T {
  if (!isRecord(options)) return options
  const { where, weights, standing, ...rest } = options as Readonly<Record<string, unknown>>
  return {
    ...rest,
    ...(where === undefined ? {} : { where: isRecord(where) ? keptWhere(where) : where }),
    ...(weights === undefined ? {} : { weights: copied(weights) }),
    ...(standing === undefined ? {} : { standing: copied(standing) }),
  } as T
}

function keptWhere(where: object): object {
  return Object.fromEntries(Object.entries(where).map(([key, value]) => [key, copied(value)]))
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return [...value]
  return isRecord(value) ? { ...value } : value
}

function isRecord(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
