import type { ShownEvent } from '../model/learning.js'
import type { MatchResult } from '../model/match.js'
import { SHOWN_SHAPE } from '../model/shapes.js'
import { checkedShape, refuse } from '../refuse.js'
import { instantOf, TIME_FORM } from './instants.js'
import { seenOf } from './signs.js'

/**
 * What to log when an answer is shown: one event a match, with its rank and what the criteria said at that moment.
 * O(matches × criteria).
 * @param query id of the question: one part asked once
 * @param time `YYYY-MM-DD`, optionally with a time after `T`
 * @throws HamkorError `INPUT` where the answer is none, the question has no id, or the time is none
 */
export function shownEvents(answer: Pick<MatchResult, 'matches'>, query: string, time: string): ShownEvent[] {
  checkedShape('answer', answer, SHOWN_SHAPE)
  checkedShape('query', query, 'text')
  checkedShape('time', time, 'text')
  if (query === '') refuse('query', query, 'the id of the question')
  if (instantOf(time) === undefined) refuse('time', time, TIME_FORM)
  return answer.matches.map((match, i) => ({
    kind: 'shown',
    query,
    manufacturer: match.manufacturer.id,
    rank: i + 1,
    time,
    ...seenOf(match),
  }))
}
