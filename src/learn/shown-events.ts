import type { ShownEvent } from '../model/learning.js'
import type { MatchResult } from '../model/match.js'
import { SHOWN_SHAPE } from '../model/shapes.js'
import { checkedShape, refuse } from '../refuse.js'
import { instantOf, TIME_FORM } from './instants.js'
import { seenOf } from './signs.js'

/**
 * What to log when an answer is shown: one event for everybody in it, matches and then near misses, with the rank and what the
 * criteria said at that moment. Who shows the matches alone gives them alone: `{ matches }`. O(shown × criteria).
 * @param query id of the question: one part asked once
 * @param time `YYYY-MM-DD`, optionally with a time after `T`
 * @throws HamkorError `INPUT` where the answer is none, the question has no id, or the time is none
 */
export function shownEvents(
  answer: Pick<MatchResult, 'matches'> & Partial<Pick<MatchResult, 'nearMisses'>>,
  query: string,
  time: string,
): ShownEvent[] {
  checkedShape('answer', answer, SHOWN_SHAPE)
  checkedShape('query', query, 'text')
  checkedShape('time', time, 'text')
  if (query === '') refuse('query', query, 'the id of the question')
  if (instantOf(time) === undefined) refuse('time', time, TIME_FORM)
  return [...answer.matches, ...(answer.nearMisses ?? [])].map((match, i) => ({
    kind: 'shown',
    query,
    manufacturer: match.manufacturer.id,
    rank: i + 1,
    time,
    ...seenOf(match),
  }))
}
