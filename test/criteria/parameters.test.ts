import { describe, expect, it } from 'vitest'
import { parametersCriterion } from '../../src/criteria/parameters.js'
import type { ParameterRange } from '../../src/model/basics.js'
import { assessStep, line, need, offers, part, route } from './support.js'

const mm = (id: string, min?: number, max?: number, material?: string): ParameterRange => ({
  id,
  unit: 'mm',
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...(material ? { material } : {}),
})
const cut = (figure: ParameterRange, material = 'ad0') =>
  part({ parameters: [figure], routes: [route(['laser-cutting'], [need(material)])] })

describe('parameters', () => {
  it.each([
    // "can your laser cut 3 mm?": at most
    [mm('sheetThickness', 3, 3), mm('sheetThickness', 5, 5), 'fits 1 parameters.met'],
    [mm('sheetThickness', 3, 3), mm('sheetThickness', undefined, 3), 'fits 1 parameters.met'],
    [mm('sheetThickness', undefined, 3), mm('sheetThickness', 0.5, 5), 'fits 1 parameters.met'],
    [mm('sheetThickness', 8, 8), mm('sheetThickness', 6, 6), 'misses 0.75 parameters.missed'],
    [mm('sheetThickness', 0.25, 0.25), mm('sheetThickness', 0.5, 6), 'misses 0.5 parameters.missed'],
    [mm('sheetThickness', 3, 8), mm('sheetThickness', 0.5, 6), 'misses 0.75 parameters.missed'],
  ])('%o asked, %o offered: %s', (figure, offered, expected) => {
    expect(line(assessStep(parametersCriterion, cut(figure), { parameters: [offered] }))).toBe(expected)
  })

  it('reads a single figure as the catalog means it: within is a point, at least a floor', () => {
    const bar = (offered: ParameterRange) =>
      line(
        assessStep(parametersCriterion, part({ parameters: [mm('barDiameter', 40, 40)] }), { parameters: [offered] }),
      )
    expect(bar(mm('barDiameter', 5, 80))).toBe('fits 1 parameters.met')
    expect(bar(mm('barDiameter', 40, 40))).toBe('fits 1 parameters.met')
    expect(bar(mm('barDiameter', 80, 80))).toBe('misses 0.5 parameters.missed')
    const wall = part({ parameters: [mm('castingWall', 4, 4)], routes: [route(['sand-casting'])] })
    const least = (min: number) =>
      line(
        assessStep(parametersCriterion, wall, { process: 'sand-casting', parameters: [mm('castingWall', min, min)] }),
      )
    expect(least(3)).toBe('fits 1 parameters.met')
    expect(least(5)).toBe('misses 0.8 parameters.missed')
  })

  it('takes the figure of the material that is asked', () => {
    const offered = { parameters: [mm('sheetThickness', 20, 20, 'steel'), mm('sheetThickness', 8, 8, 'aluminum')] }
    expect(line(assessStep(parametersCriterion, cut(mm('sheetThickness', 10, 10), 'ad0'), offered))).toBe(
      'misses 0.8 parameters.missed',
    )
    expect(line(assessStep(parametersCriterion, cut(mm('sheetThickness', 10, 10), 's45'), offered))).toBe(
      'fits 1 parameters.met',
    )
    // a figure for another material says nothing
    const steel = { parameters: [mm('sheetThickness', 20, 20, 'steel')] }
    expect(line(assessStep(parametersCriterion, cut(mm('sheetThickness', 10, 10), 'ad0'), steel))).toBe(
      'open 0.3 parameters.unknown',
    )
    // of two allowed materials the one that the maker runs counts
    const either = part({
      parameters: [mm('sheetThickness', 10, 10)],
      routes: [route(['laser-cutting'], [need('ad0'), need('s45')])],
    })
    const aluminumShop = { ...offered, materials: offers('ad0') }
    expect(line(assessStep(parametersCriterion, either, aluminumShop))).toBe('misses 0.8 parameters.missed')
  })

  it('is asked at or below the processes of the figure, else above them, else of the steps that make the part', () => {
    const asksAt = (figure: ParameterRange, steps: string[]) => {
      const asked = part({ parameters: [figure], routes: [route(steps)] })
      return steps.map((_, at) => assessStep(parametersCriterion, asked, {}, { at }) !== undefined)
    }
    expect(asksAt(mm('barDiameter', 40, 40), ['casting', 'cnc-turning'])).toEqual([false, true])
    expect(asksAt(mm('gearModule', 2, 2), ['forging', 'machining'])).toEqual([false, true])
    expect(asksAt(mm('?noma’lum', 2, 2), ['forging', 'machining'])).toEqual([true, false])
    expect(asksAt(mm('sheetThickness', 2, 2), ['injection-molding', 'plastic-painting'])).toEqual([true, false])
  })

  it('asks for hardness too, in its own scale', () => {
    const hardness: ParameterRange = { id: 'hardness', min: 45, max: 50, unit: 'HRC' }
    const asked = part({ hardness, routes: [route(['turning', 'hardening'])] })
    const reached = (offered: ParameterRange) => {
      const hardener = { process: 'hardening', parameters: [offered] }
      return line(assessStep(parametersCriterion, asked, hardener, { at: 1 }))
    }
    expect(assessStep(parametersCriterion, asked, {})).toBeUndefined()
    expect(reached({ id: 'hardness', max: 62, unit: 'HRC' })).toBe('fits 1 parameters.met')
    expect(reached({ id: 'hardness', max: 40, unit: 'HRC' })).toBe('misses 0.8 parameters.missed')
    expect(reached({ id: 'hardness', max: 600, unit: 'HB' })).toBe('open 0.3 parameters.unknown')
  })

  it('lists every figure that is missed', () => {
    const asked = part({ parameters: [mm('turningDiameter', 300, 300), mm('turningLength', 800, 800)] })
    const offered = { parameters: [mm('turningDiameter', 200, 200), mm('turningLength', 500, 500)] }
    const { reason, standing, effort } = assessStep(parametersCriterion, asked, offered)!
    expect({ standing, effort, code: reason.code }).toEqual({
      standing: 'misses',
      effort: 'equip',
      code: 'parameters.missed',
    })
    expect(reason.required).toEqual({
      kind: 'list',
      items: [
        { kind: 'parameter', id: 'turningDiameter', min: 300, max: 300, unit: 'mm' },
        { kind: 'parameter', id: 'turningLength', min: 800, max: 800, unit: 'mm' },
      ],
    })
  })

  it('gives an inferred offer at most open 0.8', () => {
    const inferred = { parameters: [mm('sheetThickness', 5, 5)], basis: 'inferred' } as const
    expect(line(assessStep(parametersCriterion, cut(mm('sheetThickness', 3, 3)), inferred))).toBe(
      'open 0.8 parameters.met',
    )
  })

  it('compares hardness over scales for steels only, and only where the table of ISO 18265 holds', () => {
    const asked = (material: string, offered: ParameterRange) =>
      line(
        assessStep(
          parametersCriterion,
          part({
            hardness: { id: 'hardness', min: 45, max: 50, unit: 'HRC' },
            routes: [route(['hardening'], [need(material)])],
          }),
          { process: 'hardening', parameters: [offered] },
        ),
      )
    // HV 550 = HRC 52.3, HV 400 = HRC 40.8
    expect(asked('s40h', { id: 'hardness', max: 550, unit: 'HV' })).toBe('fits 1 parameters.met')
    expect(asked('s40h', { id: 'hardness', max: 400, unit: 'HV' })).toBe('misses 0.816 parameters.missed')
    expect(asked('s40h', { id: 'hardness', max: 1000, unit: 'HV' })).toBe('open 0.3 parameters.unknown')
    expect(asked('sch20', { id: 'hardness', max: 550, unit: 'HV' })).toBe('open 0.3 parameters.unknown')
    expect(asked('ss12h18n10t', { id: 'hardness', max: 550, unit: 'HV' })).toBe('open 0.3 parameters.unknown')
  })
})
