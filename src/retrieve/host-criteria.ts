import { WORST_FIRST } from '../criteria/assessments.js'
import { checked } from '../criteria/checked.js'
import type { Plan } from '../criteria/plan.js'
import { DEFAULT_EFFORT } from '../criteria/present.js'
import type { Assessment } from '../model/criterion.js'
import type { Manufacturer } from '../model/manufacturer.js'
import { EFFORT } from '../model/match.js'
import { setJudged } from './answer-columns.js'
import { SHOWN } from './code-table.js'
import type { ColumnPlan } from './column-plan.js'
import type { JudgeScratch } from './judge-columns.js'
import { isNoted } from './table-room.js'

/** Puts what the host's own criteria say of a maker into the scratch. */
export function askHosts({ makers, plan }: ColumnPlan, judged: JudgeScratch, manufacturer: Manufacturer): void {
  for (const { kind, source, need, low, high, criterion } of makers) {
    if (kind !== 'host') continue
    setOwn(
      plan,
      judged,
      criterion,
      checked(source, low, high, () => source.assess(need, manufacturer, plan.context)),
    )
  }
}

/** Puts what a criterion of the maker says into the scratch. */
export function setOwn(plan: Plan, { own }: JudgeScratch, criterion: number, said: Assessment): void {
  const noted = isNoted(plan.criteria[criterion]!, said) ? SHOWN : 0
  const effort = said.standing === 'misses' ? EFFORT[said.effort ?? DEFAULT_EFFORT] : noted
  setJudged(own, criterion, WORST_FIRST.indexOf(said.standing), said.utility, effort)
}
