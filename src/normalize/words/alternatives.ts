/** What joins two names of which one is enough. */
const OR =
  /^[\s,)]*(?:(?:и|and|va|ва)\s?\/\s?)?(?:или|либо|or|yoki|ёки|ё)(?:\s+(?:по|в|на|to|the|by|in|хотя бы|at least))?[\s(]*$/iu

/** Groups of what a text names with an `or` between; commas before it belong to the group: `A, B или C`. O(found). */
export function alternativesOf<T extends { readonly start: number; readonly end: number }>(
  text: string,
  found: readonly T[],
): T[][] {
  const groups: T[][] = []
  for (let i = 1; i < found.length; i++) {
    if (!OR.test(text.slice(found[i - 1]!.end, found[i]!.start))) continue
    let first = i - 1
    if (groups.at(-1)?.includes(found[first]!)) {
      groups.at(-1)!.push(found[i]!)
      continue
    }
    while (first > 0 && /^\s*,\s*$/.test(text.slice(found[first - 1]!.end, found[first]!.start))) first--
    groups.push(found.slice(first, i + 1))
  }
  return groups
}
