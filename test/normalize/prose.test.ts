import { describe, expect, it } from 'vitest'
import type { Capability } from '../../src/model/manufacturer.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

/** What only the description tells of each capability, as short as it can be written. */
function told(description: string, record: object = {}): string[] {
  const { capabilities } = normalizeManufacturer({ id: 'm', description, ...record }).value!
  return capabilities.map(shown)
}

function shown(one: Capability): string {
  const marked = new Set(one.told?.map(({ field }) => field))
  const { envelope, capacity, lotSize, precision } = one
  const parts = [
    marked.has('materials') && one.materials.map(({ id }) => id).join('+'),
    one.notMaterials && `not ${one.notMaterials.map(({ id }) => id).join('+')}`,
    marked.has('maxMassKg') && `${one.maxMassKg} kg`,
    marked.has('envelope') &&
      (envelope!.shape === 'box'
        ? envelope!.sidesMm.join('x')
        : `Ø${envelope!.diameterMm}${envelope!.lengthMm === undefined ? '' : `x${envelope!.lengthMm}`}`),
    marked.has('tolerance') &&
      (precision!.itGrade === undefined ? `±${precision!.toleranceMm! / 2}` : `IT${precision!.itGrade}`),
    marked.has('roughness') && `Ra ${precision!.raMicrometers}`,
    marked.has('capacity') && `${capacity!.value} ${capacity!.unit}/a`,
    marked.has('lotSize') && `lot ${lotSize!.min?.value ?? ''}–${lotSize!.max?.value ?? ''}`,
    ...(one.told ?? []).flatMap(({ field, id }) =>
      field === 'parameters'
        ? one.parameters
            .filter((range) => range.id === id)
            .map(({ max, unit, material }) => `${id} ${Math.round(max!)} ${unit}${material ? ` of ${material}` : ''}`)
        : [],
    ),
  ]
  return [one.process, ...parts.filter((part) => part !== false && part !== undefined)].join(', ')
}

const NONFERROUS = 'not aluminum+copper-alloy+magnesium-alloy+zinc-alloy+titanium-alloy'

