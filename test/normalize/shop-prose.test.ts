import { describe, expect, it } from 'vitest'
import { PARTICIPLES } from '../../src/catalog/data/participles.js'
import { SHOP_WORDS } from '../../src/catalog/data/shop-words.js'
import { defaultCatalog } from '../../src/catalog/default.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { findProcesses } from '../../src/normalize/works/read-process.js'

const processesIn = (text: string) => findProcesses(text, defaultCatalog).map(({ value }) => value)
const maker = (description: string) => normalizeManufacturer({ id: 'm', name: 'M', description }).value!

describe('what a shop says that it does', () => {
  it('names a process by its machine', () => {
    expect(processesIn('Расточные станки 2А622, продольно-фрезерный, карусельные токарные')).toEqual([
      'boring',
      'milling',
      'vertical-turning',
    ])
    expect(processesIn('два 5-осевых обрабатывающих центра и круглошлифовальный станок')).toEqual([
      'cnc-milling-5axis',
      'cylindrical-grinding',
    ])
    expect(processesIn('press brakes and a guillotine')).toEqual(['bending', 'shearing'])
  })

  it('keeps the shaping beside a finishing of the same branch, and a process behind its metal', () => {
    const told = (text: string) => maker(text).capabilities.map(({ process }) => process)
    expect(told('Plastics moulding for cars. Vibration welding in house.')).toContain('plastic-molding')
    expect(told('We mould PA6 and PBT. Vibration welding in house.')).toEqual([
      'plastic-molding',
      'vibration-plastic-welding',
    ])
    expect(told('We mould EPDM rubber.')).toEqual(['rubber-molding'])
    expect(told('Алюминиевое литьё под давлением.')).toEqual(['high-pressure-die-casting'])
    expect(told('Чугунолитейное производство, отливки до 40 кг')).toContain('casting')
  })

  it('tells the materials of what is made, and a tolerance that goes down to a grade', () => {
    const materials = (text: string) => maker(text).capabilities.map((one) => one.materials.map(({ id }) => id))
    expect(materials('Производим резиновые изделия из NBR и EPDM')).toEqual([['nbr', 'epdm']])
    expect(materials('Резиновые изделия: NBR, EPDM')).toEqual([['nbr', 'epdm']])
    expect(materials('Продажа: резиновые изделия из NBR и EPDM')).not.toEqual([['nbr', 'epdm']])
    expect(maker('CNC turning. Tolerances down to IT6.').capabilities[0]!.precision).toEqual({ itGrade: 6 })
  })

  it('names one by a verb', () => {
    expect(processesIn('катанку волочим сами')).toEqual(['wire-drawing'])
    expect(processesIn('mato toʻqiymiz va tikamiz')).toEqual(['weaving', 'sewing'])
    expect(processesIn('мато тўқиймиз')).toEqual(['weaving'])
    expect(processesIn('detallarni silliqlaymiz')).toEqual(['grinding'])
  })

  it('gives each of several works that share a word its own', () => {
    expect(processesIn('плоское и круглое шлифование')).toEqual(['surface-grinding', 'cylindrical-grinding'])
    expect(processesIn('токарная и фрезерная обработка')).toEqual(['turning', 'milling'])
    expect(processesIn('полуавтоматическая и аргонодуговая сварка')).toEqual(['mig-mag', 'tig'])
    expect(processesIn('yarim avtomat va robotlashtirilgan payvandlash')).toEqual(['mig-mag', 'robotic-welding'])
    // one machine that does both
    expect(processesIn('токарно-фрезерный обрабатывающий центр')).toEqual(['mill-turn'])
  })

  it('reads no term over the end of a sentence, nor over a negation', () => {
    expect(processesIn('crank press and hammer. Forgings of steel')).toEqual(['forging'])
    expect(processesIn('Жгуты не собираем')).not.toContain('wire-harness-assembly')
    expect(processesIn('торм. Диск, хон.')).not.toContain('forging')
  })

  it('knows a plant from a plan', () => {
    expect(processesIn('drop forging plant')).toEqual(['closed-die-forging'])
    expect(processesIn('rolling plan for the year')).toEqual([])
  })

  it('knows a quality from a work', () => {
    expect(processesIn('Провод гибкий, гибкая подводка, резкий запах')).toEqual([])
    expect(processesIn('гибка листа, резка')).toEqual(['bending', 'cutting'])
  })

  it('is written for processes that exist', () => {
    for (const id of [...Object.keys(PARTICIPLES), ...Object.keys(SHOP_WORDS)]) {
      expect(defaultCatalog.processes.has(id), id).toBe(true)
    }
  })
})

