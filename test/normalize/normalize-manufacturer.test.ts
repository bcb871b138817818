import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const read = (input: object) => {
  const { value, issues } = normalizeManufacturer({ id: 'm', ...input })
  return { ...value!, issues }
}
const processesOf = (input: object) => read(input).capabilities.map(({ process, basis }) => `${process} ${basis}`)
const codesOf = (input: object) => read(input).issues.map(({ code }) => code)

/** The example of the design. */
const KOVA = {
  id: 'kova',
  name: 'KOVA Foundry',
  location: { region: 'Andijon', lat: 40.78, lon: 72.34 },
  processes: ['литьё в песчаные формы'],
  materials: ['чугун'],
  capabilities: [
    {
      process: 'CNC turning',
      materials: ['СЧ20'],
      tolerance: 'IT8',
      roughness: 'Ra 1.6',
      envelope: 'Ø500×300 мм',
      maxMass: '50 кг',
      lotSize: { min: 500, max: '100 000 шт' },
      capacity: '400 000 шт/йил',
      utilization: 0.6,
      available: { from: '2027-01-01' },
      leadTime: '45 kun',
      equipment: ['DMG CTX 310'],
      parameters: { barDiameter: '5–80 мм' },
      basis: 'documented',
      source: 'capacity report 2026',
    },
  ],
  certificates: ['ISO 9001', { name: 'IATF 16949', validUntil: '2027-05-01' }],
  products: ['тормоз диски', '8708.30'],
  description: '…',
  employees: 250,
  attributes: { rating: 'A' },
}

describe('the example record', () => {
  it('is read in every field, without an issue', () => {
    const { value, issues } = normalizeManufacturer(KOVA)
    expect(issues).toEqual([])
    expect(value).toMatchObject({
      id: 'kova',
      name: 'KOVA Foundry',
      location: { region: 'andijan', lat: 40.78, lon: 72.34 },
      certificates: [{ id: 'iso9001' }, { id: 'iatf16949', validUntil: '2027-05-01' }],
      products: ['тормоз диски', '8708.30'],
      productConcepts: ['brake-disc'],
      hsHeadings: ['8708'],
      employees: 250,
      attributes: { rating: 'A' },
      // a foundry by name, with a head count
      ownEvidence: ['machines', 'capacity', 'products', 'staff', 'documented'],
      tradeClaims: [],
    })
    expect(value?.capabilities).toHaveLength(2)
    expect(value?.capabilities[0]).toEqual({
      process: 'cnc-turning',
      text: 'CNC turning',
      materials: [{ id: 'sch20', text: 'СЧ20' }],
      precision: { itGrade: 8, raMicrometers: 1.6 },
      envelope: { shape: 'cylinder', diameterMm: 500, lengthMm: 300 },
      maxMassKg: 50,
      lotSize: { min: { value: 500, unit: 'piece' }, max: { value: 100_000, unit: 'piece' } },
      capacity: { value: 400_000, unit: 'piece' },
      utilization: 0.6,
      available: { from: '2027-01-01' },
      leadTimeDays: 45,
      equipment: ['DMG CTX 310'],
      parameters: [{ id: 'barDiameter', min: 5, max: 80, unit: 'mm' }],
      basis: 'documented',
      source: 'capacity report 2026',
    })
    expect(value?.capabilities[1]).toEqual({
      process: 'sand-casting',
      text: 'литьё в песчаные формы',
      materials: [],
      equipment: [],
      parameters: [],
      basis: 'stated',
    })
    expect(value?.terms).toEqual([...value!.terms].sort())
    expect(value?.terms).toContain('part:brake-disc')
  })

  it.each([
    ['uz', 'Andijon', 'qum qolipga quyish', '400 000 dona/yil', '45 kun', '50 kg'],
    ['uz-Cyrl', 'Андижон', 'қум қолипга қуйиш', '400 000 дона/йил', '45 кун', '50 кг'],
    ['ru', 'Андижан', 'литьё в песчаные формы', '400 000 шт/год', '45 дней', '50 кг'],
    ['en', 'Andijan', 'sand casting', '400,000 pcs/year', '45 days', '50 kg'],
  ])('says the same in %s', (_, region, process, capacity, leadTime, maxMass) => {
    const { location, capabilities, issues } = read({
      location: region,
      capabilities: [{ process, capacity, leadTime, maxMass }],
    })
    expect(location?.region).toBe('andijan')
    expect(capabilities).toHaveLength(1)
    expect(capabilities[0]).toMatchObject({
      process: 'sand-casting',
      capacity: { value: 400_000, unit: 'piece' },
      leadTimeDays: 45,
      maxMassKg: 50,
    })
    // 400,000: thousands, by the rule for what is counted
    expect(issues.filter(({ code }) => code !== 'number.ambiguous')).toEqual([])
  })
})

