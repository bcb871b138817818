import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const routes = (text: string) =>
  normalizePart(text).value.routes.map(({ steps }) => steps.map(({ process }) => process).join(' > '))

describe('a line that asks for a work', () => {
  it.each([
    ['Цементация шестерён из 18ХГТ, 6 кг', 'carburizing'],
    ['Требуется порошковая покраска алюминиевых профилей', 'powder-coating'],
    ['Литьё корпуса насоса СЧ20', 'casting'],
    ['Сварка рам и покраска', 'welding > painting'],
    ['powder coating of steel brackets', 'powder-coating'],
    ['CNC machining services for pump housings', 'cnc-machining'],
    ['shesternyalarni sementatsiya qilish, 500 dona', 'carburizing'],
    ['Лот 3. Цинкование кронштейнов', 'galvanizing'],
  ])('needs no more than that: %s', (text, route) => {
    expect(routes(text)).toEqual([route])
  })

  it.each([
    ['Вал шлифованный 40Х', 'a ground shaft is turned too'],
    ['Штампованный кронштейн, цинкование', 'a bracket'],
    ['Шестерня, цементация', 'a gear with a note'],
  ])('is none where the thing is asked for: %s', (text) => {
    expect(routes(text).every((route) => route.includes(' > '))).toBe(true)
  })
})
