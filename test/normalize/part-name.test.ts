import { describe, expect, it, test } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { readPartName } from '../../src/normalize/parts/part-name.js'

function read(name: string): [string, string] {
  const { concept, positions } = readPartName(name, catalog)
  return [concept ?? '', positions.join(' ')]
}

describe('readPartName', () => {
  // the head of the name says what it is: first in Russian, last in Uzbek and English
  test.each([
    ['кронштейн бампера', 'bumper-bracket', ''],
    ['Кронштейн бампера переднего', 'bumper-bracket', 'front'],
    ['Bumper bracket', 'bumper-bracket', ''],
    ['бампер передний', 'bumper-front', 'front'],
    ['rear bumper', 'bumper-rear', 'rear'],
    ['old bamper Cobalt', 'bumper-front', 'front'],
    ['tormoz diski qopqog‘i', 'cover', ''],
    ['brake disc cover', 'cover', ''],
    ['Cover, brake disc', 'cover', ''],
    ['Disc, brake, front', 'brake-disc', 'front'],
    ['генератор қопқоғи', 'alternator-housing', ''],
    ['Крышка бампера', 'cover', ''],
    ['Ремкомплект суппорта', 'caliper-kit', ''],
    ['Ремкомплект генератора', '', ''],
    ['Поршень суппорта', 'caliper-piston', ''],
    ['Поршень компрессора', '', ''],
    ['Форсунка омывателя', 'washer-nozzle', ''],
    ['Радиатор масляный', 'oil-cooler', ''],
    ['Радиатор гидроусилителя', '', ''],
    ['Сальник коленвала', 'crankcase-seal', ''],
    ['Болт колёсный', 'wheel-bolt', ''],
    ['Болт крышки', 'bolt', ''],
    ['Жгут проводов моторного отсека', 'wire-harness', ''],
    // a place or a word for a set ends the name, what is behind says more of it
    ["orqa ko'zgu chap elektr", 'mirror-outer', 'rear left'],
    ['wheel bearing kit front hub', 'bearing-hub', 'front'],
    ['поршень правый суппорта', 'caliper-piston', 'right'],
    ['VALVE SEAT INSERT EXH', 'valve-seat', ''],
    // what stands behind a comma says which kind, also where both are kinds of any machine
    ['rod, hydraulic cylinder', 'rod-cylinder', ''],
    ['pad, brake pedal', 'pedal-pad', ''],
    // words for kinds of things shorten no longer name
    ['крышка корпуса', 'cover', ''],
    // the car as a whole is no other thing
    ['радик отопителя салона', 'heater-core', ''],
    ['уплотнитель', 'seal', ''],
    ['rul tortqisi', 'tie-rod', ''],
    // what it is made of is not what it is
    ['Ўриндиқ ғилофи ПВХ сунъий чармдан', 'seat-cover', ''],
    ['Exhaust manifold casting SiMo', 'exhaust-manifold', ''],
    ['Podshipnik stupitsy oldi', 'bearing-hub', 'front'],
    ['гидравлический шланг', 'hose', ''],
    ['шланг ГУР', 'ps-hose', ''],
    // an unknown thing behind or before a name is no such part
    ['ключ гайки', '', ''],
    ['ключ масляного фильтра', '', ''],
    ['gasket maker silicone', '', ''],
    ['door lock actuator motor', '', ''],
    ['FUEL PUMP RELAY BRACKET', 'bracket', ''],
    ['shtanga tolkatel', 'push-rod', ''],
    // in other words than the catalog's
    ['ёғ насоси қобиғи', 'oil-pump-housing', ''],
    ['EGR quvuri', 'egr-pipe', ''],
    ['kondey trubkasi', 'ac-pipe', ''],
    ['rul kuchaytirgich nasosi', 'ps-pump', ''],
    ['throttle casing', 'throttle-housing', ''],
    ['transmission shaft', 'shaft', ''],
    ['silindr blogi', 'cylinder-block', ''],
    ['klapan pruzhinasi', 'valve-spring', ''],
    ['сиденье учун пружина', 'seat-spring', ''],
    ['spring for seat, qty 300', 'seat-spring', ''],
    ['шкив генераторный', 'pulley-alternator', ''],
    ['tormoz diski qopqogʻi', 'cover', ''],
    ['термостат в коробках', '', ''],
    ['needle bearings', 'bearing-needle', ''],
    ['500 колец', 'ring', ''],
    ['tirsakli valni', 'crankshaft', ''],
    ['seat cover assembly', 'seat-cover', ''],
    ['нет', '', ''],
    ['boʻyoqsiz', '', ''],
    ['cross member zinc plated', 'cross-member', ''],
    // for which car, or for what of it
    ['двигател ёстиғи нексияга', 'mount-engine', ''],
    ['фланцы', 'flange', ''],
    ['поршней', 'piston', ''],
    ['замки двери', 'lock-door', ''],
    ['бачки расширительные', 'expansion-tank', ''],
    ['форсунок', 'injector', ''],
    ['Замок капота с тросом', 'lock-hood', ''],
    ['қанот чап томон', 'fender', 'left'],
    ['kapot petlasi', 'hinge-hood', ''],
    ['generator shyotkasi', 'carbon-brush', ''],
    ['tirsakli vallarni', 'crankshaft', ''],
    ['Шестерня 2-й передачи', 'gear-transmission', ''],
    ['Насос масляный двигателя', 'oil-pump', ''],
    ['Подшипник ступицы передней', 'bearing-hub', 'front'],
    ['Wheel hub bearing', 'bearing-hub', ''],
    ['Stupitsa podshipnigi', 'bearing-hub', ''],
    ['Starter L/H', 'starter', 'left'],
    ['Starter R.H.', 'starter', 'right'],
    ['Starter (L)', 'starter', 'left'],
    // for a place, not for a thing
    ['Tormoz shlangi chap tomon uchun', 'hose-brake', 'left'],
    ['Стабилизатор стойкаси чап томон учун', 'stabilizer-link', 'left'],
    ['Tormoz shlangi orqa uchun', 'hose-brake', 'rear'],
    ['Fara chap tomonga', 'headlamp', 'left'],
    ['Bracket for the left side', 'bracket', 'left'],
    ['Кронштейн для левой стороны', 'bracket', 'left'],
    ['Tormoz diski Cobalt uchun', 'brake-disc', ''],
    // as lists of car makers have it
    ['HEADREST-RR', 'headrest', 'rear'],
    ['BRKT-FR', 'bracket', 'front'],
    ['PANEL ASSY-FR DOOR,LH', 'door-outer', 'front left'],
    ['COVER-TIMING CHAIN', 'timing-cover', ''],
    ['shaft-input', 'shaft-input', ''],
    ['cover-timing', 'timing-cover', ''],
    ['KNUCKLE-STEERING,LH', 'steering-knuckle', 'left'],
    ['GASKET-CYL HEAD', 'gasket-head', ''],
    ['HSG-WATER PUMP', 'water-pump-housing', ''],
    ['BRKT-ENG MTG', 'bracket-engine', ''],
    ['REGULATOR ASSY-FR DOOR WDO,LH', 'window-regulator', 'front left'],
    ['HANDLE-DOOR O/S,LH', 'handle-door-outer', 'left outer'],
    ['HANDLE ASSY-DOOR INR', 'handle-door-inner', 'inner'],
    ['BRKT FRT LWR', 'bracket', 'front lower'],
    ['oil-filter', 'filter-oil', ''],
    ['BRAKE-DISC', 'brake-disc', ''],
    ['SEAT-VALVE', 'valve-seat', ''],
    ['brake pad set', 'brake-pad', ''],
    // high, right and top of something else
    ['yuqori sifatli prujina', 'spring', ''],
    ['yuqori richag', 'lever', 'upper'],
    ['right angle bracket', 'bracket', ''],
    // no part, though near one
    ['validity', '', ''],
    ['mold for bumper', '', ''],
    ['tol.', '', ''],
    ['20 pallets', '', ''],
    ['ред. 3', '', ''],
    ['поставка', '', ''],
    ['посадка', '', ''],
    // and slips that are made by ear
    ['бампир', 'bumper-front', ''],
    ['амортизатар', 'shock-absorber', ''],
    ['Starter 12 V 1,4 kW', 'starter', ''],
    ['Стартер 12 В 1,4 кВт', 'starter', ''],
    ['fuel pump 120 lph 3 bar', 'fuel-pump', ''],
    ['wiper motor 12 V 45 rpm', 'wiper-motor', ''],
    ['Generator 14 V 120 A', 'alternator', ''],
    ['зеркало наружное л/п', 'mirror-outer', 'left right outer'],
    ['oil filter part no. 96879797', 'filter-oil', ''],
    ['Brake pads OEM', 'brake-pad', ''],
    ['granata', 'cv-joint', ''],
  ])('%s', (name, concept, positions) => {
    expect(read(name)).toEqual([concept, positions])
  })

  test.each([
    ['Диск тормозной', 'brake-disc'],
    ['Передний тормозной диск', 'brake-disc'],
    ['Тормоз диски, олд', 'brake-disc'],
    ['Tormoz diski oldingi', 'brake-disc'],
    ['brake discs', 'brake-disc'],
    ['Комплект тормозных колодок', 'brake-pad'],
    ['Диск сцепления', 'clutch-disc'],
    ['лобовое стекло', 'windscreen'],
    ['Стекло лобовое', 'windscreen'],
    ['Suv nasosi (pompa)', 'water-pump'],
    ['Глушитель основной (бочка) Gentra', 'muffler'],
    ['Бампер передний усиленный Корея оригинал', 'bumper-front'],
    ['45 шт кронштейн', 'bracket'],
  ])('means the same family: %s', (name, concept) => {
    expect(read(name)[0]).toBe(concept)
  })

  test.each([
    ['торм. диск перед. лев.', 'brake-disc', 'front left'],
    ['подш. ступицы', 'bearing-hub', ''],
    ['амортиз. зад. прав.', 'shock-absorber', 'rear right'],
    ['Shock absorber RR RH', 'shock-absorber', 'rear right'],
    ['Фара LH', 'headlamp', 'left'],
    ['Колодки торм. перед. (к-т 4 шт)', 'brake-pad', 'front'],
    ['Ручка двери наружная перед. лев.', 'handle-door-outer', 'front left outer'],
    ['Chap eshik qulfi', 'lock-door', 'left'],
    ['Амортизатор орқа ўнг', 'shock-absorber', 'rear right'],
    ['Амортизатор задн. лев., Matiz', 'shock-absorber', 'rear left'],
  ])('splits off positions and completes abbreviations: %s', (name, concept, positions) => {
    expect(read(name)).toEqual([concept, positions])
  })

  it('gives offsets in the name', () => {
    const name = 'Диск тормозной передний'
    const { spans } = readPartName(name, catalog)
    expect(spans.map(({ start, end, readAs }) => [readAs, name.slice(start, end)])).toEqual([
      ['part', 'Диск тормозной'],
      ['position', 'передний'],
    ])
  })

  it('takes a long word with one wrong letter, and says so', () => {
    const { concept, notes } = readPartName('Амортизатар задний', catalog)
    expect(concept).toBe('shock-absorber')
    expect(notes.map(({ code }) => code)).toEqual(['part.corrected'])
    expect(readPartName('Brake dics', catalog).concept).toBeUndefined()
  })

  it('puts a slip right beside the word that names the thing where both together say more', () => {
    const { concept, notes } = readPartName('Диск тормазной', catalog)
    expect(concept).toBe('brake-disc')
    expect(notes.map(({ code }) => code)).toEqual(['part.corrected'])
    expect(readPartName('Втулка особая', catalog)).toMatchObject({ concept: 'bush', notes: [] })
  })

  it('takes a pan for oil for no housing of the pump', () => {
    expect(readPartName('Картер масляный', catalog).concept).toBe('oil-pan')
    expect(readPartName('картер масляного насоса', catalog).concept).toBe('oil-pump-housing')
  })

  it('does not take a front part for a rear one', () => {
    expect(readPartName('Крыло заднее', catalog).concept).toBe('side-panel')
    expect(readPartName('Крыло переднее', catalog).concept).toBe('fender')
  })
})