describe('what is not said stays unknown', () => {
  it('an id alone', () => {
    expect(normalizeManufacturer({ id: 'm' })).toEqual({
      value: {
        id: 'm',
        name: 'm',
        capabilities: [],
        materials: [],
        products: [],
        productConcepts: [],
        hsHeadings: [],
        attributes: {},
        ownEvidence: [],
        tradeClaims: [],
        terms: [],
      },
      issues: [],
    })
  })

  it('blank cells are absent, without an issue', () => {
    const { capabilities, issues } = read({
      name: ' ',
      location: '',
      employees: '-',
      certificates: '',
      products: [''],
      capabilities: [{ process: 'turning', capacity: '—', leadTime: '', maxMass: ' ', tolerance: '' }],
    })
    expect(capabilities[0]).toEqual({
      process: 'turning',
      text: 'turning',
      materials: [],
      equipment: [],
      parameters: [],
      basis: 'stated',
    })
    expect(issues).toEqual([])
  })

  it('an empty list of certificates says that there is none, no list says nothing', () => {
    expect(read({ certificates: [] }).certificates).toEqual([])
    expect(read({})).not.toHaveProperty('certificates')
  })
})

describe('capabilities', () => {
  it('a list in one text is several processes', () => {
    expect(processesOf({ processes: 'литьё, токарная обработка; ковка' })).toEqual([
      'casting stated',
      'turning stated',
      'forging stated',
    ])
    expect(processesOf({ processes: ['токарная и фрезерная обработка'] })).toEqual(['turning stated', 'milling stated'])
  })

  it('the shorthand adds nothing to what is told in detail, and saying it twice earns nothing', () => {
    const capabilities = [{ process: 'turning', tolerance: 'IT7' }, 'forging', 'forging']
    expect(
      processesOf({ capabilities, processes: ['токарная обработка', 'turning', 'ковка', 'casting', 'casting'] }),
    ).toEqual(['turning stated', 'forging stated', 'casting stated'])
  })

  it('two machines of one process stay two', () => {
    const capabilities = [
      { process: 'turning', envelope: 'Ø100×200 мм' },
      { process: 'turning', envelope: 'Ø500×2000 мм' },
    ]
    expect(read({ capabilities }).capabilities).toHaveLength(2)
  })

  it('an unknown process keeps its folded text, with an issue', () => {
    const { capabilities, issues } = read({ processes: ['магнитно-импульсная обработка'] })
    expect(capabilities[0]?.process).toMatch(/^\?/)
    expect(issues[0]).toMatchObject({ code: 'process.unknown', path: ['processes', 0] })
  })

  it('the materials of the maker go to what can run them', () => {
    const { capabilities, materials } = read({
      processes: ['sand casting', 'injection molding'],
      materials: ['чугун', 'PP'],
    })
    expect(materials.map(({ id }) => id)).toEqual(['iron', 'pp'])
    expect(capabilities.map((one) => [one.process, one.materials.map(({ id }) => id)])).toEqual([
      ['sand-casting', ['iron']],
      ['injection-molding', ['pp']],
    ])
  })

  it('a list of its own stands', () => {
    const { capabilities } = read({ capabilities: [{ process: 'casting', materials: ['СЧ20'] }], materials: ['ВЧ50'] })
    expect(capabilities[0]?.materials.map(({ id }) => id)).toEqual(['sch20'])
  })

  it('reads utilization as a share, lot sizes as ranges, cycle times in hours', () => {
    const capability = { process: 'turning', utilization: '60 %', lotSize: '500–5000 шт', cycleTime: '3 мин' }
    expect(read({ capabilities: capability }).capabilities[0]).toMatchObject({
      utilization: 0.6,
      lotSize: { min: { value: 500, unit: 'piece' }, max: { value: 5000, unit: 'piece' } },
      cycleTimeHours: 0.05,
    })
  })

  it('an unknown basis is reported and counts as a plain statement', () => {
    const { capabilities, issues } = read({ capabilities: [{ process: 'turning', basis: 'sure' }] })
    expect(capabilities[0]?.basis).toBe('stated')
    expect(issues).toMatchObject([{ code: 'value.range', path: ['capabilities', 0, 'basis'] }])
  })

  it('the finest of several tolerances counts; one that cannot be read costs itself', () => {
    const { capabilities, issues } = read({
      capabilities: [{ process: 'turning', tolerance: ['IT9', 'H7', 'abc'], roughness: 'Ra 0,8' }],
    })
    expect(capabilities[0]?.precision).toEqual({ itGrade: 7, raMicrometers: 0.8 })
    expect(issues.map(({ path }) => path)).toEqual([['capabilities', 0, 'tolerance', 2]])
  })
})

