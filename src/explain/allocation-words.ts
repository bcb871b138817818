import type { UnmetCode } from '../model/allocation.js'
import type { Lang } from '../model/basics.js'
import { onFirstUse } from '../text/on-first-use.js'
import { inCyrillic } from './cyrillic.js'
import type { Forms, Plural } from './phrasebook.js'

/** What one language says of an allocation. */
export interface AllocationWords {
  /** `{placed}` of `{demanded}` with `{share}`. */
  readonly placed: string
  /** No part has a known value. */
  readonly unvalued: string
  /** `{n}` lots. */
  readonly lots: Plural
  readonly setup: string
  readonly unconfirmed: string
  readonly open: string
  /** `{n}` parts without a price or a volume. */
  readonly unknown: Plural
  readonly proved: string
  /** `{gap}`: as much more might be possible. */
  readonly limit: string
  readonly noSolver: string
  readonly lotsTitle: string
  readonly unmetTitle: string
  /** `{used}` of `{free}` at `{process}`. */
  readonly uses: string
  /** `{processes}` that the maker of a lot does not list. */
  readonly lacks: string
  readonly capacity: { readonly assumed: string; readonly unknown: string }
  /** `{quantity}` left. */
  readonly left: Forms
  readonly leftUnknown: string
  readonly reasons: Readonly<Record<UnmetCode, Forms>>
}

const EN: AllocationWords = {
  placed: 'Placed: {placed} of {demanded} of imports a year ({share}).',
  unvalued: 'No part has a known price and volume, so no import value can be told.',
  lots: ['{n} lot.', '{n} lots.'],
  setup: 'Set-up costs: {setup}.',
  unconfirmed: 'Of it {value} rests on capacity or steps that no maker has stated: confirm them first.',
  open: 'Of it {value} is at makers with open questions.',
  unknown: [
    '{n} part has no known price or volume and counts nothing in these sums.',
    '{n} parts have no known price or volume and count nothing in these sums.',
  ],
  proved: 'Proved: no allocation under these limits brings more than {gap} more.',
  limit: 'Work ended at its limit: as much as {gap} more might be possible.',
  noSolver: 'Found by search alone, no solver was at hand: as much as {gap} more might be possible.',
  lotsTitle: 'Who makes what',
  unmetTitle: 'Not placed',
  uses: '{process}: {used} of {free}',
  lacks: 'it does not list {processes}: settle who does that',
  capacity: { assumed: 'assumed capacity', unknown: 'capacity to be confirmed' },
  left: ['{quantity} left ({value})', '{quantity} left'],
  leftUnknown: 'quantity not known',
  reasons: {
    quantityUnknown: ['the yearly quantity is not known'],
    noMaker: ['no maker fits or could be asked'],
    capacityShort: ['{process}: capacity is short by {short}', 'capacity is short by {short}', 'capacity is short'],
    capacityTaken: [
      '{process}: capacity goes to other parts, {short} is lacking',
      'capacity goes to other parts, {short} is lacking',
      'capacity goes to other parts',
    ],
    lotBelowMinimum: ['it is below the least lot of {short}', 'it is below the least lot'],
    setupNotPaid: ['starting it would cost more than it replaces'],
    makersLimit: ['no more than {limit} makers may share a part', 'no more makers may share the part'],
    dualSourcing: [
      'at least {limit} makers must share the part, and so many cannot',
      'too few makers can share the part',
    ],
    lotAboveMaximum: ['the largest lot is reached'],
    shareOfPart: ['the share that one maker may have of a part is reached'],
    shareOfMaker: ['one maker may have {limit} of the import value, and no more', 'the share of the maker is reached'],
    shareOfRegion: [
      'one region may have {limit} of the import value, and no more',
      'the share of the region is reached',
    ],
    budget: ['the budget of {limit} does not reach', 'the budget does not reach'],
    priceUnknown: ['without a price its cost cannot be held against the budget'],
    capacityUnit: [
      '{process}: capacity is stated in a unit that needs the mass or the cycle time',
      'capacity is stated in a unit that needs the mass or the cycle time',
    ],
    capacityUnknown: ['{process}: free capacity is not stated, ask for it', 'free capacity is not stated, ask for it'],
  },
}

