import { describe, expect, it } from 'vitest'
import type { Envelope } from '../../src/model/basics.js'
import { envelopeOf, findDimensions, readEnvelope } from '../../src/normalize/figures/dimension.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { notesOf, pieces, valueOrCode } from './reading.js'

function cylinder(diameterMm: number, lengthMm?: number): Envelope {
  return { shape: 'cylinder', diameterMm, ...(lengthMm === undefined ? {} : { lengthMm }) }
}

function box(...sidesMm: number[]): Envelope {
  return { shape: 'box', sidesMm }
}

describe('readEnvelope', () => {
  it.each([
    ['Ø256×22 мм', cylinder(256, 22)],
    ['D48x72 mm', cylinder(48, 72)],
    ['d48x72 mm', cylinder(48, 72)],
    ['⌀256×22 mm', cylinder(256, 22)],
    ['ø256x22 mm', cylinder(256, 22)],
    ['ф256х22 мм', cylinder(256, 22)],
    ['Ф 256 х 22 мм', cylinder(256, 22)],
    ['Ø256±0,1×22 мм', cylinder(256, 22)],
    ['Ø120-0,1 x 40+0,2 мм', cylinder(120, 40)],
    ['Ø45H7/g6×50 mm', cylinder(45, 50)],
    ['до Ø500×300 мм', cylinder(500, 300)],
    ['Ø1 1/2" x 3"', cylinder(38.1, 76.2)],
    ['диаметр 45 мм длина 320 мм', cylinder(45, 320)],
    ['diametri 45 mm, uzunligi 320 mm', cylinder(45, 320)],
    ['45 mm in diameter, 320 mm long', cylinder(45, 320)],
    ['Ø40×Ø20×100 мм', cylinder(40, 100)],
    ['320x240x15 мм', box(320, 240, 15)],
    ['320 х 240 х 15 мм', box(320, 240, 15)],
    ['120*80*40 mm', box(120, 80, 40)],
    ['1 250 x 2 500 мм', box(1250, 2500)],
    ['1,2 м x 800 мм', box(1200, 800)],
    ['1200 мм х 800 х 3', box(1200, 800, 3)],
    ['1"x2"x3"', box(25.4, 50.8, 76.2)],
    ['длина 320 мм, ширина 40 мм, высота 20 мм', box(320, 40, 20)],
    ['uzunligi 320 mm, eni 40 mm, qalinligi 3 mm', box(320, 40, 3)],
    ['ДхШхВ 120х80х40 мм', box(120, 80, 40)],
    ['Габариты (мм): 120x80x40', box(120, 80, 40)],
    ['max 500x300x200 mm', box(500, 300, 200)],
    ['труба 57х3,5х1000 мм', cylinder(57, 1000)],
    ['256 мм', box(256)],
  ])('%s', (text, envelope) => {
    expect(readEnvelope(text)).toEqual({ ok: true, value: envelope, notes: [] })
  })

  it.each([
    ['Ø45h6 L=320', cylinder(45, 320)],
    ['d=45 L=320', cylinder(45, 320)],
    ['D=256 h=22', cylinder(256, 22)],
    ['Ø500', cylinder(500)],
    ['диам. 256', cylinder(256)],
    ['ф256', cylinder(256)],
    ['120x80x40', box(120, 80, 40)],
    ['256', box(256)],
  ])('%s is taken in mm, noted once', (text, envelope) => {
    expect(valueOrCode(readEnvelope(text))).toEqual(envelope)
    expect(notesOf(readEnvelope(text))).toEqual(['unit.assumed'])
  })

  it('takes the upper end of a range', () => {
    expect(valueOrCode(readEnvelope('Ø5–80 мм'))).toEqual(cylinder(80))
    expect(notesOf(readEnvelope('Ø5–80 мм'))).toEqual(['range.upper'])
  })

  it('takes structured forms', () => {
    expect(valueOrCode(readEnvelope(500))).toEqual(box(500))
    expect(valueOrCode(readEnvelope([120, '80 мм', '4 см']))).toEqual(box(120, 80, 40))
    expect(valueOrCode(readEnvelope({ diameter: 256, thickness: '22 мм' }))).toEqual(cylinder(256, 22))
    expect(valueOrCode(readEnvelope({ length: 1.2, width: '80 см', unit: 'm' }))).toEqual(box(1200, 800))
    expect(valueOrCode(readEnvelope({ shape: 'box', sidesMm: [1, 2, 3] }))).toEqual(box(1, 2, 3))
    expect(valueOrCode(readEnvelope({ shape: 'cylinder', diameterMm: 20 }))).toEqual(cylinder(20))
  })

  it.each([
    ['500x300 кг', 'unit.dimension'],
    ['500 кг', 'unit.dimension'],
    ['500x300 кк', 'unit.unknown'],
    ['0x5x5 мм', 'value.range'],
    ['', 'value.missing'],
    ['abc', 'number.unreadable'],
  ])('refuses %j', (text, code) => {
    expect(valueOrCode(readEnvelope(text))).toBe(`!${code}`)
  })

  it('refuses sizes that are none', () => {
    expect(valueOrCode(readEnvelope({ shape: 'box', sidesMm: [0] }))).toBe('!value.range')
    expect(valueOrCode(readEnvelope([]))).toBe('!value.missing')
    expect(valueOrCode(readEnvelope({}))).toBe('!value.missing')
    expect(valueOrCode(readEnvelope(-1))).toBe('!number.negative')
    expect(valueOrCode(readEnvelope({ length: '5 кг' }))).toBe('!unit.dimension')
  })
})

