import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const held = (field: 'certificates' | 'description', said: unknown) => {
  const { value, issues } = normalizeManufacturer({ id: 'a', name: 'A', [field]: said })
  return {
    held: value?.certificates?.map(({ id, validUntil }) => (validUntil ? `${id} ${validUntil}` : id)),
    codes: issues.map(({ code }) => code),
  }
}

describe('until when a certificate is valid', () => {
  it.each([
    ['ISO 9001 до 03.2026', '2026-03-31'],
    ['ISO 9001 (до 03.2026)', '2026-03-31'],
    ['ISO 9001:2015 (Русский регистр, № 21.1234.026, до 03.2026)', '2026-03-31'],
    ['ISO 9001 действует до марта 2026 г.', '2026-03-31'],
    ['ISO 9001 с 10.03.2023 по 09.03.2026', '2026-03-09'],
    ['ISO 9001 № 77 от 10.03.2023 до 09.03.2026', '2026-03-09'],
    ['ISO 9001 выдан 10.03.2023, действует до 09.03.2026', '2026-03-09'],
    ['ISO 9001 истекает 09.03.2026', '2026-03-09'],
    ['ISO 9001 valid until 03/2026', '2026-03-31'],
    ['ISO 9001 valid through Mar 2026', '2026-03-31'],
    ['ISO 9001 exp. 2026-03-09', '2026-03-09'],
    ['ISO 9001 expiry date: 9 March 2026', '2026-03-09'],
    ['ISO 9001 (2023–2026)', '2026-12-31'],
    ['ISO 9001 2026-yil martgacha', '2026-03-31'],
    ['ISO 9001 2026 йилгача', '2026-12-31'],
    ['ISO 9001 2026-йил 9-мартгача амал қилади', '2026-03-09'],
    ['ISO 9001 amal qilish muddati 2026-yil 9-mart', '2026-03-09'],
  ])('%s', (said, day) => {
    expect(held('certificates', said)).toEqual({ held: [`iso9001 ${day}`], codes: [] })
  })

  it.each([
    'ISO 9001',
    'ISO 9001:2015',
    'ISO 9001 2015',
    'ISO 9001 с 2019 года',
    'ISO 9001 от 10.03.2023',
    'ISO 9001 issued 2023-03-10',
    'ISO 9001, следующий аудит 05.2026',
    'ISO 9001 № 12.2345',
  ])('is not said by %s', (said) => {
    expect(held('certificates', said)).toEqual({ held: ['iso9001'], codes: [] })
  })

  it.each([
    'ISO 9001 до 03.26',
    'ISO 9001 до 9 марта',
    'ISO 9001 выдан 10.03.2023 сроком на 3 года',
    'ISO 9001 (10.03.2023)',
  ])('is told not to be clear: %s', (said) => {
    expect(held('certificates', said)).toEqual({ held: ['iso9001'], codes: ['date.incomplete'] })
  })

  it('is each one’s own, or that of what it is joined to', () => {
    expect(held('certificates', 'ISO 9001 до 03.2025, ISO 14001 до 09.2026').held).toEqual([
      'iso9001 2025-03-31',
      'iso14001 2026-09-30',
    ])
    expect(held('certificates', 'ISO 9001 и ISO 14001 до 03.2026').held).toEqual([
      'iso9001 2026-03-31',
      'iso14001 2026-03-31',
    ])
    expect(held('certificates', 'ISO 9001, ISO 14001 (до 03.2026)').held).toEqual(['iso9001', 'iso14001 2026-03-31'])
  })

  it.each([
    ['Forging. ISO 9001 valid until 2026-03-09.', ['iso9001 2026-03-09']],
    ['Ковка. ISO 9001 (до 2026-03-09).', ['iso9001 2026-03-09']],
    ['ISO 9001 sertifikati 2026-yil 9-martgacha amal qiladi.', ['iso9001 2026-03-09']],
    ['Имеем ISO 9001, действует до 03.2026.', ['iso9001 2026-03-31']],
    ['Имеем ISO 9001 и ISO 14001, действуют до 03.2026.', ['iso9001 2026-03-31', 'iso14001 2026-03-31']],
    ['Имеем ISO 9001, поставляем до 12.2026 партию валов.', ['iso9001']],
    ['Имеем ISO 9001. Поставка до 31.12.2026.', ['iso9001']],
    ['Certified to ISO 9001 since 2015.', ['iso9001']],
  ])('stands in running text: %s', (said, expected) => {
    expect(held('description', said).held).toEqual(expected)
  })
})

