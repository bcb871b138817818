import { describe, expect, it } from 'vitest'
import { explainReason } from '../../src/explain/explain.js'
import type { Envelope, Reason, ReasonValue } from '../../src/model/basics.js'

const P = (id: string): ReasonValue => ({ kind: 'process', id })
const M = (id: string, text?: string): ReasonValue => ({ kind: 'material', id, ...(text ? { text } : {}) })
const C = (id: string, validUntil?: string): ReasonValue => ({
  kind: 'certificate',
  id,
  ...(validUntil ? { validUntil } : {}),
})
const T = (text: string): ReasonValue => ({ kind: 'text', text })
const Q = (value: number, unit: string): ReasonValue => ({ kind: 'quantity', value, unit })
const L = (...items: ReasonValue[]): ReasonValue => ({ kind: 'list', items })
const W = (from?: string, to?: string): ReasonValue => ({
  kind: 'window',
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})
const size = (envelope: Envelope): ReasonValue => ({ kind: 'envelope', envelope })
const cyl = (diameterMm: number, lengthMm: number) => size({ shape: 'cylinder', diameterMm, lengthMm })
const box = (...sidesMm: number[]) => size({ shape: 'box', sidesMm })
const par = (id: string, range: { min?: number; max?: number }, unit = 'mm'): ReasonValue => ({
  kind: 'parameter',
  id,
  ...range,
  unit,
})
const reason = (code: Reason['code'], required?: ReasonValue, offered?: ReasonValue): Reason => ({
  code,
  ...(required ? { required } : {}),
  ...(offered ? { offered } : {}),
})

