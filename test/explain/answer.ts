import type { Reason, Standing } from '../../src/model/basics.js'
import type { CriterionResult, Match, MatchResult, NearMiss, StepResult } from '../../src/model/match.js'
import type { Part } from '../../src/model/part.js'
import { maker } from '../support/maker.js'

export { maker }

const part: Part = {
  id: 'p-17',
  name: 'Тормоз диски, олд',
  kind: 'component',
  concept: 'brake-disc',
  positions: ['front'],
  routes: [],
  materials: [],
  threads: [],
  parameters: [],
  certificates: [],
  terms: [],
  spans: [],
  rest: [],
}

/** A criterion's result, with what does not show left at a default. */
export function result(
  criterion: string,
  standing: Standing,
  reason: Reason,
  steps?: readonly StepResult[],
): CriterionResult {
  return {
    criterion,
    standing,
    utility: standing === 'fits' ? 1 : 0,
    weight: 0.1,
    contribution: 0.1,
    evidence: standing === 'open' ? 'none' : 'stated',
    reason,
    ...(steps ? { steps } : {}),
  }
}

/** One step's result. */
export function step(position: number, process: string, standing: Standing, reason: Reason): StepResult {
  return { step: position, process, standing, utility: 0.5, evidence: standing === 'open' ? 'none' : 'stated', reason }
}

const turning = { kind: 'process', id: 'turning' } as const
const casting = { kind: 'process', id: 'sand-casting' } as const
const sch20 = { kind: 'list', items: [{ kind: 'material', id: 'sch20', text: 'СЧ20' }] } as const
const days60 = { kind: 'quantity', value: 60, unit: 'day' } as const
const notListed: Reason = { code: 'process.notListed', required: turning }
const noMaterials: Reason = { code: 'material.unknown', required: sch20 }
const noLeadTime: Reason = { code: 'leadTime.unknown', required: days60 }
const noCertificate: Reason = { code: 'certificates.missing', required: { kind: 'certificate', id: 'iatf16949' } }
const unknownStep: Reason = { code: 'step.none' }

/** A maker with an unlisted step and open questions, one of them of two steps. */
export const openMatch: Match = {
  manufacturer: maker({ id: 'kova', name: 'KOVA Foundry', location: { region: 'andijan' } }),
  score: 0.678,
  range: [0.34, 0.88],
  standing: 'open',
  basis: 'stated',
  route: 0,
  criteria: [
    result(
      'process',
      'open',
      {
        code: 'process.someSteps',
        required: { kind: 'list', items: [casting, turning] },
        offered: { kind: 'share', value: 0.5 },
      },
      [
        step(0, 'sand-casting', 'fits', { code: 'process.same', required: casting, offered: casting }),
        step(1, 'turning', 'open', notListed),
      ],
    ),
    result('material', 'open', noMaterials, [
      step(0, 'sand-casting', 'open', noMaterials),
      step(1, 'turning', 'open', unknownStep),
    ]),
    result('leadTime', 'open', noLeadTime, [
      step(0, 'sand-casting', 'open', noLeadTime),
      step(1, 'turning', 'open', noLeadTime),
    ]),
    result('certificates', 'fits', { code: 'certificates.held', offered: { kind: 'certificate', id: 'iso9001' } }),
    { ...result('experience', 'fits', { code: 'experience.none' }), evidence: 'none', utility: 0 },
    result('approved', 'open', { code: 'host.unknown', text: 'not assessed by us yet' }),
  ],
  openQuestions: [
    { criterion: 'process', process: 'turning', reason: notListed, gain: 0.2 },
    { criterion: 'material', process: 'sand-casting', reason: noMaterials, gain: 0.1 },
    { criterion: 'material', process: 'turning', reason: unknownStep, gain: 0.1 },
    { criterion: 'leadTime', process: 'sand-casting', reason: noLeadTime, gain: 0.05 },
    { criterion: 'leadTime', process: 'turning', reason: noLeadTime, gain: 0.05 },
    { criterion: 'approved', reason: { code: 'host.unknown', text: 'not assessed by us yet' }, gain: 0.01 },
  ],
  alternatives: [],
}

/** A maker that lacks a certificate. */
export const nearMiss: NearMiss = {
  manufacturer: maker({ id: 'uz-1', name: 'Quyma zavodi' }),
  score: 0.5,
  range: [0.5, 0.5],
  standing: 'misses',
  basis: 'documented',
  route: 0,
  criteria: [
    result('process', 'fits', { code: 'process.same', required: casting, offered: casting }),
    result('certificates', 'misses', noCertificate),
  ],
  openQuestions: [],
  alternatives: [],
  gaps: [{ criterion: 'certificates', reason: noCertificate, effort: 'paper' }],
  effort: 1,
}

/** Both, with something that could not be read. */
export const answer: MatchResult = {
  part,
  matches: [openMatch],
  nearMisses: [nearMiss],
  issues: [{ code: 'unit.unknown', path: ['mass'], received: '6,2 кк', expected: 'a mass, e.g. 6.2 kg' }],
  considered: { indexed: 1300, screened: 2, scored: 1, noEvidence: 1298, answer: 'exact' },
}
