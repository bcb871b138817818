import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/matcher.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const read = (input: unknown) => {
  const { value, issues } = normalizePart(input)
  return { ...value, issues }
}
const stepsOf = (input: unknown) =>
  read(input).routes.map(({ steps }) => steps.map(({ process, role, said }) => `${process} ${role} ${said}`))
const materialsOf = (input: unknown) =>
  read(input).routes.map(({ materials }) => materials.map(({ id, said }) => `${id} ${said}`))
const codesOf = (input: unknown) => read(input).issues.map(({ code }) => code)

/** The example of the design, every field. */
const DISC = {
  id: 'p-17',
  name: 'Тормоз диски, олд',
  hsCode: '8708.30',
  kind: 'component',
  processes: ['quyish', 'токарная обработка'],
  material: 'СЧ20',
  dimensions: 'Ø256×22 мм',
  mass: '6,2 кг',
  tolerance: 'H7',
  roughness: 'Ra 1,6',
  hardness: '180–220 HB',
  annualVolume: '120 000 шт/йил',
  lotSize: '5 тыс. шт',
  leadTime: '60 кун',
  window: { from: '2027-02-01', to: '2027-04-15' },
  certificates: ['IATF 16949'],
  destination: { region: 'Andijon' },
  unitPrice: '8.40 USD',
  origin: 'KR',
  require: ['process', 'material', 'certificates'],
  asOf: '2026-11-23',
}
/** The same as understood, worked out by hand. */
const UNDERSTOOD = {
  concept: 'brake-disc',
  positions: ['front'],
  kind: 'component',
  hsCode: '870830',
  dimensions: { shape: 'cylinder', diameterMm: 256, lengthMm: 22 },
  massKg: 6.2,
  precision: { itGrade: 7, raMicrometers: 1.6 },
  hardness: { id: 'hardness', min: 180, max: 220, unit: 'HB' },
  annualVolume: { value: 120_000, unit: 'piece' },
  lotSize: { value: 5000, unit: 'piece' },
  leadTimeDays: 60,
  window: { from: '2027-02-01', to: '2027-04-15' },
  certificates: [{ id: 'iatf16949' }],
  destination: { region: 'andijan' },
  unitPrice: { amount: 8.4, currency: 'USD' },
  origin: 'KR',
  require: ['process', 'material', 'certificates'],
  asOf: '2026-11-23',
}

