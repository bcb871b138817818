import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const read = (description: string) => normalizeManufacturer({ id: 'm', name: 'Firma', description }).value!
const works = (description: string) => read(description).capabilities.map(({ process }) => process)

describe('machines and shops of a description', () => {
  it.each([
    'Планируем открыть кузнечный цех.',
    'Строится термический цех.',
    'Купим токарный станок.',
    'Ищем гидравлический пресс.',
    'Кузнечный цех закрыт в 2017 году.',
    'Пресс продан.',
    'Продаём токарные станки и печи.',
    'Ремонт прессов и станков.',
    'Пресс-формы для термопластавтоматов.',
    'We will buy a furnace.',
    'The forge workshop was closed in 2017.',
    'Distributor of presses, furnaces and CNC machines.',
    'Payvandlash sexi qurilmoqda.',
    'Toblash pechi sotib olamiz.',
    'Payvandlash sexi sotilgan.',
    'Uskunalar sotamiz.',
    'Пайвандлаш цехи режалаштирилган.',
  ])('are none of its own today: %s', (said) => {
    expect(read(said).ownEvidence).toEqual([])
  })

  it.each([
    'Кузнечный цех запущен в 2017 году.',
    'Выкупили у соседей кузнечный цех.',
    'Чужим не торгуем: высекаем на своих прессах.',
    'Имеем кузнечный цех, планируем термический участок.',
    'В 2024 году купили пресс 400 т.',
    'Построен новый цех.',
    'Ремонт валов, токарные станки.',
    'Ремонт валов на токарных станках.',
    'Изготавливаем детали на продажу, прессы до 400 т.',
    'Станки с ЧПУ, 12 шт.',
    'Автоматическая линия DISA.',
    'We bought two furnaces in 2022.',
    'Our press shop runs 12 presses.',
    'We sell parts turned on CNC lathes.',
    'Payvandlash sexi bor.',
    'Yangi press sotib oldik.',
    'Tokarlik dastgohlarida ishlaymiz, mahsulotni sotamiz.',
    'Yigʻish liniyasi bor.',
  ])('show that it makes things: %s', (said) => {
    expect(read(said).ownEvidence).toContain('machines')
  })

  it('are not made a maker of by a plan', () => {
    const { ownEvidence, tradeClaims } = read('Импортёр и дистрибьютор. В 2028 году планируем открыть литейный цех.')
    expect({ ownEvidence, isTrade: tradeClaims.length > 0 }).toEqual({ ownEvidence: [], isTrade: true })
  })
})

describe('a capacity that is told', () => {
  it.each([
    'Льём диски на линии DISA, мощность 9 000 тонн в год.',
    'Forging, capacity 900 t/year.',
    'Bolgʻalash, quvvati yiliga 900 tonna.',
  ])('shows that it makes things: %s', (said) => {
    expect(read(said).ownEvidence).toContain('capacity')
  })

  it.each([
    'Импортёр фильтров, поставляем 5 млн шт/год.',
    'Дистрибьютор масел, мощность склада 5 000 тонн в год.',
    'Продаём 40 000 шт/год.',
  ])('is none of a trader: %s', (said) => {
    expect(read(said).ownEvidence).toEqual([])
  })
})

describe('work to come', () => {
  it.each([
    'В 2027 году откроется кузнечный цех.',
    'Откроем цех порошковой окраски.',
    'С 2028 года начнём шлифовку.',
    'Forging starts in 2028.',
    'The forge opens in 2028.',
    '2027-yilda quyish sexi ochiladi.',
    '2027 йилда қуйиш цехи очилади.',
  ])('is no work of today: %s', (said) => {
    expect(works(said)).toEqual([])
  })

  it.each([
    ['Кузнечный цех запустили в 2022 году, ковка.', 'forging'],
    ['Литейный цех запустили в марте 2022.', 'casting'],
    ['Смена начинается в 8:00, точим валы.', 'turning'],
    ['Начнём литьё вашей детали через 3 дня после оплаты.', 'casting'],
    ['Токарный участок работает с 2021 года.', 'turning'],
  ])('is not said by %s', (said, process) => {
    expect(works(said)).toContain(process)
  })
})

describe('machines that are dealt in or mended', () => {
  it.each([
    'Поставка фрезерных станков и термопластавтоматов.',
    'Distributor of lathes, presses and CNC machines.',
    'We sell and service injection molding machines.',
    'Дилер листогибочных прессов.',
    'Ремонт токарных станков.',
    'Аренда сварочного оборудования.',
    'Payvandlash uskunalarini sotamiz.',
    'Токарлик дастгоҳларини сотамиз.',
  ])('tell no work: %s', (said) => {
    expect(works(said)).toEqual([])
  })

  it.each([
    ['Ремонт валов на токарных станках.', 'turning'],
    ['Ремонт валов, токарные станки.', 'turning'],
    ['Токарные и фрезерные станки, ремонт оборудования.', 'turning'],
    ['Производство и поставка деталей: токарные станки.', 'turning'],
  ])('are not those that it works with: %s', (said, process) => {
    expect(works(said)).toContain(process)
  })
})