describe('who has others make it', () => {
  it('shows no plant', () => {
    const said = [
      'Производство размещено на заводах-партнёрах в КНР, своих станков не держим.',
      'Our network of vetted factories in China produces castings; we own no production equipment.',
      'Буюртмангизни Хитойдаги ҳамкор фабрикага жойлаштирамиз. Ўзимизда дастгоҳ йўқ.',
    ]
    for (const text of said) {
      expect(maker(text).ownEvidence, text).toEqual([])
      expect(maker(text).tradeClaims.length, text).toBeGreaterThan(0)
    }
  })

  it('is told from machined parts, molds and the papers of a plant', () => {
    expect(maker('CNC machined and pressed parts').ownEvidence).toEqual([])
    expect(maker('Пресс-формы на заказ').ownEvidence).toEqual([])
    expect(maker('Вся продукция с сертификатами заводов-изготовителей').ownEvidence).toEqual([])
    expect(maker('Шесть станков и пресс').ownEvidence).toEqual(['machines'])
  })
})

describe('products that prose says are made', () => {
  const made = (description: string) =>
    maker(description).capabilities.map(({ process, basis }) => `${process} ${basis}`)

  it('tell the process that makes them', () => {
    expect(made('Yuk avtomobillari uchun listli ressora ishlab chiqaramiz.')).toContain('leaf-spring-making inferred')
    expect(made('Выпускаем жгуты проводов для тракторов.')).toContain('wire-harness-assembly inferred')
  })

  it('tell nothing where they are bought, sold or not made', () => {
    expect(made('Покупаем рессоры в России.')).toEqual([])
    expect(made('Продажа: рессоры, пружины, подшипники.')).toEqual([])
    expect(made('Делаем пружины. Листовые рессоры не изготавливаем.')).not.toContain('leaf-spring-making inferred')
  })
})

describe('who does it', () => {
  const own = (description: string) => maker(description).capabilities.map(({ process }) => process)
  const materials = (description: string) => [
    ...new Set(maker(description).capabilities.flatMap((one) => one.materials.map(({ id }) => id))),
  ]

  it.each([
    ['Льём чугун. Механообработку отливок отдаём подрядчику.', ['casting']],
    ['Навиваем пружины. Цинкование — по кооперации с гальваническим цехом соседей.', ['spring-coiling']],
    ['Сварка рам. Наши клиенты шлифуют и красят их.', ['welding']],
    ['Tokarlik ishlari. Galvanik ruxlashni Toshkentdagi sherik bajaradi.', ['turning']],
    ['We turn shafts. Hardening is not done here; clients mill the keyways.', ['turning']],
    [
      'Литьё, ковка, штамповка, гальваника! Собственный цех — токарная и фрезерная обработка, остальные работы размещаем по кооперации.',
      ['milling', 'turning'],
    ],
    ['Литьё, ковка, мехобработка: подбираем исполнителя. Своих станков и цехов у нас нет.', []],
  ])('%s', (description, expected) => {
    expect(own(description).sort()).toEqual(expected)
  })

  it('takes the materials of a list over its commas, and those that are bought for no denial', () => {
    expect(materials('Отливаем детали из чугуна СЧ15, СЧ20 и СЧ25 в сырые песчано-глинистые формы.').sort()).toEqual([
      'sch15',
      'sch20',
      'sch25',
    ])
    expect(materials('Стальное литьё. Марки: 25Л, 35Л.').sort()).toEqual(['l25', 'l35', 'steel'])
    const gears = maker('Нарезаем зубья шестерён. Поковки из 18ХГТ, 40Х покупаем на стороне.')
    expect(gears.capabilities.map(({ process }) => process)).toEqual(['gear-hobbing'])
    expect(gears.capabilities.flatMap((one) => one.notMaterials ?? [])).toEqual([])
  })
})