describe('a record', () => {
  it('is read in every field, without an issue', () => {
    const { issues, ...part } = read(DISC)
    expect(issues).toEqual([])
    expect(part).toMatchObject({ id: 'p-17', name: 'Тормоз диски, олд', ...UNDERSTOOD })
    expect(part.materials).toEqual([{ id: 'sch20', text: 'СЧ20', said: 'stated' }])
    expect(part.routes).toEqual([
      {
        steps: [
          { process: 'casting', role: 'primary', said: 'stated' },
          { process: 'turning', role: 'secondary', said: 'stated' },
        ],
        materials: [{ id: 'sch20', text: 'СЧ20', said: 'stated' }],
      },
    ])
  })

  it.each([
    [
      'uz',
      {
        name: 'Tormoz diski, old',
        processes: ['quyish', 'tokarlik ishlovi'],
        mass: '6,2 kg',
        annualVolume: '120 ming dona/yil',
        lotSize: '5 ming dona',
        leadTime: '60 kun',
      },
    ],
    [
      'uz-Cyrl',
      {
        name: 'Тормоз диски, олд',
        processes: ['қуйиш', 'токарлик ишлови'],
        mass: '6,2 кг',
        annualVolume: '120 минг дона/йил',
        lotSize: '5 минг дона',
        leadTime: '60 кун',
      },
    ],
    [
      'ru',
      {
        name: 'Диск тормозной передний',
        processes: ['литьё', 'токарная обработка'],
        mass: '6,2 кг',
        annualVolume: '120 тыс. шт/год',
        lotSize: '5 тыс. шт',
        leadTime: '60 дней',
      },
    ],
    [
      'en',
      {
        name: 'Brake disc, front',
        processes: ['casting', 'turning'],
        mass: '6.2 kg',
        annualVolume: '120k pcs/year',
        lotSize: '5k pcs',
        leadTime: '60 days',
      },
    ],
  ])('says the same in %s', (_, words) => {
    const { issues, ...part } = read({ ...DISC, ...words })
    expect(issues).toEqual([])
    expect(part).toMatchObject(UNDERSTOOD)
    expect(part.routes[0]?.steps.map(({ process }) => process)).toEqual(['casting', 'turning'])
  })

  it('takes every field in its structured form', () => {
    const { issues, ...part } = read({
      ...DISC,
      processes: [{ process: 'casting' }, { process: 'turning', role: 'secondary' }],
      material: { name: 'СЧ20' },
      dimensions: { shape: 'cylinder', diameterMm: 256, lengthMm: 22 },
      mass: { value: 6.2, unit: 'kg' },
      tolerance: { itGrade: 7 },
      roughness: { raMicrometers: 1.6 },
      hardness: { min: 180, max: 220, unit: 'HB' },
      annualVolume: { value: 120_000, unit: 'шт', per: 'year' },
      lotSize: { value: 5000, unit: 'pcs' },
      leadTime: { value: 60, unit: 'days' },
      certificates: [{ name: 'IATF 16949' }],
      unitPrice: { amount: 8.4, currency: 'USD' },
    })
    expect(issues).toEqual([])
    expect(part).toMatchObject(UNDERSTOOD)
  })

  it('blank cells are absent, without an issue', () => {
    const { issues, ...part } = read({
      name: 'brake disc',
      mass: '',
      tolerance: '-',
      annualVolume: ' ',
      material: '—',
      certificates: [''],
    })
    expect(issues).toEqual([])
    for (const key of ['massKg', 'precision', 'annualVolume']) expect(part).not.toHaveProperty(key)
  })

  it('an unknown material keeps its folded text, with an issue and what looks like it', () => {
    const { materials, issues } = read({ name: 'brake disc', material: 'СЧ21' })
    expect(materials[0]?.id).toMatch(/^\?/)
    expect(issues[0]).toMatchObject({ code: 'material.unknown', path: ['material'] })
    expect(issues[0]?.suggestions?.length).toBeGreaterThan(0)
  })

  it('several tolerances: the finest; one that cannot be read costs itself', () => {
    const { precision, issues } = read({
      name: 'вал',
      tolerance: ['IT9', 'h6', 'tight'],
      roughness: ['Ra 3,2', 'Ra 0,8'],
    })
    expect(precision).toEqual({ itGrade: 6, raMicrometers: 0.8 })
    expect(issues.map(({ path }) => path)).toEqual([['tolerance', 2]])
  })

  it('± is a grade by the diameter; of a box no side is meant', () => {
    // ISO 286-1, 30–50 mm: IT9 is 62 µm, IT10 100 µm
    expect(read({ name: 'вал', dimensions: 'Ø45×320 мм', tolerance: '±0,05' }).precision).toMatchObject({
      itGrade: 10,
      toleranceMm: 0.1,
    })
    expect(read({ name: 'вал', dimensions: '45×320×20 мм', tolerance: '±0,05' }).precision).toEqual({
      toleranceMm: 0.1,
    })
  })
})

