import type { Consortium, ConsortiumOptions, ConsortiumResult } from '../model/consortium.js'
import type { LocalizationCandidate } from '../model/demand.js'
import { LIMITS } from '../model/limits.js'
import type { MatchResult } from '../model/match.js'

/** What a consortium that is shown to fit is worth beside one maker that is: the work still has to change hands. */
const FITS_TOGETHER = 0.9
const OPEN = 0.4
const NEAR = 0.4

/** Whether makers could make a part together, as far as that was asked. */
export interface Together {
  readonly asked: LocalizationCandidate['together']
  readonly result?: ConsortiumResult
}

/** How feasible a part is: by whom, how much that counts, and the score it comes from. */
export interface Feasibility {
  readonly by: LocalizationCandidate['by']
  readonly utility: number
  /** Of the maker or consortium that speaks; 0 where nobody matches. */
  readonly score: number
}

/**
 * Looks for a consortium where it could tell more than the match does: `needless` where one maker is shown to fit, `none`
 * without a search where nobody serves a step that counts or no route has work to share.
 */
export async function togetherOf(
  request: unknown,
  { part, matches, nearMisses }: MatchResult,
  ask: ((request: unknown, options: ConsortiumOptions) => Promise<ConsortiumResult>) | undefined,
  options: ConsortiumOptions,
): Promise<Together> {
  if (matches[0]?.standing === 'fits') return { asked: 'needless' }
  const steps = part.routes.map((route) => route.steps.length)
  if (matches.length + nearMisses.length === 0 || !steps.some((count) => count > 1)) return { asked: 'none' }
  if (!ask || Math.max(...steps) > LIMITS.consortiumSteps) return { asked: 'notAsked' }
  const result = await ask(request, { ...options, limit: 1, regionLimit: 0 })
  return { asked: result.consortia.length > 0 ? 'found' : 'none', result }
}

/** The surest way in which a part could be made. */
export function feasibilityOf(
  { matches: [best], nearMisses: [nearest] }: MatchResult,
  together: Together,
): Feasibility {
  if (best?.standing === 'fits') return { by: 'fits', utility: 1, score: best.score }
  const consortium = speaking(together, best?.score ?? 0)
  if (consortium) {
    const { standing, score } = consortium
    return { by: 'consortium', utility: standing === 'fits' ? FITS_TOGETHER : open(score), score }
  }
  if (best) return { by: 'open', utility: open(best.score), score: best.score }
  if (nearest) return { by: 'near', utility: NEAR / (1 + nearest.effort), score: 0 }
  return { by: 'nobody', utility: 0, score: 0 }
}

function open(score: number): number {
  return OPEN + OPEN * score
}

/** The consortium, where it does better than one maker: in its match, and alone by the consortium's own formula. */
function speaking({ result }: Together, matched: number): Consortium | undefined {
  const [found] = result?.consortia ?? []
  if (!found || found.standing === 'fits') return found
  const alone = result?.bestSingle
  const single = alone && alone.standing !== 'misses' ? alone.score : 0
  return found.score > Math.max(single, matched) ? found : undefined
}
