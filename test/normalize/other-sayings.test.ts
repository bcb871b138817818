import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { withoutOtherSayings } from '../../src/normalize/request/other-sayings.js'

const part = (text: string) => normalizePart(text).value
const processes = (text: string) =>
  part(text).spans.flatMap(({ readAs, value }) => (readAs === 'process' ? [value] : []))

describe('sentences of what was, is sold or another has', () => {
  it('are not what is asked, in four languages', () => {
    expect(part('Договор 17/К (10 000 болтов М8) исполнен. Новый запрос: винт М6х20, 1200 шт').threads).toEqual(['M6'])
    expect(part('Old order PO 5521 (800 pcs) is closed. Now need 1,200 pcs of shafts').lotSize?.value).toBe(1200)
    expect(part('Eski narx 32 000 so‘m edi, endi 35 000 so‘mga olamiz: havo filtri').unitPrice?.amount).toBe(35000)
    expect(processes('Токарь станоги сотилади. Оламиз: шкив, СЧ20, Ø180х40, 25 дона')).toEqual([])
    expect(processes('У нас есть свой лазер, нужна только гибка: кожух, Ст3')).toEqual(['гибка'])
    expect(part('Our price was 4.20 USD last year. Now max 3.90 USD: oil filter').unitPrice?.amount).toBe(3.9)
    const lost = 'Поставщик потерял сертификат IATF 16949. Ищем нового: бачок омывателя, PE, ISO 9001'
    expect(part(lost).certificates.map(({ id }) => id)).toEqual(['iso9001'])
  })

  it('keep the offsets of the rest, and a line that says nothing else', () => {
    const text = 'Эски буюртма (400 дона) бажарилди. Янги: втулка, 600 дона'
    expect(withoutOtherSayings(text)).toHaveLength(text.length)
    expect(withoutOtherSayings(text).slice(33)).toBe('. Янги: втулка, 600 дона')
    const sale = 'Сотилади: Ласетти орқа бампер, 900 минг сўм'
    expect(withoutOtherSayings(sale)).toBe(sale)
  })

  it('leave what a competitor gives unread', () => {
    expect(part('Рақобатчилар 30 кунда беради, бизга 20 кун керак: фланец, 60 дона').leadTimeDays).toBe(20)
    expect(part('Competitor delivers in 45 days, we need 30 days: bracket, 800 pcs').leadTimeDays).toBe(30)
  })
})

describe('what is denied', () => {
  it('is no figure, no place and no name', () => {
    expect(part('Болт М10 эмас, М12х1,75х80 керак').threads).toEqual(['M12x1.75'])
    expect(part('stud M10x1.5, not M10x1.25!').threads).toEqual(['M10x1.5'])
    expect(part('Chap emas o‘ng! Fara, 1 500 dona').positions).toEqual(['right'])
    expect(part('Дверная ручка не левая, а правая').positions).toEqual(['right'])
    expect(part('air spring, 120 pcs, price not above 95 USD').unitPrice?.amount).toBe(95)
    expect(processes('вкладыши, 150 компл., цинковать ничего не надо')).toEqual([])
    expect(processes('kronshteyn, bo‘yash shart emas, ruxlash ham, payvandlash')).toEqual(['payvandlash'])
    expect(processes('flanes, TIG payvandga tayyor')).toEqual([])
  })
})

describe('the one name of a sentence', () => {
  it('is the part', () => {
    expect(part('For our Damas line: fender right, DC04').concept).toBe('fender')
    expect(part('Salom! Labo uchun ressor, 16 kg, 400 dona').concept).toBe('leaf-spring')
    expect(part('hi, need ur price for o-rings FKM').concept).toBe('o-ring')
    expect(part('ищем кто отольет под давлением крышку АК12').concept).toBe('cover')
  })
})

describe('figures of careless lines', () => {
  it('have their period, their start and their temper', () => {
    expect(part('Gear: 9,000 pcs p/a').annualVolume?.value).toBe(9000)
    expect(part('ressor, 400 dona kvartalda').annualVolume?.value).toBe(1600)
    expect(part('endi 8 000 dona kerak yiliga: tormoz barabani').annualVolume?.value).toBe(8000)
    expect(part('bracket DC01, qty 5000 one time').lotSize?.value).toBe(5000)
    expect(part('bolt, supply starts 1 April 2027').window).toEqual({ from: '2027-04-01' })
    expect(part('болт, поставки весь 2027 год').window).toEqual({ from: '2027-01-01', to: '2027-12-31' })
    expect(part('Lot 7781234, Filtr havo, 4 000 dona yiliga').lotSize).toBeUndefined()
    expect(part('Сув насоси корпуси, АК9ч, Т6, кокилга қуйиш').materials[0]?.condition).toBe('T6')
  })
})
