import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { compareStanding } from '../../src/criteria/assessments.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { capacityCriterion } from '../../src/criteria/capacity.js'
import { envelopeCriterion } from '../../src/criteria/envelope.js'
import { lotSizeCriterion } from '../../src/criteria/lot-size.js'
import { materialCriterion } from '../../src/criteria/material.js'
import { parametersCriterion } from '../../src/criteria/parameters.js'
import { precisionCriterion } from '../../src/criteria/precision.js'
import { explain } from '../../src/explain/explain.js'
import { createMatcher } from '../../src/matcher.js'
import type { Capability, ToldField } from '../../src/model/manufacturer.js'
import { anyCapability, anyPart } from '../support/arbitraries.js'
import { assessStep, line, need, offers, part, route, step } from './support.js'

const told = (...fields: readonly ToldField[]) => ({ told: fields.map((field) => ({ field, text: 'its words' })) })

describe('a limit that only the description tells', () => {
  const casting = (massKg: number, said: 'stated' | 'inferred' = 'stated') =>
    part({ massKg, routes: [route([step('sand-casting', said)])] })

  it('leaves the demand open where it meets it, and is believed to 0.8', () => {
    const found = assessStep(envelopeCriterion, casting(150), { maxMassKg: 200, ...told('maxMassKg') })
    expect(line(found)).toBe('open 0.8 envelope.fits')
    expect(found).toMatchObject({ evidence: 'inferred', reason: { told: 'its words' } })
  })

  it('is missed where it does not', () => {
    const found = assessStep(envelopeCriterion, casting(400), { maxMassKg: 200, ...told('maxMassKg') })
    expect(line(found)).toBe('misses 0.5 envelope.tooHeavy')
    expect(found).toMatchObject({ evidence: 'inferred', effort: 'equip', reason: { told: 'its words' } })
  })

  it('does not lower one that the record states beside it', () => {
    const asked = part({
      massKg: 150,
      dimensions: { shape: 'box', sidesMm: [100, 100, 100] },
      routes: [route(['sand-casting'])],
    })
    const offered = { maxMassKg: 200, envelope: { shape: 'box', sidesMm: [500, 500, 500] } } as const
    // √(1 × 0.8)
    expect(line(assessStep(envelopeCriterion, asked, { ...offered, ...told('maxMassKg') }))).toBe(
      'open 0.894427 envelope.fits',
    )
  })

  it('is not held against a maker where the step may be done elsewhere', () => {
    const turned = part({
      annualVolume: { value: 1000, unit: 'piece' },
      routes: [route([step('turning', 'inferred')])],
    })
    const offered = { capacity: { value: 100, unit: 'piece' }, ...told('capacity') } as const
    expect(line(assessStep(capacityCriterion, turned, offered))).toBe('open 0.3 capacity.unknown')
    const stated = part({ ...turned, routes: [route(['turning'])] })
    expect(line(assessStep(capacityCriterion, stated, offered))).toBe('misses 0.1 capacity.short')
  })

  it('brings no less than silence', () => {
    // turning holds IT14 whoever does it
    const asked = part({ precision: { itGrade: 14 } })
    const silent = line(assessStep(precisionCriterion, asked, {}))
    expect(silent).toBe('fits 1 precision.processAttains')
    expect(line(assessStep(precisionCriterion, asked, { precision: { itGrade: 7 }, ...told('tolerance') }))).toBe(
      silent,
    )
  })

  it('is told apart figure by figure', () => {
    const asked = part({
      parameters: [{ id: 'sheetThickness', min: 3, max: 3, unit: 'mm' }],
      routes: [route(['sheet-bending'])],
    })
    const parameters = [{ id: 'sheetThickness', max: 6, unit: 'mm' }]
    const of = (id: string) => ({ parameters, told: [{ field: 'parameters', id, text: 'up to 6 mm' } as const] })
    expect(line(assessStep(parametersCriterion, asked, of('sheetThickness')))).toBe('open 0.8 parameters.met')
    expect(line(assessStep(parametersCriterion, asked, of('pressForce')))).toBe('fits 1 parameters.met')
  })

  it('of lots orders makers and rejects none', () => {
    const asked = part({ lotSize: { value: 100, unit: 'piece' } })
    const min = { value: 100, unit: 'piece' } as const
    expect(line(assessStep(lotSizeCriterion, asked, { lotSize: { min }, ...told('lotSize') }))).toBe(
      'open 0.8 lotSize.inside',
    )
  })
})

