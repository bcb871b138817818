import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/* Lines of clerks, of lots and of messages: abbreviations of a storekeeper, a heading before the thing, asking by a verb. */

const part = (line: string) => normalizePart(line).value

function amount(value: { readonly value: number; readonly unit: string } | undefined): string | undefined {
  return value && `${value.value} ${value.unit}`
}

function size(line: string): string | undefined {
  const { dimensions } = part(line)
  if (!dimensions) return undefined
  if (dimensions.shape === 'box') return [...dimensions.sidesMm].sort((a, b) => b - a).join('x')
  return `D${dimensions.diameterMm}${dimensions.lengthMm === undefined ? '' : `x${dimensions.lengthMm}`}`
}

function materials(line: string): string[] {
  return part(line)
    .materials.filter(({ said }) => said === 'stated')
    .map(({ id }) => id)
}

/** What was read as works, as written. */
function works(line: string): string[] {
  return part(line).spans.flatMap(({ readAs, value }) => (readAs === 'process' ? [value] : []))
}

describe('sizes', () => {
  it.each([
    ['Втулка Ø60/48х80 БрАЖ9-4', 'D60x80'],
    ['Втулка 40/30х50 бронза', 'D40x50'],
    ['Flanets 160/60x14 St3', 'D160x14'],
    ['TUBE OD38 x 1.5 x 560 SUS409', 'D38x560'],
    ['Pipe OD 16 x WT 1.5 x 1200 aluminum', 'D16x1200'],
    ['Труба Дн32 ст 2,5 дл 900', 'D32x900'],
    ['HOSE D19 x 650 EPDM', 'D19x650'],
    ['Pin D12 h6 x 45', 'D12x45'],
    ["Val d=40h6, L=250 po'lat 45", 'D40x250'],
    ['Втулка bushing ЛС59-1, D16 H7, L=22', 'D16x22'],
    ['ст45, шпонка 14х9х70', '70x14x9'],
    ['Палец порш. 18х51 12ХН3А', 'D18x51'],
    ['Упор капота газовый 350 мм', '350'],
    ['Стекло 4 мм 1300х1600', '1600x1300'],
    // D16 is an aluminum, a keyway belongs to the shaft, and inches tell which wheel
    ['Пруток D16 x 2000', undefined],
    ['Вал ст45 Ø40, шпонка 10х8', 'D40'],
    ['Колпак колеса 14", 900 шт', undefined],
  ])('%s', (line, expected) => {
    expect(size(line)).toBe(expected)
  })
})

describe('what is ordered', () => {
  it.each([
    ['Lot 2 - Battery cable, red, qty 1,500', '1500 piece'],
    ['Лот 5 — диски сцепления, 300 компл.', '300 set'],
    ['Лот-3: аккумулятор, 60 Ач, 40 дона', '40 piece'],
    ['Лот: фильтр масляный 500 шт', '500 piece'],
    ['Кольцо поршневое Нексия, 2 000к-т', '2000 set'],
    ['Akkumulyator 60 A/soat 40 dona', '40 piece'],
    ['Насос 12 В 120 л/ч, 80 шт', '80 piece'],
    ['Проволока пруж. 65Г Ф2,5 (бухта) 400кг', '400 kg'],
    ['Avtomobil simi PGVA 2,5, 6 km kerak', '6000 m'],
    ['Лист 09Г2С 5 т', '5000 kg'],
    ['Паронит ПОН-Б 2 мм, 200 кг', '200 kg'],
    ['Возьмём на пробу 50 штук ступиц. Если всё хорошо — 6 000 в год', '50 piece'],
    // a yarn by its number, a diameter of rings, what a car runs
    ['Заказ: нить хлопчатобумажная 40/2 чёрная', undefined],
    ['Кольца порш. 77,0 к-т', undefined],
    ['Подушка двигателя, ресурс 100 тыс. км', undefined],
  ])('%s', (line, expected) => {
    expect(amount(part(line).lotSize)).toBe(expected)
  })

  it.each([
    ['need 2 t of brackets monthly', '24000 kg'],
    ['1,5 тонны крепежа в месяц', '18000 kg'],
    ['300 штук кронштейнов в месяц', '3600 piece'],
    ['Палец, 60 ta kerak juma kuniga', undefined],
  ])('by the month: %s', (line, expected) => {
    expect(amount(part(line).annualVolume)).toBe(expected)
  })

  it.each([
    ['Filtr, 400 dona, mart 2027', { from: '2027-03-01', to: '2027-03-31' }],
    ['12 t of ABS black, shipment June 2027', { from: '2027-06-01', to: '2027-06-30' }],
    ['Чертёж вала, март 2026', undefined],
  ])('a month by itself: %s', (line, expected) => {
    expect(part(line).window).toEqual(expected)
  })
})

