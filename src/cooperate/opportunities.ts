import { placeOf } from '../criteria/assess.js'
import { judge } from '../criteria/judge.js'
import { planOf } from '../criteria/plan.js'
import { gapsOf, toMatch, toNearMiss } from '../criteria/present.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { MatchEngine } from '../model/matcher.js'
import type { Opportunity, OpportunityOptions, OpportunityResult, PartIssue } from '../model/opportunity.js'
import type { Part } from '../model/part.js'
import { refuse } from '../refuse.js'
import { compileWhere } from '../retrieve/where.js'
import { importValueOf, mainCurrency, sumByCurrency } from './import-value.js'
import { onlyKeys, wholeNumber } from './options.js'
import { partsOf } from './part-list.js'

const KEYS: readonly (keyof OpportunityOptions)[] = [
  'limit',
  'nearMissLimit',
  'by',
  'where',
  'weights',
  'signal',
  'onProgress',
]

/**
 * Ranks the parts of a list for one maker, with exactly the scores, standings and gaps that `match` gives it: a part is
 * among the opportunities where the maker would be among its matches. O(parts × judging one maker). Throws HamkorError
 * `INPUT` on an unusable list or option; stops with the signal's reason.
 */
export async function opportunities(
  engine: MatchEngine,
  manufacturer: Manufacturer,
  parts: Iterable<unknown> | AsyncIterable<unknown>,
  options: OpportunityOptions = {},
): Promise<OpportunityResult> {
  onlyKeys(options, KEYS)
  const { by = 'score' } = options
  if (by !== 'score' && by !== 'value') refuse('by', by, '"score" or "value"')
  const limit = wholeNumber('limit', options.limit, 10)
  const nearMissLimit = wholeNumber('nearMissLimit', options.nearMissLimit, 10)
  const isAsked = options.where === undefined || compileWhere(options.where, engine.catalog)(manufacturer)
  const weights = engine.weighted(options.weights)
  const issues: PartIssue[] = []
  const matched: Opportunity[] = []
  const near: Opportunity[] = []
  const counted = { parts: 0, noEvidence: 0 }
  for await (const { part, index } of partsOf(engine, parts, issues, options)) {
    counted.parts += 1
    const found = isAsked ? opportunityIn(engine, part, index, manufacturer, weights) : undefined
    if (!found) counted.noEvidence += 1
    else if (found.standing === 'misses') near.push(found)
    else matched.push(found)
  }
  const currency = mainCurrency(matched.map(({ part }) => part))
  const worth = ({ value }: Opportunity) => (by === 'value' && value?.currency === currency ? value!.amount : 0)
  return {
    manufacturer,
    opportunities: matched.sort((a, b) => worth(b) - worth(a) || compareOpportunities(a, b)).slice(0, limit),
    nearMisses: near.sort(compareNear).slice(0, nearMissLimit),
    value: sumByCurrency(matched.map(({ value }) => value)),
    issues,
    considered: {
      ...counted,
      matched: matched.length,
      withoutValue: matched.filter(({ value }) => value === undefined).length,
    },
  }
}

function opportunityIn(
  engine: MatchEngine,
  part: Part,
  index: number,
  manufacturer: Manufacturer,
  weights: MatchEngine['weights'],
): Opportunity | undefined {
  // a part of which nothing is understood asks nothing that a maker could answer
  if (part.routes.length === 0 && part.terms.length === 0) return undefined
  const plan = planOf(part, { ...engine, weights })
  const verdict = judge(plan, manufacturer)
  const place = placeOf(verdict)
  if (place === 'none') return undefined
  const match = place === 'nearMiss' ? toNearMiss(plan, verdict) : toMatch(plan, verdict)
  const value = importValueOf(part)
  return {
    part,
    index,
    score: match.score,
    range: match.range,
    standing: match.standing,
    ...(value ? { value } : {}),
    gaps: gapsOf(plan, verdict),
    openQuestions: match.openQuestions,
    match,
  }
}

function compareOpportunities(a: Opportunity, b: Opportunity): number {
  return Number(a.standing !== 'fits') - Number(b.standing !== 'fits') || b.score - a.score || a.index - b.index
}

function compareNear(a: Opportunity, b: Opportunity): number {
  const effort = ({ match }: Opportunity) => ('effort' in match ? match.effort : 0)
  return effort(a) - effort(b) || b.score - a.score || a.index - b.index
}
