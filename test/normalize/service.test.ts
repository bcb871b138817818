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

  it.each([
    ['Хромирование штоков ф20', 'chrome-hard', 'rod'],
    ['Услуга хромирования штоков', 'chrome-hard', 'rod'],
    ['Покраска бамперов', 'plastic-painting', 'bumper-front'],
    ['Painting of bumpers', 'plastic-painting', 'bumper-front'],
    ['Chrome plating of rods', 'chrome-plating', 'rod'],
    ['Закалка валов ТВЧ', 'induction-hardening', 'shaft'],
    ['Shtok xromlash', 'chrome-hard', 'rod'],
    ['Штокларни хромлаш', 'chrome-hard', 'rod'],
    ["Bamper bo'yash", 'plastic-painting', 'bumper-front'],
    ['Вал тоблаш хизмати', 'hardening', 'shaft'],
    ['Вал шлифование услуга', 'grinding', 'shaft'],
    ['Shaft grinding service', 'grinding', 'shaft'],
  ])('tells the part that it is done to, also where both are a name of one: %s', (text, route, concept) => {
    expect(routes(text)).toEqual([route])
    expect(normalizePart(text).value.concept).toBe(concept)
  })

  it.each([
    ['Обивка двери', 'door-trim'],
    ['Крепление бампера', 'bumper-bracket'],
    ['Заклёпка тормозных колодок', 'rivet'],
    ['Оплётка руля', 'steering-wheel-cover'],
    ['Литые диски', 'wheel-alloy'],
  ])('is none where a thing is called by what was done: %s', (text, concept) => {
    expect(normalizePart(text).value.concept).toBe(concept)
  })
})
