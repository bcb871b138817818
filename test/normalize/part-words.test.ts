import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const read = (line: string) => normalizePart(line).value
const stated = (line: string) => read(line).materials.flatMap(({ id, said }) => (said === 'stated' ? [id] : []))

describe('the thing, with other words before and behind', () => {
  it.each([
    // a figure ends the name
    ['Toothed belt 104 teeth, width 22', 'belt-timing'],
    ['HDPE film 120 micron, width 900 mm', 'plastic-film'],
    ['Konussimon podshipnik 32010 X 50x80x20', 'bearing-taper'],
    ['Carded yarn Ne 20/1', 'raw-yarn'],
    ["Plastik yoqilg'i baki 60 litr Isuzu", 'fuel-tank-plastic'],
    // the model behind it
    ['Олдинги рессора КАМАЗ', 'leaf-spring'],
    ['Рессора задняя МАЗ', 'leaf-spring'],
    // what is done is not the thing
    ['Powder coating of steel frames, RAL 9005', 'frame'],
    ['Zinc plating of brackets, 3 t batch', 'bracket'],
    ['Reverse engineering of a worn hub', 'hub'],
    ['Investment castings for brackets, 1.4408', 'bracket'],
    ['Стол рамалари учун қумлаш хизмати керак', 'frame'],
    ['Press-forma tayyorlash xizmati: qopqoq uchun', 'cover'],
    ['валга шпонка ариқчаси очиш', 'shaft'],
    // courtesy is no name
    ['привет, нужен сайлентблок рычага, 300 штук', 'bushing-arm'],
    ['салом брат, сальник 40 62 10 борми', 'seal-oil'],
    ['Просим прислать КП на поковку ступицы', 'hub'],
    ['Чертёж 12.04.001 Крышка подшипника', 'bearing-cap-gearbox'],
  ])('%s: %s', (line, concept) => expect(read(line).concept).toBe(concept))

  it('does not take a term of payment before a figure, nor the whole of a part, for the thing', () => {
    expect(read('payment net 60 days, 5000 pcs').concept).toBeUndefined()
    expect(read('Brake disc cover 4 mm').concept).not.toBe('brake-disc')
    expect(read('Injection mould for armrest cover').concept).not.toBe('armrest')
  })
})

describe('a form, or a family, told by its material', () => {
  it.each([
    ['Лист г/к Ст3сп 6х1500х6000', 'steel-plate'],
    ['Лист AISI 430 1х1250х2500', 'stainless-sheet'],
    ['Лист АМг3 2х1200х3000', 'raw-aluminum-sheet'],
    ['Рулон х/к 08кп 0,8х1000', 'raw-crc'],
    ['Рулон г/к Ст3сп 3х1500', 'raw-hrc'],
    ['Coil DX51D+Z 0.6x1250', 'raw-galvanized'],
    ['Strip 65Г 2x40', 'strip-steel'],
    ['круг 40Х ф60', 'raw-steel-bar'],
    ['чивиқ ЛС59-1 Ø20', 'brass-bar'],
    ['гранула ПА6-СВ15 чёрная', 'raw-pa'],
    ['LLDPE granules, 40 t', 'raw-pe'],
    ['Polipropilen granulasi, 10 tonna', 'raw-pp'],
    ['Fuel tank HDPE 60 l', 'fuel-tank-plastic'],
    ['Бак топливный, сталь 08кп, 80 л', 'fuel-tank-steel'],
    ['Втулка БрАЖ9-4 50х40х60', 'bushing-bronze'],
    ['труба ПНД ф63 для воды', 'plastic-pipe'],
  ])('%s: %s', (line, concept) => expect(read(line).concept).toBe(concept))

  it('says nothing where no material tells which', () => {
    expect(read('Лист 6х1500х6000').concept).toBeUndefined()
    expect(read('Coil 12 V').concept).not.toBe('raw-crc')
    expect(read('packing list no. 5, steel 45').concept).toBeUndefined()
  })
})

describe('a material by a common word', () => {
  it.each([
    ['Стекло двери боковое левое, закалённое', ['gl-tempered']],
    ['Ён ойна, тобланган', ['gl-tempered']],
    ['Tempered rear door window glass', ['gl-tempered']],
    ['Стекло ветровое, триплекс', ['gl-laminated']],
    ['Ўриндиқ матоси, полиэстер', ['tx-pet-woven']],
    ['Seat belt webbing, polyester, 47 mm', ['tx-pet-webbing']],
    ['Seat belt webbing 48 mm PET', ['tx-pet-webbing']],
    ['mis shayba 10x16x1', ['cu']],
    ['мис катанка 8 мм', ['cu']],
    ['Cotton yarn Ne 24/1', ['tx-cotton']],
    ['Полипропилен гранулированный', ['pp']],
    ['o-rings fkm brown', ['fkm']],
    ['сальник 30х47х7 нбр', ['nbr']],
    ['Чехол сиденья, ПВХ-кожа', ['lt-pvc']],
    ['Ручка сковороды бакелитовая', ['pf']],
    ['Проволока стальная пружинная 3 мм', ['steel-spring']],
    ['Мотор мойи 5W-40, 4 л', ['oil-engine']],
    ['Антифриз этиленгликолевый G11', ['coolant-eg']],
    ['Корпус, материал ВЧ50 (взамен СЧ20)', ['vch50']],
    ['Корпус ВЧ50 вместо СЧ25', ['vch50']],
  ])('%s: %s', (line, ids) => expect(stated(line)).toEqual(ids))

  it('leaves to a shaft what is said of a pane only beside one', () => {
    expect(stated('Вал 40Х, закалённый, стекло не нужно')).toEqual(['s40h'])
    expect(stated('Hub, tempered, 4140 forging')).not.toContain('gl-tempered')
    expect(
      read('Стекло боковое, закалённое').routes.flatMap(({ steps }) => steps.map((step) => step.process)),
    ).toContain('glass-tempering')
  })
})

describe('a certificate that is not asked for', () => {
  it.each([
    ['Jgut, IATF 16949 shart, ISO 14001 shart emas', ['iatf16949']],
    ['Жгут проводов, ISO 9001, IATF 16949 не требуется', ['iso9001']],
    ['Wire harness, RoHS, PPAP not required', ['rohs']],
    ['Жгут, RoHS керак, CCC керак эмас', ['rohs']],
  ])('%s: %s', (line, ids) => expect(read(line).certificates.map(({ id }) => id)).toEqual(ids))
})
