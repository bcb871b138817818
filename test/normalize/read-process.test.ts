import { describe, expect, it, test } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { findProcesses, readProcess } from '../../src/normalize/works/read-process.js'

function id(text: string, materials?: readonly string[]): string {
  const read = readProcess(text, catalog, materials)
  return read.ok ? read.value : `!${read.code}`
}

function codes(text: string): readonly string[] {
  const read = readProcess(text, catalog)
  return read.ok ? read.notes.map(({ code }) => code) : [read.code]
}

function found(text: string): string[] {
  return findProcesses(text, catalog).map(({ value }) => value)
}

describe('readProcess', () => {
  test.each([
    ['quyish', 'casting'],
    ['қуйиш', 'casting'],
    ['литьё', 'casting'],
    ['токарная обработка', 'turning'],
    ['токарной обработки', 'turning'],
    ['обработка токарная', 'turning'],
    ['токарные работы', 'turning'],
    ['токарка', 'turning'],
    ['Токарная обработка на станках с ЧПУ', 'cnc-turning'],
    ['CNC turning', 'cnc-turning'],
    ['литье в песчаные формы', 'sand-casting'],
    ['qumli qoliplarga quyish', 'sand-casting'],
    ['штамповка', 'stamping'],
    ['plastmassa quyish', 'injection-molding'],
    ['пластмасса қуйиш', 'injection-molding'],
    ['injection moulding', 'injection-molding'],
    ['sheet metal stamping', 'sheet-stamping'],
    ['no-bake sand casting', 'no-bake-casting'],
    ['мехобработка', 'machining'],
    ['механик ишлов бериш', 'machining'],
    ['фрезерная', 'milling'],
    ['закалка ТВЧ', 'induction-hardening'],
    ['катафорезное покрытие', 'e-coating'],
    ['кукунли бўёқ', 'powder-coating'],
    ['sand-casting', 'sand-casting'],
  ])('%s', (text, expected) => {
    expect(id(text)).toBe(expected)
  })

  it('decides an ambiguous term by what is to be made', () => {
    expect(id('литьё под давлением', ['adc12'])).toBe('high-pressure-die-casting')
    expect(id('литьё под давлением', ['pa66-gf30'])).toBe('injection-molding')
    expect(id('литьё под давлением пластика')).toBe('injection-molding')
    expect(id('литьё под давлением алюминия')).toBe('high-pressure-die-casting')
    expect(codes('оксидирование')).toEqual(['process.ambiguous'])
  })

  it('keeps an unknown term as it is, the same in both scripts', () => {
    expect(id('вибромагия')).toBe('?vibromagiya')
    expect(id('vibromagiya')).toBe('?vibromagiya')
    expect(codes('вибромагия')).toEqual(['process.unknown'])
    expect(id('')).toBe('!process.unknown')
    expect(id('без покраски')).toMatch(/^\?/)
  })

  it('does not read a list as one of its processes', () => {
    expect(id('литьё, мехобработка и покраска')).toMatch(/^\?/)
    expect(id('фрезерная и токарная обработка')).toMatch(/^\?/)
  })

  it('suggests, never replaces, where more than one letter is wrong', () => {
    const read = readProcess('frizerofka', catalog)
    expect(read).toMatchObject({ ok: true, value: '?frizerofka' })
    expect(read.ok && read.notes[0]?.suggestions?.[0]).toMatch(/^фрез/)
  })
})

