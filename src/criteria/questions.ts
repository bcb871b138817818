import type { Standing } from '../model/basics.js'
import type { Assessment } from '../model/criterion.js'
import type { CriterionResult, OpenQuestion } from '../model/match.js'
import { compareMatches, type MatchRank, quantize } from '../rank/order.js'
import { type BestVerdict, combine, countedStanding, exactScore, scoreOf, worstStanding } from './judge.js'
import type { Plan } from './plan.js'

/** Who stands next to a match in the order. */
export interface Neighbours {
  readonly above?: MatchRank | undefined
  readonly below?: MatchRank | undefined
}

/** What the order looks at. */
export function rankOf({ standing, score, basis, manufacturer: { id } }: BestVerdict): MatchRank {
  return { standing, score, basis, id }
}

/** Score with every open criterion at 0 and at 1; both equal to the score where none is open. */
export function rangeOf(plan: Plan, verdict: BestVerdict): readonly [low: number, high: number] {
  const { assessments, score } = verdict
  if (assessments.every(({ standing }) => standing !== 'open')) return [score, score]
  const at = (open: number) =>
    scoreOf(
      plan,
      assessments.map(({ standing, utility }) => (standing === 'open' ? open : utility)),
    )
  return [at(0), at(1)]
}

/**
 * What to ask, first what could change the rank: a yes that would put the maker above the one before it, or a no that
 * would put it below the next or out of the matches. Where one of two neighbours dominates the other over its whole
 * interval no answer does. Among those, and among the rest, the larger span of the score over the answer comes first;
 * ties in the order of the criteria. `results`: the verdict as it is shown, one per criterion.
 */
export function openQuestions(
  plan: Plan,
  verdict: BestVerdict,
  results: readonly CriterionResult[],
  beside: Neighbours = {},
): OpenQuestion[] {
  const outlook = outlookOf(plan, verdict)
  const questions: OpenQuestion[] = []
  const ask = (question: OpenQuestion, c: number, step?: number) => {
    const flips = flipsOf(plan, verdict, outlook, beside, c, step)
    questions.push(flips ? { ...question, flips } : question)
  }
  for (let c = 0; c < results.length; c++) {
    const own = results[c]!
    const { criterion } = own
    if (!own.steps) {
      if (isQuestion(own)) ask({ criterion, reason: own.reason, gain: gainOf(plan, outlook, c) }, c)
      continue
    }
    const open = own.steps.filter(isQuestion)
    if (open.length === 0) continue
    const gain = quantize(gainOf(plan, outlook, c) / open.length)
    for (const { step, process, reason } of open) ask({ criterion, process, reason, gain }, c, step)
  }
  return questions.sort((a, b) => Number(b.flips !== undefined) - Number(a.flips !== undefined) || b.gain - a.gain)
}

/** Open, or held on paper whose date cannot be judged. */
export function isQuestion({ standing, reason }: Pick<Assessment, 'standing' | 'reason'>): boolean {
  return standing === 'open' || reason.code === 'certificates.undated'
}

/** What decides about a place, by criterion; changed for an answer and put back. */
interface Outlook {
  readonly utilities: number[]
  readonly standings: Standing[]
}

function outlookOf(plan: Plan, { assessments }: BestVerdict): Outlook {
  return {
    utilities: assessments.map(({ utility }) => utility),
    standings: assessments.map((assessment, c) => countedStanding(plan, c, assessment)),
  }
}

/** Span of the score over the answer to a criterion. */
function gainOf(plan: Plan, { utilities }: Outlook, c: number): number {
  const own = utilities[c]!
  utilities[c] = 1
  const high = exactScore(plan, utilities)
  utilities[c] = 0
  const low = exactScore(plan, utilities)
  utilities[c] = own
  return quantize(high - low)
}

/** Which neighbours the match could change places with by the answer to one question, everything else as it is. */
function flipsOf(
  plan: Plan,
  verdict: BestVerdict,
  outlook: Outlook,
  { above, below }: Neighbours,
  c: number,
  step: number | undefined,
): OpenQuestion['flips'] {
  const up = above && compareMatches(rankAfter(plan, verdict, outlook, c, step, YES), above) < 0
  const down = below && compareMatches(rankAfter(plan, verdict, outlook, c, step, NO), below) > 0
  return up ? (down ? 'both' : 'above') : down ? 'below' : undefined
}

const YES = { standing: 'fits', utility: 1 } as const
const NO = { standing: 'misses', utility: 0 } as const

/** How the route that speaks would stand after an answer to one question. */
function rankAfter(
  plan: Plan,
  verdict: BestVerdict,
  { utilities, standings }: Outlook,
  c: number,
  step: number | undefined,
  answer: typeof YES | typeof NO,
): MatchRank {
  const utility = utilities[c]!
  const standing = standings[c]!
  const after = answered(plan, verdict, c, step, answer)
  utilities[c] = after.utility
  standings[c] = countedStanding(plan, c, after)
  const rank = {
    standing: worstStanding(standings),
    score: scoreOf(plan, utilities),
    basis: verdict.basis,
    id: verdict.manufacturer.id,
  }
  utilities[c] = utility
  standings[c] = standing
  return rank
}

/** What a criterion would say after an answer about the maker, or about one of the steps that it asks. */
function answered(
  plan: Plan,
  verdict: BestVerdict,
  c: number,
  step: number | undefined,
  answer: typeof YES | typeof NO,
): Assessment {
  if (step === undefined) return { ...verdict.assessments[c]!, ...answer }
  const asked = plan.routes[verdict.route]!.asked[c]!.map((one) => {
    const assessment = verdict.steps[one.step]!.assessments[one.need]!
    return one.step === step ? { ...assessment, ...answer } : assessment
  })
  return combine(plan.criteria[c]!, asked)
}
