import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

/** What a maker says, the works it runs by that, and those that it does not. */
const SAID: readonly (readonly [text: string, own: string, others: string])[] = [
  ['Токарную обработку ведём сами, а закалку делает термичка на соседней улице.', 'turning', 'hardening'],
  ['Поковки нам делает Литейно-механический завод, мы их фрезеруем.', 'milling', 'forging'],
  ['Анодирование выполняется на заводе заказчика.', '', 'anodizing'],
  ['Порошковая окраска — забота покупателя, мы сдаём рамы сваренными.', '', 'powder-coating'],
  ['Гибка труб и сварка — у нас, хромирование — у партнёров в Ташкенте.', 'welding', 'chrome-plating'],
  ['Изготавливаем детали по чертежам заказчика: фрезеровка, токарка, шлифовка.', 'milling turning grinding', ''],
  ['Для наших клиентов мы льём алюминий под давлением.', 'high-pressure-die-casting', ''],
  ['Работаем с поставщиками стали напрямую, гнём и режем лист лазером.', 'laser-cutting', ''],
  ['Цинкование отправляем в Чирчик, остальное на месте: штамповка, сварка.', 'stamping welding', 'galvanizing'],
  ['Был у нас участок литья под давлением, в 2022 году его продали.', '', 'high-pressure-die-casting'],
  ['Никогда не занимались гальваникой, наше дело — пружины и штамповка.', 'stamping', 'electroplating'],
  ['Пока не освоили ротационную формовку, льём пластмассу под давлением.', 'injection-molding', 'rotational-molding'],
  ['Если будет заказ, купим станок для глубокого сверления.', '', 'deep-hole-drilling'],
  ['Лазерную резку заказываем у фирмы из Ташкента, гибка своя.', 'metal-bending', 'laser-cutting'],
  ['Tokarlik ishlarini o‘zimiz qilamiz, toblashni esa qo‘shni sex bajaradi.', 'turning', 'hardening'],
  ['Rux qoplash mijoz zavodida bajariladi, biz faqat shtamplaymiz.', 'stamping', 'galvanizing'],
  ['Bo‘yash Sergelidagi tanish sexda.', '', 'painting'],
  ['Mijoz chizmasi bo‘yicha frezerlaymiz va silliqlaymiz.', 'milling grinding', ''],
  ['Buyurtmachilar uchun plastmassa quyamiz.', 'injection-molding', ''],
  ['Hamkorlarimiz bilan ishlaymiz: lazer kesish va payvandlash o‘zimizda.', 'laser-cutting welding', ''],
  ['Quyma sexini 2020-yilda yopdik, hozir faqat mexanik ishlov.', 'machining', 'casting'],
  ['Xromlash liniyasi hali ishga tushmagan.', '', 'chrome-plating'],
  ['Galvanika bizda yo‘q, boltlarni Chirchiqqa beramiz.', '', 'electroplating'],
  ['Issiq ruxlash bilan hech qachon shug‘ullanmaganmiz.', '', 'hot-dip-galvanizing'],
  ['Пўлат қуймаймиз, қуймани таъминотчи олиб келади, биз йўнамиз.', 'turning', 'casting'],
  ['Анодлашни Тошкентдаги корхона қилади.', '', 'anodizing'],
  ['Лазерда кесиш ва букиш ўзимизда, бўяш эса шеригимизда.', 'laser-cutting', 'painting'],
  ['Харидор чизмаси бўйича токарлик ва фрезерлик ишлари.', 'turning milling', ''],
  ['Тоблаш печимиз бузилган, иссиқлик ишловини четга берамиз.', '', 'heat-treatment'],
  ['Резина аралаштиришни завод-етказиб берувчи бажаради.', '', 'rubber-mixing'],
  ['Heat treatment is left to a shop in Andijan.', '', 'heat-treatment'],
  ['Anodizing happens at our partner in Tashkent.', '', 'anodizing'],
  ['For our customers we weld frames and bend tubes.', 'welding', ''],
  ['Galvanizing: not here, ask our neighbours.', '', 'galvanizing'],
  ['The plating line was sold in 2021.', '', 'electroplating'],
  ['Painting belongs to the customer; welding and bending we do.', 'welding', 'painting'],
  ['A foundry next door pours the housings, we finish them on CNC lathes.', 'cnc-turning', 'casting'],
  ['We plan to add powder coating next spring.', '', 'powder-coating'],
  ['Our sister plant extrudes the profiles; we cut and anodize them.', 'anodizing', 'extrusion-metal'],
  ['We no longer do chrome plating.', '', 'chrome-plating'],
  ['Rubber parts are vulcanized in house, the metal inserts are stamped by others.', '', 'stamping'],
  ['By agreement with the customer we galvanize parts.', 'galvanizing', ''],
  ['Mijozlarimizga lazerda kesib beramiz.', 'laser-cutting', ''],
  ['We supply plants in Navoi with machined housings.', 'machining', ''],
  ['Отдали бы на сторону, да некому: цинкуем сами.', 'galvanizing', ''],
]

describe('who does what a maker tells of', () => {
  it.each(SAID)('%s', (description, own, others) => {
    const { value } = normalizeManufacturer({ id: 'm', name: 'M', description })
    const read = value!.capabilities.map(({ process }) => process)
    for (const process of own.split(' ').filter(Boolean)) expect(read).toContain(process)
    for (const process of others.split(' ').filter(Boolean)) expect(read).not.toContain(process)
  })
})