const RU: AllocationWords = {
  placed: 'Размещено: {placed} из {demanded} импорта в год ({share}).',
  unvalued: 'Ни у одной детали нет известной цены и объёма, поэтому стоимость импорта не названа.',
  lots: ['{n} заказ.', '{n} заказа.', '{n} заказов.'],
  setup: 'Затраты на запуск: {setup}.',
  unconfirmed: 'Из этого {value} — на мощностях или операциях, которых изготовители не указали: сначала уточнить.',
  open: 'Из этого {value} — у изготовителей под вопросом.',
  unknown: [
    'У {n} детали цена или объём неизвестны, в суммы она не входит.',
    'У {n} деталей цена или объём неизвестны, в суммы они не входят.',
    'У {n} деталей цена или объём неизвестны, в суммы они не входят.',
  ],
  proved: 'Доказано: при этих ограничениях ни одно размещение не лучше этого более чем на {gap}.',
  limit: 'Расчёт остановлен по ограничению: возможно, удастся разместить ещё до {gap}.',
  noSolver: 'Найдено только поиском, решателя под рукой не было: возможно, удастся разместить ещё до {gap}.',
  lotsTitle: 'Кто что делает',
  unmetTitle: 'Не размещено',
  uses: '{process}: {used} из {free}',
  lacks: 'не заявлено: {processes}; решить, кто это сделает',
  capacity: { assumed: 'мощность принята условно', unknown: 'мощность надо подтвердить' },
  left: ['осталось {quantity} ({value})', 'осталось {quantity}'],
  leftUnknown: 'количество неизвестно',
  reasons: {
    quantityUnknown: ['годовой объём неизвестен'],
    noMaker: ['нет изготовителя, который подходит или которого стоит спросить'],
    capacityShort: [
      '{process}: мощности не хватает на {short}',
      'мощности не хватает на {short}',
      'мощности не хватает',
    ],
    capacityTaken: [
      '{process}: мощность занята другими деталями, не хватает на {short}',
      'мощность занята другими деталями, не хватает на {short}',
      'мощность занята другими деталями',
    ],
    lotBelowMinimum: ['меньше наименьшей партии: {short}', 'меньше наименьшей партии'],
    setupNotPaid: ['запуск обойдётся дороже, чем импорт, который он заменит'],
    makersLimit: [
      'изготовителей одной детали не может быть больше {limit}',
      'больше изготовителей у детали быть не может',
    ],
    dualSourcing: [
      'изготовителей должно быть не меньше {limit}, а столько не набирается',
      'изготовителей для детали слишком мало',
    ],
    lotAboveMaximum: ['достигнута наибольшая партия'],
    shareOfPart: ['достигнута доля, которую один изготовитель может иметь в одной детали'],
    shareOfMaker: ['у одного изготовителя может быть не больше {limit} импорта', 'доля изготовителя исчерпана'],
    shareOfRegion: ['у одного региона может быть не больше {limit} импорта', 'доля региона исчерпана'],
    budget: ['бюджета {limit} не хватает', 'бюджета не хватает'],
    priceUnknown: ['без цены затраты нельзя сопоставить с бюджетом'],
    capacityUnit: [
      '{process}: чтобы пересчитать указанную мощность, нужна масса или время цикла',
      'чтобы пересчитать указанную мощность, нужна масса или время цикла',
    ],
    capacityUnknown: ['{process}: свободная мощность не указана, спросить', 'свободная мощность не указана, спросить'],
  },
}

