import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/** What the words beside a figure, a work or a material make of it in a buyer's line. */
const read = (line: string) => normalizePart(line).value
const works = (line: string) => read(line).spans.flatMap(({ readAs, value }) => (readAs === 'process' ? [value] : []))
const materials = (line: string) =>
  read(line).materials.flatMap(({ id, said }) => (said === 'stated' && !id.startsWith('?') ? [id] : []))

describe('what is ordered', () => {
  it.each([
    // what holds it is no order, nor how it comes
    ['Катанка медная 8 мм, три вагона по 60 т, всего 180 т', '180000 kg'],
    ['Лист г/к 10 мм, 20 т, самовывоз со склада', '20000 kg'],
    ['Гранулят ПЭНД 40 т в мешках по 25 кг', '40000 kg'],
    ['Трос стальной 8 мм, 3000 м на барабанах по 500 м', '3000 m'],
    ['Кабель ВВГнг 3х2,5, барабан 500 м, 12 км', '12000 m'],
    ['Wire rod SWRH62A 5.5 mm, 120 t, coils max 2 t', '120000 kg'],
    ['Steel strip, 18 t, coil weight 1.5 t, slit edges', '18000 kg'],
    ['Tail lamps, 2,400 pcs packed in 120 cartons', '2400 piece'],
    ['Engine oil 10W-40, 200 L drums, 6,000 L in total', '6000 l'],
    ['Полиэтилен гранула 40 тонна, 25 кг қопларда', '40000 kg'],
    ["Po'lat arqon 8 mm, 3000 metr, 500 metrlik g'altaklarda", '3000 m'],
    // counted by the thing itself, by a label, in so many days
    ['Grinding of 12 rolls, roll weight 300 kg', '12 piece'],
    ['clevis pins x 250', '250 piece'],
    ['заявка на 40 втулок', '40 piece'],
    ['МТР 100428 ШАЙБА ЕИ ШТ ЗАЯВКА 350', '350 piece'],
    ['Нужен токарь: 75 штук за 10 дней, фланец', '75 piece'],
    ['Ось, 80 шт, до 30 дней с момента заключения договора', '80 piece'],
    ['Gear, trial order 50, then 6,000 a year', '50 piece'],
    // none is ordered
    ['МТР 100429 КОЛЬЦО ЕИ ШТ ОСТАТОК 12', undefined],
    ['Провод 4 пары, бухта', undefined],
    ['шайба, 500 шт на складе', undefined],
    ['Термостаты, 3 600 шт, контракт UZ-26/07', undefined],
    ['кольцо, 500 шт в коробке', undefined],
    ['Двигатель 1.2 л, 16 клапан', undefined],
    ['nylon 6 pellets', undefined],
    ['10045872 Втулка бронз. центробежн. литье', undefined],
    ['Кронштейн Miron X 481', undefined],
    ['КРОНШТЕЙН X 481', '481 piece'],
  ])('%s', (line, lot) => {
    const { lotSize } = read(line)
    expect(lotSize && `${lotSize.value} ${lotSize.unit}`).toBe(lot)
  })

  it.each([
    ['300 валов в месяц на азотирование', 3600],
    ['бугельные кольца, 300 колец в неделю', 15600],
    ['каждый месяц нужно 1200 корпусов', 14400],
    ['ручки дверные, тыщ 5 штук в мес', 60000],
    ['ВИЛКА / ВЧ50 / 0.94 KG / 1,800 SETS PER MONTH', 21600],
    ['Линия производительностью 2 т/сутки, ремонт вала', undefined],
  ])('%s a year', (line, volume) => {
    expect(read(line).annualVolume?.value).toBe(volume)
  })

  it.each([
    ['КОЛЬЦО / СТ 45 / 96000 ШТ В ГОД / 0,064 КГ', 0.064],
    ['Рулон DX51D 0,5 мм, 220 т, вес рулона до 8 т', undefined],
    ['Проволока 65Г ф2, 12 т, в мотках 80 кг', undefined],
    ['барабан тормозной, вес барабана 45 кг', 45],
  ])('%s weighs', (line, kg) => {
    expect(read(line).massKg).toBe(kg)
  })
})