describe('materials that only the description tells', () => {
  const of = (process: string, material: string) => part({ routes: [route([process], [need(material)])] })

  it('are believed to 0.8', () => {
    const found = assessStep(materialCriterion, of('casting', 'sch20'), {
      process: 'casting',
      materials: offers('sch20'),
      ...told('materials'),
    })
    expect(line(found)).toBe('open 0.8 material.same')
    expect(found!.reason.told).toBe('its words')
  })

  it('keep a foundry from another metal, but not a machine shop', () => {
    const offered = { materials: offers('iron-gray'), ...told('materials') }
    expect(line(assessStep(materialCriterion, of('casting', 'adc12'), { process: 'casting', ...offered }))).toBe(
      'misses 0 material.otherGroup',
    )
    expect(line(assessStep(materialCriterion, of('turning', 'adc12'), offered))).toBe('open 0.3 material.unknown')
  })

  it('that are denied are missed, with all that belongs to them', () => {
    const offered = { notMaterials: [{ id: 'aluminum', text: 'aluminium' }] }
    const found = assessStep(materialCriterion, of('turning', 'adc12'), offered)
    expect(line(found)).toBe('misses 0 material.excluded')
    expect(found!.reason.told).toBe('aluminium')
    expect(line(assessStep(materialCriterion, of('turning', 's45'), offered))).toBe('open 0.3 material.unknown')
    const inferred = part({ routes: [route([step('turning', 'inferred')], [need('adc12')])] })
    expect(line(assessStep(materialCriterion, inferred, offered))).toBe('open 0.3 material.excluded')
  })

  it('leave the other ones that the part may be of', () => {
    const either = part({ routes: [route(['turning'], [need('adc12'), need('s45')])] })
    const offered = { materials: offers('s45'), notMaterials: [{ id: 'aluminum', text: 'aluminium' }] }
    expect(line(assessStep(materialCriterion, either, offered))).toBe('fits 1 material.same')
  })
})

const FIELDS = {
  materials: 'materials',
  precision: 'tolerance',
  envelope: 'envelope',
  maxMassKg: 'maxMassKg',
  lotSize: 'lotSize',
  capacity: 'capacity',
} as const

describe('what is told', () => {
  it('never says more than the same in the record, nor less than nothing where it meets the demand', () => {
    const criteria = builtinCriteria().filter((one) => one.scope === 'step' && one.id !== 'process')
    fc.assert(
      fc.property(anyPart(), anyCapability(), fc.constantFrom(...Object.keys(FIELDS)), (asked, said, key) => {
        const field = key as keyof typeof FIELDS
        const offered: Capability = { ...said, basis: 'stated' }
        const marks: ToldField[] = field === 'precision' ? ['tolerance', 'roughness'] : [FIELDS[field]]
        const silent = { ...offered, [field]: field === 'materials' ? [] : undefined } as Capability
        for (const criterion of criteria) {
          const by = (one: Capability) =>
            assessStep(criterion as never, asked, one, { of: {}, catalog: defaultCatalog })
          const [full, half, none] = [by(offered), by({ ...offered, ...told(...marks) }), by(silent)]
          if (!full || !half || !none) continue
          if (none.standing !== 'fits' && full.standing !== 'fits') expect(half.standing).not.toBe('fits')
          if (full.standing !== 'fits') continue
          expect(half.utility).toBeLessThanOrEqual(Math.max(full.utility, none.utility))
          expect(compareStanding(half.standing, none.standing)).toBeGreaterThanOrEqual(0)
          expect(half.utility).toBeGreaterThanOrEqual(none.utility - 1e-12)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is quoted by the explanation', async () => {
    const { matches, nearMisses } = await createMatcher({
      manufacturers: [
        { id: 'a', name: 'A', processes: ['casting'], description: 'Отливки из серого чугуна массой до 200 кг.' },
        {
          id: 'b',
          name: 'B',
          processes: ['casting'],
          description: 'Отливки массой до 20 кг. Цветное литьё не делаем.',
        },
      ],
    }).match({ id: 'p', name: 'корпус', processes: ['casting'], material: 'СЧ20', mass: '150 кг' })
    expect(matches.map(({ manufacturer }) => manufacturer.id)).toEqual(['a'])
    expect(nearMisses.map(({ manufacturer }) => manufacturer.id)).toEqual(['b'])
    expect(explain(matches[0]!, 'ru')).toContain('в описании сказано «Отливки из серого чугуна массой до 200 кг»')
    expect(explain(nearMisses[0]!, 'en')).toContain('its description says “Отливки массой до 20 кг”')
    expect(explain(nearMisses[0]!, 'uz-Cyrl')).toContain('тавсифида айтилган: «Отливки массой до 20 кг»')
  })
})
