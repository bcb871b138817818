import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const of = (text: string) => normalizePart(text).value
const pieces = (value: number) => ({ value, unit: 'piece' })

describe('goods that are counted by how they are made', () => {
  it.each([
    ['Корпус СЧ20, 600 отливок в месяц', pieces(7200)],
    ['Шестерня, 300 поковок в год, 40Х', pieces(300)],
    ['Вал, 1200 заготовок в квартал', pieces(4800)],
    ['Bracket, 600 castings per month, ADC12', pieces(7200)],
    ['Втулка, йилига 700 маҳсулот', pieces(700)],
    ['Профиль алюминиевый 12000 пог.метров/год', { value: 12000, unit: 'm' }],
    ['Уплотнитель 5000 погонных метр йилига', { value: 5000, unit: 'm' }],
  ])('%s', (text, amount) => expect(of(text).annualVolume).toEqual(amount))

  it('the figure of a grade counts none', () => {
    expect(of('Сталь 45 поковок 300 шт').lotSize).toEqual(pieces(300))
    expect(of('steel 45 forgings').lotSize).toBeUndefined()
    expect(of('Ассортимент 20 маҳсулот тури').lotSize).toBeUndefined()
  })
})

describe('a contract that is only named', () => {
  it.each([
    ['Договор № 45 от 12.05.2026, втулка 100 шт', 100],
    ['По договору №45 нужны втулки 100 шт', 100],
    ['Контракт, вал 40Х, 300 шт', 300],
    ['Shartnoma № 12, vtulka 100 dona', 100],
    ['Договор 12 от 1 мая 2026 г., втулка бронзовая, 250 шт', 250],
    ['Contract No 45 dated 12.05.2026, bushing 100 pcs', 100],
    ["Shartnoma bo'yicha 500 dona vtulka kerak", 500],
  ])('%s', (text, count) => expect(of(text).lotSize).toEqual(pieces(count)))

  it.each(['по контракту 12 — 500 шт', 'Термостаты, 3 600 шт, контракт UZ-26/07', 'По договору поставлено 500 втулок'])(
    'what was agreed stays so: %s',
    (text) => expect(of(text).lotSize).toBeUndefined(),
  )
})