describe('materials', () => {
  it.each([
    ['Корпус АК12 с латунными вставками М6', ['ak12']],
    ['Housing PA66-GF30 with brass inserts M6', ['pa66-gf30']],
    ['Korpus ABS latun vtulka bilan', ['abs']],
    ['Провод медный в изоляции ПВХ', ['cu']],
    ['Бензобак 45л ПНД', ['pe-hd']],
    ['Подш. игольч. НК 2016', []],
    ['SHEET CR SPCC-SD 0.8', ['jis-spcc']],
    ['GLASS-QTR RH TEMP', ['gl-tempered']],
    ['Core pin P20, nitrided', ['aisi-p20']],
    ['Наконечник кабеля М1, лужение', ['m1']],
    ['Трубка тормозная медно-никелевая 4,75', ['cupronickel']],
    ['Крышка ПП литьё под давл.', ['pp']],
  ])('%s', (line, expected) => {
    expect(materials(line)).toEqual(expected)
  })
})

describe('works', () => {
  it.each([
    ['Болт М8 оц.', ['оц.']],
    ['Крышка ПА6 лит. под давл.', ['лит. под давл.']],
    ['Отв. развернуть Ø10Н7', []],
    ['3D-печать корпуса', ['3D-печать']],
    ['Вал, 20Х, цементация на глубину 0,8 мм', ['цементация']],
    ["Vtulka yo'nish kerak, bronza", ["yo'nish"]],
    ['Кто согнёт трубу 28х2?', ['согнёт']],
    ['сошьёте 300 чехлов?', ['сошьёте']],
    ['mould for clips', ['mould for']],
  ])('%s', (line, expected) => {
    expect(works(line)).toEqual(expected)
  })
})

describe('names', () => {
  it.each([
    ['Закл. отрывн. 4х10', 'rivet'],
    ['Шестерня зад. хода КПП z=29', 'gear-transmission'],
    ['COVER-FR SEAT BACK LH PVC LEATHER BLACK', 'seat-cover'],
    ['HEADREST PU LEATHER BLACK', 'headrest'],
    ['Ремень клиновой SPZ 1250', 'belt-v'],
    ['TUBE PRECISION E235+N', 'raw-steel-tube'],
    ['Ip paxta 30/1', 'raw-yarn'],
    ['Oyna, toblash, orqa chap eshik', 'side-glass'],
    ['Заказ: нить хлопчатобумажная 40/2, 300 бобин', 'raw-yarn'],
    ['Buyurtma: vtulka 40 dona', 'bush'],
    ['could you offer 12 t of PP-TD20 black', 'raw-pp'],
    ['ищем, кто отольёт под давлением крышку АК12', 'cover'],
    ['шестерня насоса', 'oil-pump-rotor'],
  ])('%s', (line, expected) => {
    expect(part(line).concept).toBe(expected)
  })

  it.each([
    ['Шестерня зад. хода КПП', []],
    ['Шестерня 5-й пер. 25ХГТ', []],
    ['Крышка ПП литьё под давл.', []],
    ['Рычаг пер. лев.', ['front', 'left']],
  ])('places: %s', (line, expected) => {
    expect(part(line).positions).toEqual(expected)
  })
})