describe('limits, materials and capacity of a description', () => {
  it.each([
    // Russian
    [
      'Литейный цех: отливки из серого чугуна СЧ20 массой до 200 кг, 500 т в год. IATF 16949',
      ['casting, sch20, 200 kg, 500000 kg/a'],
    ],
    ['Литьё под давлением, детали из алюминия весом до 5 кг', ['high-pressure-die-casting, aluminum, 5 kg']],
    ['Токарная обработка деталей диаметром до 300 мм, длиной до 1500 мм.', ['turning, Ø300x1500']],
    ['Токарные работы. Точность 7 квалитет, Ra 0,8.', ['turning, IT7, Ra 0.8']],
    [
      'Листовая штамповка до 3 мм, прессы усилием до 250 т.',
      ['sheet-stamping, sheetThickness 3 mm, pressForce 2452 kN'],
    ],
    [
      'Лазерная резка: сталь до 20 мм, нержавейка до 10 мм.',
      ['laser-cutting, steel+steel-stainless, sheetThickness 20 mm of steel, sheetThickness 10 mm of steel-stainless'],
    ],
    ['Ковка. Поковки массой от 0,5 до 25 кг, партии от 100 шт.', ['forging, 25 kg, lot 100–']],
    ['Фрезерная обработка, габариты деталей до 800х500х400 мм.', ['milling, 800x500x400']],
    ['Мы льём чугун и сталь, отливки до 80 кг, 1200 тонн в год.', ['casting, iron+steel, 80 kg, 1200000 kg/a']],
    ['Точим валы из стали 45 и 40Х до Ø120×600 мм.', ['turning, s45+s40h, Ø120x600']],
    // English
    [
      'We turn shafts up to Ø120 × 600 mm in steel and brass, tolerance IT7, 40 000 pieces a year',
      ['turning, steel+brass, Ø120x600, IT7, 40000 piece/a'],
    ],
    ['5-axis milling, parts up to 600 x 400 x 350 mm, max weight 150 kg.', ['cnc-milling-5axis, 150 kg, 600x400x350']],
    [
      'Injection molding of PP and PA66, parts up to 2 kg, minimum order 500 pcs.',
      ['injection-molding, pp+pa66, 2 kg, lot 500–'],
    ],
    ['Sand casting of gray iron. Maximum casting weight 500 kg.', ['sand-casting, iron-gray, 500 kg']],
    ['Laser cutting of steel up to 20 mm.', ['laser-cutting, steel, sheetThickness 20 mm of steel']],
    // Uzbek, both scripts
    ['Quyma detallar 50 kg gacha, kulrang cho‘yandan, yiliga 300 tonna.', ['casting, iron-gray, 50 kg, 300000 kg/a']],
    ['Қуйма деталлар 50 кг гача, кулранг чўяндан, йилига 300 тонна.', ['casting, iron-gray, 50 kg, 300000 kg/a']],
    ['Tokarlik ishlari, diametri 250 mm gacha.', ['turning, Ø250']],
    ['Токарлик ишлари, диаметри 250 мм гача.', ['turning, Ø250']],
    ['Quyish sexi. Materiallar: alyuminiy, bronza.', ['casting, aluminum+bronze']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('belong to the process of their clause', () => {
    expect(told('Токарная обработка до Ø300 мм, литьё в кокиль до 20 кг, ковка до 5 кг.')).toEqual([
      'forging, 5 kg',
      'gravity-die-casting, 20 kg',
      'turning, Ø300',
    ])
    expect(told('Turning and milling up to 300 kg. Heat treatment.')).toEqual([
      'heat-treatment',
      'milling, 300 kg',
      'turning, 300 kg',
    ])
  })

  it('stay unread where several kinds of process could be meant', () => {
    expect(told('Литьё, токарная обработка; масса до 50 кг.')).toEqual(['casting', 'turning'])
    expect(told('Литьё и токарная обработка. 500 тонн в год.')).toEqual(['casting, 500000 kg/a', 'turning'])
    expect(told('Casting and forging. 500 t per year.')).toEqual(['casting', 'forging'])
  })

  it('belong to the way that a material parts from its work', () => {
    expect(told('Литьё чугуна в землю до 200 кг, литьё в кокиль до 20 кг.')).toEqual([
      'gravity-die-casting, 20 kg',
      'sand-casting, iron, 200 kg',
    ])
  })
})

describe('beside a record', () => {
  it('fill only what it leaves out', () => {
    const record = { capabilities: [{ process: 'casting', maxMass: '20 кг' }] }
    expect(told('Отливки из чугуна до 200 кг, 500 т в год', record)).toEqual(['casting, iron, 500000 kg/a'])
    expect(told('Отливки из чугуна до 200 кг', { processes: ['casting'], materials: ['сталь 35Л'] })).toEqual([
      'casting, 200 kg',
    ])
  })

  it('keep the words that say so', () => {
    const { capabilities } = normalizeManufacturer({
      id: 'm',
      processes: ['casting'],
      description: 'Литейный цех. Отливки массой до 200 кг, партии от 50 шт.',
    }).value!
    expect(capabilities[0]!.told).toEqual([
      { field: 'maxMassKg', text: 'Отливки массой до 200 кг' },
      { field: 'lotSize', text: 'партии от 50 шт' },
    ])
  })

  it('are not taken from a text that names everything', () => {
    const every =
      'литьё, ковка, экструзия, шитьё, сварка, плетение жгутов, литьё пластмасс, резина, металлургия, стекло'
    expect(told(`${every}. Отливки до 200 кг`, { processes: ['casting'] })).toEqual(['casting'])
    expect(told('Литьё: сталь, алюминий, латунь, ПВХ, резина, стекло, керамика, кожа')).toEqual(['casting'])
  })
})

describe('what a maker says it does not do', () => {
  it.each([
    // process, a material of it, or a material whatever the process
    ['Литейный цех. Цветное литьё не делаем.', [`casting, ${NONFERROUS}`]],
    ['Токарные работы. Мы не работаем с алюминием.', ['turning, not aluminum']],
    ['Токарные работы, термообработку отдаём на сторону.', ['turning']],
    ['Токарная и шлифовальная обработка. Гальванику, покраску не выполняем.', ['grinding', 'turning']],
    ['Делаем литьё, но термообработку отдаём подрядчику.', ['casting']],
    ['Литьё чугуна. Цинкование планируется в 2027 году.', ['casting, iron']],
    ['Льём чугун и сталь, алюминий не льём.', ['casting, iron+steel, not aluminum']],
    ['Ищем подрядчика на гальванику. Токарные работы.', ['turning']],
    ['We cast iron. We do not machine.', ['casting, iron']],
    ['Turning. No heat treatment, galvanizing or painting.', ['turning']],
    ['Turning. Heat treatment, painting and galvanizing are outsourced.', ['turning']],
    ['Turning and milling; no galvanizing of our own, done by subcontractors.', ['milling', 'turning']],
    ['Forging. We do not work with aluminium or titanium.', ['forging, not aluminum+ti']],
    ['Forging; a heat treatment shop is planned.', ['forging']],
    ['Tokarlik ishlari. Termik ishlov bizda yo‘q, pudratchiga beramiz.', ['turning']],
    ['Tokarlik ishlari. Payvandlash, ruxlash qilmaymiz.', ['turning']],
    ['Quyish sexi. Aluminiy bilan ishlamaymiz.', ['casting, not aluminum']],
    ['Quyish sexi. Aluminiy quymaymiz.', ['casting, not aluminum']],
    ['Токарлик ишлари. Термик ишлов қилмаймиз.', ['turning']],
    ['Токарлик ишлари. Алюминий билан ишламаймиз.', ['turning, not aluminum']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('is not inferred from its products either', () => {
    const record = { products: ['brake disc'] }
    expect(told('', record)).toContain('sand-casting')
    expect(told('We do not cast.', record)).not.toContain('sand-casting')
  })

  it('does not take away what the record states', () => {
    expect(told('Термообработку не делаем.', { processes: ['термообработка'] })).toEqual(['heat-treatment'])
    expect(told('Мы не работаем с алюминием.', { processes: ['casting'], materials: ['ADC12'] })).toEqual(['casting'])
  })

  it('is nothing where it denies something else', () => {
    expect(told('Не делаем скидок на литьё. Литьё без пористости. Нет ограничений по массе отливок.')).toEqual([
      'casting',
    ])
    expect(told('Не только литьё, но и ковка.')).toEqual(['casting', 'forging'])
    expect(told('We are a subcontractor for turning and milling.')).toEqual(['milling', 'turning'])
  })
})

describe('what is no limit of the maker', () => {
  it.each([
    ['Литейный цех площадью 5000 м², основан в 1998 году, 120 сотрудников.', ['casting']],
    ['Литейный цех. Кран-балка грузоподъёмностью до 10 т, печь до 3 т.', ['casting']],
    ['Литьё. Оборот до 5 млн долларов, экспорт 500 т в год.', ['casting']],
    ['Литьё. Закупаем 300 т чугуна в год. Нужны отливки до 50 кг.', ['casting']],
    ['Литьё деталей для грузовиков до 12 тонн.', ['casting']],
    ['Токарная обработка. Валы Ø40 длиной 300 мм.', ['turning']],
    ['Токарная обработка, резьба до 60 мм, отверстия до Ø40 мм.', ['turning']],
    ['Токарные станки весом до 5 т, доставка до 500 км.', ['turning']],
    ['Литьё. Мощность будет увеличена до 1000 т в год.', ['casting']],
    ['Ковка. Прессы до 1000 т. Контейнеры до 500 кг.', ['forging']],
    ['Casting plant, 20 000 m2, founded 1998, turnover up to 5 million USD, export share 40 %.', ['casting']],
    ['Turning. Our customers need up to 40 000 pieces a year.', ['turning']],
    ['Turning. Measuring accuracy 0.001 mm, positioning accuracy ±0.005 mm.', ['turning']],
    ['Casting. Crane up to 10 t, furnace up to 3 t, trucks up to 20 t.', ['casting']],
    ['Forging. We sell steel and brass from stock.', ['forging']],
    ['Welding of trailers with a payload up to 20 t.', ['welding']],
    ['Injection molding, machines with a clamping force up to 450 t, mould up to 2 t.', ['injection-molding']],
    ['Quyish sexi. Maydoni 5000 m², kran 10 t gacha, pech 3 t gacha.', ['casting']],
    ['Quyish sexi. Yiliga 200 t eksport qilamiz.', ['casting']],
    ['Қуйиш цехи. Юк машиналари 20 т гача.', ['casting']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
