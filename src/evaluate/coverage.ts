import { compareText } from '../model/basics.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedDepth, checkedRanking, type Run } from './judgments.js'

/** How often each id of the catalog is shown in a top k; ids outside the catalog throw. */
function shownCounts(run: Run, catalog: readonly string[], k: number): Map<string, number> {
  checkedDepth(k)
  checkedShape('run', run, 'object')
  checkedRanking('catalog', catalog)
  const counts = new Map(catalog.map((id) => [id, 0]))
  for (const [query, ranking] of Object.entries(run)) {
    checkedRanking(`run.${query}`, ranking)
    for (const id of ranking.slice(0, k)) {
      const before = counts.get(id)
      if (before === undefined) refuse(`run.${query}`, id, 'ids of the catalog')
      counts.set(id, before + 1)
    }
  }
  return counts
}

/**
 * Share of the catalog that is in the top k of any query (Ge et al. 2010): whether everybody gets a chance. Undefined for an
 * empty catalog. O(n).
 *
 * @throws HamkorError `INPUT` for a shown id that is not in the catalog
 */
export function coverageAt(run: Run, catalog: readonly string[], k: number): number | undefined {
  const counts = [...shownCounts(run, catalog, k).values()]
  return counts.length === 0 ? undefined : counts.filter((count) => count > 0).length / counts.length
}

/**
 * Share of the shown places that goes to the long tail: to ids that are not among the `head` share (0.2 unless said
 * otherwise) of the catalog with the greatest `popularity` (Abdollahpouri et al. 2017). Popularity is what was known before,
 * e.g. awards won; an id without one has 0, and ties go by id. Undefined where nothing is shown. O(n log n).
 *
 * @throws HamkorError `INPUT` for a shown id that is not in the catalog, a head outside 0–1
 */
export function longTailShare(
  run: Run,
  popularity: Readonly<Record<string, number>>,
  catalog: readonly string[],
  k: number,
  head = 0.2,
): number | undefined {
  checkedShape('popularity', popularity, { '*': 'number' })
  if (!(typeof head === 'number' && head >= 0 && head <= 1)) refuse('head', head, 'a share from 0 to 1')
  const counts = shownCounts(run, catalog, k)
  const known = (id: string) => (Object.hasOwn(popularity, id) ? popularity[id]! : 0)
  const ranked = [...new Set(catalog)].sort((a, b) => known(b) - known(a) || compareText(a, b))
  // 55 % of 100 is 55, whatever the last bit of the product says
  const tail = new Set(ranked.slice(Math.ceil(head * ranked.length - 1e-9)))
  let shown = 0
  let inTail = 0
  for (const [id, count] of counts) {
    shown += count
    if (tail.has(id)) inTail += count
  }
  return shown === 0 ? undefined : inTail / shown
}
