import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/** Names that other words of the line would take the place of, in the words and orders of the trade. */
const read = (line: string) => normalizePart(line).value
const partOf = (line: string) => read(line).concept

describe('what a thing has, comes in or is turned by', () => {
  it.each([
    ['Ступица, 4 болта, чугун', 'hub'],
    ['Hub, 6 bolts', 'hub'],
    ['Stupitsa, 5 ta shpilka', 'hub'],
    ['Кабель сварочный бухта 50 м', 'wire-auto'],
    ['Провод МГТФ 0,35 бухта 100 м', 'wire-auto'],
    ['бухта проволоки 3 мм', 'raw-steel-wire'],
    // all that turns sits on a shaft
    ['Шестерня для вала', 'gear-transmission'],
    ['Pulley for shaft', 'pulley'],
    ['Поршень компрессора', undefined],
    ['Caliper, dual piston', 'brake-caliper'],
    ['Caliper piston', 'caliper-piston'],
    ['Hub bearing double row ball', 'bearing-hub'],
    ['Single row ball bearing', 'bearing-ball'],
    ['Шатун ДВС', 'connecting-rod'],
    ['Масло ДВС', 'raw-engine-oil'],
  ])('%s: %s', (line, concept) => expect(partOf(line)).toBe(concept))

  it('leaves a figure within a name to its readers, and tells what was not read', () => {
    const part = read('Манжета 2.2-60х85-10 ГОСТ 8752')
    expect(part.concept).toBe('seal-oil')
    expect(part.spans.filter(({ readAs }) => readAs === 'part').every(({ value }) => !value.includes('85'))).toBe(true)
    expect(part.rest.join(' ')).toContain('60х85')
  })
})

describe('a name in the order of speech', () => {
  it.each([
    ['Gear oil pump', 'oil-pump'],
    ['Oil pump gear', 'oil-pump-rotor'],
    ['Oil pump vane type', 'oil-pump'],
    ['Brake pad type', 'brake-pad'],
    ['Насос масляный шестеренный', 'oil-pump'],
    ['Шестерня масляного насоса', 'oil-pump-rotor'],
    // spare part catalogs turn it round where no other thing can be meant
    ['Sensor knock', 'knock-sensor'],
    ['Pad brake front', 'brake-pad'],
    ['Belt timing', 'belt-timing'],
    ['Piston pump', 'pump-generic'],
    ['Belt conveyor', undefined],
  ])('%s: %s', (line, concept) => expect(partOf(line)).toBe(concept))
})

describe('what a thing is made of', () => {
  it.each([
    ['Втулка латунь Ø25', 'bush', 'brass'],
    ['Brass bush 20x30', 'bush', 'brass'],
    ['Втулка бронза', 'bushing-bronze', 'bronze'],
    ['Bronza vtulka', 'bushing-bronze', 'bronze'],
    ['Door trim PU leather', 'door-trim', 'lt-pu'],
    ['Seat cover faux leather', 'seat-cover', 'leather'],
    ["O'rindiq g'ilofi ekokoja", 'seat-cover', 'lt-pu'],
    // the leather itself is bought
    ['PVC leather', 'raw-pvc-leather', 'lt-pvc'],
    ["O'rindiq charmi", 'raw-leather', 'leather'],
    ['oil seal rubber compound', 'raw-rubber-compound', 'rubber'],
    ['wheel disc steel strip', 'strip-steel', 'steel'],
  ])('%s: %s of %s', (line, concept, material) => {
    const part = read(line)
    expect(part.concept).toBe(concept)
    expect(part.materials.map(({ id }) => id)).toContain(material)
  })

  it.each([
    ['Floating caliper', []],
    ['Floating pin', []],
    ['float line', ['float-glass']],
  ])('%s: works %s', (line, works) => {
    const steps = read(line).routes.flatMap((route) => route.steps)
    expect(steps.filter(({ said }) => said === 'stated').map(({ process }) => process)).toEqual(works)
  })
})

