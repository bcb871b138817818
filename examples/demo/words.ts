import type { Lang, Standing } from 'hamkor'

export type { Lang }

/** The languages of the demo; the first is its own. */
export const LANGS: readonly Lang[] = ['en', 'ru', 'uz', 'uz-Cyrl']

/** The demo's own words; everything about a match comes from the library. */
export interface Words {
  readonly title: string
  readonly makers: (accepted: number, issues: number) => string
  readonly parts: (count: number) => string
  readonly group: string
  readonly count: string
  readonly value: string
  readonly share: string
  readonly fits: string
  readonly open: string
  readonly near: string
  readonly none: string
  readonly notUnderstood: string
  readonly total: string
  readonly noValue: (count: number) => string
  readonly closer: string
  readonly rank: string
  readonly maker: string
  readonly standing: string
  /** Standing of one maker. */
  readonly standings: Readonly<Record<Standing, string>>
  readonly score: string
  readonly range: string
  readonly because: string
  readonly gaps: string
  readonly ask: string
  readonly nearMisses: string
  readonly remark: string
  readonly nobody: string
  readonly together: string
  readonly allocation: string
  readonly notPlaced: string
  readonly howTo: string
}

/** The demo's words per language. */
export const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    title: 'hamkor: who in Uzbekistan could make what we import',
    makers: (accepted, issues) => `${accepted} makers read, ${issues} remarks on their records`,
    parts: (count) => `${count} lines of the import list matched`,
    group: 'what the answer says',
    count: 'parts',
    value: 'import value, USD a year',
    share: 'share',
    fits: 'a maker fits',
    open: 'a candidate, with open questions',
    near: 'only near misses',
    none: 'nobody near',
    notUnderstood: 'not understood',
    total: 'together',
    noValue: (count) => `${count} lines have no price in USD or no volume, and count with no value`,
    closer: 'A closer look',
    rank: '#',
    maker: 'maker',
    standing: 'standing',
    standings: { fits: 'fits', open: 'open', misses: 'misses' },
    score: 'score',
    range: 'range',
    because: 'why',
    gaps: 'missing',
    ask: 'ask',
    nearMisses: 'near misses',
    remark: 'remark',
    nobody: 'no maker on the list',
    together: 'Parts that no single maker covers, and who would together',
    allocation: 'The whole list over the capacity that makers state',
    notPlaced: 'not placed (parts)',
    howTo: 'Try: npm run demo -- --lang ru   ·   npm run demo -- --part "Вал 40Х Ø45h6 L=320 — 2000 шт/йил"',
  },
  ru: {
    title: 'hamkor: кто в Узбекистане может делать то, что мы ввозим',
    makers: (accepted, issues) => `изготовителей прочитано: ${accepted}, замечаний к их записям: ${issues}`,
    parts: (count) => `строк списка импорта сопоставлено: ${count}`,
    group: 'что говорит ответ',
    count: 'деталей',
    value: 'импорт, долл. США в год',
    share: 'доля',
    fits: 'изготовитель подходит',
    open: 'кандидат, есть вопросы',
    near: 'только близкие варианты',
    none: 'никого близкого',
    notUnderstood: 'не понято',
    total: 'всего',
    noValue: (count) => `строк без цены в долларах или без объёма: ${count}, их стоимость не учтена`,
    closer: 'Подробнее',
    rank: '№',
    maker: 'изготовитель',
    standing: 'вывод',
    standings: { fits: 'подходит', open: 'есть вопросы', misses: 'не подходит' },
    score: 'балл',
    range: 'пределы',
    because: 'почему',
    gaps: 'не хватает',
    ask: 'спросить',
    nearMisses: 'близкие варианты',
    remark: 'замечание',
    nobody: 'в списке нет изготовителя',
    together: 'Детали, которые никто не делает в одиночку, и кто сделал бы их вместе',
    allocation: 'Весь список на мощностях, которые изготовители указали',
    notPlaced: 'не размещено (деталей)',
    howTo: 'Попробуйте: npm run demo -- --lang uz   ·   npm run demo -- --part "Вал 40Х Ø45h6 L=320 — 2000 шт/год"',
  },
  uz: {
    title: 'hamkor: chetdan olinayotgan detallarni Oʻzbekistonda kim ishlab chiqara oladi',
    makers: (accepted, issues) => `${accepted} ta ishlab chiqaruvchi oʻqildi, yozuvlariga ${issues} ta izoh`,
    parts: (count) => `import roʻyxatining ${count} ta qatori solishtirildi`,
    group: 'javob nima deydi',
    count: 'detallar',
    value: 'import, yiliga AQSH dollari',
    share: 'ulushi',
    fits: 'mos ishlab chiqaruvchi bor',
    open: 'nomzod bor, savollar ochiq',
    near: 'faqat yaqin variantlar',
    none: 'yaqini yoʻq',
    notUnderstood: 'tushunilmadi',
    total: 'jami',
    noValue: (count) => `${count} ta qatorda dollardagi narx yoki hajm yoʻq, qiymati hisobga olinmadi`,
    closer: 'Batafsil',
    rank: '№',
    maker: 'ishlab chiqaruvchi',
    standing: 'xulosa',
    standings: { fits: 'mos', open: 'savol bor', misses: 'mos emas' },
    score: 'ball',
    range: 'chegaralar',
    because: 'nega',
    gaps: 'yetishmaydi',
    ask: 'soʻrash kerak',
    nearMisses: 'yaqin variantlar',
    remark: 'izoh',
    nobody: 'roʻyxatda ishlab chiqaruvchi yoʻq',
    together: 'Hech kim yakka oʻzi tayyorlay olmaydigan detallar va ularni birgalikda kim tayyorlay oladi',
    allocation: 'Butun roʻyxat ishlab chiqaruvchilar aytgan quvvatlar boʻyicha',
    notPlaced: 'joylanmagan (detallar)',
    howTo:
      'Sinab koʻring: npm run demo -- --lang ru   ·   npm run demo -- --part "Val 40X Ø45h6 L=320 — 2000 dona/yil"',
  },
  'uz-Cyrl': {
    title: 'hamkor: четдан олинаётган қисмларни Ўзбекистонда ким ишлаб чиқара олади',
    makers: (accepted, issues) => `${accepted} та ишлаб чиқарувчи ўқилди, ёзувларига ${issues} та изоҳ`,
    parts: (count) => `импорт рўйхатининг ${count} та қатори солиштирилди`,
    group: 'жавоб нима дейди',
    count: 'қисмлар',
    value: 'импорт, йилига АҚШ доллари',
    share: 'улуши',
    fits: 'мос ишлаб чиқарувчи бор',
    open: 'номзод бор, саволлар очиқ',
    near: 'фақат яқин вариантлар',
    none: 'яқини йўқ',
    notUnderstood: 'тушунилмади',
    total: 'жами',
    noValue: (count) => `${count} та қаторда доллардаги нарх ёки ҳажм йўқ, қиймати ҳисобга олинмади`,
    closer: 'Батафсил',
    rank: '№',
    maker: 'ишлаб чиқарувчи',
    standing: 'хулоса',
    standings: { fits: 'мос', open: 'савол бор', misses: 'мос эмас' },
    score: 'балл',
    range: 'чегаралар',
    because: 'нега',
    gaps: 'етишмайди',
    ask: 'сўраш керак',
    nearMisses: 'яқин вариантлар',
    remark: 'изоҳ',
    nobody: 'рўйхатда ишлаб чиқарувчи йўқ',
    together: 'Ҳеч ким якка ўзи тайёрлай олмайдиган қисмлар ва уларни биргаликда ким тайёрлай олади',
    allocation: 'Бутун рўйхат ишлаб чиқарувчилар айтган қувватлар бўйича',
    notPlaced: 'жойланмади (қисмлар)',
    howTo: 'Синаб кўринг: npm run demo -- --lang ru   ·   npm run demo -- --part "Вал 40Х Ø45h6 L=320 — 2000 дона/йил"',
  },
}
