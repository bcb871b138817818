import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

/** What a maker says of other times, other people and things, the works it runs by that, and those that it does not. */
const SAID: readonly (readonly [text: string, own: string, others: string])[] = [
  // what is yet to be
  ['Линию анодирования пускаем к лету.', '', 'anodizing'],
  ['Лазер придёт осенью, пока режем плазмой.', 'plasma-cutting', 'laser-cutting'],
  ['Купили линию цинкования, монтаж весной.', '', 'galvanizing'],
  ['В планах: азотирование, хромирование.', '', 'nitriding chrome-plating'],
  ['Vakuum shakllash yaqinda boshlanadi.', '', 'thermoforming'],
  ['Die casting starts here next spring.', '', 'die-casting high-pressure-die-casting'],
  // what was
  ['До переезда у нас была кузница, теперь только сварка.', 'welding', 'forging'],
  ['Раньше возили на цинкование, с 2024 года своя ванна.', 'galvanizing', ''],
  ['Ilgari xromlashga olib borardik, endi oʻz vannamiz bor.', 'chrome-plating', ''],
  ['Швеи ушли, режем войлок.', '', 'sewing'],
  ['Galvanizing left this site long ago.', '', 'galvanizing'],
  // others' plants, people and customers
  ['Заготовки приходят с литейного завода, мы их фрезеруем.', 'milling', 'casting'],
  ['Quymalar quyish zavodidan keladi, biz frezalaymiz.', 'milling', 'casting'],
  ['We sit opposite a foundry and turn bushes.', 'turning', 'casting'],
  ['Покрытие — это к гальваникам, мы точим.', 'turning', 'electroplating'],
  ['Наши клиенты — литейные заводы, кузницы, мы точим для них валы.', 'turning', 'casting forging'],
  ['Customers: two foundries and a forging plant.', '', 'casting forging'],
  ['В литейном цехе льём чугун.', 'casting', ''],
  ['From the foundry to the paint line everything is under one roof: we cast and paint.', 'casting painting', ''],
  ['Запускаем до пяти изделий в год, льём чугун.', 'casting', ''],
  // what goes away, and what is handed over done
  ['Покраску выполняем по кооперации.', '', 'painting'],
  ['Термичку гоняем в Чирчик, гальванику в Алмалык.', '', 'heat-treatment electroplating'],
  ['Payvandlab, boʻyab topshiramiz.', 'welding painting', ''],
  ['Vallarni yoʻnib, sementatsiyaga beramiz.', 'turning', 'carburizing'],
  ['Никому не отдаём: закалка, шлифовка.', 'hardening grinding', ''],
  ['Hech kimga bermaymiz: quyish, frezalash.', 'casting milling', ''],
  // how far a not reaches
  ['Не хромируем, только цинк гальванический.', 'zinc-plating', 'chrome-plating'],
  ['We do not weld, only rivet.', 'riveting', 'welding'],
  ['Anything but forging: turning, milling.', 'turning milling', 'forging'],
  ['Никакой сварки, только клёпка.', 'riveting', 'welding'],
  ['Bizda na toblash, na ruxlash bor.', '', 'hardening galvanizing'],
  ['Термообработки нет. Сварки тоже.', '', 'heat-treatment welding'],
  ['Литьё — только свой слиток, на сторону не продаём.', '', 'casting'],
  // tools at work or mended, wires, wood, heaters
  ['Порошок сыплем в пресс-форму.', '', 'mold-making'],
  ['Shtampni taʼmirlaymiz, yangisini qilmaymiz.', '', 'die-making'],
  ['Ремонт и изготовление штампов.', 'die-making', ''],
  ['Болванку греем индуктором и штампуем на прессе.', 'closed-die-forging', 'induction-hardening'],
  ['Поддоны с термообработкой по ISPM 15.', '', 'heat-treatment'],
  ['Резка и зачистка провода.', '', 'cutting deburring'],
]

describe('what a maker says of other times, people and things', () => {
  it.each(SAID)('%s', (description, own, others) => {
    const { capabilities } = normalizeManufacturer({ id: 'm', name: 'M', description }).value!
    const works = capabilities.map(({ process }) => process)
    expect(works).toEqual(expect.arrayContaining(own.split(' ').filter(Boolean)))
    for (const other of others.split(' ').filter(Boolean)) expect(works).not.toContain(other)
  })

  it('takes a trade that is a craft for no dealing', () => {
    const description = 'We cast iron and mill it; springs are our cousins’ trade.'
    expect(normalizeManufacturer({ id: 'm', name: 'M', description }).value!.tradeClaims).toEqual([])
  })

  it('means cutting and grinding as the trade of the text does', () => {
    const worksOf = (description: string) =>
      normalizeManufacturer({ id: 'm', name: 'M', description }).value!.capabilities.map(({ process }) => process)
    expect(worksOf('Автостекло закаливаем. Резка, шлифовка.')).toContain('glass-cutting-edging')
    expect(worksOf('Стекло закаливаем. Фрезеровка стали 45, резка, шлифовка.')).not.toContain('glass-cutting-edging')
  })
})