describe('findProcesses', () => {
  test.each([
    ['литьё, мехобработка и покраска', ['casting', 'machining', 'painting']],
    ['АК12, босим остида қуйиш', ['high-pressure-die-casting']],
    ['PA66-GF30, литьё под давлением', ['injection-molding']],
    ['Pin C45, induction hardened 48-52 HRC', ['induction-hardening']],
    ['отливка без термообработки', ['casting']],
    ['45 parts, 10 pcs per plate', []],
    ['Fitting G1/2', []],
    ['АК9ч Т6', []],
    ['партия 5 тыс. шт', []],
    // what was done to a thing
    ['вал шлифованный, хромированная втулка', ['grinding', 'chrome-plating']],
    ['втулка азотирована, ось фосфатированная', ['nitriding', 'phosphating']],
    ['anodlangan qopqoq, анодланган қопқоқ', ['anodizing', 'anodizing']],
    ['qum qolipga quyilgan korpus', ['sand-casting']],
    ['қум қолипга қуйилган корпус', ['sand-casting']],
    ['nikellangan vtulka, frezalangan flanes', ['nickel-coating', 'milling']],
    ['centerless ground pin', ['centerless-grinding']],
    ['бесцентровое шлифование', ['centerless-grinding']],
    ['markazsiz silliqlash, марказсиз силлиқлаш', ['centerless-grinding', 'centerless-grinding']],
    ['аргонная сварка, argon payvandi, аргон пайванди', ['tig', 'tig', 'tig']],
    ['сварка, payvandlash', ['welding', 'welding']],
    ['дробеструйка, пескоструйка', ['shot-blasting', 'sandblasting']],
    ['5-осевое фрезерование', ['cnc-milling-5axis']],
    ['вал, т.в.ч., твч, ТВЧ, TVCh', Array.from({ length: 4 }, () => 'induction-hardening')],
    ['yuqori chastotali toblash', ['induction-hardening']],
    // in capitals or with points it is an abbreviation, else a preposition with one
    ['в т.ч. НДС, и т.д. и т.п.', []],
    ['polyurethane foam seat', []],
    ['прессованная труба, улучшенный дизайн', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    'a turning point in negotiations',
    'coating of arms, casting vote, rolling forecast',
    'annealing of the budget, simulated annealing',
    'we are forging ahead and cutting costs',
    'welding together the team',
    'polishing the contract',
    'assembly of shareholders',
    'покрытие расходов, покрытие убытков',
    'закалка характера, ковка договора',
    'сборка заказа, штамповка документов',
    'отпуск товара со склада, сотрудник в отпуске',
    'улучшение качества',
    'xarajatlarni qoplash, харажатларни қоплаш',
    'buyurtmani yig‘ish, буюртмани йиғиш',
  ])('takes no step of making from %s', (text) => {
    expect(found(text)).toEqual([])
  })

  // the same works, on things
  test.each([
    ['turning, cutting of sheets, coating of shafts', ['turning', 'sheet-cutting', 'coating']],
    ['annealing of copper wire', ['annealing']],
    ['сборка узла, покрытие деталей', ['assembly', 'coating']],
    ['закалка и отпуск', ['quench-temper']],
    ['buyurtma asosida quyish', ['casting']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a product and a word of making', () => {
  test.each([
    ['изготовление кронштейнов', 'metalworking'],
    ['кронштейн ясаш', 'metalworking'],
    ['production of bumpers', 'injection-molding'],
    ['производство ручек КПП', 'injection-molding'],
    ['маховик ишлаб чиқариш', 'sand-casting'],
  ])('gives what all its routes share: %s', (text, process) => {
    expect(id(text)).toBe(process)
    expect(codes(text)).toEqual(['process.fromProduct'])
  })

  it('is made as the material in the text says', () => {
    expect(id('производство втулок из PA66')).toBe('injection-molding')
  })

  it('stays unknown where the routes have nothing in common, or nothing is made', () => {
    expect(id('производство крышек')).toMatch(/^\?/)
    expect(codes('производство крышек')).toEqual(['process.unknown'])
    expect(id('кронштейны')).toMatch(/^\?/)
  })

  // a term of several processes is decided by what the thing is made of
  test.each([
    ['bamper quyish', 'injection-molding'],
    ['maxovik quyish', 'casting'],
  ])('%s is %s', (text, process) => {
    expect(id(text)).toBe(process)
  })

  test.each([
    ['sovuq list shtamplash', 'sheet-stamping'],
    ['совуқ лист штамплаш', 'sheet-stamping'],
    ['холодная листовая штамповка', 'sheet-stamping'],
    ['холодная штамповка', 'cold-die-forming'],
    ['list shtamplash', 'sheet-stamping'],
    ['zinc spin casting', 'centrifugal-casting'],
    ['prujina yasash', 'spring-making'],
    ['производство электрожгутов', 'wire-harness-assembly'],
    ['гальванический участок', 'electroplating'],
    ['frezerlik tsexi', 'milling'],
  ])('%s is %s', (text, process) => {
    expect(id(text)).toBe(process)
  })
})

describe('a step that is not wanted, or told by what it is done to', () => {
  test.each([
    ['дробенаклёп не требуется', []],
    ['оцинковка не нужна', []],
    ['не требуется окраска, сварка', ['welding']],
    ['хромирование не обязательно', []],
    ['xromlash shart emas', []],
    ['пайвандлаш керак эмас, штамплаш', ['stamping']],
    ['сварка, окраска не требуется', ['welding']],
    // the wider of two side by side only says what kind the other is
    ['покрытие катафорез', ['e-coating']],
    ['kataforez qoplama', ['e-coating']],
    ['термообработка, закалка', ['heat-treatment', 'hardening']],
    ['mat xrom', ['chrome-plating']],
    ['матовый хром', ['chrome-plating']],
    ['hard chrome 20 micron', ['chrome-hard']],
    ['Zn-flake', ['zinc-flake']],
    ['ED coat', ['e-coating']],
    ['laser trimmed', ['laser-cutting']],
    ['раскрой лазером', ['laser-cutting']],
    ['вакуумная пропитка', ['impregnation']],
    ['дублирование поролоном', ['textile-laminating']],
    ['rubber, bonded to metal', ['rubber-to-metal-bonding']],
    ['hot-stamped foil logo', ['printing-decorating']],
    ['washing machine drum', []],
  ])('%s', (text, steps) => {
    expect(found(text)).toEqual(steps)
  })

  const toldIn = (line: string) =>
    normalizePart(line)
      .value.routes.flatMap(({ steps }) => steps)
      .filter(({ said }) => said === 'stated')
      .map(({ process }) => process)

  test.each([
    ['Стекло двери боковое, закалка', 'glass-tempering', 'hardening'],
    ['Ён ойна, тобланган', 'glass-tempering', 'hardening'],
    ['Пружина, закалка', 'hardening', 'glass-tempering'],
    ['Корпус разъёма, литьё под давлением', 'injection-molding', 'high-pressure-die-casting'],
  ])('%s: %s', (line, step, other) => {
    expect(toldIn(line)).toContain(step)
    expect(toldIn(line)).not.toContain(other)
  })

  test.each([
    'Кронштейн, резку делаем сами',
    'Kronshteyn, kesishni oʻzimiz qilamiz',
    'Кронштейн, кесишни ўзимиз қиламиз',
    'Bracket, cutting by customer',
  ])('what the buyer does himself: %s', (line) => {
    expect(toldIn(line)).not.toContain('cutting')
    expect(toldIn(line)).not.toContain('sheet-cutting')
  })
})

describe('a work beside words that name no work of their own', () => {
  test.each([
    // done before or after it
    ['отпускаем после закалки', 'tempering'],
    ['тоблашдан кейин бўшатиш', 'tempering'],
    ['обезжирить перед покрытием', 'washing'],
    // what only a field calls so, made
    ['минвата ишлаб чиқариш', 'mineral-fibre-making'],
    ['kabel va provod tayyorlash', 'cable-making'],
    // what one thing is done to
    ['швеллер ва уголок букиш', 'profile-bending'],
    // a kind of it besides
    ['электроэрозия и ЭХО', 'erosion'],
    // verbs of works that had only nouns
    ['we hardface worn parts', 'hardfacing'],
    ['лазер билан рақам ёзиш', 'laser-marking'],
    ['prujina tayyorlash', 'spring-making'],
  ])('%s → %s', (text, process) => expect(id(text)).toBe(process))
})