describe('envelopeOf', () => {
  it('makes a cylinder of the largest diameter and the length', () => {
    expect(
      envelopeOf([
        { mm: 20, label: 'diameter' },
        { mm: 40, label: 'diameter' },
        { mm: 3, label: 'thickness' },
        { mm: 100, label: 'length' },
      ]),
    ).toEqual(cylinder(40, 100))
  })

  it('makes nothing of nothing, of four sides, of a size that is not above 0', () => {
    expect(envelopeOf([])).toBeUndefined()
    expect(envelopeOf([1, 2, 3, 4].map((mm) => ({ mm })))).toBeUndefined()
    expect(envelopeOf([{ mm: 0 }])).toBeUndefined()
    expect(envelopeOf([{ mm: Number.NaN }])).toBeUndefined()
  })
})

describe('findDimensions', () => {
  const sizes = (text: string) => pieces(text, findDimensions(text))

  it.each([
    ['Вал 40Х Ø45h6 L=320 Ra0,8 HRC 45…50', cylinder(45, 320), 'Ø45h6 L=320'],
    ['диск ф256х22, ГОСТ 1412-85', cylinder(256, 22), 'ф256х22'],
    ['Лист х/к 1,5х1250х2500 мм 08пс', box(1.5, 1250, 2500), '1,5х1250х2500 мм'],
    ['подшипник 6204 20x47x14', { shape: 'cylinder', diameterMm: 47, lengthMm: 14 }, '20x47x14'],
    ['р-р 120*60*15мм вес:250гр', box(120, 60, 15), '120*60*15мм'],
    ['100 шт 50x30x10 мм', box(50, 30, 10), '50x30x10 мм'],
    ['Втулка D=40 d=20 L=100', cylinder(40, 100), 'D=40 d=20 L=100'],
    ['Втулка Ø30H7/Ø38p6x40', cylinder(38, 40), 'Ø30H7/Ø38p6x40'],
    ['Bracket 320x240x15 mm, s=3', box(320, 240, 15), '320x240x15 mm'],
    ['труба 57х3,5 L=1000 мм', cylinder(57, 1000), '57х3,5 L=1000 мм'],
    ['Ось ø12 дл. 150', cylinder(12, 150), 'ø12 дл. 150'],
    ['кронштейн 150х200', box(150, 200), '150х200'],
    ['Bracket steel 450 x 280 x 130', box(450, 280, 130), '450 x 280 x 130'],
    ['сталь 450 х 280, гнутая', box(450, 280), '450 х 280'],
    ['Корпус 450x280x130 x2', box(450, 280, 130), '450x280x130'],
    ['Корпус АБС 450х280 х130 ПА6', box(450, 280, 130), '450х280 х130'],
    ['housing ABS 450 x 280 x 130 PA6', box(450, 280, 130), '450 x 280 x 130'],
    ['envelope 10.5 x 8 1/4 x 2.25 inches', box(266.7, 209.55, 57.15), '10.5 x 8 1/4 x 2.25 inches'],
    ['plate 12-1/2 x 8-3/4 x 1/2 in', box(317.5, 222.25, 12.7), '12-1/2 x 8-3/4 x 1/2 in'],
    ['Плита 10 1/2 х 8 х 1/4 дюйма', box(266.7, 203.2, 6.35), '10 1/2 х 8 х 1/4 дюйма'],
    ['gabarit L450×W280×H130 mm', box(450, 280, 130), 'L450×W280×H130 mm'],
    ['L=450 x W=280 x H=130', box(450, 280, 130), 'L=450 x W=280 x H=130'],
    ['Крышка Д450хШ280хВ130', box(450, 280, 130), 'Д450хШ280хВ130'],
    ['cover 450 mm (L) x 300 mm (W) x 120 mm (H)', box(450, 300, 120), '450 mm (L) x 300 mm (W) x 120 mm (H)'],
    ['box 18(L)x12(W)x5(H) in', box(457.2, 304.8, 127), '18(L)x12(W)x5(H) in'],
    ['вал D95xL40', cylinder(95, 40), 'D95xL40'],
    ['диск Ø256 x22 мм', cylinder(256, 22), 'Ø256 x22 мм'],
    ['втулка Dнар = 95 мм, L = 40 мм', cylinder(95, 40), 'Dнар = 95 мм, L = 40 мм'],
    ['вал 40Х 45х320', box(45, 320), '45х320'],
    ['Шпонка 12x8x40 сталь 45', box(12, 8, 40), '12x8x40'],
    ['16 трубок, 210x180x32', box(210, 180, 32), '210x180x32'],
    ['pin dia 12 h8 x 58', cylinder(12, 58), 'dia 12 h8 x 58'],
  ])('%s', (text, envelope, piece) => {
    expect(sizes(text)).toEqual([[envelope, piece]])
  })

  it.each([
    'болт М8х30, М12х1,25-6g, M10x1.25x40',
    'Tr 40x7',
    'сталь 20Х13, 40Х13, 95Х18',
    '12Х18Н10Т, 08Х18Н10',
    'сталь 40Х 45 мм',
    'привод 4х4, 6x4',
    'фаска 1,5×45°',
    'кабель 3x1,5 мм2',
    '3 х 5000 шт',
    'шина 205/55 R16',
    'ступица 5x114,3',
    'отгрузка на 2027 год, 5000 на 2027',
    'кольцо 40-48-46-2-2',
    'ГОСТ 8732-78',
    '1x2x3x4x5',
    '4 x 120x80x40 mm',
    'plate 12 1/2 x 8 3/4',
    'valve 2 x 1/4',
    'S355 x 20 x 30',
    'M12 x 1.5 x 60',
    'T6 x H13',
    'Габариты упаковки 600х400х300 мм',
    'carton 600 x 400 x 300 mm',
    'ремень ГРМ 111х25,4',
    'timing belt 111x25',
    'отв. Ø32H7/Ø38H7',
    'вал, шпонка 12x8x40',
    'teshiklar Ø52H7',
    '450 x 280 x 130 x 20',
  ])('is not fooled by %s', (text) => {
    expect(sizes(text)).toEqual([])
  })
})

