import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { assessMissingStep } from '../../src/criteria/missing-step.js'
import { processCriterion } from '../../src/criteria/process.js'
import type { Assessment } from '../../src/model/criterion.js'
import { assessStep, line, part, route, step } from './support.js'

const asked = (process: string) => part({ routes: [route([process])] })

describe('process', () => {
  it.each([
    ['turning', 'turning', 'fits 1 process.same'],
    ['turning', 'cnc-turning', 'fits 1 process.narrower'], // a parent is satisfied by what is below it
    ['stamping', 'closed-die-forging', 'fits 1 process.narrower'], // forging and stamping both
    ['forging', 'closed-die-forging', 'fits 1 process.narrower'],
    ['cnc-turning', 'turning', 'open 0.7 process.broader'],
    ['cnc-turning', 'machining', 'open 0.5 process.broader'],
    ['cnc-turning', 'metalworking', 'open 0.3 process.broader'],
    ['forging', 'stamping', 'open 0.3 process.overlaps'],
    ['turning', 'milling', 'misses 0 process.other'], // siblings never satisfy
    ['laser-cutting', 'plasma-cutting', 'misses 0 process.other'],
    ['casting', 'sewing', 'misses 0 process.other'],
    ['?sehrli ishlov', '?sehrli ishlov', 'fits 1 process.same'],
    ['?sehrli ishlov', '?boshqa ishlov', 'open 0.3 process.notListed'],
    ['turning', '?sehrli ishlov', 'misses 0 process.other'],
  ])('%s asked, %s offered: %s', (needed, offered, expected) => {
    expect(line(assessStep(processCriterion, asked(needed), { process: offered }))).toBe(expected)
  })

  it.each([
    ['turning', 'turning', 'open 0.8 process.inferredOffer'],
    ['turning', 'cnc-turning', 'open 0.8 process.inferredOffer'],
    ['cnc-turning', 'turning', 'open 0.7 process.broader'],
    ['turning', 'milling', 'misses 0 process.other'],
  ])('%s asked, %s offered by inference: %s', (needed, offered, expected) => {
    const assessment = assessStep(processCriterion, asked(needed), { process: offered, basis: 'inferred' })
    expect(line(assessment)).toBe(expected)
  })

  it('says by which words of the description, and asks to confirm', () => {
    const told = { process: 'cnc-turning', text: 'токарка с ЧПУ', basis: 'inferred', source: 'description' } as const
    const { reason, ...assessment } = assessStep(processCriterion, asked('turning'), told)!
    expect(assessment).toMatchObject({ standing: 'open', utility: 0.8, evidence: 'inferred' })
    expect(reason).toMatchObject({ code: 'process.told', told: 'токарка с ЧПУ' })
    // what a product suggests nobody says
    const hinted = assessStep(processCriterion, asked('turning'), { ...told, source: 'product:shaft' })
    expect(hinted?.reason).toEqual({
      code: 'process.inferredOffer',
      required: { kind: 'process', id: 'turning' },
      offered: { kind: 'process', id: 'cnc-turning' },
    })
  })

  it.each([
    ['stated', 'casting', 'primary', 'misses 0 process.none build'],
    ['stated', 'turning', 'secondary', 'misses 0 process.none equip'],
    ['stated', 'balancing', 'supporting', 'misses 0 process.none equip'],
    ['inferred', 'casting', 'primary', 'misses 0 process.none build'],
    ['inferred', 'turning', 'secondary', 'open 0.3 process.notListed undefined'],
    ['inferred', 'balancing', 'supporting', 'open 0.3 process.notListed undefined'],
  ] as const)('a %s step %s (%s) that nobody runs: %s', (said, process, role, expected) => {
    const way = route([step(process, said, role)])
    const context = { catalog: defaultCatalog, part: part({ routes: [way] }) }
    const assessment = assessMissingStep('process', way, 0, context)
    expect(`${line(assessment)} ${assessment.effort}`).toBe(expected)
    expect(line(assessMissingStep('material', way, 0, context))).toBe('open 0.3 step.none')
  })

  it('does not reject for a sibling of a step that we inferred', () => {
    const inferred = part({ routes: [route([step('turning', 'inferred')])] })
    expect(line(assessStep(processCriterion, inferred, { process: 'milling' }))).toBe('open 0.3 process.notListed')
  })

  it('takes what lies in a branch that only the material suggests for no more than possible', () => {
    const gear = part({ routes: [route([step('metalworking', 'inferred', 'primary')])] })
    expect(line(assessStep(processCriterion, gear, { process: 'hot-rolling' }))).toBe('open 0.3 process.overlaps')
    // who calls himself by the name of the whole branch says no more
    expect(line(assessStep(processCriterion, gear, { process: 'metalworking' }))).toBe('open 0.3 process.overlaps')
    // no route of the family takes the material
    const other = part({ concept: 'bumper', routes: [route([step('metalworking', 'inferred', 'primary')])] })
    expect(line(assessStep(processCriterion, other, { process: 'turning' }))).toBe('open 0.3 process.overlaps')
    // the word of a name beside the steps of the family, and a buyer's own word, mean all of the branch
    const family = part({
      concept: 'bracket',
      routes: [route([step('casting', 'inferred', 'primary'), step('machining', 'inferred')])],
    })
    expect(line(assessStep(processCriterion, family, { process: 'sand-casting' }))).toBe('fits 1 process.narrower')
    const stated = part({ routes: [route([step('metalworking')])] })
    expect(line(assessStep(processCriterion, stated, { process: 'hot-rolling' }))).toBe('fits 1 process.narrower')
  })

  it('combines steps: geometric mean, worst standing, share of the steps served', () => {
    const fits = one('fits', 1, 'process.same')
    const notListed = one('open', 0.3, 'process.notListed')
    const broader = one('open', 0.7, 'process.broader')
    const missing = one('misses', 0, 'process.none')
    // √(1 · 0.3) = 0.547723; ∛(1 · 1 · 0.7) = 0.887904
    expect(line(combine([fits, notListed]))).toBe('open 0.547723 process.someSteps')
    expect(line(combine([fits, fits, broader]))).toBe('open 0.887904 process.allSteps')
    expect(line(combine([fits, missing]))).toBe('misses 0 process.someSteps')
    expect(line(combine([fits, fits]))).toBe('fits 1 process.allSteps')
    expect(combine([fits, notListed]).reason.offered).toEqual({ kind: 'share', value: 0.5 })
    expect(combine([broader])).toBe(broader)
  })
})

const combine = (steps: readonly Assessment[]) => processCriterion.combine!(steps)

function one(standing: Assessment['standing'], utility: number, code: Assessment['reason']['code']): Assessment {
  return { standing, utility, evidence: 'stated', reason: { code, required: { kind: 'process', id: 'turning' } } }
}