describe('a line of free text', () => {
  it('gives what the record would', () => {
    const line = read('Вал 40Х Ø45h6 L=320 Ra0,8 HRC 45…50 — 2000 шт/йил, IATF')
    const record = read({
      name: 'Вал',
      material: '40Х',
      dimensions: { diameter: 45, length: 320 },
      tolerance: 'Ø45h6',
      roughness: 'Ra0,8',
      hardness: 'HRC 45…50',
      annualVolume: '2000 шт/йил',
      certificates: 'IATF',
    })
    const { description: _, spans: _s, rest, issues: _i, ...same } = line
    const { spans: _rs, rest: _rr, issues, ...part } = record
    expect(issues).toEqual([])
    expect(same).toEqual(part)
    expect(rest).toEqual([])
    expect(line.dimensions).toEqual({ shape: 'cylinder', diameterMm: 45, lengthMm: 320 })
    expect(line.precision).toEqual({ itGrade: 6, nominalMm: 45, raMicrometers: 0.8 })
    expect(line.materials.map(({ id }) => id)).toEqual(['s40h'])
  })

  it('carries where each value was read, and what nothing understood', () => {
    const { description, spans, rest, name } = read(
      'Brake disc front, gray iron GG20, Ø256x22 mm, 6.2 kg, 120k pcs/year, lot 5000 pcs, $8.40, qwerty zxc',
    )
    expect(name).toBe('Brake disc front')
    for (const { field, value, start, end } of spans) {
      expect(field).toBe('description')
      expect(description?.slice(start, end)).toBe(value)
    }
    expect(spans.map(({ readAs }) => readAs)).toEqual([
      'part',
      'position',
      'material',
      'dimension',
      'mass',
      'annualVolume',
      'lotSize',
      'price',
    ])
    expect(rest).toEqual(['qwerty zxc'])
  })

  it.each([
    [
      'Бампер передний Cobalt, PP+EPDM-TD20, 80 000 шт/год',
      { concept: 'bumper-front', positions: ['front'], annualVolume: { value: 80_000, unit: 'piece' } },
    ],
    [
      'Втулка сталь 65Г Ø30×20, 65 г, 10 тыс. шт/мес',
      {
        massKg: 0.065,
        annualVolume: { value: 120_000, unit: 'piece' },
        dimensions: { shape: 'cylinder', diameterMm: 30, lengthMm: 20 },
      },
    ],
    ['Болт М8×1,25-6H кл. прочности 10.9', { threads: ['M8x1.25-6H'] }],
    [
      'Shlang EPDM, Ø16x3 mm, uzunligi 450 mm, 60 kun',
      { dimensions: { shape: 'cylinder', diameterMm: 16, lengthMm: 450 }, leadTimeDays: 60 },
    ],
    ['вал 45 mm', { dimensions: { shape: 'box', sidesMm: [45] } }],
    ['поставка с 01.02.2027 по 15.04.2027: вал 40Х', { name: 'вал', window: { from: '2027-02-01', to: '2027-04-15' } }],
    ['Диск тормозной, доставка в Ташкент', { destination: { region: expect.stringContaining('tashkent') } }],
  ])('%s', (line, expected) => {
    expect(read(line)).toMatchObject(expected)
  })

  it.each([
    ['65Г and 65 г: a capital glued to the number is a grade', 'пружина 65Г 65 г', 's65g', { massKg: 0.065 }],
    ['a mass beside a material is none of its grade', 'вал сталь 20 кг', 'steel', { massKg: 20 }],
    ['12Х18Н10Т holds no size', 'втулка 12Х18Н10Т', 'ss12h18n10t', {}],
  ])('%s', (_, line, material, expected) => {
    const part = read(line)
    expect(part.materials.map(({ id }) => id)).toEqual([material])
    expect(part).toMatchObject(expected)
    expect(part).not.toHaveProperty('dimensions')
  })

  it('x3 after a size multiplies, it is no tolerance', () => {
    expect(read('Труба Ø16x3 mm')).not.toHaveProperty('precision')
  })

  it('a place without delivery, a lone day and a bare length tell nothing of the part', () => {
    const { rest, ...part } = read('Диск тормозной, Ташкент, 01.02.2027, цементация 0,8 мм')
    for (const key of ['destination', 'window', 'dimensions']) expect(part).not.toHaveProperty(key)
    expect(rest).toEqual(expect.arrayContaining(['Ташкент', '01.02.2027', '0,8 мм']))
  })

  it.each([
    ['Добрый день! Просим рассчитать: фланец Ø180, 1 500 шт в год', 'flange'],
    ['Ищем изготовителя: тормозной диск, 6,2 кг', 'brake-disc'],
    ['Hello, please quote: bracket, 1.1 kg', 'bracket'],
    ['Прошу КП на кронштейн, 500 шт/год', 'bracket'],
    ['Goods: automotive brackets, 12,000 pcs', 'bracket'],
    ['Товар: кронштейны автомобильные, 12 000 шт', 'bracket'],
    ['To‘lov 50% oldindan, qolgani 10 kun ichida; moy filtri, oyiga 3 ming dona', 'filter-oil'],
    ['Предложение действительно 30 дней; шланг тормозной, 16 000 шт/год', 'hose-brake'],
    ['We are cutting costs. Needed: wheel nut M12x1.5', 'wheel-nut'],
  ])('the part may stand in a later saying: %s', (line, concept) => {
    expect(normalizePart(line).value.concept).toBe(concept)
  })

  it('what a whole is called before a comma or a word for its purpose is not looked into', () => {
    expect(normalizePart('Ремкомплект, поршень').value.concept).toBeUndefined()
    expect(normalizePart('cover, brake disc').value.concept).toBe('cover')
  })

  it.each([
    ['Brake caliper, 2.5 kg, LH', ['left']],
    ['Пружина 60С2А, 2 кг, перед. лев.', ['front', 'left']],
    ['Prujina 60S2A, 2 kg, old o‘ng', ['front', 'right']],
    // a size, a direction of thread, a word of English
    ['Втулка, ташқи диаметр 50 мм', []],
    ['Гайка, 0,1 кг, левая резьба М12', []],
    ['Shaft, 2 kg, old stock', []],
  ])('places that stand by themselves: %s', (line, positions) => {
    expect(normalizePart(line).value.positions).toEqual(positions)
  })

  it('a family is left out beside its grade', () => {
    expect(read('вал, сталь, марка 40Х').materials.map(({ id }) => id)).toEqual(['s40h'])
  })

  it('figures of processes with their names become parameters', () => {
    expect(read('Кронштейн, усилие пресса 160 т').parameters).toMatchObject([{ id: 'pressForce', unit: 'kN' }])
    // 160 tf = 160 × 9.80665 kN
    expect(read('Кронштейн, усилие пресса 160 т').parameters[0]?.max).toBeCloseTo(1569.064, 3)
    expect(read('Кронштейн, сталь, толщина 3 мм').parameters).toEqual([
      { id: 'sheetThickness', min: 3, max: 3, unit: 'mm' },
    ])
  })

  it('the same kind twice: the first, and said so', () => {
    const { massKg, issues } = read('вал 5 кг, 7 кг')
    expect(massKg).toBe(5)
    expect(issues.map(({ code, received }) => `${code} ${received}`)).toEqual(['text.several 7 кг'])
  })
})

