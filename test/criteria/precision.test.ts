import { describe, expect, it } from 'vitest'
import { precisionCriterion } from '../../src/criteria/precision.js'
import type { Precision } from '../../src/model/basics.js'
import { assessStep, line, part, route, step } from './support.js'

// ranges of the default catalog used here: turning IT5–12, Ra 0.4–6.3; sand casting IT14–18; cylindrical grinding IT4–7
const turned = (precision: Precision) => part({ precision, routes: [route(['turning'])] })
const judged = (needed: Precision, offered?: Precision, basis: 'stated' | 'inferred' = 'stated') =>
  line(assessStep(precisionCriterion, turned(needed), { basis, ...(offered ? { precision: offered } : {}) }))

describe('precision', () => {
  it.each([
    [{ itGrade: 8 }, { itGrade: 8 }, 'fits 1 precision.asFine'],
    [{ itGrade: 8 }, { itGrade: 6 }, 'fits 1 precision.asFine'],
    // one grade is a fifth of a decade: 10^(−1/5) = 0.630957, two 0.398107
    [{ itGrade: 7 }, { itGrade: 8 }, 'misses 0.630957 precision.coarser'],
    [{ itGrade: 7 }, { itGrade: 9 }, 'misses 0.398107 precision.coarser'],
    [{ raMicrometers: 1.6 }, { raMicrometers: 1.6 }, 'fits 1 precision.asFine'],
    [{ raMicrometers: 0.8 }, { raMicrometers: 3.2 }, 'misses 0.25 precision.coarser'],
    // both are judged: the worse speaks
    [{ itGrade: 7, raMicrometers: 1.6 }, { itGrade: 7, raMicrometers: 1.6 }, 'fits 1 precision.asFine'],
    [{ itGrade: 7, raMicrometers: 1.6 }, { itGrade: 6, raMicrometers: 3.2 }, 'misses 0.5 precision.coarser'],
    // ISO 286-1: IT7 of 40 mm is 25 µm, IT8 39 µm; ± 0.015 mm (30 µm) asks IT7
    [{ toleranceMm: 0.03, nominalMm: 40 }, { itGrade: 7 }, 'fits 1 precision.asFine'],
    [{ toleranceMm: 0.03, nominalMm: 40 }, { itGrade: 8 }, 'misses 0.630957 precision.coarser'],
    [{ itGrade: 7, nominalMm: 40 }, { toleranceMm: 0.025 }, 'fits 1 precision.asFine'],
    [{ itGrade: 7, nominalMm: 40 }, { toleranceMm: 0.05 }, 'misses 0.5 precision.coarser'],
    // widths compare by themselves
    [{ toleranceMm: 0.03 }, { toleranceMm: 0.02 }, 'fits 1 precision.asFine'],
    [{ toleranceMm: 0.03 }, { toleranceMm: 0.06 }, 'misses 0.5 precision.coarser'],
    // a width without a nominal size is no grade
    [{ toleranceMm: 0.03 }, { itGrade: 5 }, 'open 0.3 precision.unknown'],
  ])('%o asked, %o offered: %s', (needed, offered, expected) => {
    expect(judged(needed, offered)).toBe(expected)
  })

  it.each([
    [{ itGrade: 13 }, 'fits 1 precision.processAttains implied'],
    [{ itGrade: 12 }, 'open 0.8 precision.maybe inferred'],
    [{ itGrade: 8 }, 'open 0.342857 precision.maybe inferred'], // 0.8 · (8 − 5) / (12 − 5)
    [{ itGrade: 5 }, 'open 0 precision.maybe inferred'],
    [{ itGrade: 4 }, 'misses 0 precision.processCannot inferred'],
    [{ raMicrometers: 12.5 }, 'fits 1 precision.processAttains implied'],
    [{ raMicrometers: 1.6 }, 'open 0.402285 precision.maybe inferred'], // 0.8 · ln 4 / ln 15.75
    [{ raMicrometers: 0.2 }, 'misses 0 precision.processCannot inferred'],
    [{ toleranceMm: 0.039, nominalMm: 40 }, 'open 0.342857 precision.maybe inferred'], // IT8
  ])('%o asked of turning, nothing stated: %s', (needed, expected) => {
    const assessment = assessStep(precisionCriterion, turned(needed), {})!
    expect(`${line(assessment)} ${assessment.evidence}`).toBe(expected)
  })

  it('is asked of the step that attains the finest grade, the last of equals', () => {
    const asksAt = (steps: string[], precision: Precision = { itGrade: 7 }) => {
      const asked = part({ precision, routes: [route(steps)] })
      return steps.map((_, at) => assessStep(precisionCriterion, asked, {}, { at }) !== undefined)
    }
    expect(asksAt(['sand-casting', 'turning'])).toEqual([false, true])
    expect(asksAt(['sand-casting', 'turning', 'cylindrical-grinding', 'packaging'])).toEqual([
      false,
      false,
      true,
      false,
    ])
    expect(asksAt(['turning', 'sand-casting', 'turning'])).toEqual([false, false, true])
    // finest Ra: cylindrical grinding 0.1, turning 0.4
    expect(asksAt(['cylindrical-grinding', 'turning'], { raMicrometers: 0.8 })).toEqual([true, false])
    // no range known: the last step that works on the part
    expect(asksAt(['sewing', '?maxsus ishlov', 'packaging'])).toEqual([true, false, false])
    expect(asksAt(['?maxsus ishlov', 'packaging'])).toEqual([true, false])
  })

  it('lets the required process decide, not the one offered', () => {
    const lathe = { process: 'cnc-turning' } // IT6–10 of its own
    expect(line(assessStep(precisionCriterion, turned({ itGrade: 5 }), lathe))).toBe('open 0 precision.maybe')
  })

  it('says of an inferred step no less at the edge of its range than beyond it', () => {
    const at = (itGrade: number) =>
      line(
        assessStep(
          precisionCriterion,
          part({ precision: { itGrade }, routes: [route([step('turning', 'inferred')])] }),
          {},
        ),
      )
    expect(at(4)).toBe('open 0.3 precision.processCannot')
    expect(at(5)).toBe('open 0.3 precision.maybe')
    // 0.3 + 0.5 · (8 − 5) / (12 − 5)
    expect(at(8)).toBe('open 0.514286 precision.maybe')
    expect(at(12)).toBe('open 0.8 precision.maybe')
  })

  it('does not reject by the range of a step that we inferred, but does by what the maker states', () => {
    const asked = part({ precision: { itGrade: 4 }, routes: [route([step('turning', 'inferred')])] })
    expect(line(assessStep(precisionCriterion, asked, {}))).toBe('open 0.3 precision.processCannot')
    // a knuckle of IT7 that is cast: the machining is only missing from the route that we inferred
    const cast = (said: 'stated' | 'inferred') =>
      part({ precision: { itGrade: 7 }, routes: [route([step('sand-casting', said)])] })
    expect(line(assessStep(precisionCriterion, cast('inferred'), {}))).toBe('open 0.3 precision.processCannot')
    expect(line(assessStep(precisionCriterion, cast('stated'), {}))).toBe('misses 0 precision.processCannot')
    expect(line(assessStep(precisionCriterion, asked, { precision: { itGrade: 9 } }))).toBe(
      'misses 0.1 precision.coarser',
    )
    // a step that was not understood may be the one that holds it
    const puzzling = part({ precision: { itGrade: 7 }, routes: [route([step('sand-casting'), step('?xyz')])] })
    expect(line(assessStep(precisionCriterion, puzzling, {}))).toBe('open 0.3 precision.processCannot')
  })

  it('rates the effort: one grade or half the roughness adjusts, more equips, four grades are another shop', () => {
    const effort = (needed: Precision, offered: Precision) =>
      assessStep(precisionCriterion, turned(needed), { precision: offered })!.effort
    expect(effort({ itGrade: 7 }, { itGrade: 8 })).toBe('adjust')
    expect(effort({ itGrade: 7 }, { itGrade: 9 })).toBe('equip')
    expect(effort({ itGrade: 7 }, { itGrade: 11 })).toBe('build')
    expect(effort({ raMicrometers: 0.4 }, { raMicrometers: 0.8 })).toBe('adjust')
    expect(effort({ raMicrometers: 0.4 }, { raMicrometers: 6.3 })).toBe('equip')
    expect(effort({ toleranceMm: 0.03 }, { toleranceMm: 0.04 })).toBe('adjust')
    expect(effort({ toleranceMm: 0.03 }, { toleranceMm: 0.08 })).toBe('equip')
  })

  it('gives an inferred offer at most open 0.8', () => {
    expect(judged({ itGrade: 8 }, { itGrade: 6 }, 'inferred')).toBe('open 0.8 precision.asFine')
    expect(judged({ itGrade: 13 }, undefined, 'inferred')).toBe('open 0.8 precision.processAttains')
  })

  it('asks nothing where no precision is demanded', () => {
    expect(assessStep(precisionCriterion, part(), {})).toBeUndefined()
    expect(assessStep(precisionCriterion, part({ precision: { nominalMm: 40 } }), {})).toBeUndefined()
  })
})