describe('breadth without support', () => {
  // casting, metalworking, plastics, textile: four trades
  const many = ['литьё', 'ковка', 'литьё пластмасс под давлением', 'швейное производство']
  it('is no better than a guess', () => {
    expect(processesOf({ processes: many }).every((one) => one.endsWith('inferred'))).toBe(true)
    expect(processesOf({ capabilities: many }).every((one) => one.endsWith('inferred'))).toBe(true)
    expect(
      processesOf({ processes: many, products: ['бампер', 'тормоз диски'], materials: ['сталь'] }).every((one) =>
        one.endsWith('inferred'),
      ),
    ).toBe(true)
  })

  it('is believed up to three trades, and where a machine, capacity or document stands behind it', () => {
    expect(processesOf({ processes: many.slice(0, 3) }).every((one) => one.endsWith('stated'))).toBe(true)
    const supported = [{ process: 'turning', equipment: ['HAAS ST-20'] }]
    expect(processesOf({ processes: many, capabilities: supported }).every((one) => one.endsWith('stated'))).toBe(true)
  })
})

describe('a description that names every trade', () => {
  const stuffed = 'литьё, ковка, литьё пластмасс под давлением, швейное производство, закалка стекла, формование резины'

  it('is as if it were not there, whatever stands in the fields', () => {
    for (const fields of [
      {},
      { processes: ['turning'] },
      { capabilities: [{ process: 'turning', equipment: ['ST-20'] }] },
    ]) {
      const silent = read(fields)
      const { capabilities, terms } = read({ ...fields, description: `${stuffed}, бампер передний` })
      expect(capabilities).toEqual(silent.capabilities)
      expect(terms).toEqual(silent.terms)
    }
  })

  it('leaves what the products need', () => {
    const { capabilities } = read({ description: stuffed, products: ['Бампер передний'] })
    expect(capabilities.map(({ source }) => source)).toEqual(['product:bumper-front'])
  })

  it('is none of machines either, while that it trades is believed', () => {
    const { ownEvidence, tradeClaims } = read({ description: `${stuffed}; наши станки, официальный дистрибьютор` })
    expect(ownEvidence).toEqual([])
    expect(tradeClaims.length).toBeGreaterThan(0)
  })

  it('is not believed with a dozen processes over three trades, or beside a catalogue of products', () => {
    const metal =
      'токарная обработка, фрезерование, шлифование, хонингование, закалка, цементация, гальваническое цинкование, ' +
      'ковка, лазерная резка, гибка листа, дуговая сварка, порошковая окраска, литьё в песчаные формы'
    const described = (text: string) =>
      read({ description: text }).capabilities.filter(({ source }) => source === 'description').length
    expect(described(metal)).toBeGreaterThan(12)
    expect(described(`${metal}, литьё пластмасс под давлением`)).toBe(0)
    const products =
      'бампер, маховик, поршень, коленвал, распредвал, шатун, глушитель, тормозной диск, рессора, радиатор, кронштейн, маслёнка, фара, бензобак, блок цилиндров, суппорт'
    expect(described(`${metal}; ${products}`)).toBe(0)
  })

  it('is believed up to four trades', () => {
    const four = 'литьё, ковка, литьё пластмасс под давлением, швейное производство'
    expect(read({ description: four }).capabilities.length).toBeGreaterThanOrEqual(4)
  })
})

