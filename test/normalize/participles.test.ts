import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const processesOf = (line: string) => [
  ...new Set(normalizePart(line).value.routes.flatMap(({ steps }) => steps.map(({ process }) => process))),
]
const restOf = (line: string) => normalizePart(line).value.rest

describe('what a part is called that went through a process', () => {
  it.each([
    ['кронштейн оцинкованный', 'galvanizing'],
    ['Дверная ручка наружная хромированная ABS', 'chrome-decorative'],
    ['вал закалённый', 'hardening'],
    ['вал закаленный', 'hardening'],
    ['крышка окрашенная', 'painting'],
    ['рама сварная', 'welding'],
    ['втулка спечённая', 'pm-press-sinter'],
    ['шестерня цементованная', 'carburizing'],
    ['вал азотированный', 'nitriding'],
    ['штуцер никелированный', 'nickel-coating'],
    ['xromlangan tutqich', 'chrome-plating'],
    ['хромланган тутқич', 'chrome-plating'],
    ["bo'yalgan panel", 'painting'],
    ['бўялган панель', 'painting'],
    ['toblangan val', 'hardening'],
    ['тобланган вал', 'hardening'],
    ['payvandlangan rama', 'welding'],
    ['пайвандланган рама', 'welding'],
    ['frezalangan plastina', 'milling'],
    ['chromed handle', 'chrome-plating'],
    ['cast lever', 'sand-casting'],
  ])('%s → %s', (line, process) => {
    const relatives: Readonly<Record<string, readonly string[]>> = {
      'chrome-decorative': ['chrome-decorative', 'chrome-plating'],
      welding: ['welding', 'mig-mag'],
    }
    const found = processesOf(line)
    expect(found.some((id) => (relatives[process] ?? [process]).includes(id))).toBe(true)
    expect(restOf(line)).toEqual([])
  })

  it('leaves states of the material to the material', () => {
    expect(processesOf('кронштейн, сталь 20 горячекатаная')).not.toContain('hot-rolling')
    expect(processesOf('лист холоднокатаный 08Ю')).not.toContain('rolling')
  })

  it('does not take a profile for roll forming', () => {
    expect(processesOf('уплотнитель двери профиль')).not.toContain('roll-forming')
    expect(processesOf('Rezina profil')).not.toContain('roll-forming')
  })

  it.each([
    ['die-cast bracket', 'high-pressure-die-casting'],
    ['injection-molded bracket', 'injection-molding'],
    ['sintered bracket', 'pm-press-sinter'],
  ])('%s is made so, of a material that is open', (line, process) => {
    const { routes } = normalizePart(line).value
    expect(routes).toHaveLength(1)
    expect(routes[0]).toMatchObject({ steps: [{ process, role: 'primary', said: 'stated' }], materials: [] })
  })

  it('a named step is the one of its name, not one that it is a kind of', () => {
    const [route] = normalizePart('Gear 20MnCr5, ground teeth').value.routes
    const steps = route!.steps.map(({ process, said }) => `${process} ${said}`)
    expect(steps).toContain('gear-cutting inferred')
    expect(steps.filter((step) => step.startsWith('gear-grinding'))).toEqual(['gear-grinding stated'])
  })

  it('a finish of metal leaves no way of plastic', () => {
    expect(processesOf('корпус, закалка и старение')).not.toContain('injection-molding')
    expect(processesOf('cover, anodized')).not.toContain('injection-molding')
    expect(processesOf('cover, painted')).toContain('injection-molding')
  })

  it('a stated material beats a way that cannot run it', () => {
    expect(processesOf('die-cast bracket, PA66-GF30')).not.toContain('high-pressure-die-casting')
  })

  it.each([
    ['Gear m=2.5 z=34', 'gear-transmission'],
    ['spur gear 20MnCr5', 'gear-transmission'],
    ['колесо', 'wheel'],
    ['защитная сетка', 'net'],
    ['Mounting bracket LH', 'bracket'],
    ['пластмассовая деталь', 'plastic-part'],
    ['сварной узел', 'weldment'],
    ['sheet metal part', 'stamped-part'],
  ])('%s is a %s', (line, concept) => {
    expect(normalizePart(line).value.concept).toBe(concept)
  })
})

describe('a family that cannot be of the stated material', () => {
  it('says nothing of how the part is made', () => {
    expect(processesOf('Скоба крепления, 08кп')).not.toContain('injection-molding')
    expect(processesOf('Скоба крепления, 08кп, штамповка')).toContain('sheet-stamping')
    // whatever could be of it keeps its own way
    expect(processesOf('Бампер, PP')).toContain('injection-molding')
  })
})
