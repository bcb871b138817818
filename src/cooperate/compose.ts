import type { Plan } from '../criteria/plan.js'
import type { Consortium, Member, MemberAssessment, MemberStep, UncoveredStep } from '../model/consortium.js'
import { quantize } from '../rank/order.js'
import { gapsOf, questionsOf } from './asks.js'
import { bottleneckOf, chainLegs, freeOf, leadTimeOf } from './figures.js'
import { type RouteWork, shownScore, units } from './route-work.js'
import { type Found, replacementsOf } from './search.js'
import { contributionsOf, judgedBy, nobodysFit } from './step-fit.js'
import type { Link, Telling } from './telling.js'

/** Makers that could stand in for a member, shown at the most. */
const ALTERNATIVES = 5

/** Turns a chain into what a host sees, but for its support. O(members × makers × steps). */
export function compose(found: Found, telling: Telling): Omit<Consortium, 'support'> {
  const { work, steps, uncovered } = found.of
  const links = steps.map((step, layer): Link => {
    const maker = found.makers[layer]!
    return { step, plan: work.plan.steps[step]!, maker, fit: work.inWords(step, maker) }
  })
  const legs = chainLegs(links, telling)
  const cost = legs.reduce((sum, leg) => sum + units(leg.cost), 0)
  const count = work.plan.steps.length
  const nobodys = uncovered.map((s) => nobodysFit(telling.plan, work.plan, s))
  const bound = (end: 0 | 1) =>
    [...links.map(({ fit }) => fit), ...nobodys].reduce((sum, fit) => sum + units(fit.range[end] / count), 0)
  const bottleneck = bottleneckOf(links, telling)
  return {
    route: work.route,
    members: [...new Set(found.makers)].map((maker) => memberOf(found, links, maker, telling)),
    standing: found.isOpen ? 'open' : 'fits',
    score: shownScore(found.value),
    range: [shownScore(bound(0) - cost), shownScore(bound(1) - cost)],
    legs,
    distanceKm: quantize(legs.reduce((sum, { km = 0 }) => sum + km, 0)),
    ...(bottleneck ? { bottleneck } : {}),
    capacityUnknown: links.filter((link) => freeOf(link, telling) === undefined).map(({ step }) => step),
    leadTime: leadTimeOf(links, telling),
    uncovered: uncoveredOf(work, uncovered, telling.plan),
    gaps: gapsOf(links, telling),
    openQuestions: questionsOf(links, count, telling),
  }
}

/** Steps of a route that nobody serves, as data. */
export function uncoveredOf(work: RouteWork, steps: readonly number[], plan: Plan): UncoveredStep[] {
  return steps.map((step) => {
    const { process, needs } = work.plan.steps[step]!
    const at = needs.findIndex(({ criterion }) => criterion.id === 'process')
    const reason = nobodysFit(plan, work.plan, step).assessments[at]?.reason
    return {
      route: work.route,
      step,
      process,
      reason: reason ?? { code: 'process.none', required: { kind: 'process', id: process } },
    }
  })
}

function memberOf(found: Found, links: readonly Link[], maker: number, telling: Telling): Member {
  const { pool } = telling
  const own = links.filter((link) => link.maker === maker)
  return {
    manufacturer: pool.maker(maker),
    steps: own.map((link) => stepOf(link, telling)),
    standing: own.some(({ fit }) => fit.standing === 'open') ? 'open' : 'fits',
    score: quantize(own.reduce((sum, { fit }) => sum + fit.fit, 0) / own.length),
    alone: telling.alone(found.of.work, maker),
    alternatives: replacementsOf(found, maker, ALTERNATIVES).map((other) => pool.id(other)),
  }
}

function stepOf({ step, plan: asked, maker, fit }: Link, { plan, pool }: Telling): MemberStep {
  const judged = judgedBy(plan, asked, fit.assessments, pool.own(maker))
  const contributions = contributionsOf(plan, judged)
  const byCriterion = new Map<number, Omit<MemberAssessment, 'criterion'>>(
    plan.manufacturerNeeds.map(({ index }, i) => [index, { ...pool.own(maker)[i]!, weight: 0, contribution: 0 }]),
  )
  judged.forEach(({ index, assessment, weight }, i) => {
    byCriterion.set(index, { ...assessment, weight, contribution: contributions[i]! })
  })
  return {
    step,
    process: asked.process,
    capability: fit.capability!,
    standing: fit.standing === 'open' ? 'open' : 'fits',
    fit: quantize(fit.fit),
    assessments: plan.criteria.flatMap(({ id }, index) => {
      const assessment = byCriterion.get(index)
      return assessment ? [{ criterion: id, ...assessment }] : []
    }),
  }
}