/** Read through as a buyer would read it; blanks in figures are no-break (numbers.test.ts), here plain for the eye. */
const SENTENCES: readonly (readonly [Reason, en: string, ru: string, uz: string, uzCyrl: string])[] = [
  [
    reason('process.same', P('sand-casting'), P('sand-casting')),
    'Does sand casting.',
    'Есть литьё в песчаные формы.',
    'Qum qolipga quyish bor.',
    'Қум қолипга қуйиш бор.',
  ],
  [
    reason('process.narrower', P('turning'), P('cnc-turning')),
    'Does CNC turning, a kind of turning.',
    'Есть токарная обработка с ЧПУ — частный случай нужного процесса (токарная обработка).',
    'CNC tokarlik ishlovi bor, bu tokarlik ishlovi turlaridan biri.',
    'CNC токарлик ишлови бор, бу токарлик ишлови турларидан бири.',
  ],
  [
    reason('process.broader', P('turning'), P('machining')),
    'Only "machining" is stated, which may or may not include turning.',
    'Указано в общем виде: механическая обработка (уточнить, есть ли токарная обработка).',
    'Umumiy nomi aytilgan: mexanik ishlov berish (tokarlik ishlovi bormi — aniqlash kerak).',
    'Умумий номи айтилган: механик ишлов бериш (токарлик ишлови борми — аниқлаш керак).',
  ],
  [
    reason('process.overlaps', P('grinding'), P('gear-cutting')),
    'Does gear cutting, which has something in common with grinding but is not the same.',
    'Есть зубонарезание; это частично совпадает с нужным процессом (шлифование), но не то же самое.',
    'Tish kesish bor; u jilvirlash bilan qisman mos keladi, lekin aynan oʻzi emas.',
    'Тиш кесиш бор; у жилвирлаш билан қисман мос келади, лекин айнан ўзи эмас.',
  ],
  [
    reason('process.inferredOffer', P('injection-molding'), P('injection-molding')),
    'Injection molding would do, but the maker does not say so: we inferred it.',
    'По нашему выводу, есть литьё пластмасс под давлением (сам изготовитель этого не заявлял).',
    'Plastmassani bosim ostida quyish — mos jarayon, lekin korxona buni aytmagan, bu bizning xulosamiz.',
    'Пластмассани босим остида қуйиш — мос жараён, лекин корхона буни айтмаган, бу бизнинг хулосамиз.',
  ],
  [
    { ...reason('process.told', P('turning'), P('turning')), told: 'токарка' },
    'Turning, still to be confirmed; its description says “токарка”.',
    'Есть токарная обработка, нужно подтвердить; в описании сказано «токарка».',
    'Tokarlik ishlovi bor, tasdiqlash kerak; tavsifida aytilgan: «токарка».',
    'Токарлик ишлови бор, тасдиқлаш керак; тавсифида айтилган: «токарка».',
  ],
  [
    reason('certificates.told', { kind: 'certificate', id: 'iatf16949' }, { kind: 'certificate', id: 'iatf16949' }),
    'Only its description says that it holds IATF 16949.',
    'Только в описании сказано, что есть IATF 16949.',
    'IATF 16949 borligi faqat tavsifida aytilgan.',
    'IATF 16949 борлиги фақат тавсифида айтилган.',
  ],
  [
    reason('process.other', P('turning'), P('milling')),
    'Does milling, not turning.',
    'Есть фрезерование, а требуется токарная обработка.',
    'Tokarlik ishlovi kerak, korxonada esa frezalash.',
    'Токарлик ишлови керак, корхонада эса фрезалаш.',
  ],
  [
    reason('process.none', P('injection-molding')),
    'Nothing like injection molding among its processes.',
    'Требуется литьё пластмасс под давлением, ничего похожего не заявлено.',
    'Plastmassani bosim ostida quyish kerak, jarayonlar orasida unga oʻxshashi yoʻq.',
    'Пластмассани босим остида қуйиш керак, жараёнлар орасида унга ўхшаши йўқ.',
  ],
  [
    reason('process.notListed', P('balancing')),
    'Not listed: dynamic balancing (ask, or subcontract).',
    'Не заявлено: балансировка (спросить или отдать на сторону).',
    'Roʻyxatda yoʻq: balansirovkalash (soʻrash yoki boshqa korxonaga berish kerak).',
    'Рўйхатда йўқ: балансировкалаш (сўраш ёки бошқа корхонага бериш керак).',
  ],
  [
    reason('process.allSteps', L(P('sand-casting'), P('turning'), P('balancing')), { kind: 'share', value: 1 }),
    'Covers every step: sand casting, turning and dynamic balancing.',
    'Есть все этапы: литьё в песчаные формы, токарная обработка и балансировка.',
    'Barcha bosqichlar bor: qum qolipga quyish, tokarlik ishlovi va balansirovkalash.',
    'Барча босқичлар бор: қум қолипга қуйиш, токарлик ишлови ва балансировкалаш.',
  ],
  [
    reason('process.someSteps', L(P('sand-casting'), P('turning'), P('balancing')), { kind: 'share', value: 2 / 3 }),
    'Covers 2 of 3 steps.',
    'Есть 2 из 3 этапов.',
    '3 bosqichdan 2 tasi bor.',
    '3 босқичдан 2 таси бор.',
  ],
  [
    reason('material.same', L(M('sch20', 'СЧ20')), M('sch20', 'СЧ20')),
    'Works СЧ20, exactly what is needed.',
    'Есть СЧ20 — именно то, что нужно.',
    'СЧ20 bor — aynan kerakli material.',
    'СЧ20 бор — айнан керакли материал.',
  ],
  [
    reason('material.identical', L(M('s45', 'сталь 45')), M('en-c45e', 'C45E')),
    'Works C45E, the same material as steel 45 by another name.',
    'Есть C45E — тот же материал, что сталь 45, под другим обозначением.',
    'C45E bor — u poʻlat 45 bilan bir xil, faqat boshqacha belgilanadi.',
    'C45E бор — у пўлат 45 билан бир хил, фақат бошқача белгиланади.',
  ],
  [
    reason('material.close', L(M('s40h', '40Х')), M('en-41cr4', '41Cr4')),
    'Works steel 41Cr4, a close equivalent of steel 40Х.',
    'Есть сталь 41Cr4 — близкий аналог (сталь 40Х).',
    'Poʻlat 41Cr4 bor — poʻlat 40Х markasining yaqin muqobili.',
    'Пўлат 41Cr4 бор — пўлат 40Х маркасининг яқин муқобили.',
  ],
  [
    reason('material.within', L(M('iron-gray', 'серый чугун')), M('sch20', 'СЧ20')),
    'Works СЧ20, which is gray cast iron.',
    'Есть СЧ20, это входит в допустимое (серый чугун).',
    'СЧ20 bor, u ruxsat etilganlar qatoriga kiradi (kulrang choʻyan).',
    'СЧ20 бор, у рухсат этилганлар қаторига киради (кулранг чўян).',
  ],
  [
    reason('material.ownFamily', L(M('sch20', 'СЧ20')), M('iron-gray', 'серый чугун')),
    'Works gray cast iron, the family that СЧ20 belongs to.',
    'Есть серый чугун, сюда относится и СЧ20.',
    'Kulrang choʻyan bor, СЧ20 ham shu oilaga kiradi.',
    'Кулранг чўян бор, СЧ20 ҳам шу оилага киради.',
  ],
  [
    reason('material.substitute', L(M('st3sp', 'Ст3сп')), L(M('aisi-a36', 'A36'), M('en-s235jr'))),
    'Works A36, which can stand in for Ст3сп by way of S235JR; the buyer must approve.',
    'Есть A36 — возможная замена (Ст3сп) через S235JR; нужно согласие покупателя.',
    'Ст3сп oʻrniga A36 boʻlishi mumkin (S235JR orqali), xaridorning roziligi kerak.',
    'Ст3сп ўрнига A36 бўлиши мумкин (S235JR орқали), харидорнинг розилиги керак.',
  ],
  [
    reason('material.containingGroup', L(M('pa66-gf30', 'PA66-GF30')), M('thermoplastic', 'пластик')),
    'Only "thermoplastic" is stated, which may or may not include PA66-GF30.',
    'Указано в общем виде: термопласт (уточнить, входит ли ПА66-СВ30).',
    'Umumiy nomi aytilgan: termoplast (PA66 shisha tolali 30% ham kiradimi — aniqlash kerak).',
    'Умумий номи айтилган: термопласт (PA66 шиша толали 30% ҳам кирадими — аниқлаш керак).',
  ],
  [
    reason('material.sameFamily', L(M('s40h')), M('s45')),
    'Works steel 45; steel 40Х is another grade of the same family.',
    'Есть сталь 45; сталь 40Х — другая марка того же семейства.',
    'Poʻlat 45 bor; poʻlat 40Х — shu oilaning boshqa markasi.',
    'Пўлат 45 бор; пўлат 40Х — шу оиланинг бошқа маркаси.',
  ],
  [
    reason('material.neverMaterial', L(M('pa66')), M('pa6')),
    'Works PA6, which never replaces PA66.',
    'Есть ПА6; ПА66 этим не заменяют.',
    'PA6 bor; u PA66 oʻrnini hech qachon bosmaydi.',
    'PA6 бор; у PA66 ўрнини ҳеч қачон босмайди.',
  ],
  [
    reason('material.neverGrade', L(M('aisi-316')), M('aisi-304')),
    'Works AISI 304, which is no substitute for AISI 316, but of the same family.',
    'Есть AISI 304; AISI 316 этим не заменяют, но семейство то же.',
    'AISI 304 bor; u AISI 316 oʻrnini bosmaydi, lekin oilasi bir.',
    'AISI 304 бор; у AISI 316 ўрнини босмайди, лекин оиласи бир.',
  ],
  [
    reason('material.otherGroup', L(M('sch20')), M('aluminum', 'алюминий')),
    'Works aluminum, not СЧ20.',
    'Есть алюминий, а требуется СЧ20.',
    'СЧ20 kerak, korxonada esa aluminiy.',
    'СЧ20 керак, корхонада эса алюминий.',
  ],
  [
    reason('material.processCannot', L(M('pp')), P('sand-casting')),
    'Sand casting does not suit polypropylene.',
    'Процесс «литьё в песчаные формы» не подходит для материала «полипропилен».',
    'Polipropilen uchun qum qolipga quyish yaramaydi.',
    'Полипропилен учун қум қолипга қуйиш ярамайди.',
  ],
  [
    reason('material.unknown', L(M('sch20'), M('iron-ductile'))),
    'Does not say which materials it works; СЧ20 or ductile iron is needed.',
    'Материалы не указаны; требуется СЧ20 или высокопрочный чугун.',
    'Materiallar koʻrsatilmagan; СЧ20 yoki yuqori mustahkam choʻyan kerak.',
    'Материаллар кўрсатилмаган; СЧ20 ёки юқори мустаҳкам чўян керак.',
  ],
  [
    reason('precision.asFine', { kind: 'it', grade: 8 }, { kind: 'it', grade: 7 }),
    'Holds IT7; IT8 is needed.',
    'Обеспечивается IT7, требуется IT8.',
    'IT7 taʼminlanadi, IT8 kerak.',
    'IT7 таъминланади, IT8 керак.',
  ],
  [
    reason('precision.coarser', { kind: 'ra', micrometers: 0.8 }, { kind: 'ra', micrometers: 1.6 }),
    'Holds Ra 1.6 µm, coarser than Ra 0.8 µm.',
    'Обеспечивается Ra 1,6 мкм, а требуется Ra 0,8 мкм.',
    'Ra 1,6 mkm taʼminlanadi, kerakligi esa Ra 0,8 mkm.',
    'Ra 1,6 мкм таъминланади, кераклиги эса Ra 0,8 мкм.',
  ],
  [
    reason('precision.maybe', { kind: 'it', grade: 8 }, { kind: 'it', grade: 6 }),
    'IT8 is within reach of a good shop, but not stated.',
    'IT8 — достижимо на хорошем производстве, но не заявлено.',
    'IT8 — yaxshi korxona erisha oladi, lekin aytilmagan.',
    'IT8 — яхши корхона эриша олади, лекин айтилмаган.',
  ],
  [
    reason('precision.processCannot', { kind: 'it', grade: 7 }, { kind: 'it', grade: 14 }),
    'The process holds IT14 at best; IT7 is needed.',
    'Процесс даёт в лучшем случае IT14, а требуется IT7.',
    'Bu jarayon koʻpi bilan IT14 beradi, kerakligi esa IT7.',
    'Бу жараён кўпи билан IT14 беради, кераклиги эса IT7.',
  ],
  [
    reason('envelope.fits', cyl(256, 22), box(500, 500, 300)),
    'The part is Ø256 × 22 mm, the machine takes 500 × 500 × 300 mm.',
    'Деталь — Ø256 × 22 мм, оборудование принимает 500 × 500 × 300 мм.',
    'Detal — Ø256 × 22 mm, dastgoh sigʻimi — 500 × 500 × 300 mm.',
    'Деталь — Ø256 × 22 мм, дастгоҳ сиғими — 500 × 500 × 300 мм.',
  ],
  [
    reason('envelope.tooHeavy', Q(6.2, 'kg'), Q(5, 'kg')),
    'The part weighs 6.2 kg, the machine takes only 5 kg.',
    'Деталь — 6,2 кг, а оборудование выдерживает только 5 кг.',
    'Detal — 6,2 kg, dastgoh esa faqat 5 kg koʻtaradi.',
    'Деталь — 6,2 кг, дастгоҳ эса фақат 5 кг кўтаради.',
  ],
  [
    reason('parameters.met', par('sheetThickness', { min: 3, max: 3 }), par('sheetThickness', { max: 12 })),
    'Sheet thickness 3 mm needed, up to 12 mm offered.',
    'Требуется толщина листа 3 мм, есть до 12 мм.',
    'List qalinligi 3 mm kerak, 12 mm gacha bor.',
    'Лист қалинлиги 3 мм керак, 12 мм гача бор.',
  ],
  [
    reason('parameters.missed', par('pressForce', { min: 4000 }, 'kN'), par('pressForce', { max: 2500 }, 'kN')),
    'Press force from 4,000 kN needed, only up to 2,500 kN offered.',
    'Требуется усилие пресса от 4 000 кН, а есть только до 2 500 кН.',
    'Press kuchi 4 000 kN dan kerak, lekin faqat 2 500 kN gacha bor.',
    'Пресс кучи 4 000 кН дан керак, лекин фақат 2 500 кН гача бор.',
  ],
  [
    reason('capacity.enough', Q(120000, 'piece'), Q(160000, 'piece')),
    '160,000 pcs a year free, 120,000 pcs a year needed.',
    'Свободно 160 000 шт. в год, требуется 120 000 шт. в год.',
    '160 000 dona/yil boʻsh, 120 000 dona/yil kerak.',
    '160 000 дона/йил бўш, 120 000 дона/йил керак.',
  ],
  [
    reason('capacity.short', Q(120000, 'piece'), Q(100000, 'piece')),
    '100,000 pcs a year free, 120,000 pcs a year needed: enough for 83%.',
    'Свободно 100 000 шт. в год, требуется 120 000 шт. в год: хватает на 83 %.',
    '100 000 dona/yil boʻsh, 120 000 dona/yil kerak: talabning 83% qismiga yetadi.',
    '100 000 дона/йил бўш, 120 000 дона/йил керак: талабнинг 83% қисмига етади.',
  ],
  [
    reason('capacity.unitMismatch', Q(120000, 'piece'), Q(500000, 'kg')),
    'Capacity is stated in another unit (500,000 kg a year); 120,000 pcs a year needed.',
    'Мощность указана в других единицах (500 000 кг в год); требуется 120 000 шт. в год.',
    'Quvvat boshqa birlikda koʻrsatilgan (500 000 kg/yil); 120 000 dona/yil kerak.',
    'Қувват бошқа бирликда кўрсатилган (500 000 кг/йил); 120 000 дона/йил керак.',
  ],
  [
    reason('lotSize.belowMinimum', Q(50, 'piece'), { kind: 'range', min: 500, unit: 'piece' }),
    'A lot of 50 pcs is too small: it takes from 500 pcs.',
    'Партия 50 шт. слишком мала, нужно от 500 шт.',
    '50 dona partiya kichiklik qiladi: 500 dona dan olinadi.',
    '50 дона партия кичиклик қилади: 500 дона дан олинади.',
  ],
  [
    reason('leadTime.inTime', Q(60, 'day'), Q(45, 'day')),
    'Delivers in 45 days, 60 days allowed.',
    'Поставляет за 45 дней, допустимо 60 дней.',
    '45 kun ichida yetkazadi, ruxsat etilgani koʻpi bilan 60 kun.',
    '45 кун ичида етказади, рухсат этилгани кўпи билан 60 кун.',
  ],
  [
    reason('leadTime.late', Q(21, 'day'), Q(42, 'day')),
    'Delivers in 42 days, only 21 days allowed.',
    'Поставляет за 42 дня, а допустимо 21 день.',
    '42 kun ichida yetkazadi, ruxsat etilgani esa koʻpi bilan 21 kun.',
    '42 кун ичида етказади, рухсат этилгани эса кўпи билан 21 кун.',
  ],
  [
    reason('window.outside', W('2027-02-01', '2027-04-15'), W('2027-06-01')),
    'Available from 1 Jun 2027, but needed from 1 Feb 2027 to 15 Apr 2027.',
    'Мощность свободна с 01.06.2027, а нужна с 01.02.2027 по 15.04.2027.',
    'Quvvat 01.06.2027 dan boʻsh, kerakli davr esa 01.02.2027 dan 15.04.2027 gacha.',
    'Қувват 01.06.2027 дан бўш, керакли давр эса 01.02.2027 дан 15.04.2027 гача.',
  ],
  [
    reason('certificates.held', L(C('iatf16949'), C('iso14001')), L(C('iatf16949'), C('iso14001'))),
    'Holds IATF 16949 and ISO 14001.',
    'Есть IATF 16949 и ISO 14001.',
    'IATF 16949 va ISO 14001 bor.',
    'IATF 16949 ва ISO 14001 бор.',
  ],
  [
    reason('certificates.implied', C('iso9001'), C('iatf16949', '2027-05-01')),
    'Holds IATF 16949 (until 1 May 2027), which covers ISO 9001.',
    'Есть IATF 16949 (до 01.05.2027), этим подтверждается и ISO 9001.',
    'IATF 16949 (01.05.2027 gacha) bor, u ISO 9001 talabini ham qamrab oladi.',
    'IATF 16949 (01.05.2027 гача) бор, у ISO 9001 талабини ҳам қамраб олади.',
  ],
  [
    reason('certificates.expired', C('iatf16949'), C('iatf16949', '2026-05-01')),
    'Expired: IATF 16949 (until 1 May 2026).',
    'Срок действия истёк: IATF 16949 (до 01.05.2026).',
    'Muddati tugagan: IATF 16949 (01.05.2026 gacha).',
    'Муддати тугаган: IATF 16949 (01.05.2026 гача).',
  ],
  [
    reason('certificates.missing', L(C('iatf16949'), C('iso14001'))),
    'IATF 16949 and ISO 14001 missing from the certificates it lists.',
    'Среди указанных сертификатов нет: IATF 16949 и ISO 14001.',
    'Koʻrsatilgan sertifikatlar orasida IATF 16949 va ISO 14001 yoʻq.',
    'Кўрсатилган сертификатлар орасида IATF 16949 ва ISO 14001 йўқ.',
  ],
  [
    reason('proximity.distance', T('andijan'), Q(263.7, 'km')),
    '264 km from Andijan Region.',
    '264 км до места поставки (Андижанская область).',
    'Yetkazish joyigacha (Andijon viloyati) 264 km.',
    'Етказиш жойигача (Андижон вилояти) 264 км.',
  ],
  [
    reason('experience.sameProduct', { kind: 'part', id: 'brake-disc' }, { kind: 'part', id: 'brake-disc' }),
    'Already makes this kind of part: brake disc.',
    'Уже выпускает такие изделия: диск тормозной.',
    'Shunday mahsulot chiqaradi: tormoz diski.',
    'Шундай маҳсулот чиқаради: тормоз диски.',
  ],
  [
    reason('experience.related', undefined, L({ kind: 'part', id: 'brake-disc' }, T('8708'))),
    'Its products have something in common with the part: brake disc and HS 8708.',
    'Выпускает родственную продукцию: диск тормозной и ТН ВЭД 8708.',
    'Yaqin mahsulot chiqaradi: tormoz diski va TIF TN 8708.',
    'Яқин маҳсулот чиқаради: тормоз диски ва ТИФ ТН 8708.',
  ],
  [
    reason('ownManufacture.shown', undefined, L(T('machines'), T('capacity'), T('products'))),
    'Makes things itself, as shown by machines, stated capacity and named products.',
    'Производит сам, судя по описанию: станки, указанная мощность и названная продукция.',
    'Oʻzi ishlab chiqaradi, buni dastgohlar, koʻrsatilgan quvvat va aytilgan mahsulotlar koʻrsatadi.',
    'Ўзи ишлаб чиқаради, буни дастгоҳлар, кўрсатилган қувват ва айтилган маҳсулотлар кўрсатади.',
  ],
  [
    reason('ownManufacture.trader', undefined, T('импорт ва савдо')),
    'Calls itself a trader ("импорт ва савдо") and shows no production of its own.',
    'Называет себя торговой компанией («импорт ва савдо»), признаков собственного производства нет.',
    'Oʻzini savdo korxonasi deb ataydi («импорт ва савдо»), oʻz ishlab chiqarishidan belgi yoʻq.',
    'Ўзини савдо корхонаси деб атайди («импорт ва савдо»), ўз ишлаб чиқаришидан белги йўқ.',
  ],
  [
    reason('step.none'),
    'Not known, as it lists no process for this step.',
    'Неизвестно: процесс для этого этапа не указан.',
    'Nomaʼlum: bu bosqich uchun jarayon koʻrsatilmagan.',
    'Номаълум: бу босқич учун жараён кўрсатилмаган.',
  ],
]

describe('what a buyer reads', () => {
  it.each(SENTENCES.map((row) => [row[0].code, ...row] as const))('%s', (_, given, en, ru, uz, uzCyrl) => {
    const say = (lang: 'en' | 'ru' | 'uz' | 'uz-Cyrl') => explainReason(given, lang).replaceAll('\u00a0', ' ')
    expect(say('en')).toBe(en)
    expect(say('ru')).toBe(ru)
    expect(say('uz')).toBe(uz)
    expect(say('uz-Cyrl')).toBe(uzCyrl)
  })
})
