import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/*
 * Classes of wording of request lines, each in the languages and scripts that say it: whose a figure or a material is, words
 * turned round, what was and what is wanted now, works asked in other forms of the verb.
 */

/** What a line says, in short: only what is looked at here. */
function told(text: string) {
  const part = normalizePart(text).value
  const size = part.dimensions
  return {
    concept: part.concept,
    size:
      size === undefined
        ? undefined
        : size.shape === 'box'
          ? size.sidesMm.join('x')
          : `D${size.diameterMm}${size.lengthMm === undefined ? '' : `x${size.lengthMm}`}`,
    threads: part.threads,
    materials: part.materials.filter(({ said }) => said === 'stated').map(({ id }) => id),
    works: part.spans.filter(({ readAs }) => readAs === 'process').map(({ value }) => value),
    lot: part.lotSize && `${part.lotSize.value} ${part.lotSize.unit}`,
    volume: part.annualVolume && `${part.annualVolume.value} ${part.annualVolume.unit}`,
    price: part.unitPrice && `${part.unitPrice.amount} ${part.unitPrice.currency}`,
    mass: part.massKg,
    hs: part.hsCode,
  }
}

describe('a price', () => {
  it.each([
    'кронштейн 300 шт, цена у других 12 000 сум',
    'кронштейн 300 шт; предыдущая цена 12 000 сум/шт',
    "kronshteyn 300 dona, boshqalarda narxi 12000 so'm",
    'кронштейн 300 дона, нарх 1.1 доллар эди бошқаларда',
    'bracket, 300 pcs, price at others 12 USD',
  ])('of another or of before is not that of the order: %s', (text) => {
    expect(told(text)).toMatchObject({ lot: '300 piece', price: undefined })
  })

  it('asked for politely in the past tense stays one', () => {
    expect(told("kronshteyn 200 dona kerak edi, narxi 15000 so'm")).toMatchObject({
      lot: '200 piece',
      price: '15000 UZS',
    })
  })
})

describe('an amount', () => {
  it.each([
    ['болты М12, штук 300 есть в наличии?', '300 piece'],
    ['втулки, нужно 400, машина 2019 года', '400 piece'],
    ['у нас есть 40 шт, нужно ещё 200 шт втулок', '200 piece'],
    ['bizda 100 ta bor, yana 300 ta vtulka kerak', '300 piece'],
    ['покрасить 40 кронштейнов', '40 piece'],
    ['прошлифовать 35 коленвалов', '35 piece'],
    ['гайка М8 оц. 2000 шт', '2000 piece'],
    ['рессора листи, 4 дона комплекти билан', '4 piece'],
  ])('that is wanted: %s', (text, lot) => {
    expect(told(text).lot).toBe(lot)
  })

  it.each(['тормозные колодки, к-т 4 шт', 'Диск тормоз колодкаси олди, к-т 4 дона'])(
    'of one set is no lot: %s',
    (text) => {
      expect(told(text).lot).toBeUndefined()
    },
  )

  it.each([
    ['крышка редуктора грамм 650, в год тыщ 20', '20000 piece'],
    ['qopqoq, har oyga 1500 dona', '18000 piece'],
    ['ойига 2 тонна ПВХ олардик, энди 5 тонна керак', '60000 kg'],
    ['раньше брали 2 тонны в месяц ПВХ, теперь нужно 5 тонн', '60000 kg'],
    ['we used to buy 2 t per month, now need 5 t of PVC', '60000 kg'],
  ])('of a year: %s', (text, volume) => {
    expect(told(text)).toMatchObject({ volume })
  })

  it('is no moment of an imbalance', () => {
    expect(told('вал карданный, дисбаланс не более 75 г·см').mass).toBeUndefined()
    expect(told('крышка, грамм 650').mass).toBe(0.65)
  })
})

describe('a size', () => {
  it.each([
    ['Круг 40 ст.45 ГОСТ 2590-2006', 'D40'],
    ['Прутки латунные ЛС59-1, круг 18', 'D18'],
    ['катанка 8 мм медная М1', 'D8'],
    ["chiviq 16 po'lat 20, 5 tonna", 'D16'],
    ['круг 40Х ф60', 'D60'],
    ["Kir yuvish mashinasi barabani D480, zanglamas po'lat", 'D480'],
    ['Диск бороны выр. D560 ст. 65Г', 'D560'],
    ['Пўлат сим ф3', 'D3'],
    ['Втулка D80/d60 L=120', 'D80x120'],
    ['кольцо D850 d620 h90', 'D850x90'],
    ['гнуть трубу 25 на 2, 400 штук', 'D25'],
    ['болты м12 на 50, 300 шт', '50'],
    ['шпилька резьбовая М16х1000', '1000'],
  ])('of round stock, rings and bolts: %s', (text, size) => {
    expect(told(text).size).toBe(size)
  })

  it.each(['круг 50 шт', 'болт М6х2000 шт', 'Doosan D180 фильтр масляный', 'насос D240', 'Bearing seat D30 h6'])(
    'is no count, model or seat: %s',
    (text) => {
      expect(told(text).size).toBeUndefined()
    },
  )
})

