import type { Plan } from '../criteria/plan.js'
import { quantize } from '../rank/order.js'
import type { BoundScratch } from './bound-columns.js'
import { boundQueue } from './bound-queue.js'
import type { ColumnPlan } from './column-plan.js'
import type { JudgeScratch } from './judge-columns.js'
import type { HeldMakers } from './maker-store.js'
import type { Segment } from './segment.js'
import type { TopList } from './top-list.js'

/*
 * Candidates are looked at by ever closer bounds, and fall out as soon as they can no longer enter the list. Some at a
 * time the best of the rest are judged, so that the list soon turns away most.
 */

/** One question over one store. */
export interface Search {
  readonly plan: Plan
  readonly store: HeldMakers
  readonly columns: ColumnPlan
  readonly judged: JudgeScratch
  readonly bounds: BoundScratch
  readonly isHosted: boolean
  readonly isHostRequired: boolean
  readonly matches: TopList
  readonly nearMisses: TopList
  /** Whether makers of a standing are wanted among the matches. */
  readonly grades: readonly boolean[]
  screened: number
  /** Serve a step that counts or have experience. */
  able: number
}

/** Judges a maker of the segment and offers it to its list. */
export type Judge = (ordinal: number) => void

/** Makers that passed their bounds and wait to be judged. */
export const queue = boundQueue()

/** Two scores closer than this may be one when quantized. */
export const STEP = 1e-9

/** Candidates passed before the best of them are judged; twice as many every time. */
const FIRST_TURN = 256

/** Turns in which candidates are looked at; at the end of each the best of those queued are judged. */
export interface Turns {
  /** Candidates of the first turn. */
  readonly first: number
  /** Ends a turn; how many candidates the next one takes. */
  next(): number
  /** Ends the last turn. */
  end(): void
}

/** Begins with an empty queue. */
export function turnsOf(list: TopList, segment: Segment, judge: Judge): Turns {
  let turn = FIRST_TURN
  queue.clear()
  return {
    first: FIRST_TURN,
    next() {
      judgeQueued(list, segment, judge)
      turn *= 2
      return turn
    },
    end: () => judgeQueued(list, segment, judge),
  }
}

/** Judges those queued, best first, as long as they could still enter. */
function judgeQueued(list: TopList, segment: Segment, judge: Judge): void {
  queue.arrange()
  for (let i = 0; i < queue.count; i++) {
    const at = queue.order[i]!
    const ordinal = queue.items[at]!
    if (list.admits(segment, ordinal, queue.grades[at]!, quantize(queue.scores[at]!), queue.bases[at]!)) judge(ordinal)
  }
  queue.clear()
}