describe('materials of a wider process', () => {
  const kind = { process: 'sand casting', materials: ['gray iron'], basis: 'inferred' }
  const materialsOf = (capabilities: object[], process: string) =>
    read({ capabilities })
      .capabilities.find((one) => one.process === process)
      ?.materials.map(({ id }) => id)

  it('are those read into it; a kind that is stated stands beside it, and who machines, machines what comes', () => {
    expect(materialsOf([{ process: 'casting' }, kind], 'casting')).toEqual(['iron-gray'])
    expect(materialsOf([{ process: 'casting' }, { ...kind, basis: 'stated' }], 'casting')).toEqual([])
    expect(materialsOf([{ process: 'machining' }, { ...kind, process: 'CNC turning' }], 'machining')).toEqual([])
  })
})

describe('products', () => {
  it('suggest the primary steps that nothing stated serves, marked inferred with their source', () => {
    const { capabilities } = read({ products: ['Бампер передний'] })
    expect(capabilities).toMatchObject([
      { process: 'injection-molding', basis: 'inferred', source: 'product:bumper-front' },
    ])
    expect(processesOf({ products: ['Бампер передний'], processes: ['injection molding'] })).toEqual([
      'injection-molding stated',
    ])
  })

  it('in any language mean one family', () => {
    for (const product of ['тормоз диски', 'tormoz diski', 'тормозной диск', 'brake disc']) {
      expect(read({ products: [product] }).productConcepts, product).toEqual(['brake-disc'])
    }
  })

  it('a code is a heading; one that a single family has, that family', () => {
    expect(read({ products: ['8708.30'] })).toMatchObject({ hsHeadings: ['8708'], productConcepts: [] })
    expect(read({ products: [870830, 'Радиаторы 8708.91'] }).hsHeadings).toEqual(['8708'])
  })
})

describe('descriptions', () => {
  it('suggest processes, inferred, the exact one of a line; denied ones not', () => {
    expect(processesOf({ description: 'Литьё, литьё в песчаные формы и токарная обработка. Без покраски.' })).toEqual([
      'sand-casting inferred',
      'turning inferred',
    ])
  })

  it('add nothing to what is stated', () => {
    expect(processesOf({ processes: ['CNC turning'], description: 'CNC turning, токарная обработка' })).toEqual([
      'cnc-turning stated',
    ])
  })

  it.each([
    ['Предприятие сертифицировано по ISO 9001:2015.', ['iso9001']],
    ['IATF 16949 sertifikatiga ega.', ['iatf16949']],
    ['We are certified to IATF 16949 and ISO 14001.', ['iatf16949', 'iso14001']],
    ['Планируется сертификация по IATF 16949.', undefined],
    ['Сертификата ISO 9001 нет.', undefined],
    ['ISO 9001', ['iso9001']],
  ])('%s', (description, held) => {
    expect(read({ description }).certificates?.map(({ id }) => id)).toEqual(held)
  })

  it('add to a stated list of certificates what only they tell, marked', () => {
    const description = 'Завод сертифицирован по IATF 16949 и ISO 9001.'
    const { certificates, issues } = read({ certificates: ['ISO 9001'], description })
    expect(certificates).toEqual([
      { id: 'iso9001', text: 'ISO 9001' },
      { id: 'iatf16949', text: 'IATF 16949', told: true },
    ])
    expect(issues).toEqual([])
  })

  it('add nothing to what a stated certificate includes, nor to a record that states none', () => {
    const description = 'Завод сертифицирован по ISO 9001.'
    expect(read({ certificates: 'IATF 16949', description }).certificates).toEqual([
      { id: 'iatf16949', text: 'IATF 16949' },
    ])
    const none = read({ certificates: [], description })
    expect(none.certificates).toEqual([])
    expect(none.issues).toMatchObject([{ code: 'text.contradicts', path: ['description'] }])
  })

  it('tell trade from making', () => {
    const trader = read({ name: 'Avto Savdo', description: 'Импорт и продажа автозапчастей, официальный дилер.' })
    expect(trader.tradeClaims.length).toBeGreaterThan(0)
    expect(trader.ownEvidence).toEqual([])
    // a name is a name: it counts where nothing else is told
    expect(read({ name: 'Nur Trade' }).tradeClaims).toEqual(['Trade'])
    // a maker may name how it sells; a company of trade is one, whatever plant it speaks of
    expect(read({ description: 'Savdo kompaniyasi. Ishlab chiqaruvchi zavod.' }).tradeClaims).toEqual([
      'Savdo kompaniyasi',
    ])
    expect(read({ description: 'Савдо уйи. Ишлаб чиқарувчи завод.' }).tradeClaims).toEqual(['Савдо уйи'])
    expect(read({ description: 'Savdo va ishlab chiqarish. Ishlab chiqaruvchi zavod.' }).tradeClaims).toEqual([])
    expect(read({ name: 'Nur Trade', processes: ['turning'] }).tradeClaims).toEqual([])
    expect(
      read({ description: 'Импортозамещение, собственное производство, 40 станков.', employees: 40 }),
    ).toMatchObject({
      tradeClaims: [],
      ownEvidence: ['machines', 'staff'],
    })
  })
})

