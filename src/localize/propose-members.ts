import { compareStanding } from '../criteria/assessments.js'
import type { Figure, Proposal } from '../model/proposal-schema.js'
import { byInput, computed, given } from './figures.js'
import type { ProposalInput, ProposedAssessment, ProposedConsortium } from './proposal-input.js'

type Criteria = Proposal['makers'][number]['criteria']

/** What each criterion brings to the score of a member: the mean over its steps; 0 where a step does not ask for it. */
export function memberCriteria(steps: ProposedConsortium['members'][number]['steps'], at: string): Criteria {
  const found = new Map<string, { place: number; rows: { step: number; k: number; row: ProposedAssessment }[] }>()
  steps.forEach(({ assessments = [] }, step) => {
    assessments.forEach((row, k) => {
      const one = found.get(row.criterion) ?? { place: 0, rows: [] }
      found.set(row.criterion, { place: Math.max(one.place, k), rows: [...one.rows, { step, k, row }] })
    })
  })
  const mean = (
    rows: readonly { step: number; k: number; row: ProposedAssessment }[],
    key: 'weight' | 'contribution',
  ) => {
    const path = ({ step, k }: { step: number; k: number }) => `${at}[${step}].assessments[${k}].${key}`
    if (steps.length === 1) return given(rows[0]!.row[key], 'share', path(rows[0]!))
    const sum = rows.reduce((total, { row }) => total + row[key], 0)
    return computed(sum / steps.length, 'share', 'meanOfSteps', [
      ...rows.map((row) => `input.${path(row)}`),
      `input.${at}`,
    ])
  }
  return [...found]
    .filter(([, { rows }]) => rows.some(({ row }) => row.weight > 0))
    .sort((a, b) => a[1].place - b[1].place)
    .map(([criterion, { rows }]) => {
      const worst = rows.reduce((a, b) => (isWorse(b.row, a.row) ? b : a))
      const { standing, reason } = worst.row
      return {
        criterion,
        ...(steps.length > 1 && rows.length > 1 && criterion !== 'process'
          ? { process: steps[worst.step]!.process }
          : {}),
        standing,
        weight: mean(rows, 'weight'),
        contribution: mean(rows, 'contribution'),
        reason: { value: reason, from: byInput(`${at}[${worst.step}].assessments[${worst.k}].reason`) },
      }
    })
}

function isWorse(a: ProposedAssessment, b: ProposedAssessment): boolean {
  const order = compareStanding(a.standing, b.standing)
  return order !== 0 ? order < 0 : a.utility < b.utility
}

/** How the makers work together: figures of the chain or of the allocation, who supports it, what is left. */
export function togetherOf({ consortium, allocation }: ProposalInput): Proposal['together'] {
  if (consortium) return ofChain(consortium)
  if (!allocation) return undefined
  const { value, currency = '', unmet = [] } = allocation
  const sums = ['demanded', 'placed', 'unconfirmed', 'open', 'setupCosts'] as const
  return {
    figures: value
      ? sums.map((what) => ({ what, figure: given(value[what], `${currency}/year`, `allocation.value.${what}`) }))
      : [],
    support: [],
    unmet: unmet.map(({ part, quantity, reason }, i) => ({
      part: part.id,
      name: part.name,
      ...(quantity
        ? { quantity: given(quantity.value, `${quantity.unit}/year`, `allocation.unmet[${i}].quantity.value`) }
        : {}),
      reason: { value: reason, from: byInput(`allocation.unmet[${i}].reason`) },
    })),
  }
}

function ofChain({ score, range, distanceKm, leadTime, bottleneck, support = [] }: ProposedConsortium) {
  const figures: { what: string; figure: Figure }[] = []
  const add = (what: string, value: number | undefined, unit: string, path: string) => {
    if (value !== undefined) figures.push({ what, figure: given(value, unit, `consortium.${path}`) })
  }
  add('chainScore', score, 'share', 'score')
  if (range && figures[0])
    figures[0] = { what: 'chainScore', figure: { ...figures[0].figure, low: range[0], high: range[1] } }
  add('distance', distanceKm, 'km', 'distanceKm')
  add('leadTime', leadTime?.days, 'day', 'leadTime.days')
  return {
    figures,
    ...(bottleneck
      ? {
          bottleneck: {
            manufacturer: bottleneck.manufacturer,
            process: bottleneck.process,
            free: given(bottleneck.free, `${bottleneck.unit}/year`, 'consortium.bottleneck.free'),
            ...(bottleneck.share === undefined
              ? {}
              : { share: given(bottleneck.share, 'share', 'consortium.bottleneck.share') }),
          },
        }
      : {}),
    support: support.map(({ kind, process, members }) => ({
      kind,
      process,
      makers: members.map(({ manufacturer: { id, name } }) => ({ id, name })),
    })),
    unmet: [],
  }
}
