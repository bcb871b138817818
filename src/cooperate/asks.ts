import { DEFAULT_EFFORT } from '../criteria/present.js'
import { isQuestion } from '../criteria/questions.js'
import type { MemberGap, MemberQuestion } from '../model/consortium.js'
import { quantize } from '../rank/order.js'
import { judgedBy, scoreOf } from './step-fit.js'
import type { Link, Telling } from './telling.js'

/** What members miss without being rejected for it, member by member, in the order of the criteria and steps. */
export function gapsOf(links: readonly Link[], { plan, pool }: Telling): MemberGap[] {
  return membersOf(links).flatMap((maker): MemberGap[] => {
    const manufacturer = pool.id(maker)
    const own = plan.manufacturerNeeds.flatMap(({ criterion }, i): MemberGap[] => {
      const { standing, reason, effort = DEFAULT_EFFORT } = pool.own(maker)[i]!
      return standing === 'misses' ? [{ manufacturer, criterion: criterion.id, reason, effort }] : []
    })
    const ofSteps = links.flatMap(({ maker: who, plan: { process, needs }, fit }): MemberGap[] =>
      fit.assessments.flatMap(({ standing, reason, effort = DEFAULT_EFFORT }, i) =>
        who === maker && standing === 'misses'
          ? [{ manufacturer, criterion: needs[i]!.criterion.id, process, reason, effort }]
          : [],
      ),
    )
    return [...own, ...ofSteps]
  })
}

/** What to ask whom, first what moves the score of the chain most; one question about a maker counts on all its steps. */
export function questionsOf(links: readonly Link[], count: number, { plan, pool }: Telling): MemberQuestion[] {
  const questions = membersOf(links).flatMap((maker): MemberQuestion[] => {
    const manufacturer = pool.id(maker)
    const mine = links.filter((link) => link.maker === maker)
    const judged = mine.map((link) => judgedBy(plan, link.plan, link.fit.assessments, pool.own(maker)))
    const gain = (l: number, index: number) => {
      const at = (utility: number) =>
        scoreOf(plan, judged[l]!, (one) => (one.index === index ? utility : one.assessment.utility))
      return (at(1) - at(0)) / count
    }
    const own = plan.manufacturerNeeds.flatMap(({ criterion, index }, i): MemberQuestion[] => {
      const assessment = pool.own(maker)[i]!
      if (!isQuestion(assessment) || criterion.id === 'proximity') return []
      const total = mine.reduce((sum, _, l) => sum + gain(l, index), 0)
      return [{ manufacturer, criterion: criterion.id, reason: assessment.reason, gain: quantize(total) }]
    })
    const ofSteps = mine.flatMap((link, l): MemberQuestion[] =>
      link.plan.needs.flatMap(({ index, criterion }, i): MemberQuestion[] => {
        const assessment = link.fit.assessments[i]!
        if (!isQuestion(assessment)) return []
        const { process } = link.plan
        return [
          {
            manufacturer,
            criterion: criterion.id,
            process,
            reason: assessment.reason,
            gain: quantize(gain(l, index)),
          },
        ]
      }),
    )
    return [...own, ...ofSteps]
  })
  return questions.sort((a, b) => b.gain - a.gain)
}

function membersOf(links: readonly Link[]): number[] {
  return [...new Set(links.map(({ maker }) => maker))]
}