describe('a name as a customs declaration has it', () => {
  it.each([
    ['HEADREST REAR NEW', 'headrest'],
    ['Yon koʻzgu avtomobil uchun арт. 96586995', 'mirror-outer'],
    ['Сув насоси, автомобиль учун, Cobalt', 'water-pump'],
    ['CAR MAT IN CARTONS', 'floor-mat'],
    ['ESHIK TASHQI PANELI YIGʻISH UCHUN COBALT', 'door-outer'],
    ['ДЕТАЛИ КУЗОВА: КРЫЛО ПЕРЕДНЕЕ ЛЕВОЕ ДЛЯ А/М LACETTI', 'fender'],
    ['Spare parts: brake disc, genuine', 'brake-disc'],
    ['Эҳтиёт қисмлар: тормоз диски, янги', 'brake-disc'],
  ])('%s', (name, concept) => {
    expect(readPartName(name, catalog).concept).toBe(concept)
  })

  it.each(['Крышка для тормозного диска', 'Tormoz diski uchun qopqoq', 'brake disc cover, new'])(
    'still takes %s for no disc',
    (name) => {
      expect(readPartName(name, catalog).concept).toBe('cover')
    },
  )

  it('still takes a heading for nothing', () => {
    expect(readPartName('Детали кузова', catalog).concept).toBeUndefined()
  })
})