describe('fields beat free text', () => {
  it('a contradiction is reported where it stands', () => {
    const { massKg, issues } = read({ name: 'brake disc', mass: '6 kg', description: 'масса 7 кг, 100 шт/год' })
    expect(massKg).toBe(6)
    expect(issues).toMatchObject([
      { code: 'text.contradicts', path: ['description'], received: expect.stringContaining('7 кг') },
    ])
  })

  it.each([
    ['material', { material: 'СЧ20', description: 'PA66-GF30' }],
    ['dimensions', { dimensions: 'Ø256×22 мм', description: 'Ø300×30 мм' }],
    ['tolerance', { tolerance: 'H7', description: 'IT10' }],
    ['annualVolume', { annualVolume: '1000 шт/год', description: '5000 шт/год' }],
    ['hsCode', { hsCode: '870830', description: 'HS 8708.99' }],
  ])('%s', (field, record) => {
    const { issues } = read({ name: 'brake disc', ...record })
    expect(issues.filter(({ code }) => code === 'text.contradicts')).toHaveLength(1)
    expect(issues.find(({ code }) => code === 'text.contradicts')?.expected).toContain(field)
  })

  it('saying the same, or less, is none', () => {
    expect(
      codesOf({
        name: 'Диск тормозной Ø256',
        dimensions: 'Ø256×22 мм',
        material: 'СЧ20',
        description: 'чугун СЧ20, масса 6,2 кг',
        mass: '6.2 kg',
      }),
    ).toEqual([])
  })

  it('what only the text says is used', () => {
    expect(read({ name: 'Вал', description: 'Ra 0,8, 2000 шт/год', tolerance: 'h6' })).toMatchObject({
      precision: { itGrade: 6, raMicrometers: 0.8 },
      annualVolume: { value: 2000, unit: 'piece' },
    })
  })
})