describe('certificates', () => {
  it('take a date from their own text', () => {
    expect(read({ certificates: ['IATF 16949 до 01.05.2027'] }).certificates).toMatchObject([
      { id: 'iatf16949', validUntil: '2027-05-01' },
    ])
  })

  it('with a date that does not exist are held, without a date', () => {
    const { certificates, issues } = read({ certificates: [{ name: 'ISO 9001', validUntil: '2027-02-30' }] })
    expect(certificates).toMatchObject([{ id: 'iso9001' }])
    expect(certificates?.[0]).not.toHaveProperty('validUntil')
    expect(issues).toMatchObject([{ path: ['certificates', 0, 'validUntil'] }])
  })
})

describe('employees', () => {
  it.each([[250], ['250'], ['250 человек'], ['250 nafar'], ['250 employees']])('%s', (employees) => {
    expect(read({ employees }).employees).toBe(250)
    expect(codesOf({ employees })).toEqual([])
  })

  it.each([['много'], ['-5'], ['5 kg']])('%s is no head count', (employees) => {
    expect(read({ employees })).not.toHaveProperty('employees')
    expect(codesOf({ employees })).toHaveLength(1)
  })
})

describe('one text in two forms', () => {
  const record = {
    name: 'Oʻzavto',
    description: 'Литьё, ҳўл, «Чўян қуйиш» йирик цех',
    products: ['тормоз диски', 'ёй'],
    processes: ['литьё'],
  }
  const mapped = (normalize: (text: string) => string): object =>
    JSON.parse(JSON.stringify(record), (_, value) => (typeof value === 'string' ? normalize(value) : value))

  it('composed and decomposed letters give the same capabilities and terms', () => {
    const [composed, decomposed] = [read(mapped((t) => t.normalize('NFC'))), read(mapped((t) => t.normalize('NFD')))]
    expect(decomposed.terms).toEqual(composed.terms)
    expect(decomposed.capabilities.map(({ process }) => process)).toEqual(
      composed.capabilities.map(({ process }) => process),
    )
  })

  it('Uzbek in either script gives the same', () => {
    const latin = read({
      products: ['tormoz diski', 'oldingi bamper'],
      processes: ['quyish', 'payvandlash'],
      location: 'Andijon',
    })
    const cyrillic = read({
      products: ['тормоз диски', 'олдинги бампер'],
      processes: ['қуйиш', 'пайвандлаш'],
      location: 'Андижон',
    })
    expect(cyrillic.terms).toEqual(latin.terms)
    expect(cyrillic.capabilities.map(({ process }) => process)).toEqual(
      latin.capabilities.map(({ process }) => process),
    )
    expect(cyrillic.location?.region).toBe(latin.location?.region)
  })
})

