import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const processes = (description: string) =>
  normalizeManufacturer({ id: 'm', name: 'M', description }).value!.capabilities.map(({ process }) => process)

describe('a work by what is done to which thing', () => {
  it.each([
    ['Ўриндиқлар учун кўпикни қолипга қуямиз.', 'pu-foaming'],
    ['Заливаем поролон в формы.', 'pu-foaming'],
    ['Elektroeroziya stanogida sim bilan ishlaymiz.', 'edm-wire'],
    ['Профиллар роликли станда шакллантирилади.', 'roll-forming'],
    ['Электр пайванд қувур ишлаб чиқарамиз.', 'tube-welding-line'],
    ['Выводные компоненты паяем сами.', 'soldering'],
    ['Radiatorlarni pechda kavsharlaymiz.', 'brazing'],
    ['Rezina aralashmani oʻzimiz tayyorlaymiz.', 'rubber-mixing'],
    ['Door seals of EPDM are extruded on two lines.', 'rubber-extrusion'],
    ['Jgutlarni yigʻamiz, uchliklarni qisamiz.', 'wire-harness-assembly'],
    ['Rear windows: cut, edged, bent.', 'glass-cutting-edging'],
    ['Filtrlarni yigʻamiz.', 'filter-assembly'],
    ['Рессоры собираем в пакеты.', 'leaf-spring-making'],
    ['Пружины навиваем из проволоки до 12 мм.', 'spring-coiling'],
    ['Матони ўзимиз тўқиймиз, бўяймиз.', 'textile-dyeing'],
    ['Стеклоткань укладываем вручную, смола эпоксидная.', 'hand-layup'],
    ['Симга ПВХ изоляция тортамиз.', 'cable-extrusion'],
    ['Тормозные накладки прессуем и термообрабатываем.', 'friction-hot-pressing'],
    ['Quymalarni drob bilan tozalaymiz.', 'shot-blasting'],
    ['Kanistrlarni puflab chiqaramiz.', 'blow-molding'],
    ['Листни кесамиз, букамиз.', 'bending'],
    ['Ҳар бир бак герметикликка синалади.', 'leak-testing'],
    ['Роботларимиз MIG пайвандни бажаради.', 'robotic-mig-mag'],
    ['Yetti sexda press-qoliplarni yasaymiz.', 'mold-making'],
    ['Токарка на шести станках с ЧПУ.', 'cnc-turning'],
  ])('%s', (text, process) => {
    expect(processes(text)).toContain(process)
  })

  it.each([
    ['of another thing in its own clause', 'Ромлар, ўриндиқ каркаси йиғамиз.', 'seat-assembly'],
    ['of wires of a battery', 'Akkumulyator simlarini yigʻamiz.', 'battery-assembly'],
    ['said again in brackets', 'Matoga yopishtirish (laminatsiya) qoʻlimizdan kelmaydi.', 'textile-laminating'],
    ['of what was bought so', 'Mato kerak, laminatlangan rulon olamiz.', 'textile-laminating'],
    ['denied by its verb', 'Қолип ясамаймиз.', 'mold-making'],
    ['that others do', 'Жгутларни ҳамкоримиз йиғади.', 'wire-harness-assembly'],
    ['of insulation as of a profile', 'ПВХ изоляцию провода экструдируем.', 'extrusion-plastic'],
  ])('none %s', (_, text, process) => {
    expect(processes(text)).not.toContain(process)
  })

  it('keeps what a name of several words says', () => {
    expect(processes('Отливки по пенопластовым моделям, модели вспениваем.')).toContain('lost-foam-casting')
  })

  it('reads a robot beside the welder that is named with it', () => {
    expect(processes('Yarim avtomat va robot bilan payvandlaymiz.')).toContain('robotic-mig-mag')
  })
})

describe('lines and machines by the names of the trade', () => {
  it.each([
    ['A KTL bath of 40 m³ takes whole cabs.', 'e-coating'],
    ['Катафорезная ванна длиной 6 м.', 'e-coating'],
    ['Komax machines in two rooms.', 'crimping'],
    ['Quyish sexida DISA liniyasi ishlaydi.', 'green-sand-casting'],
    ['ERW mill for tubes up to 76 mm.', 'tube-welding-line'],
    ['Волна припоя и ручные посты.', 'soldering'],
    ['160 tonnalik gibka press bor.', 'bending'],
    ['Vibrobarabanda tozalash oʻzimizda.', 'vibratory-finishing'],
  ])('%s', (text, process) => {
    expect(processes(text)).toContain(process)
  })
})

describe('whose work it is, and when', () => {
  it.each([
    ['We supply fixtures to customers who anodize profiles.', 'anodizing'],
    ['A zinc plating line is to be commissioned in spring.', 'zinc-plating'],
    ['Chrome plating goes elsewhere and we polish.', 'chrome-plating'],
  ])('not %s', (text, process) => {
    expect(processes(text)).not.toContain(process)
  })

  it('a second subject begins a clause of its own', () => {
    expect(processes('Chrome plating goes elsewhere and we polish.')).toContain('polishing')
  })

  it('what comes first in a route is no former work', () => {
    expect(processes('Деталлар олдин фосфатланади.')).toContain('phosphating')
    expect(processes('Олдин чўян қуярдик.')).not.toContain('casting')
  })
})