describe('what a bracket or a turn of the text says', () => {
  it.each([
    'ISO 9001 (готовимся к ISO 14001)',
    'ISO 9001 (в планах ISO 14001)',
    'ISO 9001 (applying for ISO 14001)',
    'ISO 9001 (без ISO 14001)',
    'ISO 9001 (ISO 14001 — внедряется)',
    'ISO 9001 [ISO 14001 rejada]',
    'ISO 9001 – готовимся к ISO 14001',
    'ISO 9001. Готовимся к ISO 14001',
    'ISO 9001 и готовимся к ISO 14001',
    'ISO 9001 and working towards ISO 14001',
    'ISO 9001, аудит ISO 14001 в 2027',
    'ISO 9001, ISO 14001 readiness assessment',
  ])('is said of the second alone: %s', (said) => {
    expect(held('certificates', said)).toEqual({ held: ['iso9001'], codes: ['certificate.notHeld'] })
  })

  it.each([
    ['ISO 9001 (готовимся к IATF 16949), ISO 14001', ['iso9001', 'iso14001']],
    ['ISO 9001 – нет, ISO 14001 – есть', ['iso14001']],
    ['ISO 9001 – нет ISO 14001 – есть', ['iso14001']],
    ['ISO 9001 (истёк), ISO 14001 (действует)', ['iso14001']],
    ['ISO 9001 и сертификат ISO 14001', ['iso9001', 'iso14001']],
    ['ISO 9001 (ISO 14001)', ['iso9001', 'iso14001']],
    ['ISO 9001, аудит пройден', ['iso9001']],
    ['прошли аудит ISO 9001', ['iso9001']],
    ['ISO 9001 annual audit 2026', ['iso9001']],
    ['нет ISO 9001 и сертификата ISO 14001', []],
  ])('is said of the first, or of both: %s', (said, expected) => {
    expect(held('certificates', said).held).toEqual(expected)
  })

  it('in running text is said of the one before it', () => {
    expect(held('description', 'IATF 16949 (готовимся), ISO 9001 есть').held).toEqual(['iso9001'])
  })
})

describe('a number that no certificate has', () => {
  it.each(['IATF 16494', 'IATF 1694', 'IATF-16999', 'IATF 13485'])('%s is not understood', (said) => {
    expect(held('certificates', said).codes).toEqual(['certificate.unknown'])
    expect(normalizePart({ name: 'вал', certificates: said }).value.certificates[0]!.id).toMatch(/^\?/)
    expect(held('description', `${said} certified`).held).toBeUndefined()
  })

  it.each(['IATF', 'IATF 2016', 'IATF:2016', 'IATF № 0412345', 'IATF 0412345', 'IATF 16949'])('%s is', (said) => {
    expect(held('certificates', said)).toEqual({ held: ['iatf16949'], codes: [] })
  })
})

it('a list of certificates is read in linear time', () => {
  for (const sign of [' /', ' и', ', ', ' (', ' - ', ' до 12.2023']) {
    const said = `ISO 9001${sign.repeat(Math.floor(4000 / sign.length))}!`
    const start = performance.now()
    held('certificates', [said])
    normalizePart({ name: 'вал', certificates: [said] })
    expect(performance.now() - start, sign).toBeLessThan(2000)
  }
})