describe('a family the catalog does not have', () => {
  it.each([
    ['Корпус гидротрансформатора', 'housing'],
    ['Кронштейн глушителя', 'bracket'],
    ['gidrotransformator qopqogʻi', 'cover'],
    ['turboreaktor korpusi', 'housing'],
    ['Sunroof motor housing', 'housing'],
    ['housing of a winch', 'housing'],
    ['Set of covers', 'cover'],
    ['Втулка лебёдки', 'bush'],
    ['Чиғир ричаги', 'lever'],
  ])('is taken for a thing of its kind: %s', (name, concept) => {
    expect(read(name)[0]).toBe(concept)
  })

  it.each([
    ['Cover, valve', 'valve-cover'],
    ['Housing, water pump', 'water-pump-housing'],
    ['Корпус, водяной насос', 'water-pump-housing'],
    ['Mudguard, rubber', 'mudguard'],
  ])('is not, where the words behind the comma name one: %s', (name, concept) => {
    expect(read(name)[0]).toBe(concept)
  })

  // forms of verbs have the stems of nouns
  it.each(['Zinc plating', 'Material handling', 'Clipped edges', 'flanged'])('is no noun in %s', (name) => {
    expect(read(name)[0]).toBe('')
  })

  it('is a plural and a case all the same', () => {
    expect(read('housings')[0]).toBe('housing')
    expect(read('nasosning korpusi')[0]).toBe('pump-housing')
  })
})