describe('routes', () => {
  it('stated processes are one route, in order; the same twice in a row counts once, one that returns is new', () => {
    expect(stepsOf({ name: 'вал', processes: ['turning', 'turning', 'hardening', 'turning'] })).toEqual([
      ['turning primary stated', 'hardening secondary stated', 'turning primary stated'],
    ])
  })

  it('a route ties its steps to its own material', () => {
    const part = {
      name: 'oil pan',
      routes: [
        { steps: ['deep drawing', 'piercing'], material: 'DC04' },
        { steps: ['HPDC', 'machining'], material: 'ADC12' },
      ],
    }
    expect(stepsOf(part)).toEqual([
      ['deep-drawing primary stated', 'blanking-piercing primary stated'],
      ['high-pressure-die-casting primary stated', 'machining secondary stated'],
    ])
    expect(materialsOf(part)).toEqual([['dc04 stated'], ['adc12 stated']])
  })

  it('a grade that nobody knows leaves the family its ways; meeting its usual materials is a question', async () => {
    const part = { name: 'brake disc', material: 'QX77' }
    expect(stepsOf(part)).toEqual(stepsOf({ name: 'brake disc' }))
    expect(read(part).routes[0]?.materials.every(({ unread }) => unread === 'QX77')).toBe(true)
    const capabilities = ['sand casting', 'turning'].map((process) => ({ process, materials: ['СЧ20'] }))
    const matcher = createMatcher({ manufacturers: [{ id: 'f', name: 'Foundry', capabilities }] })
    expect((await matcher.match(part)).matches[0]?.standing).toBe('open')
    expect((await matcher.match({ name: 'brake disc', material: 'СЧ20' })).matches[0]?.standing).toBe('fits')
  })

  it('a step may carry its own material and role', () => {
    const { routes, issues } = read({
      routes: [
        {
          steps: [
            { process: 'welding', material: 'DC04', role: 'primary' },
            { process: 'sewing', material: 'ткань', role: 'main' },
          ],
        },
      ],
    })
    expect(routes[0]?.steps[0]).toMatchObject({ role: 'primary', materials: [{ id: 'dc04' }] })
    expect(routes[0]?.steps[1]).toMatchObject({ process: 'sewing', role: 'primary' })
    expect(issues).toMatchObject([{ code: 'value.range', path: ['routes', 0, 'steps', 1, 'role'] }])
  })

  it('a chain in one text is a route', () => {
    for (const processes of ['литьё → мехобработка', 'литьё, мехобработка', 'casting > machining']) {
      expect(
        stepsOf({ name: 'вал', processes })[0]?.map((step) => step.split(' ')[0]),
        processes,
      ).toEqual(['casting', 'machining'])
    }
  })

  it('of which no shaping step was understood are the family’s, with what was not understood behind them', () => {
    expect(stepsOf({ name: 'brake disc', processes: ['sirli ishlov', 'turning'] })).toEqual([
      ['sand-casting primary inferred', 'turning secondary stated', '?sirli ishlov primary stated'],
    ])
    // a shaping step that was understood stands as it is stated
    expect(stepsOf({ name: 'brake disc', processes: ['casting', 'sirli ishlov'] })).toEqual([
      ['casting primary stated', '?sirli ishlov primary stated'],
    ])
  })

  it('without one, those of the family; a stated material keeps the routes that it can be of', () => {
    const all = stepsOf({ name: 'oil pan' })
    expect(all.length).toBeGreaterThan(1)
    expect(all.flat().every((step) => step.endsWith('inferred'))).toBe(true)
    expect(stepsOf({ name: 'oil pan', material: 'ADC12' }).flat()).toEqual(
      expect.arrayContaining(['high-pressure-die-casting primary inferred']),
    )
    expect(stepsOf({ name: 'oil pan', material: 'ADC12' }).flat().join()).not.toContain('drawing')
  })

  it('processes that a text names are added to the family’s; those inside the name or in a note qualify it where they do not shape it', () => {
    expect(stepsOf({ name: 'brake disc', description: 'окраска, токарная обработка' })[0]).toEqual([
      'sand-casting primary inferred',
      'turning secondary inferred',
      'painting secondary inferred',
    ])
    expect(stepsOf('brake disc, окраска')[0]).toContain('painting secondary stated')
    expect(stepsOf('Маховик, балансировка')[0]).toContain('balancing supporting inferred')
    // a profile of rubber is not rolled, and a told way to shape it takes the place of the usual one
    expect(stepsOf({ name: 'Уплотнитель двери (профиль)', material: 'EPDM' })).toEqual([
      ['rubber-extrusion primary inferred'],
    ])
    expect(stepsOf('Бачок расширительный, выдув')[0]![0]).toBe('blow-molding primary stated')
    const said = (line: string) =>
      stepsOf(line)
        .flat()
        .map((step) => step.split(' ')[2])
    expect(new Set(said('Вал шлифование 40Х'))).toEqual(new Set(['inferred']))
    expect(said('Вал 40Х, шлифование')).toContain('stated')
    expect(stepsOf('Кронштейн литьё ADC12').flat()).toContain('casting primary stated')
    expect(stepsOf({ name: 'brake disc', description: 'без покраски' })[0]?.join()).not.toContain('paint')
  })

  it('a material alone gives one generic step', () => {
    expect(stepsOf({ material: 'СЧ20' })).toEqual([['casting primary inferred']])
    expect(stepsOf({ material: 'PA66-GF30' })).toEqual([['plastics primary inferred']])
    expect(stepsOf({ material: 'EPDM' })).toEqual([['rubber-processing primary inferred']])
    expect(codesOf({ material: 'СЧ20' })).toEqual([])
  })

  it('what the stated material is shaped by decides: the body of a thermostat is die-cast, its insert stamped', () => {
    expect(stepsOf({ name: 'термостат' })[0]).toContain('sheet-stamping primary inferred')
    const cast = stepsOf({ name: 'термостат', material: 'ADC12' })[0]
    expect(cast).toContain('high-pressure-die-casting primary inferred')
    expect(cast).toContain('sheet-stamping secondary inferred')
  })

  it('of a mount of aluminum the casting is asked, of one of rubber the bonding', () => {
    const cast = stepsOf({ name: 'Опора двигателя', material: 'АК9ч' })[0]
    expect(cast).toEqual(['rubber-to-metal-bonding secondary inferred', 'high-pressure-die-casting primary inferred'])
    const bonded = stepsOf({ name: 'Опора двигателя', material: 'NR' })
    expect(bonded.every(([first]) => first === 'rubber-to-metal-bonding primary inferred')).toBe(true)
  })

  it('a bushing of bronze is cast, or turned from bar', () => {
    expect(stepsOf({ name: 'Втулка бронзовая БрО5Ц5С5' })).toEqual([
      ['casting primary inferred', 'turning secondary inferred'],
      ['turning primary inferred'],
    ])
  })

  it('of a copper cable the sheath need not be of copper', () => {
    const { routes } = read({ name: 'Кабель', material: 'медь' })
    expect(routes[0]!.steps[0]).toMatchObject({ process: 'cable-extrusion', materials: [{ id: 'pvc-p' }] })
  })

  it('materials of a stated route are the family’s where the buyer names none', () => {
    expect(materialsOf({ name: 'brake disc', processes: ['sand casting'] })[0]?.[0]).toMatch(/inferred$/)
    expect(materialsOf({ name: 'brake disc', processes: ['sewing'] })).toEqual([[]])
  })

  it.each([
    [{}],
    ['Запчасти разные'],
    ['Деталь 2190-1104022'],
    [{ annualVolume: '20 000 шт' }],
    [{ hsCode: '8708.30' }],
  ])('%j says nothing that could be asked of a maker', (input) => {
    const { routes, terms, issues } = read(input)
    expect([routes, terms]).toEqual([[], []])
    expect(issues.map(({ code }) => code)).toContain('part.notUnderstood')
  })
})

