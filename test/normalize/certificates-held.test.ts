import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { certificatesHeld } from '../../src/normalize/fields/certificates-held.js'

const held = (text: string) =>
  certificatesHeld(text, defaultCatalog).map(({ id, validUntil }) => (validUntil ? `${id} ${validUntil}` : id))

describe('certificates that prose says are held', () => {
  it.each([
    ['ISO 9001 получен, IATF 16949 — в процессе внедрения.', ['iso9001']],
    ['ISO 9001 bor, IATF 16949 ga tayyorgarlik koʻrilmoqda.', ['iso9001']],
    ['ISO 9001 сертификати бор, ISO 14001 муддати 2021 йилда тугаган.', ['iso9001']],
    ['The EAC certificate is valid, the ISO 9001 certificate lapsed in 2022.', ['eac']],
    ['UN R43 approval; IATF 16949 certification in progress.', ['un-r43']],
    ['IATF 16949 and ISO 14001 certified.', ['iatf16949', 'iso14001']],
    ['Certificates: ISO 9001, ISO 45001.', ['iso9001', 'iso45001']],
    ['4200 тонн метизов в год, ISO 9001:2015.', ['iso9001']],
    ['Сертификат ISO 9001 действует до 2027 года.', ['iso9001 2027-12-31']],
    ['ISO 9001 valid to 2026.', ['iso9001 2026-12-31']],
    ['ISO 9001 sertifikati 2028-yilgacha amal qiladi.', ['iso9001 2028-12-31']],
    [
      'Certified to IATF 16949, ISO 14001 and ISO 45001 without a single finding.',
      ['iatf16949', 'iso14001', 'iso45001'],
    ],
    ['Не первый год держим ISO 9001 и ISO 14001.', ['iso9001', 'iso14001']],
    ['IATF 16949 auditidan o‘tdik, sertifikat qo‘limizda.', ['iatf16949']],
    ['ISO 9001 истёк, но в мае продлили.', ['iso9001']],
    ['UN R43 bo‘yicha tasdiq va ISO 9001 sertifikati mavjud.', ['un-r43', 'iso9001']],
    ['ISO 9001 is in place; the IATF 16949 audit is booked for spring.', ['iso9001']],
    ['PPAP level 3 we submit routinely.', ['ppap']],
    ['IATF 16949 га ҳужжат топширганмиз, ҳали олмаганмиз.', []],
    ['Neither VDA 6.3 nor CQI-9 has been assessed here.', []],
    ['UN R13, which buyers keep asking about, we never sought.', []],
    ['ISO 14001? Not us.', []],
    ['Without ISO 9001 nobody answers.', []],
    ['UN R148 approvals are held by the lamp makers.', []],
    ['Планируем получить ISO 9001 в будущем году.', []],
    ['Сертификата ISO 9001 пока нет.', []],
    ['Заводы-партнёры имеют ISO 9001 и IATF 16949.', []],
    ['Xomashyo yetkazib beruvchi ISO 14001 ga ega.', []],
    ['Our customers ask for IATF 16949.', []],
    ['Аудит по ISO 9001 был весной.', []],
    ['ISO 14001? Бумаги в холдинге.', []],
    ['Испытания заказываем в лаборатории, аккредитованной по ISO/IEC 17025.', []],
    ['Our partners forge, machine and hold IATF 16949.', []],
    ['IATF 16949 is a target, ISO 9001 we hold.', ['iso9001']],
    ['Иных сертификатов не держим, только ISO 9001.', ['iso9001']],
    ['ISO 14001 olish arafasidamiz, ISO 9001 bor.', ['iso9001']],
    ['ISO 9001 auditidan oʻtganmiz.', ['iso9001']],
  ])('%s', (text, expected) => {
    expect(held(text)).toEqual(expected)
  })
})