describe('the works that are asked for', () => {
  it.each([
    'Корпус насоса, СЧ20, мехобработка у нас в цеху',
    'Корпус насоса, СЧ20, мехобработку выполним сами',
    'Кронштейн, окраска за нами',
    'Кронштейн, сварку не считать',
    'Кронштейн, без учёта покраски',
    'Кронштейн, порошковую окраску делает другой подрядчик',
    'Шестерня, цементация не входит',
    'Bracket, painting is done at our site',
    'Bracket, we will machine it in house',
    'Bracket, do not include powder coating',
    'Bracket, excl. welding',
    'Bracket, welding by others',
    'Bracket, plating quoted separately',
    'Kronshteyn, payvandlash bizning sexda',
    'Kronshteyn, galvanika hisobga olinmasin',
    'Кронштейн, бўяш бизда қилинади',
    'Кронштейн, рухлаш нархга кирмайди',
    // the machine that a thing is for
    'Шпиндель токарного станка, 40Х',
    'Катанка М1 для волочильного стана',
    'Spindle for a grinding machine, 42CrMo4',
    'Токарлик дастгоҳи учун шпиндель, 40Х',
    // a paper, a plan
    'Проволока, протокол испытаний обязателен',
    'Bracket, VDA 6.3 audit planned',
  ])('none: %s', (line) => {
    expect(works(line)).toEqual([])
  })

  it.each([
    ['Кронштейн, лазерная резка, окраска за вами', ['лазерная резка', 'окраска']],
    ['Bracket, laser cut, painting must be done in house by the supplier', ['laser cut', 'painting']],
    ['Кронштейн, покраска, у нас нет камеры', ['покраска']],
    ['Поковка вала, горячая объёмная штамповка, 40Х', ['горячая объёмная штамповка']],
    ['Casting, pump housing, shell moulding', ['shell moulding']],
    ['Heat treatment only: закалка пластин', ['Heat treatment', 'закалка']],
  ])('%s', (line, said) => {
    expect(works(line)).toEqual(said)
  })
})

describe('whose size it is', () => {
  const box = (...sidesMm: number[]) => ({ shape: 'box', sidesMm })
  const cylinder = (diameterMm: number, lengthMm: number) => ({ shape: 'cylinder', diameterMm, lengthMm })
  it.each([
    ['Каркас стула из профтрубы 25х25х1,5', undefined],
    ['Заглушка для профиля 40х40, ПЭ', undefined],
    ['Крепёж для трубы Ø57', undefined],
    ['Clamp fits Ø60 pipe', undefined],
    ['Cap for 25 mm tube', undefined],
    ['zaglushka (40x40 profilga), PE', undefined],
    ['Chair frame, S235JR tube 25x25x1.5, overall 450x450x720', box(450, 450, 720)],
    ['Кронштейн для двигателя 120х80х40', box(120, 80, 40)],
    ['Plate 220 by 140 by 8', box(220, 140, 8)],
    ['Pin O25x140', cylinder(25, 140)],
    ['Палец f25 uzunligi 140, 40X', cylinder(25, 140)],
    ['Палец 25 мм диаметром и 140 мм длиной', cylinder(25, 140)],
    ['Bushing OD 40 ID 30 L 50', cylinder(40, 50)],
    ['Sleeve 40 x 30 x 50 (OD x ID x L)', cylinder(40, 50)],
  ])('%s', (line, size) => {
    expect(read(line).dimensions).toEqual(size)
  })
})

describe('when, how exact and for how much', () => {
  it.each([
    ['Втулка, муҳлат 3 ҳафта', 21],
    ['Палец, изготовить в 15-дневный срок', 15],
    ['Bracket, we can wait max 2 months', 60],
    ['Втулка, бир ярим ойда керак', 45],
    ['Крышка, отсрочка платежа 30 дней', undefined],
  ])('%s', (line, days) => {
    expect(read(line).leadTimeDays).toBe(days)
  })

  it.each([
    ['Втулка, КП ждём до 15.09.2026', undefined],
    ['Bushing, please answer by 5 December 2026', undefined],
    ["Vtulka, 2026-yil 1-20 dekabr oralig'ida", { from: '2026-12-01', to: '2026-12-20' }],
    ['Втулка, первая половина 2027', { from: '2027-01-01', to: '2027-06-30' }],
    ['Втулка, первая половина мая 2027', { from: '2027-05-01', to: '2027-05-15' }],
  ])('%s', (line, window) => {
    expect(read(line).window).toEqual(window)
  })

  it('a class behind the word for a size, and the price that is wanted', () => {
    expect(read('Палец 40Х, размер h6 по чертежу').precision?.itGrade).toBe(6)
    expect(read('болт, размер M8').precision).toBeUndefined()
    expect(read('Bracket, we pay 2.10 EUR now, want 1.80 EUR').unitPrice?.amount).toBe(1.8)
    // what a competitor takes is no price of ours
    expect(read('Кронштейн, конкурент даёт 1,10 USD').unitPrice).toBeUndefined()
  })
})

describe('whose material it is', () => {
  it.each([
    ['Крышка: была из СЧ20, теперь нужна АК9ч', ['ak9ch']],
    ['Currently made of FC200, switching to EN-GJL-250', ['en-engjl250']],
    ['Аввал СЧ20 эди, энди АК9ч керак: қопқоқ', ['ak9ch']],
    ['Обработка на станке Hermle C22, корпус АК7ч', ['ak7ch']],
    ['Клей для ПВХ, 200 кг', []],
    ['Втулка БрАЖ9-4 на вал из 40Х', ['brazh9-4']],
    ['Bushing CuSn12 running on a C45 shaft', ['en-cusn12']],
    ['Sleeve for AISI 304 tube, brass', ['brass']],
    ['gear knob PA6 overmoulded on a brass insert', ['pa6', 'brass']],
  ])('%s', (line, said) => {
    expect(materials(line)).toEqual(said)
  })
})
