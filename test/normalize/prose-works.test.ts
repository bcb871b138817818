import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const maker = (description: string) => normalizeManufacturer({ id: 'm', name: 'M', description }).value!
const processes = (text: string) => maker(text).capabilities.map(({ process }) => process)

describe('works that a maker tells by verbs', () => {
  it.each([
    ['The works broaches keyways up to 40 mm.', 'broaching'],
    ['Cylinders are bored and honed to size.', 'honing'],
    ['Workers embroider logos on covers.', 'embroidery'],
    ['Jerrycans blown from HDPE.', 'blow-molding'],
    ['Рамы клепаются в стапелях.', 'riveting'],
    ['Гильзы азотируются в печи «Ипсен».', 'nitriding'],
    ['Чехлы шьются на 60 машинах.', 'sewing'],
    ['Штампуются кронштейны и скобы.', 'sheet-stamping'],
    ['Gilzalar xoninglanadi.', 'honing'],
    ['Ромлар парчинланади.', 'riveting'],
    ['Bolt va vintlarni toblab, boʻshatamiz.', 'quench-temper'],
  ])('%s', (text, process) => {
    expect(processes(text)).toContain(process)
  })

  it.each([
    ['Turns out 400 t a month.', 'turning'],
    ['Our line grinds to a halt every August.', 'grinding'],
    ['We forge partnerships with local firms.', 'open-die-forging'],
    ['Мы собираемся строить новый цех.', 'assembly'],
    ['Штампуются кронштейны и скобы.', 'die-making'],
    ['Customers bend and weld our tubes.', 'welding'],
  ])('not %s', (text, process) => {
    expect(processes(text)).not.toContain(process)
  })
})

describe('works by what they are done to', () => {
  it.each([
    ['Стекло режем и закаливаем, толщина 4–12 мм.', ['glass-cutting-edging', 'glass-tempering']],
    ['Prujinalar CNC avtomatda oʻraladi.', ['cnc-machining', 'spring-coiling']],
    ['Transformator chulgʻamlarini oʻraymiz.', ['coil-winding']],
    ['Shesternyalarni modul 12 gacha kesamiz.', ['gear-cutting']],
    ['Валы закаливаем в масле.', ['hardening']],
    ['Лист режем лазером.', ['laser-cutting']],
  ])('%s', (text, ids) => {
    expect(processes(text).sort()).toEqual(ids)
  })

  it('takes no product for made that is only worked in its clause', () => {
    expect(processes('Simlarni ultratovush bilan payvandlaymiz, klemmalarni qisamiz.')).not.toContain('cable-extrusion')
  })
})

describe('machines', () => {
  it.each([
    ['Our 3+2 axis VMC handles moulds up to 800 mm.', ['cnc-milling-5axis']],
    ['3 ва 5 ўқли CNC марказларда ишлаймиз.', ['cnc-milling-3axis', 'cnc-milling-5axis']],
    ['Пятикоординатный обрабатывающий центр DMG.', ['cnc-milling-5axis']],
    ['Зубофрезерные 53А50 и зубодолбёжные 5В12.', ['gear-hobbing', 'gear-shaping']],
    ['Гибочный пресс Trumpf 130 т, длина гиба 3 м.', ['bending']],
    ['Еттита термопластавтоматимиз бор.', ['injection-molding']],
    ['Купим гильотину и трубогиб.', []],
    ['Термопластавтоматов у нас нет.', []],
  ])('%s', (text, ids) => {
    expect(processes(text).sort()).toEqual(ids)
  })

  it('reads coats of a plating shop as plated', () => {
    expect(processes('Гальваник рухлаш ва никеллаш хизматлари.')).toEqual(['nickel-plating', 'zinc-plating'])
    expect(processes('Никелирование деталей.')).toEqual(['nickel-coating'])
  })
})

describe('what others do, or the maker not yet', () => {
  it.each([
    ['Токарка у нас не делается.', 'turning'],
    ['Точить будем с 2027 года.', 'turning'],
    ['Термичка не наша, возим в Чирчик.', 'heat-treatment'],
    ['Пластмассовые детали льют для нас в Коканде.', 'injection-molding'],
    ['Литьё покупное.', 'casting'],
    ['The bodies are painted by the car plant.', 'painting'],
    ['Frames go to Navoi for galvanizing.', 'galvanizing'],
    ['We get castings from Chirchik.', 'casting'],
    ['Covers are no longer sewn here.', 'sewing'],
    ["Machining is the customer's job.", 'machining'],
    ['Quyma detallarni Chirchiqdan olamiz.', 'casting'],
    ['Ruxlash Toshkentdagi zavodda qilinadi.', 'galvanizing'],
    ['Бўяш ишлари ҳали йўлга қўйилмаган.', 'painting'],
    ['Payvandlash postini kelasi bahorda ochamiz.', 'welding'],
  ])('%s', (text, process) => {
    expect(processes(text)).not.toContain(process)
  })

  it.each([
    ['Payvandlash oʻzimizda, quyish yoʻq.', 'welding'],
    ['Куём сами, точит заказчик.', 'forging'],
    ['We turn parts designed by customers.', 'turning'],
    ['Laser cutting with nesting supplied by us.', 'laser-cutting'],
    ['Фрезеровка будет готова за три дня.', 'milling'],
    ['Teshiklarni parmalab ochamiz.', 'drilling'],
    ['Nasoslar Asakadagi zavodimizda yigʻiladi.', 'assembly'],
  ])('keeps %s', (text, process) => {
    expect(processes(text)).toContain(process)
  })

  it('takes who makes pipe and brings in fittings for no trader', () => {
    const text = 'Quvurlarni ekstruziya usulida chiqaramiz. Fitinglar Turkiyadan olib kelinadi.'
    expect(maker(text).tradeClaims).toEqual([])
  })
})
