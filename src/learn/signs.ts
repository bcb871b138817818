import type { ShownEvent } from '../model/learning.js'
import type { Match } from '../model/match.js'

/** What is known of a maker at the moment it is shown. */
export type Seen = Pick<ShownEvent, 'score' | 'utilities' | 'standing' | 'found'>

/** A match as a log would have it. */
export function seenOf({ score, standing, criteria }: Pick<Match, 'score' | 'standing' | 'criteria'>): Required<Seen> {
  return {
    score,
    standing,
    utilities: Object.fromEntries(criteria.map(({ criterion, utility }) => [criterion, utility])),
    found: Object.fromEntries(
      criteria.map(({ criterion, standing: own, evidence }) => [criterion, { standing: own, evidence }]),
    ),
  }
}

/**
 * What may tell whether a maker will succeed, by name, each 0–1: the score and standing, and of every criterion that the
 * part asks for its utility and whether it is missed, not known, or only inferred. Two makers of one score are not alike:
 * one may be known to do most, the other be unknown in all. O(criteria).
 */
export function signsOf({
  score,
  standing,
  utilities,
  found,
}: Seen): readonly (readonly [sign: string, value: number])[] {
  const signs: [string, number][] = [
    ['always', 1],
    ['score', score],
  ]
  if (standing === 'fits' || standing === 'misses') signs.push([standing, 1])
  for (const [id, { standing: own, evidence }] of Object.entries(found ?? {})) {
    signs.push([`${id}:asked`, 1], [`${id}:utility`, utilities[id] ?? 0])
    if (own === 'misses') signs.push([`${id}:missed`, 1])
    if (evidence === 'none') signs.push([`${id}:unknown`, 1])
    if (evidence === 'inferred') signs.push([`${id}:inferred`, 1])
  }
  return signs
}