const UZ: AllocationWords = {
  placed: 'Joylandi: yiliga {demanded} importdan {placed} ({share}).',
  unvalued: 'Birorta detalning narxi va hajmi maʼlum emas, shuning uchun import qiymati aytilmadi.',
  lots: '{n} ta buyurtma.',
  setup: 'Ishga tushirish xarajati: {setup}.',
  unconfirmed:
    'Shundan {value} ishlab chiqaruvchilar aytmagan quvvat yoki ishlarga tayanadi: avval soʻrab aniqlash kerak.',
  open: 'Shundan {value} savollari ochiq korxonalarda.',
  unknown: '{n} ta detalning narxi yoki hajmi maʼlum emas, ular bu hisobga kirmaydi.',
  proved: 'Isbotlandi: bu cheklovlarda hech bir taqsimot bundan {gap} dan koʻproq yaxshi boʻlmaydi.',
  limit: 'Hisob cheklov boʻyicha toʻxtadi: balki yana {gap} gacha joylash mumkin.',
  noSolver: 'Faqat qidiruv bilan topildi, yechuvchi dastur yoʻq edi: balki yana {gap} gacha joylash mumkin.',
  lotsTitle: 'Kim nimani tayyorlaydi',
  unmetTitle: 'Joylanmagan',
  uses: '{process}: {used} band qilinadi, boʻsh quvvat {free}',
  lacks: 'roʻyxatida yoʻq: {processes}; buni kim bajarishini aniqlash kerak',
  capacity: { assumed: 'quvvat taxmin qilingan', unknown: 'quvvatni aniqlash kerak' },
  left: ['{quantity} qoldi ({value})', '{quantity} qoldi'],
  leftUnknown: 'miqdori maʼlum emas',
  reasons: {
    quantityUnknown: ['yillik hajm maʼlum emas'],
    noMaker: ['mos yoki soʻrab koʻrsa boʻladigan ishlab chiqaruvchi yoʻq'],
    capacityShort: [
      '{process}: quvvat yetmaydi, yana {short} kerak',
      'quvvat yetmaydi, yana {short} kerak',
      'quvvat yetmaydi',
    ],
    capacityTaken: [
      '{process}: quvvat boshqa detallarga band, yana {short} kerak',
      'quvvat boshqa detallarga band, yana {short} kerak',
      'quvvat boshqa detallarga band',
    ],
    lotBelowMinimum: ['eng kichik partiyadan kam: {short}', 'eng kichik partiyadan kam'],
    setupNotPaid: ['ishga tushirish importdan qimmatga tushadi'],
    makersLimit: [
      'bir detalni koʻpi bilan {limit} ta korxona boʻlishishi mumkin',
      'detalni boshqa korxona bilan boʻlishib boʻlmaydi',
    ],
    dualSourcing: [
      'detalni kamida {limit} ta korxona boʻlishishi kerak, bunchasi topilmadi',
      'detalni boʻlishadigan korxonalar kam',
    ],
    lotAboveMaximum: ['eng katta partiyaga yetdi'],
    shareOfPart: ['bir korxonaning bir detaldagi ulushi toʻldi'],
    shareOfMaker: ['bir korxonaga importning {limit} dan ortigʻi berilmaydi', 'korxonaning ulushi toʻldi'],
    shareOfRegion: ['bir hududga importning {limit} dan ortigʻi berilmaydi', 'hududning ulushi toʻldi'],
    budget: ['{limit} mablagʻ yetmaydi', 'mablagʻ yetmaydi'],
    priceUnknown: ['narxsiz xarajatni mablagʻ bilan solishtirib boʻlmaydi'],
    capacityUnit: [
      '{process}: aytilgan quvvatni hisoblash uchun massa yoki bir donaga ketadigan vaqt kerak',
      'aytilgan quvvatni hisoblash uchun massa yoki bir donaga ketadigan vaqt kerak',
    ],
    capacityUnknown: ['{process}: boʻsh quvvat aytilmagan, soʻrash kerak', 'boʻsh quvvat aytilmagan, soʻrash kerak'],
  },
}

const cyrillic = /* @__PURE__ */ onFirstUse(() => inCyrillic(UZ))

/** What every language says of an allocation. */
export const ALLOCATION_WORDS: Readonly<Record<Lang, AllocationWords>> = {
  en: EN,
  ru: RU,
  uz: UZ,
  get 'uz-Cyrl'() {
    return cyrillic()
  },
}