describe('kinds', () => {
  it.each([
    ['PP granulate', {}, 'raw-pp', 'polymer-production'],
    ['Чушка алюминиевая', { material: 'ADC12' }, 'raw-aluminum-ingot', 'alloy-ingot-making'],
  ])('%s is a raw material, asked of who produces it', (name, more, concept, process) => {
    const part = read({ name, ...more })
    expect(part).toMatchObject({ kind: 'material', concept })
    expect(part.routes[0]?.steps[0]).toMatchObject({ process, role: 'primary', said: 'inferred' })
  })

  it('a material by name, or by code, is one too', () => {
    expect(read({ name: 'Полипропилен' })).toMatchObject({ kind: 'material' })
    expect(stepsOf({ name: 'Полипропилен' }).flat()).toContain('polymer-production primary inferred')
    expect(read({ name: 'Гранулы', hsCode: '390210' }).kind).toBe('material')
    expect(read({ name: 'Сталь 45', dimensions: 'Ø45×320' }).kind).toBe('component')
  })

  it('granulate of HDPE is not that of PP', () => {
    expect(stepsOf({ name: 'Гранулы ПНД', kind: 'material' }).flat()).toEqual(['polymer-production primary inferred'])
    expect(read({ name: 'Гранулы ПНД' }).concept).not.toBe('raw-pp')
  })

  it.each([['сырьё'], ['xomashyo'], ['raw material'], ['Material']])('%s', (kind) => {
    expect(read({ kind, material: 'PP' }).kind).toBe('material')
  })
})

