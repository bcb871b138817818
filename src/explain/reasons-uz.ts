import type { Phrasebook } from './phrasebook.js'

// Slots stand where Uzbek needs no ending: names from the catalog take none. Cyrillic is made from this text.

/** What the built-in reasons say in Uzbek, Latin script. */
export const REASONS_UZ: Phrasebook['reasons'] = {
  'process.same': ['{required} bor', '{offered} bor', 'kerakli jarayon bor'],
  'process.narrower': [
    '{offered} bor, bu {required} turlaridan biri',
    '{offered} bor, bu kerakli jarayonning bir turi',
    'kerakli jarayonning bir turi bor',
  ],
  'process.broader': [
    'umumiy nomi aytilgan: {offered} ({required} bormi — aniqlash kerak)',
    'umumiy nomi aytilgan: {offered}',
    'jarayonning faqat umumiy nomi aytilgan',
  ],
  'process.overlaps': [
    '{offered} bor; u {required} bilan qisman mos keladi, lekin aynan oʻzi emas',
    '{offered} bor; u kerakli jarayonga faqat qisman mos keladi',
    'kerakli jarayonga faqat qisman mos keladigan jarayon bor',
  ],
  'process.told': ['{offered} bor, tasdiqlash kerak', 'jarayon bor, tasdiqlash kerak'],
  'process.inferredOffer': [
    '{offered} — mos jarayon, lekin korxona buni aytmagan, bu bizning xulosamiz',
    'jarayon mos, lekin korxona buni aytmagan, bu bizning xulosamiz',
  ],
  'process.other': [
    '{required} kerak, korxonada esa {offered}',
    'korxonada {offered}, bu boshqa jarayon',
    '{required} kerak, korxonada esa boshqa jarayon',
    'bu boshqa jarayon',
  ],
  'process.none': [
    '{required} kerak, jarayonlar orasida unga oʻxshashi yoʻq',
    'jarayonlar orasida keraklisiga oʻxshashi yoʻq',
  ],
  'process.notListed': [
    'roʻyxatda yoʻq: {required} (soʻrash yoki boshqa korxonaga berish kerak)',
    'bu bosqich roʻyxatda yoʻq (soʻrash yoki boshqa korxonaga berish kerak)',
  ],
  'process.allSteps': ['barcha bosqichlar bor: {required}', 'barcha bosqichlar bor'],
  'process.someSteps': [
    '{total} bosqichdan {served} tasi bor',
    'bosqichlarning {offered} qismi bor',
    'bosqichlarning faqat bir qismi bor',
  ],
  'material.same': [
    '{offered} bor — aynan kerakli material',
    '{required} bor — aynan kerakli material',
    'kerakli material bor',
  ],
  'material.identical': [
    '{offered} bor — u {required} bilan bir xil, faqat boshqacha belgilanadi',
    '{offered} bor — oʻsha material, faqat boshqacha belgilanadi',
    'oʻsha material bor, faqat boshqacha belgilanadi',
  ],
  'material.close': [
    '{offered} bor — {required} markasining yaqin muqobili',
    '{offered} bor — yaqin muqobil',
    'yaqin muqobili bor',
  ],
  'material.within': [
    '{offered} bor, u ruxsat etilganlar qatoriga kiradi ({required})',
    '{offered} bor, u ruxsat etilganlar qatoriga kiradi',
    'ruxsat etilgan materiallardan biri bor',
  ],
  'material.ownFamily': [
    '{offered} bor, {required} ham shu oilaga kiradi',
    '{offered} bor, kerakli marka shu oilaga kiradi',
    'kerakli marka kiradigan oila bor',
  ],
  'material.substitute': [
    '{required} oʻrniga {offered} boʻlishi mumkin ({via} orqali), xaridorning roziligi kerak',
    '{required} oʻrniga {offered} boʻlishi mumkin, xaridorning roziligi kerak',
    'oʻrniga {offered} boʻlishi mumkin, xaridorning roziligi kerak',
    'oʻrinbosari bor, xaridorning roziligi kerak',
  ],
  'material.containingGroup': [
    'umumiy nomi aytilgan: {offered} ({required} ham kiradimi — aniqlash kerak)',
    'umumiy nomi aytilgan: {offered}',
    'materialning faqat umumiy guruhi aytilgan',
  ],
  'material.sameFamily': [
    '{offered} bor; {required} — shu oilaning boshqa markasi',
    '{offered} bor — shu oilaning boshqa markasi',
    'shu oilaning boshqa markasi bor',
  ],
  'material.neverMaterial': [
    '{offered} bor; u {required} oʻrnini hech qachon bosmaydi',
    '{offered} bor; u kerakli material oʻrnini hech qachon bosmaydi',
    'kerakli material oʻrnini bosmaydigan material bor',
  ],
  'material.neverGrade': [
    '{offered} bor; u {required} oʻrnini bosmaydi, lekin oilasi bir',
    '{offered} bor; u oʻrnini bosmaydi, lekin oilasi bir',
    'oʻrnini bosmaydigan marka bor, lekin oilasi bir',
  ],
  'material.sameGroup': [
    '{offered} bor; {required} — shu guruhning boshqa oilasi',
    '{offered} bor — shu guruhning boshqa oilasi',
    'shu guruhning boshqa oilasi bor',
  ],
  'material.otherGroup': [
    '{required} kerak, korxonada esa {offered}',
    'korxonada {offered}, bu boshqa turdagi material',
    '{required} kerak, korxona esa boshqa materiallar bilan ishlaydi',
    'korxona boshqa materiallar bilan ishlaydi',
  ],
  'material.excluded': ['korxona {required} bilan ishlamaydi', 'korxona kerakli material bilan ishlamaydi'],
  'material.processCannot': [
    '{required} uchun {offered} yaramaydi',
    '{required} uchun bu jarayon yaramaydi',
    'kerakli material uchun bu jarayon yaramaydi',
  ],
  'material.unknown': ['materiallar koʻrsatilmagan; {required} kerak', 'materiallar koʻrsatilmagan'],
  'material.partlyRead': [
    '{offered} bor; {required} talabida bir soʻz tushunilmadi, boshqa turi kerak boʻlishi mumkin',
    '{offered} bor; kerakli material nomida bir soʻz tushunilmadi',
    'kerakli material nomida bir soʻz tushunilmadi',
  ],
  'material.unknownGrade': [
    '{offered} bor; {required} unga mosligi katalogga maʼlum emas',
    '{offered} bor; kerakli markaga mosligi katalogga maʼlum emas',
    'kerakli markaga mosligi katalogga maʼlum emas',
  ],
  'material.inferredOffer': [
    '{offered} — mos material, lekin korxona buni aytmagan, bu bizning xulosamiz',
    'material mos, lekin korxona buni aytmagan, bu bizning xulosamiz',
  ],
  'precision.asFine': ['{offered} taʼminlanadi, {required} kerak', '{required} taʼminlanadi', 'aniqligi yetarli'],
  'precision.coarser': [
    '{offered} taʼminlanadi, kerakligi esa {required}',
    '{required} taʼminlanmaydi',
    'aniqligi yetarli emas',
  ],
  'precision.processAttains': ['bu jarayon uchun {required} — odatiy aniqlik', 'bu jarayon uchun odatiy aniqlik'],
  'precision.processCannot': [
    'bu jarayon koʻpi bilan {offered} beradi, kerakligi esa {required}',
    'bu jarayon {required} bermaydi',
    'bu jarayon bunday aniqlikni bermaydi',
  ],
  'precision.maybe': [
    '{required} — yaxshi korxona erisha oladi, lekin aytilmagan',
    'yaxshi korxona erisha oladi, lekin aytilmagan',
  ],
  'precision.unknown': ['aniqlik koʻrsatilmagan; {required} kerak', 'aniqlik koʻrsatilmagan'],
  'envelope.fits': ['detal — {required}, dastgoh sigʻimi — {offered}', 'detal sigʻadi: {required}', 'detal sigʻadi'],
  'envelope.tooLarge': [
    'detal — {required}, dastgoh sigʻimi esa faqat {offered}',
    'detal katta: {required}',
    'detal katta',
  ],
  'envelope.tooHeavy': [
    'detal — {required}, dastgoh esa faqat {offered} koʻtaradi',
    'detal ogʻir: {required}',
    'detal ogʻir',
  ],
  'envelope.unknown': [
    'eng katta oʻlcham va massa koʻrsatilmagan; detal — {required}',
    'eng katta oʻlcham va massa koʻrsatilmagan',
  ],
  'parameters.met': ['{required} kerak, {offered} bor', '{required} — bajariladi', 'talablar bajariladi'],
  'parameters.missed': [
    '{required} kerak, lekin faqat {offered} bor',
    '{required} — bajarilmaydi',
    'talablar bajarilmaydi',
  ],
  'parameters.unknown': ['uskuna imkoniyati koʻrsatilmagan; {required} kerak', 'uskuna imkoniyati koʻrsatilmagan'],
  'capacity.enough': ['{offered} boʻsh, {required} kerak', '{offered} boʻsh', 'boʻsh quvvat yetarli'],
  'capacity.short': [
    '{offered} boʻsh, {required} kerak: talabning {share} qismiga yetadi',
    '{offered} boʻsh, {required} kerak',
    '{required} uchun yetmaydi',
    'boʻsh quvvat yetmaydi',
  ],
  'capacity.unitMismatch': [
    'quvvat boshqa birlikda koʻrsatilgan ({offered}); {required} kerak',
    'quvvat boshqa birlikda koʻrsatilgan ({offered})',
    'quvvat boshqa birlikda koʻrsatilgan; {required} kerak',
    'quvvat boshqa birlikda koʻrsatilgan',
  ],
  'capacity.unknown': ['boʻsh quvvat koʻrsatilmagan; {required} kerak', 'boʻsh quvvat koʻrsatilmagan'],
  'lotSize.inside': [
    '{required} partiya toʻgʻri keladi: {offered} olinadi',
    '{required} partiya toʻgʻri keladi',
    'partiya toʻgʻri keladi',
  ],
  'lotSize.belowMinimum': [
    '{required} partiya kichiklik qiladi: {offered} olinadi',
    '{required} partiya kichiklik qiladi',
    'partiya kichiklik qiladi',
  ],
  'lotSize.aboveMaximum': [
    '{required} partiya kattalik qiladi: {offered} olinadi',
    '{required} partiya kattalik qiladi',
    'partiya kattalik qiladi',
  ],
  'lotSize.unknown': ['partiya hajmi koʻrsatilmagan; {required} kerak', 'partiya hajmi koʻrsatilmagan'],
  'leadTime.inTime': [
    '{offered} ichida yetkazadi, ruxsat etilgani koʻpi bilan {required}',
    '{required} ichida yetkazadi',
    'muddatida yetkazadi',
  ],
  'leadTime.late': [
    '{offered} ichida yetkazadi, ruxsat etilgani esa koʻpi bilan {required}',
    '{required} ichida yetkaza olmaydi',
    'muddatida yetkaza olmaydi',
  ],
  'leadTime.unknown': [
    'yetkazish muddati koʻrsatilmagan; koʻpi bilan {required} ruxsat etiladi',
    'yetkazish muddati koʻrsatilmagan',
  ],
  'window.covered': [
    'quvvat {offered} boʻsh; kerakli davr: {required}',
    'quvvat kerakli davrda boʻsh: {required}',
    'quvvat kerakli davrda boʻsh',
  ],
  'window.outside': [
    'quvvat {offered} boʻsh, kerakli davr esa {required}',
    'quvvat kerakli davrda band: {required}',
    'quvvat kerakli davrda band',
  ],
  'window.unknown': [
    'quvvat qachon boʻshligi koʻrsatilmagan; kerakli davr: {required}',
    'quvvat qachon boʻshligi koʻrsatilmagan',
  ],
  'certificates.held': ['{offered} bor', '{required} bor', 'talab qilingan sertifikatlar bor'],
  'certificates.implied': [
    '{offered} bor, u {required} talabini ham qamrab oladi',
    '{offered} bor, u buni ham qamrab oladi',
    'boshqa sertifikati buni ham qamrab oladi',
  ],
  'certificates.told': [
    '{offered} borligi faqat tavsifida aytilgan',
    '{required} borligi faqat tavsifida aytilgan',
    'faqat tavsifida aytilgan',
  ],
  'certificates.undated': [
    '{offered} bor; amal qilish muddatini tekshirish kerak',
    '{required} bor; amal qilish muddatini tekshirish kerak',
    'bor; amal qilish muddatini tekshirish kerak',
  ],
  'certificates.expired': [
    'muddati tugagan: {offered}',
    'muddati tugagan: {required}',
    'sertifikatning muddati tugagan',
  ],
  'certificates.missing': [
    'koʻrsatilgan sertifikatlar orasida {required} yoʻq',
    'koʻrsatilgan sertifikatlar orasida talab qilingani yoʻq',
  ],
  'certificates.unlisted': ['{required} haqida yozmagan', 'kerakli hujjat haqida yozmagan'],
  'certificates.unknown': ['sertifikatlar koʻrsatilmagan; {required} kerak', 'sertifikatlar koʻrsatilmagan'],
  'proximity.distance': [
    'yetkazish joyining oʻzida ({near})',
    'yetkazish joyigacha ({required}) {offered}',
    'yetkazish joyigacha {offered}',
    'masofa maʼlum',
  ],
  'proximity.unknown': ['korxona yoki yetkazish joyi nomaʼlum'],
  'experience.sameProduct': ['shunday mahsulot chiqaradi: {offered}', 'shunday mahsulot chiqaradi'],
  'experience.related': ['yaqin mahsulot chiqaradi: {offered}', 'yaqin mahsulot chiqaradi'],
  'experience.none': ['oʻxshash mahsulot aytilmagan'],
  'ownManufacture.shown': ['oʻzi ishlab chiqaradi, buni {offered} koʻrsatadi', 'oʻzi ishlab chiqaradi'],
  'ownManufacture.trader': [
    'oʻzini savdo korxonasi deb ataydi («{offered}»), oʻz ishlab chiqarishidan belgi yoʻq',
    'oʻzini savdo korxonasi deb ataydi, oʻz ishlab chiqarishidan belgi yoʻq',
  ],
  'ownManufacture.both': [
    'ishlab chiqarish bilan savdo ham qiladi («{offered}»)',
    'ishlab chiqarish bilan savdo ham qiladi',
  ],
  'ownManufacture.unknown': ['oʻz ishlab chiqarishi borligini koʻrsatadigan maʼlumot yoʻq'],
  'localMaterial.own': ['materialni oʻzi ishlab chiqaradi: {required}', 'materialni oʻzi ishlab chiqaradi'],
  'localMaterial.made': [
    '{required}: mamlakatda ishlab chiqariladi, korxonagacha {offered}',
    '{required}: mamlakatda ishlab chiqariladi',
    'material mamlakatda ishlab chiqariladi',
  ],
  'localMaterial.partly': [
    '{required}: bir qismi mamlakatda ishlab chiqariladi, korxonagacha {offered}',
    '{required}: bir qismi mamlakatda ishlab chiqariladi',
    'materialning bir qismi mamlakatda ishlab chiqariladi',
  ],
  'localMaterial.imported': [
    '{required}: import; mahalliy material ulushi {offered}',
    '{required}: import',
    'material import qilinadi',
  ],
  'localMaterial.unknown': [
    '{required}: mamlakatda ishlab chiqarilishi nomaʼlum',
    'material mamlakatda ishlab chiqarilishi nomaʼlum',
  ],
  'step.none': ['nomaʼlum: bu bosqich uchun jarayon koʻrsatilmagan'],
  notDemanded: ['bu usulda tayyorlashda talab qilinmaydi'],
}
