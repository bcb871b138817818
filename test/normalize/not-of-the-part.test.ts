import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const read = (text: string) => normalizePart(text).value
const works = (text: string) => read(text).spans.filter(({ readAs }) => readAs === 'process')
const stated = (text: string) =>
  read(text)
    .materials.filter(({ said }) => said === 'stated')
    .map(({ id }) => id)

describe('who writes', () => {
  it.each([
    'Кронштейн, ООО «Точная ковка», ИНН 305112233',
    'Kronshteyn kerak, "Zamin Quyma" MChJ',
    'Bracket, Hanil Forging Co., Ltd.',
    'Кронштейн. С уважением, Сварщиков П.П., начальник литейного участка',
    'Кронштейн, файл lazernaya_rezka.dxf, почта svarka@example.uz',
    'Кронштейн, токарный цех, корпус 7',
  ])('says no work: %s', (text) => {
    expect(works(text)).toEqual([])
    expect(read(text).concept).toBe('bracket')
  })

  it.each(['Кронштейн, ООО «Медь Сервис»', 'Bracket, Dongil Rubber Industries', 'Кронштейн, ул. Стальная 9'])(
    'says no material: %s',
    (text) => expect(stated(text)).toEqual([]),
  )

  it('is read alike in decomposed letters', () => {
    const text = 'Кронштейн, ООО «Литейный дом Ёлкин», сталь 45'
    expect(stated(text.normalize('NFD'))).toEqual(stated(text))
    expect(works(text.normalize('NFD'))).toEqual([])
  })
})

describe('figures of others and of years gone by', () => {
  it.each([
    'Кронштейн, конкурент просит 4,1 $',
    'Kronshteyn, oldin 4,1 dollardan olardik',
    'Bracket, sample charge $60',
    'Кронштейн, обеспечение заявки 900 000 сум',
  ])('are no price: %s', (text) => expect(read(text).unitPrice).toBeUndefined())

  it.each(['Kronshteyn, oʻtgan yili 7 000 dona olganmiz', 'Bracket, last year we bought 7,000 pcs'])(
    'are no lot: %s',
    (text) => expect(read(text).lotSize).toBeUndefined(),
  )
})

describe('a dash behind a label', () => {
  it.each([
    ['Втулка Ø52 — 700 шт', 700],
    ['Втулка, Ra 3,2 — 700 шт', 700],
    ['Втулка, сталь 45 — 700 шт', 700],
  ])('parts what stands around: %s', (text, pieces) =>
    expect(read(text).lotSize).toEqual({ value: pieces, unit: 'piece' }),
  )

  it('still joins a range', () =>
    expect(read('Втулка 20 — 24 тыс. шт в год').annualVolume).toEqual({ value: 24000, unit: 'piece' }))
})

describe('what is not the part’s own', () => {
  it.each(['Кронштейн, в коробке 500х300х200', 'Bracket, working area 1200x600 mm'])('is no size: %s', (text) =>
    expect(read(text).dimensions).toBeUndefined(),
  )
  it.each(['Манжета люка (загрузка 7 кг)', 'Bracket, curb weight 980 kg'])('is no mass: %s', (text) =>
    expect(read(text).massKg).toBeUndefined(),
  )
  it.each(['Bracket, no IATF needed', 'Кронштейн, IATF не критично', 'Kronshteyn, IATF talab qilinmaydi'])(
    'is no paper asked for: %s',
    (text) => expect(read(text).certificates).toEqual([]),
  )
  it.each(['Bracket, upper price limit', 'Kronshteyn, ichki bozor uchun', 'Кронштейн, внутренний рынок'])(
    'is no side: %s',
    (text) => expect(read(text).positions).toEqual([]),
  )
  it('is taken back in the same breath', () =>
    expect(stated('Bracket, ABS? no, PA66-GF30, 900 pcs')).toEqual(['pa66-gf30']))
})

describe('periods and times behind', () => {
  it.each([
    ['Втулка;ШТ;9000;В ГОД;СКЛАД 4', 9000],
    ['Втулка, раз в квартал 3000 шт', 12000],
    ['Bush, 9 thousand pcs in year', 9000],
  ])('%s', (text, pieces) => expect(read(text).annualVolume).toEqual({ value: pieces, unit: 'piece' }))
  it('says what the days are for', () => {
    expect(read('Втулка, 20 рабочих дней на изготовление').leadTimeDays).toBe(28)
    expect(read('Bush, need 300').leadTimeDays).toBeUndefined()
  })
})
