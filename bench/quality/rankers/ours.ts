import { createMatcher, type Gap, type Match, type NearMiss } from 'hamkor'
import type { MakerRow, PartRow } from '../world/types.js'
import type { Ranker } from './ranker.js'

/** One shown maker, with what the checks ask about. */
export interface Shown {
  readonly id: string
  readonly score: number
  readonly standing: 'fits' | 'open' | 'misses'
  /** None for a match. */
  readonly gaps: readonly Gap[]
  readonly match: Match | NearMiss
}

/** hamkor as a host uses it: matches first, near misses where there are fewer than asked. */
export interface Ours extends Ranker {
  /** One profile, whether or not it is among those indexed; a greater rank is a better place. */
  readonly assess: (part: PartRow, maker: MakerRow) => Promise<{ readonly rank: number; readonly score: number }>
  readonly show: (
    part: PartRow,
    k: number,
  ) => Promise<{ readonly matches: readonly Shown[]; readonly nearMisses: readonly Shown[] }>
}

function shown(match: Match | NearMiss): Shown {
  return {
    id: match.manufacturer.id,
    score: match.score,
    standing: match.standing,
    gaps: 'gaps' in match ? match.gaps : [],
    match,
  }
}

export function hamkor(makers: readonly MakerRow[]): Ours {
  const matcher = createMatcher({ manufacturers: makers })
  const show: Ours['show'] = async (part, k) => {
    const { matches, nearMisses } = await matcher.match(part, { limit: k, nearMissLimit: k })
    return { matches: matches.map(shown), nearMisses: nearMisses.map(shown) }
  }
  return {
    show,
    assess: async (part, maker) => {
      const { place, match } = await matcher.assess(part, maker)
      const rank = place === 'none' ? 0 : place === 'nearMiss' ? 1 : match.standing === 'open' ? 2 : 3
      return { rank, score: rank === 0 ? 0 : match.score }
    },
    rank: async (part, k) => {
      const { matches, nearMisses } = await show(part, k)
      return [...matches, ...nearMisses].slice(0, k).map(({ id }) => id)
    },
  }
}
