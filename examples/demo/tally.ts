import type { MatchResult } from 'hamkor'

/** What an answer amounts to, best first. */
export const GROUPS = ['fits', 'open', 'near', 'none', 'notUnderstood'] as const

/** Name of a group. */
export type Group = (typeof GROUPS)[number]

/** Which group an answer belongs to. */
export function groupOf({ matches, nearMisses, issues }: MatchResult): Group {
  if (matches.some(({ standing }) => standing === 'fits')) return 'fits'
  if (matches.length > 0) return 'open'
  if (issues.some(({ code }) => code === 'part.notUnderstood')) return 'notUnderstood'
  return nearMisses.length > 0 ? 'near' : 'none'
}

/** What a year of imports costs in US dollars, where the price is in dollars: of one piece, set, kg, m or m², as the volume. */
export function importValue({ part }: MatchResult): number | undefined {
  const { annualVolume, unitPrice } = part
  return annualVolume && unitPrice?.currency === 'USD' ? annualVolume.value * unitPrice.amount : undefined
}

/** Parts and import value of a group. */
export interface Tally {
  readonly parts: number
  readonly value: number
}

/** Parts and value of each group; `withoutValue` lines have no known value and count with none. */
export function tally(results: readonly MatchResult[]) {
  const groups = new Map<Group, Tally>(GROUPS.map((group) => [group, { parts: 0, value: 0 }]))
  let withoutValue = 0
  for (const result of results) {
    const value = importValue(result)
    const { parts, value: sum } = groups.get(groupOf(result))!
    groups.set(groupOf(result), { parts: parts + 1, value: sum + (value ?? 0) })
    if (value === undefined) withoutValue += 1
  }
  const value = [...groups.values()].reduce((sum, group) => sum + group.value, 0)
  return { groups, withoutValue, total: { parts: results.length, value } }
}
