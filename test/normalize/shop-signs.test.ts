import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { isTrader } from '../../src/normalize/prose/own-evidence.js'

const read = (description: string, products?: string[]) =>
  normalizeManufacturer({ id: 'm', name: 'Firma', description, ...(products ? { products } : {}) }).value!

describe('who sells what others make', () => {
  it.each([
    'Официальный дилер тормозных колодок. Поставляем продукцию завода-изготовителя.',
    'Прямые поставки с заводов Китая, колодки всегда в наличии',
    'Автомагазин: колодки, амортизаторы, ремни в наличии и под заказ',
    'Колодки, фильтры, ремни. Низкие цены, бесплатная доставка по городу.',
    'Компания занимается поставками запчастей с завода-производителя',
    'Мы не производим, а продаём тормозные колодки',
    'Продаём тормозные колодки японских производителей',
    'We supply brake pads from leading manufacturers worldwide.',
    'We source brake pads from factories in China and Turkey.',
    'Online store of auto parts, brake pads.',
    'Tormoz kolodkalari, filtrlar arzon narxda, yetkazib berish bepul',
    'Avtodo‘kon: kolodkalar, filtrlar sotuvda',
    'Koreyadan original ehtiyot qismlar yetkazib beramiz',
    'Широкий ассортимент автозапчастей от мировых брендов',
    'Leading supplier of OEM parts sourced globally',
    'Хитойдан тормоз колодкалари олиб келиб сотамиз',
  ])('is a trader: %s', (description) => {
    const { tradeClaims, ownEvidence } = read(description, ['тормозные колодки'])
    expect(isTrader(tradeClaims, ownEvidence)).toBe(true)
  })

  it.each([
    'Производство и продажа тормозных колодок.',
    'Выпускаем колодки. Оптом и в розницу.',
    'Завод по производству тормозных колодок. Оптовая продажа.',
    'Изготовление на заказ тормозных колодок, под заказ любые размеры, доставка',
    'Мы не торгуем: тормозные колодки делаем сами на своих прессах.',
    'We manufacture brake pads and export them to Kazakhstan. We import raw material.',
    'Manufacturer and distributor of brake pads; our factory has two press lines.',
    'Фабрика по пошиву чехлов, магазин при фабрике',
    'Кузница: поковки до 200 кг, есть всё в наличии, доставка',
    'Поставляем собственную продукцию на заводы GM Uzbekistan',
    'Поставляем детали для заводов и ремонтных предприятий',
    'Поставщик кронштейнов на сборочные заводы, 12 прессов',
    'Supplier of stamped parts to leading manufacturers since 1998',
    'We offer machining of parts for manufacturers',
    'Local production of import-substituting rubber parts',
    'Tormoz kolodkalarini ishlab chiqarish va sotish.',
    'Тормоз колодкаларини ишлаб чиқариш ва сотиш.',
  ])('makes them itself: %s', (description) => {
    const { tradeClaims, ownEvidence } = read(description, ['тормозные колодки'])
    expect(isTrader(tradeClaims, ownEvidence)).toBe(false)
  })

  it("takes a trader's goods for no process, and what it lists as its own for one", () => {
    expect(read('Оптовая торговля, импорт', ['тормозные колодки']).capabilities).toEqual([])
    expect(read('Производство', ['тормозные колодки']).capabilities).not.toEqual([])
    const listed = { id: 'm', name: 'M', description: 'Оптовая торговля, импорт', processes: ['ковка'] }
    expect(normalizeManufacturer(listed).value!.capabilities.map(({ process }) => process)).toEqual(['forging'])
  })
})
