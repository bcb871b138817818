import { describe, expect, it } from 'vitest'
import { readHardness } from '../../src/normalize/engineering/hardness.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const hb = { id: 'hardness', min: 180, max: 220, unit: 'HB' }
const hrc = { id: 'hardness', min: 45, max: 50, unit: 'HRC' }
const shore = { id: 'shoreHardness', min: 60, max: 70, unit: 'Shore A' }

describe('a range whose ends both have the scale', () => {
  it.each([
    ['HB 180-HB 220', hb],
    ['180HB-220HB', hb],
    ['180 HB – 220 HB', hb],
    ['НВ 180…НВ 220', hb],
    ['HB180~HB220', hb],
    ['HRC 45...HRC 50', hrc],
    ['HRC 50-HRC 45', hrc],
    ['от 45 HRC до 50 HRC', hrc],
    ['от HRC 45 до HRC 50', hrc],
    ['HRC 45 to HRC 50', hrc],
    ['45 HRC dan 50 HRC gacha', hrc],
    ['45 HRC дан 50 HRC гача', hrc],
    ['between HRC 45 and HRC 50', hrc],
    ['между 45 HRC и 50 HRC', hrc],
    ['min HRC 45 max HRC 50', hrc],
    ['≥HRC45 ≤HRC50', hrc],
    ['60 Shore A - 70 Shore A', shore],
    ['60ShA-70ShA', shore],
  ])('%s', (text, range) => {
    expect(readHardness(text)).toMatchObject({ ok: true, value: range, notes: [] })
    expect(normalizePart(`Вал ${text}`).value.hardness).toEqual(range)
    expect(normalizePart(`Вал ${text}`).issues.map(({ code }) => code)).not.toContain('text.several')
  })

  it('is read in parts', () => {
    expect(readHardness({ min: '45 HRC', max: '50 HRC' })).toMatchObject({ ok: true, value: hrc })
  })

  it('needs one scale', () => {
    expect(readHardness('HRC 45 - HB 220')).toMatchObject({ ok: true, value: { min: 45, max: 45, unit: 'HRC' } })
    expect(readHardness('HRC 45, HRC 50')).toMatchObject({ ok: true, value: { min: 50, max: 50, unit: 'HRC' } })
  })
})

describe('a value off its scale', () => {
  it.each([
    ['HB 900', '3–650 HB'],
    ['HRC 90', '20–70 HRC'],
    ['НВ 900', '3–650 HB'],
    ['HV 9000', '3–3000 HV'],
    ['Shore A 120', '1–100 Shore A'],
    ['HRB 150', '10–100 HRB'],
  ])('%s names the ends of it', (text, ends) => {
    expect(readHardness(text)).toMatchObject({ code: 'hardness.range', expected: `a value on its scale, ${ends}` })
  })
})
