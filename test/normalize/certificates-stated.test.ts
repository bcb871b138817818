import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const maker = (certificates: unknown) => {
  const { value, issues } = normalizeManufacturer({ id: 'a', name: 'A', certificates })
  return { held: value?.certificates?.map(({ id }) => id), codes: issues.map(({ code }) => code) }
}
const part = (certificates: unknown) => {
  const { value, issues } = normalizePart({ name: 'вал', certificates })
  return { asked: value.certificates.map(({ id }) => id), codes: issues.map(({ code }) => code) }
}

describe('certificates that a record states', () => {
  it.each([
    'ISO 9001 (в процессе получения)',
    'в процессе: ISO 9001',
    'ISO 9001 планируется в 2027',
    'подана заявка на ISO 9001',
    'проходим сертификацию ISO 9001',
    'ISO 9001 просрочен',
    'пока без ISO 9001',
    'ISO 9001: нет',
    'ISO 9001 — в сертификации отказано',
    'ISO 9001 in progress',
    'applied for ISO 9001',
    'ISO 9001 to be obtained',
    'ISO 9001 lapsed',
    'no ISO 9001',
    'ISO 9001 denied',
    'ISO 9001 olish jarayonida',
    'ISO 9001 rejalashtirilgan',
    'ISO 9001 uchun ariza topshirilgan',
    'ISO 9001 muddati oʻtgan',
    'ISO 9001 yoʻq',
    'ISO 9001 олиш жараёнида',
    'ISO 9001 режалаштирилган',
    'ISO 9001 аризаси топширилган',
    'ISO 9001 муддати ўтган',
    'ISO 9001 йўқ',
  ])('%s is not held, and that is told', (said) => {
    expect(maker(said)).toEqual({ held: [], codes: ['certificate.notHeld'] })
    expect(maker([{ name: said }, 'IATF 16949'])).toEqual({ held: ['iatf16949'], codes: ['certificate.notHeld'] })
  })

  it.each([
    'ISO 9001 № 12345',
    'ISO 9001 (certificate No. 77)',
    'ISO 9001, срок действия до 01.05.2027',
    'ISO 9001 истекает 01.05.2027',
    'ISO 9001 (next audit 05.2027)',
    'ISO 9001 amal qilish muddati 01.05.2027',
    'сертификат ISO 9001 получен в 2019',
    'ISO 9001 бор',
  ])('%s is held', (said) => {
    expect(maker(said)).toEqual({ held: ['iso9001'], codes: [] })
  })

  it('are each denied by their own words, or by words that are said of both', () => {
    expect(maker('ISO 9001 есть, нет IATF 16949').held).toEqual(['iso9001'])
    expect(maker('нет ISO 9001, есть IATF 16949').held).toEqual(['iatf16949'])
    expect(maker('ISO 9001, IATF 16949 в процессе').held).toEqual(['iso9001'])
    expect(maker('ISO 9001 и IATF 16949 в процессе').held).toEqual([])
    expect(maker('планируются: ISO 9001, IATF 16949').held).toEqual([])
    expect(maker('ISO 9001 (есть), ISO 14001 (планируется)').held).toEqual(['iso9001'])
  })

  it('say nothing by a bare yes, and lapse with their date in words', () => {
    expect(maker('да')).toEqual({ held: undefined, codes: ['certificate.unknown'] })
    expect(maker({ name: 'ISO 9001', validUntil: 'истёк' })).toEqual({ held: [], codes: ['certificate.notHeld'] })
  })

  it('keep names between them that are no certificate of the catalog', () => {
    expect(maker('ISO 9001; QWX; EAC').held).toEqual(['iso9001', 'eac', '?kwh'])
  })
})

describe('certificates that a part demands', () => {
  it.each([
    'нет',
    'не требуется',
    'none',
    'n/a',
    '-',
    'yoʻq',
    "yo'q",
    'shart emas',
    'шарт эмас',
    'not required',
    'no certificate',
    'любой',
  ])('%s demands nothing', (said) => {
    expect(part(said)).toEqual({ asked: [], codes: [] })
    expect(part([said, 'ISO 9001'])).toEqual({ asked: ['iso9001'], codes: [] })
  })

  it.each(['ISO 9001 не требуется', 'ISO 9001 shart emas', 'без ISO 9001'])('%s demands nothing', (said) => {
    expect(part(said).asked).toEqual([])
  })

  it.each(['ISO 14001 или EAC', 'ISO 14001 or EAC', 'ISO 14001 yoki EAC', 'ISO 14001 ёки EAC', 'ISO 14001 и/или EAC'])(
    '%s are never silently both',
    (said) => {
      expect(part(said)).toEqual({ asked: [], codes: ['certificate.alternatives'] })
      expect(maker(said)).toEqual({ held: undefined, codes: ['certificate.alternatives'] })
      const line = normalizePart(`втулка, ${said}`)
      expect(line.value.certificates).toEqual([])
      expect(line.issues.map(({ code }) => code)).toContain('certificate.alternatives')
    },
  )

  it('of two of which one includes the other, the lesser', () => {
    expect(part('ISO 9001 или IATF 16949')).toEqual({ asked: ['iso9001'], codes: ['certificate.alternatives'] })
    expect(normalizePart('втулка, IATF 16949 or ISO 9001').value.certificates.map(({ id }) => id)).toEqual(['iso9001'])
  })
})
