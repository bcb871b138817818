import type { Basis, Evidence, Reason, ReasonValue, Standing } from '../model/basics.js'
import { type Assessment, UNKNOWN_UTILITY } from '../model/criterion.js'
import type { ReasonCode } from '../model/reason-codes.js'
import { checkedShape, refuse } from '../refuse.js'

export const WORST_FIRST: readonly Standing[] = ['misses', 'open', 'fits']
const WEAKEST_FIRST: readonly Evidence[] = ['none', 'inferred', 'implied', 'stated']
/** Most that an offer we inferred can bring: it is never more than open. */
export const INFERRED_UTILITY = 0.8
/** Relative slack of every comparison of amounts: conversions must not turn equal into short. */
const SLACK = 1e-9

/** Negative where `a` is worse than `b`. */
export function compareStanding(a: Standing, b: Standing): number {
  return WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b)
}

/** Throws HamkorError `INPUT` where there is nothing to put together. */
export function checkedAssessments(assessments: readonly Assessment[]): void {
  checkedShape('assessments', assessments, 'list')
  if (assessments.length === 0) refuse('assessments', assessments, 'at least one')
}

/** The worst by (standing, utility); the first of equals. */
export function worst(assessments: readonly Assessment[]): Assessment {
  checkedAssessments(assessments)
  return assessments.reduce((a, b) => {
    const order = compareStanding(b.standing, a.standing) || b.utility - a.utility
    return order < 0 ? b : a
  })
}

/**
 * Several demands of one criterion as one: the worst speaks, the utility is the geometric mean, the evidence the
 * weakest. A demand that is met thus counts even beside one that is not known.
 */
export function together(assessments: readonly Assessment[]): Assessment {
  checkedAssessments(assessments)
  if (assessments.length === 1) return assessments[0]!
  return {
    ...worst(assessments),
    utility: geometricMean(assessments.map((assessment) => assessment.utility)),
    evidence: weakestEvidence(assessments),
  }
}

/**
 * Several figures of which the smallest counts: the worst speaks, the utility is the least of all, so that meeting one
 * demand never lowers it where another is open.
 */
export function smallest(assessments: readonly Assessment[]): Assessment {
  checkedAssessments(assessments)
  if (assessments.length === 1) return assessments[0]!
  return { ...worst(assessments), utility: Math.min(...assessments.map((assessment) => assessment.utility)) }
}

/** n-th root of the product; 0 where any is 0. */
export function geometricMean(utilities: readonly number[]): number {
  let product = 1
  let isEven = true
  for (const utility of utilities) {
    product *= utility
    if (utility !== utilities[0]) isEven = false
  }
  if (isEven) return utilities[0] ?? 0
  return product === 0 ? 0 : Math.min(1, product ** (1 / utilities.length))
}

/** The weakest evidence among several. */
export function weakestEvidence(assessments: readonly Assessment[]): Evidence {
  const ranks = assessments.map(({ evidence }) => WEAKEST_FIRST.indexOf(evidence))
  return WEAKEST_FIRST[Math.min(...ranks)]!
}

/** Nothing is known: open with the prior utility. */
export function unknown(code: ReasonCode, required?: ReasonValue, offered?: ReasonValue): Assessment {
  return { standing: 'open', utility: UNKNOWN_UTILITY, evidence: 'none', reason: reasonOf(code, required, offered) }
}

/** A reason; what is absent is no key. Written out: it is made for whatever is judged, and spreads take twice as long. */
export function reasonOf(code: ReasonCode, required?: ReasonValue, offered?: ReasonValue): Reason {
  if (required) return offered ? { code, required, offered } : { code, required }
  return offered ? { code, offered } : { code }
}

/** An offer that we only inferred gives at most open with u ≤ 0.8, whatever it would give if it were stated. */
export function fromBasis(assessment: Assessment, basis: Basis, code?: ReasonCode): Assessment {
  if (basis !== 'inferred' || assessment.evidence === 'none') return assessment
  const isFit = assessment.standing === 'fits'
  return {
    ...assessment,
    standing: isFit ? 'open' : assessment.standing,
    utility: Math.min(assessment.utility, INFERRED_UTILITY),
    evidence: 'inferred',
    reason: isFit && code ? { ...assessment.reason, code } : assessment.reason,
  }
}

/** `a ≥ b`, equal within 1e-9 of their size. */
export function isAtLeast(a: number, b: number): boolean {
  return a >= b - SLACK * Math.max(Math.abs(a), Math.abs(b))
}

/** `part / whole` in [0, 1]; 1 where nothing is asked. */
export function shareOf(part: number, whole: number): number {
  if (!(whole > 0)) return 1
  return Math.min(1, Math.max(0, part / whole))
}

/**
 * What nobody said brings no more than silence where a step may be subcontracted: a profile that claims everything must
 * not pass one that is honest about less. Where it would miss, it is as if it were not there.
 */
export function asUnproven(assessments: readonly Assessment[]): readonly Assessment[] | undefined {
  if (assessments.some(({ standing }) => standing === 'misses')) return undefined
  return assessments.map((assessment) =>
    assessment.standing === 'open'
      ? { ...assessment, utility: Math.min(assessment.utility, UNKNOWN_UTILITY) }
      : assessment,
  )
}
