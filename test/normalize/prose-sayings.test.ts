import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const maker = (description: string) => normalizeManufacturer({ id: 'm', name: 'M', description }).value!
const processes = (text: string) => maker(text).capabilities.map(({ process }) => process)
const materials = (text: string) =>
  [...new Set(maker(text).capabilities.flatMap((one) => one.materials.map(({ id }) => id)))].sort()
const certificates = (text: string) => (maker(text).certificates ?? []).map(({ id }) => id)

/* Ways of saying that outsiders used in profiles (bench/makers, sets 3 to 5). */

describe('what a maker does not do itself', () => {
  it.each([
    ['Токарная обработка. Закалку с отпуском выполняет сторонний термист.', 'quench-temper'],
    ['Токарная обработка. Цинкование нам делает подрядчик.', 'galvanizing'],
    ['Прессование порошка. Литьё порошков под давлением (MIM) не освоено.', 'mim'],
    ['Порошковая окраска. Хромирования у себя давно не держим.', 'chrome-plating'],
    ['Цементация, закалка. Деталей не изготавливаем — точит и шлифует заказчик.', 'turning'],
    ['Навивка пружин. Листовые рессоры, несмотря на название фирмы, не изготавливаем.', 'leaf-spring-making'],
    ['Ковка. Точить? Нет, отгружаем чёрные поковки.', 'turning'],
    ['CNC milling. Anodizing and NDT go to approved vendors.', 'anodizing'],
    ['Wire drawing and stranding. Crimping and harness assembly are not our business.', 'crimping'],
    ["CNC frezalash. Bo'yash ishlarini esa Toshkentdagi hamkorga topshiramiz.", 'painting'],
    ["Payvandlash. Kataforez bo'yog'i Toshkentdagi korxonada surtiladi.", 'e-coating'],
    ['Ковка. Қуйма деталлар ҳам бизнинг иш эмас.', 'casting'],
    ['Штамповка. Катафорез ваннаси ҳали йўқ.', 'e-coating'],
    ['Порошковая окраска. Горячее цинкование у нас просят часто, но такой ванны нет.', 'hot-dip-galvanizing'],
    ['Проектируем пресс-формы для литья пластмасс под давлением.', 'injection-molding'],
    [
      'Литьё чугуна, ковка, токарка, сварка. В цехе стоят лазер и листогиб: режем и гнём лист; остальное размещаем у партнёров.',
      'forging',
    ],
  ])('%s', (text, process) => {
    expect(processes(text)).not.toContain(process)
  })

  it('keeps what stands beside it', () => {
    expect(processes('Токарная обработка, фрезерование. Закалку выполняет сторонний термист.')).toEqual([
      'milling',
      'turning',
    ])
    expect(processes('Two extrusion presses. Anodizing line.')).not.toContain('co-extrusion')
  })
})

describe('what a maker works', () => {
  it('lists of steels share the word for steel', () => {
    expect(materials('Холодная высадка. Сырьё — катанка из сталей 10, 20 и 35.')).toEqual(['s10', 's20', 's35'])
    expect(materials('Sovuq choʻktirish. Xomashyo — 20, 35 va 40X markali poʻlat.')).toEqual(['s20', 's35', 's40h'])
    expect(materials('Токарная обработка: сталь 45, 20 шт в день.')).toEqual(['s45'])
  })

  it('blanks that are bought, and grades that stand alone', () => {
    expect(materials('Зубофрезерование. Исходные поковки из 18ХГТ и 40Х покупаем на стороне.')).toEqual([
      's18hgt',
      's40h',
    ])
    expect(materials('Compression moulding of rubber. EPDM, NBR; no work with silicone.')).toEqual(['epdm', 'nbr'])
    expect(materials('Токарная обработка. Продаём сталь 45.')).toEqual([])
  })
})

describe('certificates and trade', () => {
  it('ends with what is said behind a contrast, and goes over and before over a comma', () => {
    expect(certificates('Сертификат IATF 16949 был, но истёк в марте; ISO 9001 остаётся в силе.')).toEqual(['iso9001'])
    expect(certificates('Имеются сертификаты ISO 9001 и ISO 14001, ISO 45001 готовим к аудиту.')).toEqual([
      'iso9001',
      'iso14001',
    ])
    expect(certificates('ISO 9001 сертификати муддати ўтган.')).toEqual([])
  })

  it('sees who has others make things, and who only buys what goes in', () => {
    expect(
      maker('Our network of 60 audited facilities means there is always a free machine for your order.').tradeClaims,
    ).not.toEqual([])
    expect(maker('Avtomobil uchun jgut yigʻamiz. Simlar Koreyadan tayyor holda olib kelinadi.').tradeClaims).toEqual([])
  })
})