describe('the code of the customs', () => {
  it('names the family where the name does not and one family alone has it', () => {
    // 8511.10 is spark plugs alone; 8708.30 is everything of brakes
    const only = read({ name: 'xyz', hsCode: '851110' })
    expect(only.concept).toBe('spark-plug')
    expect(read({ name: 'xyz', hsCode: '870830' })).not.toHaveProperty('concept')
    expect(read({ name: 'brake disc', hsCode: '851110' }).concept).toBe('brake-disc')
  })
})

describe('require', () => {
  it('takes ids in any case; an unknown one is kept for the host and reported', () => {
    const { require, issues } = read({ name: 'вал', require: ['Process', 'leadtime', 'approvedSupplier', 'process'] })
    expect(require).toEqual(['process', 'leadTime', 'approvedSupplier'])
    expect(issues).toMatchObject([{ code: 'require.unknown', path: ['require', 2] }])
  })

  it('an empty list requires nothing', () => {
    expect(read({ name: 'вал', require: [] }).require).toEqual([])
  })
})

describe('one text in two forms', () => {
  const LINES = [
    'Тормоз диски, олд, СЧ20, Ø256×22 мм, 6,2 кг, 120 минг дона/йил, 60 кун, IATF 16949',
    'Вал 40Х Ø45h6 L=320 Ra0,8 HRC 45…50 — 2000 шт/йил',
    'Ўриндиқ ғилофи, чарм, 5 минг дона/йил',
  ]
  const facts = (input: unknown) => {
    const { name: _, description: _d, spans: _s, rest: _r, issues, materials, routes, ...same } = read(input)
    const ids = (needs: readonly { id: string }[]) => needs.map(({ id }) => id)
    return {
      ...same,
      issues: issues.map(({ code }) => code),
      materials: ids(materials),
      routes: routes.map((r) => [r.steps, ids(r.materials)]),
    }
  }

  it.each(LINES)('NFC and NFD: %s', (line) => {
    expect(facts(line.normalize('NFD'))).toEqual(facts(line.normalize('NFC')))
  })

  it.each([
    ['Тормоз диски, олд, 120 минг дона/йил, 60 кун', 'Tormoz diski, old, 120 ming dona/yil, 60 kun'],
    ['Олдинги бампер, 5 минг дона/йил', 'Oldingi bamper, 5 ming dona/yil'],
    ['Ўриндиқ ғилофи', 'Oʻrindiq gʻilofi'],
    ['Ўриндиқ ғилофи', "O'rindiq g'ilofi"],
  ])('Cyrillic and Latin: %s = %s', (cyrillic, latin) => {
    expect(facts(latin)).toEqual(facts(cyrillic))
  })

  it.each([
    ['40Х', '40X'],
    ['СЧ20', 'CЧ20'],
    ['С45', 'C45'],
    ['М8×1,25', 'M8x1,25'],
  ])('look-alike letters: %s = %s', (a, b) => {
    expect(facts(`вал ${b}`)).toEqual(facts(`вал ${a}`))
  })

  it('blanks, case of words and invisible characters change nothing', () => {
    const line = 'тормоз диски, СЧ20, Ø256×22 мм'
    for (const other of [
      line.toUpperCase().replace('ММ', 'мм'),
      `  ${line} `,
      line.replace('тормоз', 'тор\u00adмоз'),
      line.replace(' ', '\u00a0'),
    ]) {
      expect(facts(other), other).toEqual(facts(line))
    }
  })
})