describe('a D before a number', () => {
  const sizeOf = (line: string) => normalizePart(line).value.dimensions
  it('is a diameter between commas, no more than that', () => {
    expect(sizeOf('Water pump impeller, PPS-GF40, D62, 90 000 pcs/yr')).toEqual({ shape: 'cylinder', diameterMm: 62 })
    expect(sizeOf('Moy nasosi rotori, ±0,02, D52x14, 45 000 dona/yil')).toMatchObject({ diameterMm: 52, lengthMm: 14 })
    expect(sizeOf('plate D2, 5 kg')).toBeUndefined()
    expect(sizeOf('profil D16T')).toBeUndefined()
    expect(sizeOf('bolt DIN D62 8 kg')).toBeUndefined()
  })
})

describe('sizes as a buyer writes them in a line', () => {
  const sizeOf = (line: string) => normalizePart(line).value.dimensions

  it.each([
    // the bore, the wire, the neck are no size of the whole
    ['Втулка, нар. Ø30, вн. Ø20, L=45', cylinder(30, 45)],
    ['Втулка, наруж. 30, внутр. 20, длина 45', cylinder(30, 45)],
    ['Втулка под палец Ø20, наружный Ø30, L=40', cylinder(30, 40)],
    ['Кожух наружный 320 мм', undefined],
    ['Пружина, проволока 3 мм, D нар. 25, длина своб. 80 мм', cylinder(25, 80)],
    ['Spring, wire 2 mm, OD 20, free length 65 mm', cylinder(20, 65)],
    ['Поддон картера, горловина Ø22', undefined],
    ['Крышка ПНД, под насос Ø40', undefined],
    ['Рулон оцинкованный 1х1000, внутр. диаметр рулона 508', box(1, 1000)],
    // a rivet, a self-tapping screw, a cross of a joint: diameter and length
    ['Заклёпка 4,8х14 алюминий', cylinder(4.8, 14)],
    ['Self-tapping screw 4.8x19, zinc plated', cylinder(4.8, 19)],
    ['Parchin mix 3,2x8', cylinder(3.2, 8)],
    ['Крестовина 30х88, 20ХГНТР', cylinder(30, 88)],
    ['Кронштейн под саморез 4,2х16', undefined],
    // thickness and width
    ['Лента стальная 65Г 0,8х30', box(0.8, 30)],
    ['HR coil S235JR 3.0X1500', box(3, 1500)],
    ['Ruxlangan rulon 0,5x1250', box(0.5, 1250)],
    ['Стяжка кабельная 2,5х100', box(2.5, 100)],
    ['Лист 20Х13', undefined],
    ['Лист АМг2М 1,5х1200х3000', box(1.5, 1200, 3000)],
    // bore and cord
    ['O-ring 12x1.5 NBR', box(12, 1.5)],
    ['Кольцо резиновое 40х3 EPDM', box(40, 3)],
    ['колесо 4х4', undefined],
    // the length of a bolt before a word, with a capital sign
    ['Болт М8х1,25х40 кл.пр. 8.8', box(40)],
    ['BOLT M12X1.5X45 CL8.8', box(45)],
    // the sign behind its figure
    ['Шток 20 dia h7 x 350', cylinder(20, 350)],
    ['Вал 30 диам. h6 x 200', cylinder(30, 200)],
    ['Tube E235, OD 25 / ID 20, cut to 140', cylinder(25, 140)],
    ['Труба Ø57 стенка 3,5', cylinder(57)],
  ])('%s', (line, size) => {
    expect(sizeOf(line)).toEqual(size)
  })

  it.each([
    ['Тормоз шланги орқа 450 мм', box(450)],
    ['Шланг тормозной передний EPDM 380 мм', box(380)],
    ['Мебельная ручка Zamak 160 мм', box(160)],
    ['Cabinet handle ABS 192 mm', box(192)],
    ['Алюминий профиль АД31, 3000 мм', box(3000)],
    // of another thing, of something else, or of a thing that is not long
    ['Шланг EPDM, гарантия 24 мес, упаковка 600 мм', undefined],
    ['Кронштейн, сталь 20, 45 мм', undefined],
    ['Уплотнитель двери EPDM, рулон 200 м', undefined],
  ])('a bare length of a long thing: %s', (line, size) => {
    expect(sizeOf(line)).toEqual(size)
  })
})