describe('a process field that names a product', () => {
  it('is a product, and its process is only inferred', () => {
    const { value } = normalizeManufacturer({ id: 'x', processes: ['изготовление кронштейнов', 'токарные работы'] })
    expect(value!.productConcepts).toEqual(['bracket'])
    expect(value!.capabilities.map(({ process, basis, source }) => [process, basis, source])).toContainEqual([
      'metalworking',
      'inferred',
      'product:bracket',
    ])
    expect(value!.capabilities.find(({ process }) => process === 'turning')!.basis).toBe('stated')
    expect(value!.terms).toContain('part:bracket')
  })
})

describe('own making and trade', () => {
  const of = (record: object) => {
    const { ownEvidence, tradeClaims } = normalizeManufacturer({ id: 'x', ...record }).value!
    return { plant: ownEvidence.includes('machines'), trades: tradeClaims.length > 0 }
  }

  it.each([
    'Представитель зарубежных заводов, автокомпоненты',
    'Xorijiy zavodlar vakili',
    'Хорижий заводлар вакили',
    'Authorised dealer of brake parts',
    'Официальный представитель завода-изготовителя',
    'Ishlab chiqaruvchi zavod vakili, rasmiy diler',
  ])('is trade and no plant: %s', (description) => {
    expect(of({ description })).toEqual({ plant: false, trades: true })
  })

  it.each([
    'Завод-изготовитель резинотехнических изделий',
    'Our factory produces rubber parts',
    'Oʻz ishlab chiqarishimiz mavjud',
    'Ишлаб чиқарувчи завод',
  ])('is a plant and no trade: %s', (description) => {
    expect(of({ description })).toEqual({ plant: true, trades: false })
  })

  it('takes a name for trade only where nothing is stated to be made', () => {
    expect(of({ name: 'Avto Impex', products: ['фильтр масляный'] }).trades).toBe(true)
    expect(of({ name: 'UralTrade', products: ['oil filter'] }).trades).toBe(true)
    expect(of({ name: 'Avto Impex', processes: ['turning'] }).trades).toBe(false)
    expect(of({ name: 'Avto Impex', description: 'Собственное производство' }).trades).toBe(false)
    expect(of({ name: 'Importanto', products: ['oil filter'] }).trades).toBe(false)
  })
})

describe('a foundry as it writes itself', () => {
  const foundry = {
    capabilities: 'литье чугуна в землю до 200 кг; мехобработка; покраска',
    materials: 'СЧ15-СЧ30, ВЧ50',
    products: 'крышки, корпуса, шкивы',
  }

  it('is read through its material, its limit told', () => {
    expect(processesOf(foundry)).toContain('sand-casting stated')
    expect(read(foundry).issues).toContainEqual(
      expect.objectContaining({ code: 'process.partly', expected: expect.stringContaining('до 200 кг') }),
    )
  })

  it('has every grade of a range', () => {
    expect(read(foundry).materials.map(({ id }) => id)).toEqual(['sch15', 'sch20', 'sch25', 'sch30', 'vch50'])
    expect(read({ materials: 'ВЧ40–60' }).materials.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['vch40', 'vch50', 'vch60']),
    )
    // a designation with a dash is no range
    expect(read({ materials: 'ЛС59-1' }).materials).toHaveLength(1)
    expect(read({ materials: 'БрАЖ9-4' }).materials).toHaveLength(1)
  })

  it('does not die-cast the covers that it casts in sand, nor what it lists no material for', () => {
    expect(processesOf(foundry).filter((one) => one.endsWith('inferred'))).toEqual([])
    expect(processesOf({ capabilities: 'литьё', products: ['крышки'] })).toContain('sand-casting inferred')
    expect(processesOf({ capabilities: 'литьё', products: ['крышки'] })).not.toContain('injection-molding inferred')
  })
})
