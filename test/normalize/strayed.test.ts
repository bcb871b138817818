import { describe, expect, test } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

function read(fields: object) {
  const { value, issues } = normalizePart({ name: 'вал', ...fields })
  const { hardness } = value
  return {
    materials: value.materials.map(({ id }) => id).join(),
    precision: value.precision,
    hardness: hardness && `${hardness.min}-${hardness.max} ${hardness.unit}`,
    issues: issues.map(({ code, path }) => `${code} ${path.join('.')}`),
  }
}

describe('a value beside that of another field is read where it belongs', () => {
  test.each([
    [{ tolerance: 'h6, Ra 0,8' }, { precision: { itGrade: 6, raMicrometers: 0.8 } }],
    [{ tolerance: 'IT7; HRC 45' }, { precision: { itGrade: 7 }, hardness: '45-45 HRC' }],
    [{ roughness: 'Ra 0,8; HRC 45' }, { precision: { raMicrometers: 0.8 }, hardness: '45-45 HRC' }],
    [{ roughness: 'Ra 0,8 h6' }, { precision: { itGrade: 6, raMicrometers: 0.8 } }],
    [{ hardness: 'HB 180-220, Ra 1,6' }, { precision: { raMicrometers: 1.6 }, hardness: '180-220 HB' }],
    [{ material: '40Х HRC 45-50' }, { materials: 's40h', hardness: '45-50 HRC' }],
    [{ material: '40Х (HRC 45-50)' }, { materials: 's40h', hardness: '45-50 HRC' }],
    [{ material: '40Х; HRC 48-52' }, { materials: 's40h', hardness: '48-52 HRC' }],
    [{ material: 'NBR 70 Shore A' }, { materials: 'nbr', hardness: '70-70 Shore A' }],
    [{ material: ['40Х HRC 45-50', '45'] }, { materials: 's40h,s45', hardness: '45-50 HRC' }],
  ])('%j', (fields, expected) => {
    expect(read(fields)).toMatchObject({ ...expected, issues: [] })
  })
})

describe('its own field is believed, what differs is reported', () => {
  test.each([
    [{ hardness: 'HRC 45', material: '40Х HRC 30' }, { hardness: '45-45 HRC' }, ['text.ignored material']],
    [
      { roughness: 'Ra 1,6', tolerance: 'h6; Ra 0,8' },
      { precision: { itGrade: 6, raMicrometers: 1.6 } },
      ['text.ignored tolerance'],
    ],
    [{ hardness: 'HRC 45', material: '40Х, HRC 45' }, { hardness: '45-45 HRC' }, []],
  ])('%j', (fields, expected, issues) => {
    expect(read(fields)).toMatchObject({ ...expected, issues })
  })
})

describe('a work beside a figure is reported', () => {
  test.each([
    [{ hardness: 'HRC 45-50 ТВЧ' }, 'text.ignored hardness'],
    [{ hardness: '58-62 HRC, цементация' }, 'text.ignored hardness'],
    [{ roughness: 'Ra 0,8 шлифовать' }, 'text.ignored roughness'],
    [{ tolerance: 'h6, grinding' }, 'text.ignored tolerance'],
  ])('%j', (fields, issue) => {
    expect(read(fields).issues).toEqual([issue])
  })
})

describe('one value alone stays where it is', () => {
  test.each([
    [{ tolerance: 'N7' }, { precision: { itGrade: 7 } }],
    [{ roughness: 'N7' }, { precision: { raMicrometers: 1.6 } }],
    [{ tolerance: 'Ø45h6' }, { precision: { itGrade: 6, nominalMm: 45 } }],
    [{ hardness: '45±2 HRC' }, { hardness: '43-47 HRC' }],
  ])('%j', (fields, expected) => {
    expect(read(fields)).toMatchObject({ ...expected, issues: [] })
  })
})
