import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/** Family, and the steps of all its routes. */
function read(input: unknown) {
  const { value, issues } = normalizePart(input)
  return {
    concept: value.concept,
    steps: new Set(value.routes.flatMap(({ steps }) => steps.map(({ process }) => process))),
    rest: value.rest,
    spans: value.spans,
    codes: issues.map(({ code }) => code),
  }
}

describe('a work that a line says is not to be done', () => {
  it.each([
    // the noun of the work, and a verb of doing behind it
    ['Galvanika qilinmasin, kronshteyn st3', 'bracket', 'electroplating'],
    ["Kronshteyn, bo'yash ishlari bajarilmaydi", 'bracket', 'painting'],
    ['Фрезалаш бажарилмасин, плита', 'plate', 'milling'],
    ['Vtulka 40X, toblash amalga oshirilmasin', 'bush', 'hardening'],
    ['Vtulka 40X, toblash qilmang', 'bush', 'hardening'],
    // it is forbidden
    ["Kronshteyn, payvandlashga ruxsat yo'q", 'bracket', 'welding'],
    ['Кронштейн, пайвандлаш тақиқланади', 'bracket', 'welding'],
    ['Kronshteyn, payvandlash man etiladi', 'bracket', 'welding'],
    ['Qopqoq AK12, payvand qilish mumkin emas', 'cover', 'welding'],
    ['Кронштейн, сварка запрещена', 'bracket', 'welding'],
    ['Bracket, welding is not allowed', 'bracket', 'welding'],
    ['Bracket, welding prohibited', 'bracket', 'welding'],
    // the verb of the work itself
    ["Korpus bo'yalmasin, AK12", 'housing', 'painting'],
    ['Korpus anodlanmasin, AK12', 'housing', 'anodizing'],
    ['Flanets frezalanmasin', 'flange', 'milling'],
    ['Фланец тобланмасин', 'flange', 'hardening'],
    ['Flanets toblamang', 'flange', 'hardening'],
    ["Korpus AK12, bo'yamasdan", 'housing', 'painting'],
    ["Qopqoq AK12 bo'yoqsiz", 'cover', 'painting'],
    // English beside the name
    ['Cover not painted', 'cover', 'painting'],
    ['Flange is not hardened', 'flange', 'hardening'],
    ['Housing must not be welded', 'housing', 'welding'],
    ['Hub not to be painted', 'hub', 'painting'],
  ])('%s', (line, concept, process) => {
    const { concept: own, steps, rest, spans } = read(line)
    expect(own).toBe(concept)
    expect(steps).not.toContain(process)
    expect(rest).toEqual([])
    expect(spans.some(({ readAs }) => readAs === 'excludedProcess')).toBe(true)
    for (const { start, end, value } of spans) expect(line.slice(start, end)).toBe(value)
  })

  it.each([
    ['Val 40X, toblash qilinsin', 'hardening'],
    ['Kronshteyn, payvand qilish mumkin', 'welding'],
    ["Kronshteyn bo'yalsin", 'painting'],
    ["Val 40X, toblashsiz bo'lmaydi", 'hardening'],
    ['Markazsiz silliqlash, val 40X', 'centerless-grinding'],
    ['Electroless nickel plating, housing', 'electroless-nickel'],
    ['through-feed centreless', 'centerless-grinding'],
    ['Корпус не литой, а сварной; сварка', 'welding'],
  ])('leaves what is wanted: %s', (line, process) => {
    expect(read(line).steps).toContain(process)
  })

  it.each(['Brushless motor', 'Tubeless valve', 'kallaksiz vint M6', 'keyless remote'])(
    'leaves a name that says without: %s',
    (line) => {
      const { concept, spans } = read(line)
      expect(concept).toBeDefined()
      expect(spans.some(({ readAs }) => readAs === 'excludedProcess')).toBe(false)
    },
  )
})

describe('a field that names a work by what is not done', () => {
  it.each([
    'frezalashsiz',
    'фрезалашсиз',
    'frezalamasdan',
    'frezalanmasin',
    'frezalash qilinmasin',
    'w/o milling',
    'фрезеровка запрещена',
    'milling prohibited',
  ])('%s', (text) => {
    const { steps, codes } = read({ name: 'flange', processes: `${text}, turning` })
    expect([...steps]).toEqual(['turning'])
    expect(codes).toEqual(['process.excluded'])
  })

  it('leaves works whose names say without, and stainless steel', () => {
    expect([...read({ name: 'val', processes: 'markazsiz silliqlash' }).steps]).toEqual(['centerless-grinding'])
    expect([...read({ name: 'rama', processes: 'stainless steel welding' }).steps]).toEqual(['welding'])
  })

  it('takes no word of ability or of a miss for the work', () => {
    expect([...read({ name: 'x', processes: 'payvandbop' }).steps]).toEqual(['?payvandbop'])
    expect(read({ name: 'x', processes: 'quymas' }).steps.size).toBe(0)
  })

  it.each(['payvandlsh', 'пайвандлш', 'шлифвка', 'grindng'])('tells the correction of %s', (text) => {
    expect(read({ name: 'x', processes: text }).codes).toContain('process.corrected')
  })

  it.each(['payvand', 'сварщик', 'welder', 'anodirovanie', 'frezerlik', 'хромируем'])(
    'corrects nothing in %s',
    (text) => {
      expect(read({ name: 'x', processes: text }).codes).not.toContain('process.corrected')
    },
  )
})

describe('a tube that is not welded', () => {
  it.each(['Труба бесшовная 57х3,5', 'payvandsiz quvur', 'пайвандсиз труба', 'choksiz truba', 'weldless tube'])(
    '%s',
    (line) => {
      const { steps } = read(line)
      expect(steps.size).toBeGreaterThan(0)
      expect(steps).not.toContain('tube-welding-line')
    },
  )

  it('leaves one of which nothing is said', () => {
    expect(read('Steel tube').steps).toContain('tube-welding-line')
  })
})

describe('an Uzbek work of a maker, parted by what it is done to', () => {
  const worksOf = (description: string) =>
    normalizeManufacturer({ id: 'm', description }).value!.capabilities.map(({ process }) => process)

  it.each([
    ['Bosim ostida rux quyish (ZAMAK)', 'high-pressure-die-casting'],
    ['Bosim ostida alyuminiy quyish, AK12', 'high-pressure-die-casting'],
    ['Босим остида алюминий қуйиш (ADC12)', 'high-pressure-die-casting'],
    ['Bosim ostida detallar quyish (A380)', 'high-pressure-die-casting'],
    ["Qum qoliplarga cho'yan quyish (SCh20)", 'sand-casting'],
    ['Argon bilan alyuminiy payvandlash', 'tig'],
    ['Bosim ostida plastmassa quyish (PA66)', 'injection-molding'],
    ['Bosim ostida quyish (PA66-GF30)', 'injection-molding'],
    ["Cho'yan quyish", 'casting'],
  ])('%s', (text, process) => {
    expect(worksOf(text)).toEqual([process])
  })
})