describe('a thread in small letters', () => {
  it.each([
    ['шпилька резьбовая метровая м16, 90 штук', ['M16']],
    ['крепёж, резьба м6 и м8', ['M6', 'M8']],
    ['m10 gayka 5 ming dona', ['M10']],
    ['m8 bolt 500 pcs', ['M8']],
  ])('%s', (text, threads) => {
    expect(told(text).threads).toEqual(threads)
  })
})

describe('a material', () => {
  it.each([
    ['shaft C45E, mating gear is 16MnCr5', ['en-c45e']],
    ['втулка из бронзы, ответная деталь — сталь 40Х', []],
    ['vtulka bronza, juftlashuvchi detal 40X', ['bronze']],
    ['EPE foam tray 420x300x35, the tray carries pump housings of ADC12', ['pe-foam']],
    ['looking for cast iron brake drums', ['iron']],
    ['RFQ for aluminium brackets', ['aluminum']],
    ['cover for aluminium housing', []],
    ['Sheet 304 2B 1.5x1219x2438', ['aisi-304']],
    ['труба 304 25х1,5', ['aisi-304']],
    ['list 430 BA 0.5x1000x2000', ['aisi-430']],
    ["o'q, 35-po'lat", ['s35']],
    ["po'lat list 6x1500x6000 St3sp", ['st3sp']],
    ['Стекло ветровое трёхслойное', ['gl-laminated']],
    ['Стекло духовки закал. 4 мм', ['gl-tempered']],
    ['Пенопласт верхний, EPS', ['eps']],
    ['Foam pad PE 300x200x10', ['pe-foam']],
    ['alyuminiy profil AD31, 5 tonna', ['ad31']],
  ])('is that of the thing: %s', (text, materials) => {
    expect(told(text).materials.filter((id) => id !== 'bronze' || materials.includes(id))).toEqual(materials)
  })

  it('does not hide the name that it begins with', () => {
    expect(told('Buyurtma 2210: alyuminiy profil AD31 T5, 5 tonna').concept).toBe('raw-aluminum-profile')
  })
})

describe('a work', () => {
  it.each([
    ['val toblansin', 'hardening'],
    ['вал тоблансин', 'hardening'],
    ["korpus bo'yalsin", 'painting'],
    ['рама пайвандлансин', 'welding'],
    ['чехол тикилсин', 'sewing'],
    ['деталь рухлансин', 'galvanizing'],
    ['Клемма латунь луж.', 'tin-plating'],
    ['SHAFT C45 IND HARD', 'induction-hardening'],
    ['цинкование гальваника, крепёж', 'zinc-plating'],
    ['poroshok kraska qilib bering', 'powder-coating'],
  ])('asked in another form: %s', (text, work) => {
    expect(told(text).works.length).toBeGreaterThan(0)
    expect(normalizePart(text).value.routes.flatMap(({ steps }) => steps.map(({ process }) => process))).toContain(work)
  })

  it.each([
    'отремонтировать форму для литья пластика',
    'станок для шлифовки, б/у',
    'die for stamping',
    'quyish uchun qolip',
  ])('is not asked where a tool for it is: %s', (text) => {
    expect(told(text).works.every((written) => /форм|станок|die|qolip/.test(written))).toBe(true)
  })

  it.each(['Bolt М12х60 8.8 rux ГОСТ 7798', 'Саморез 4,2х16 с прессш. цинк'])(
    'of the surface stands behind the class or a short form: %s',
    (text) => {
      expect(told(text).works).toEqual([text.includes('rux') ? 'rux' : 'цинк'])
    },
  )

  it('on a seam is no seam welding', () => {
    expect(told('сварка шва катет 4').works).not.toContain('seam-welding')
    const steps = normalizePart('рама, сварка шва катет 4').value.routes.flatMap((route) => route.steps)
    expect(steps.some(({ process }) => process === 'seam-welding')).toBe(false)
  })
})

describe('a customs code', () => {
  it('stands by itself in a line of customs, and is no number of a drawing', () => {
    expect(told('Гр. 31: трубка медная, нетто 2 350 кг, 7411109000').hs).toBe('7411109000')
    expect(told('Втулка, черт. 7318.15.810').hs).toBeUndefined()
  })
})