describe('every name of the catalog', () => {
  it('reads back as its own family', () => {
    const decided = new Set(catalog.data.ambiguous.map(({ term }) => term))
    const astray = catalog.data.parts.flatMap(({ id, names }) =>
      Object.values(names)
        .flat()
        .filter((name) => !/[(/\d]/.test(name) && !decided.has(name) && name !== 'пистон')
        .filter((name) => readPartName(name, catalog).concept !== id)
        .map((name) => `${id}: ${name}`),
    )
    expect(astray).toEqual([])
  })

  it('is left alone where the head is a longer one: a release bearing is no bearing', () => {
    expect(read('bearing')[0]).toBe('bearing-generic')
    expect(read('Release bearing')[0]).toBe('clutch-bearing')
    expect(read('мост передний')[0]).toBe('axle-assembly')
  })
})

describe('a name among words that are none of it', () => {
  test.each([
    ['WASHER PLAIN', 'washer', ''],
    ['Washer flat', 'washer', ''],
    ['Резина профил қора', 'rubber-profile', ''],
    ['Crimp terminal female', 'terminal', ''],
    ['Lobovoy oyna bormi', 'windscreen', ''],
    ['Gas spring tailgate', 'gas-spring', ''],
    // what it has is not what it is; вали and панели are an izafet
    ['Орқа ойна иситгичли', 'rear-glass', 'rear'],
    ['Кардан вали', 'propeller-shaft', ''],
    ['Эшик панели', 'door-outer', ''],
    // for what it is may be a part of the name
    ['Door gaskets for washing machines', 'appliance-gasket', ''],
    ['Hose for radiator', 'hose-coolant', ''],
    ['Cover of a pump', 'cover', ''],
    // behind the thing stands what it is for
    ['Втулка амортизатор учун', 'bush-rubber', ''],
    ['Стакан тутқич консол учун', 'cup-holder', ''],
    ['Дераза учун резина профил', 'rubber-profile', ''],
    // the thing first, in a title in capitals
    ['BRACKET ECU MTG', 'bracket', ''],
    ['CAMSHAFT PULLEY ASSY', 'pulley-camshaft', ''],
    // what a spring is made of does not name it
    ['Пружина, проволока', 'spring', ''],
    ['Coil CR', 'raw-crc', ''],
    ['Труба профильная', 'raw-steel-tube', ''],
    ['Медная шина', 'brass-bar', ''],
    ['Шина', 'tyre-car', ''],
    // which diameter, which polymer: no place
    ['Пружина, D наружн.', 'spring', ''],
    ['гранулы полипропилена', 'raw-pp', ''],
    ['Крыльчатка вентилятора ПП + 30%', 'fan-blade', ''],
    // the same on either side says no side
    ['Рычаг, левый и правый одинаковые', 'lever', ''],
    ['Пружина олд (чап ва ўнги бир хил)', 'spring', 'front'],
    ['Фара левая и правая', 'headlamp', 'left right'],
  ])('%s', (name, concept, positions) => {
    expect(read(name)).toEqual([concept, positions])
  })
})