describe('properties', () => {
  const VALUES = [
    'СЧ20',
    'Ø256×22 мм',
    '6,2 кг',
    'Ra 1,6',
    '120 000 шт/год',
    '60 дней',
    'IATF 16949',
    '8.40 USD',
    '180–220 HB',
  ]
  it('the order of the values in a line changes no fact', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(VALUES, { minLength: 2 }), (values) => {
        const facts = (list: readonly string[]) => {
          const { description: _, spans: _s, rest, routes, ...part } = read(`Диск тормозной; ${list.join('; ')}`)
          expect(rest).toEqual([])
          return { ...part, issues: part.issues.map(({ code }) => code).sort(), routes }
        }
        expect(facts(values)).toEqual(facts([...values].sort()))
      }),
      { numRuns: 150 },
    )
  })

  it('spans do not overlap but for a tolerance on its size, and with the rest they hold every word', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...VALUES, 'непонятно', 'Ø45h6', 'вал'], { minLength: 1 }), (values) => {
        const { description, spans, rest } = read(values.join(', '))
        for (const [i, span] of spans.entries()) {
          const next = spans[i + 1]
          if (next && span.end > next.start) expect([span.readAs, next.readAs]).toContain('tolerance')
        }
        const held = [...spans.map(({ value }) => value), ...rest].join(' ')
        for (const word of description!.match(/\p{L}{3,}/gu) ?? []) expect(held).toContain(word)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a thing of a kind', () => {
  const firsts = (input: object) => [...new Set(read(input).routes.map(({ steps }) => steps[0]!.process))]

  it.each([
    [{ name: 'Корпус лебёдки', material: 'СЧ20' }, ['sand-casting']],
    [{ name: 'Корпус лебёдки', material: 'ADC12' }, ['sand-casting', 'high-pressure-die-casting']],
    [{ name: 'Корпус лебёдки', material: 'PA66-GF30' }, ['injection-molding']],
    [{ name: 'lebyodka korpusi', material: 'DC01' }, ['sheet-stamping']],
    [{ name: 'winch lever, 40Х' }, ['closed-die-forging']],
  ])('is made as its material allows: %o', (input, processes) => {
    expect(firsts(input)).toEqual(processes)
  })
})