describe('covers', () => {
  it.each([
    ['Крышка задняя, АК9ч', 'cover'],
    ['Rear cover ADC12', 'cover'],
    ['Orqa qopqoq', 'cover'],
    ['Крышка задняя стиральной машины', 'motor-cover-appliance'],
    ['Steering wheel cover', 'steering-wheel-cover'],
    ['Оплётка на руль', 'steering-wheel-cover'],
    ['Чехол рулевой рейки', 'boot-steering'],
    ['Wheel cover', 'wheel-cover'],
  ])('%s: %s', (line, concept) => expect(partOf(line)).toBe(concept))
})

describe('whose size stands behind what a thing is for', () => {
  it.each([
    ['Сальник для вала 40х62х10', { shape: 'cylinder', diameterMm: 62, lengthMm: 10 }],
    ['Key for shaft 10x8x45', [10, 8, 45]],
    ['Крышка для подшипника 90х12', [90, 12]],
    // a shaft and a bearing may have these
    ['Корпус для подшипника 30х62х16', undefined],
    ['Втулка для вала Ø30х40', undefined],
  ])('%s', (line, sides) => {
    const { dimensions } = read(line)
    expect(dimensions?.shape === 'box' ? dimensions.sidesMm : dimensions).toEqual(sides)
  })
})

describe('positions and numbers of a list', () => {
  it.each([
    ['Поз. 4 втулка 60 шт', 'bush', 60],
    ['Позиция 11 кронштейн 12 шт', 'bracket', 12],
    ['Pos. 7 bushing 40 pcs', 'bush', 40],
    ['Item 5 pcs bracket', 'bracket', 5],
  ])('%s', (line, concept, lot) => {
    const part = read(line)
    expect([part.concept, part.lotSize?.value]).toEqual([concept, lot])
  })

  it.each([
    ['Bracket, S355, 1.2 kg, rear right', ['rear', 'right'], 'rear right'],
    ['Амортизатор, 3 кг, передний правый', ['front', 'right'], 'передний правый'],
    ['Fara, PC, 2 kg, chap', ['left'], 'chap'],
  ])('%s has spans of its places', (line, positions, words) => {
    const part = read(line)
    expect(part.positions).toEqual(positions)
    expect(
      part.spans
        .filter(({ readAs }) => readAs === 'position')
        .map(({ value }) => value)
        .join(' '),
    ).toBe(words)
    expect(part.rest.join(' ')).not.toContain(words.split(' ')[0])
  })
})

describe('what a customs code or a thread says a part is of', () => {
  const ways = (record: object) =>
    normalizePart(record).value.routes.map(({ steps }) => steps.find(({ role }) => role === 'primary')!.process)

  it.each([
    [{ name: 'Фитинг', hsCode: '730729' }, ['turning']],
    [{ name: 'Штуцер М14х1,5' }, ['turning']],
    [{ name: 'Фитинг', hsCode: '391740' }, ['injection-molding']],
    [{ name: 'Втулка', hsCode: '401699' }, ['rubber-molding']],
    // a material that is told decides
    [{ name: 'Ниппель G1/4, ПА12' }, ['injection-molding']],
  ])('%o: %s', (record, processes) => expect(ways(record)).toEqual(processes))

  it('leaves a part of a vehicle all its ways', () => {
    expect(ways({ name: 'Втулка', hsCode: '870899' })).toEqual(ways({ name: 'Втулка' }))
    expect(ways({ name: 'Фитинг' })).toHaveLength(2)
  })
})

describe('short forms and words of the shelf', () => {
  it.each([
    ['Стабилизатор попер. уст.', 'stabilizer-bar'],
    ['Втулка стаб. попер. уст.', 'stabilizer-bush'],
    ['Тяга стабилизатора поперечной устойчивости', 'stabilizer-link'],
    ['Штуцер тормозного шланга', 'quick-connector'],
    ["G'ildirak arkasi podkrilogi", 'wheel-arch-liner'],
  ])('%s: %s', (line, concept) => expect(partOf(line)).toBe(concept))
})

it('looks for no part in a word that is longer than any name of one', () => {
  const long = 'ваттметр'.repeat(400)
  expect(partOf(long)).toBeUndefined()
  expect(partOf('weldnut')).toBeDefined()
})
