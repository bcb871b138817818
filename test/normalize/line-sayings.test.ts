import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/** What a line says of itself, in the words of buyers. */
const part = (text: string) => normalizePart(text).value
const materials = (text: string) =>
  part(text)
    .materials.filter(({ said }) => said === 'stated')
    .map(({ id }) => id)
const processes = (text: string) =>
  part(text).spans.flatMap(({ readAs, value }) => (readAs === 'process' ? [value] : []))

describe('what was before, or is another’s', () => {
  it('is not the material', () => {
    expect(materials('проволока 2,5 мм (раньше шла 65Г, теперь 60С2А)')).toEqual(['s60s2a'])
    expect(materials('Эски 45 пўлат ўрнига 40Х дан ўқ')).toEqual(['s40h'])
    expect(materials('фланцы ст.20, нержавейку не предлагать')).toEqual(['s20'])
    expect(materials('ПП в грануле со стеклом, PP-GF30')).not.toContain('glass')
  })

  it('is not the price', () => {
    const target = { amount: 11.5, currency: 'USD' }
    expect(part('амортизаторы, конкурент даёт 14 долларов, наш таргет 11,50 USD/шт').unitPrice).toEqual(target)
    expect(part('корпус, сейчас берём по 1,10 USD, целевая цена 0,85 USD').unitPrice?.amount).toBe(0.85)
  })

  it('is not when the goods are due', () => {
    expect(part('кронштейн, 500 шт. Ответ просим дать до 12.02.2027').window).toBeUndefined()
    expect(part('кронштейн, 500 шт, поставка до 12.02.2027').window).toEqual({ to: '2027-02-12' })
  })
})

describe('ПП', () => {
  it.each([
    ['Бачок расширительный, ПП, 800 шт/мес', 'pp', []],
    ['крыло переднее ПП, сталь', 'steel', ['front', 'right']],
  ])('%s', (text, material, positions) => {
    expect(part(text).positions).toEqual(positions)
    expect(materials(text)).toEqual([material])
  })
})

describe('boxes of a customs declaration', () => {
  it.each([
    ['Гр. 31: прокладки, 1500 шт; гр. 33: 8484100009', '8484100009'],
    ['Box 31: LEAF SPRINGS FOR TRUCKS, 320 PCS, Box 33: 7320101100', '7320101100'],
    ['31-графа: фильтр, 120 дона; 33-графа: 8421230000', '8421230000'],
    ['31: жгуты проводов; 33: 8544 30 000 7; 38: 1 320', '8544300007'],
  ])('%s', (text, code) => {
    expect(part(text).hsCode).toBe(code)
  })
})

describe('goods by the measure', () => {
  it.each([
    ['Полиэтилен плёнка 150 мкм, 8 тонна, рулон 50 кг', 8000, 'kg'],
    ['Мотор мойи 10W-40, 200 литрли бочкаларда, жами 6000 литр', 6000, 'l'],
    ['пластик қувур ПНД, 5 000 метр', 5000, 'm'],
  ])('%s', (text, value, unit) => {
    expect(part(text).lotSize).toEqual({ value, unit })
  })

  it('a barrel or the length of one is none', () => {
    expect(part('Мотор мойи 5W-30, бочка 200 л').lotSize).toBeUndefined()
    expect(part('Вал, длина 1,2 м').lotSize).toBeUndefined()
  })
})

describe('a letter and a number at the end', () => {
  it.each(['bamper, 36 000 D9', 'стойка 12 D25', 'вал 5 d40'])('is read without a fault: %s', (text) => {
    expect(part(text).description).toBe(text)
  })
})

describe('amounts', () => {
  it('end with the sentence', () => {
    const { massKg, annualVolume } = part('differential case, weight 7.4 kg. Annual volume 20,000.')
    expect([massKg, annualVolume]).toEqual([7.4, { value: 20_000, unit: 'piece' }])
  })

  it('are what is bought, not what a day takes', () => {
    const { annualVolume } = part('Karton quti, kuniga 500 ta ketadi, oyiga 12 000 ta olamiz')
    expect(annualVolume).toEqual({ value: 144_000, unit: 'piece' })
  })
})

describe('works asked for', () => {
  it.each([
    ['vallarni toblab bering', ['toblab']],
    ['лемеха, 65Г, закалить', ['закалить']],
    ['tirsakli vallarni shliflash', ['shliflash']],
    ['ТЭН, шпилька анода М4', []],
    ['Вал | Лит. О | Лист 1', []],
    ['Ип йигириш машинасига ролик', []],
    ['вырубка прокладок, штамп наш', ['вырубка прокладок']],
  ])('%s', (text, found) => {
    expect(processes(text)).toEqual(found)
  })
})

it('«не выше» among products is no embroidery', () => {
  const maker = { id: 'm', name: 'Завод', products: ['прокладка, цена не выше 4,8 USD/шт'] }
  expect(normalizeManufacturer(maker).value?.terms).not.toContain('process:embroidery')
})

describe('the name', () => {
  it.each([
    ['Suyuq boʻyoq emas, kukunli boʻyash kerak: traktor kapoti 1450x780 mm', 'tractor-hood'],
    ['aka yaxshimisiz, kapot petlasi bormi? DC04', 'hinge-hood'],
    ['E-coat + порошок, каркас сиденья давальческий', 'seat-frame'],
    ['Muzlatgich tokchasi toblangan oynadan, 470x300', 'fridge-shelf'],
    ['ПРОКЛАДКИ ИЗ ПАРОНИТА ДЛЯ ГОЛОВКИ БЛОКА ЦИЛИНДРОВ', 'gasket-head'],
    ['leaf springs for trucks', 'leaf-spring'],
    ['BRACKET ENGINE LH', 'bracket-engine'],
  ])('%s', (text, family) => {
    expect(part(text).concept).toBe(family)
  })
})

describe('regulations', () => {
  it.each([
    ['Сиденье, правила R80', ['un-r80']],
    ['shina, R30 va R117 talab qilinadi', ['un-r30', 'un-r117']],
    ['сиденья, Правилам ЕЭК ООН №80', ['un-r80']],
    ['электр шнур; CCC сертификати шарт эмас', []],
    ['скругления R5 и R6 обязательны', []],
  ])('%s', (text, ids) => {
    expect(part(text).certificates.map(({ id }) => id)).toEqual(ids)
  })
})

describe('orders and prices that are done with, without a word like old', () => {
  it.each([
    ['Order 5521 for 800 hinge pins is closed. Now need 1200 pcs of hinge pins.', 1200],
    ['PO 77 of 300 bushes was delivered. We need 900 pcs of bushes.', 900],
  ])('%s', (text, pieces) => {
    expect(part(text).lotSize).toEqual({ value: pieces, unit: 'piece' })
  })

  it('takes the price of today', () => {
    expect(part('втулка, прежняя цена 45 000 сум, теперь 52 000 сум/шт').unitPrice?.amount).toBe(52_000)
  })
})
