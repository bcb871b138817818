import type { Lang } from '../model/basics.js'
import { onFirstUse } from '../text/on-first-use.js'
import { inCyrillic } from './cyrillic.js'

/** What the appendix of a proposal says of its formulas, as the document has it, in Russian and in Uzbek. */
const ROWS: readonly (readonly [en: string, ru: string, uz: string])[] = [
  ['Σ / number of steps of the member', 'Σ / число этапов участника', 'Σ / ishtirokchi bosqichlari soni'],
  ['centre of the region in the catalog', 'центр региона по каталогу', 'katalogdagi hudud markazi'],
  [
    'ES = max EF; LF = min LS; slack = LF − EF',
    'ES = max EF; LF = min LS; резерв = LF − EF',
    'ES = max EF; LF = min LS; zaxira = LF − EF',
  ],
  [
    'the formula named beside it, over the bill of materials',
    'формула, названная рядом, по спецификации',
    'yonida koʻrsatilgan formula, tarkib boʻyicha',
  ],
  [
    'rate with the part made here − rate without',
    'уровень с местной деталью − уровень без неё',
    'mahalliy detal bilan daraja − usiz daraja',
  ],
  ['annual volume × ramp-up', 'годовой объём × освоение мощности', 'yillik hajm × quvvatni oʻzlashtirish'],
  ['volume × price × (1 + growth)^(t−1)', 'объём × цена × (1 + рост)^(t−1)', 'hajm × narx × (1 + oʻsish)^(t−1)'],
  [
    '(volume × unit cost + yearly cost) × (1 + growth)^(t−1)',
    '(объём × затраты на единицу + затраты в год) × (1 + рост)^(t−1)',
    '(hajm × bir birlikka xarajat + yillik xarajat) × (1 + oʻsish)^(t−1)',
  ],
  [
    'Σ cost × imported share × duty rate',
    'Σ затраты × доля импорта × ставка пошлины',
    'Σ xarajat × import ulushi × boj stavkasi',
  ],
  ['revenue − Σ costs − duty', 'выручка − Σ затраты − пошлина', 'tushum − Σ xarajatlar − boj'],
  ['amount / life', 'сумма / срок амортизации', 'summa / amortizatsiya muddati'],
  [
    'Σ balance × rate / payments a year',
    'Σ остаток × ставка / платежей в год',
    'Σ qoldiq × stavka / yiliga toʻlovlar soni',
  ],
  [
    'max(0, EBITDA − depreciation − interest − losses) × rate',
    'max(0, EBITDA − амортизация − проценты − убытки) × ставка',
    'max(0, EBITDA − amortizatsiya − foizlar − zararlar) × stavka',
  ],
  [
    'EBITDA − depreciation − interest − tax',
    'EBITDA − амортизация − проценты − налог',
    'EBITDA − amortizatsiya − foizlar − soliq',
  ],
  ['Σ items of the year', 'Σ вложения года', 'Σ yil davomidagi xarajatlar'],
  ['Σ sold at the end', 'Σ продано в конце', 'Σ oxirida sotilgan'],
  [
    '(receivable days × revenue + stock days × costs − payable days × materials) / 365',
    '(дни дебиторской задолженности × выручка + дни запасов × затраты − дни кредиторской задолженности × материалы) / 365',
    '(debitorlik kunlari × tushum + zaxira kunlari × xarajatlar − kreditorlik kunlari × materiallar) / 365',
  ],
  ['Σ loans drawn', 'Σ полученные кредиты', 'Σ olingan kreditlar'],
  ['Σ interest + principal', 'Σ проценты + основной долг', 'Σ foizlar + asosiy qarz'],
  [
    'annuity P·i/(1 − (1 + i)⁻ⁿ), or equal principal',
    'аннуитет P·i/(1 − (1 + i)⁻ⁿ) или равные доли основного долга',
    'annuitet P·i/(1 − (1 + i)⁻ⁿ) yoki asosiy qarzni teng toʻlash',
  ],
  [
    'balance + capitalized interest − principal',
    'остаток + капитализированные проценты − основной долг',
    'qoldiq + qarzga qoʻshilgan foizlar − asosiy qarz',
  ],
  [
    'EBITDA − Δ working capital − tax without debt − investment + salvage',
    'EBITDA − Δ оборотного капитала − налог без учёта долга − инвестиции + продажа активов',
    'EBITDA − Δ aylanma mablagʻlar − qarzsiz soliq − investitsiya + aktivlarni sotish',
  ],
  [
    'project cash flow with the tax paid + loans drawn − debt service',
    'поток проекта с уплаченным налогом + полученные кредиты − обслуживание долга',
    'toʻlangan soliq bilan loyiha oqimi + olingan kreditlar − kredit toʻlovlari',
  ],
  [
    'EBITDA − tax − Δ working capital − later investment',
    'EBITDA − налог − Δ оборотного капитала − последующие инвестиции',
    'EBITDA − soliq − Δ aylanma mablagʻlar − keyingi investitsiya',
  ],
  [
    'imports replaced − imported inputs and equipment − foreign debt service',
    'замещённый импорт − импортные материалы и оборудование − обслуживание валютного долга',
    'oʻrni bosilgan import − import materiallar va uskunalar − valyutadagi kredit toʻlovlari',
  ],
  ['1 − loans / investment', '1 − кредиты / инвестиции', '1 − kreditlar / investitsiya'],
  ['r with Σ cₜ / (1 + r)ᵗ = 0', 'r, при котором Σ cₜ / (1 + r)ᵗ = 0', 'Σ cₜ / (1 + r)ᵗ = 0 boʻladigan r'],
  [
    '(FV(received, reinvestment rate) / PV(paid, finance rate))^(1/n) − 1',
    '(FV(получено, ставка реинвестирования) / PV(уплачено, ставка финансирования))^(1/n) − 1',
    '(FV(olingan, qayta investitsiya stavkasi) / PV(toʻlangan, moliyalashtirish stavkasi))^(1/n) − 1',
  ],
  ['years until Σ cₜ stays ≥ 0', 'годы, пока Σ cₜ не станет навсегда ≥ 0', 'Σ cₜ butunlay ≥ 0 boʻlguncha yillar'],
  [
    'years until Σ cₜ / (1 + r)ᵗ stays ≥ 0',
    'годы, пока Σ cₜ / (1 + r)ᵗ не станет навсегда ≥ 0',
    'Σ cₜ / (1 + r)ᵗ butunlay ≥ 0 boʻlguncha yillar',
  ],
  ['PV(returns) / PV(paid)', 'PV(поступления) / PV(вложения)', 'PV(tushumlar) / PV(investitsiya)'],
  [
    '(fixed costs + depreciation + interest) / (price − unit costs)',
    '(постоянные затраты + амортизация + проценты) / (цена − затраты на единицу)',
    '(doimiy xarajatlar + amortizatsiya + foizlar) / (narx − bir birlikka xarajat)',
  ],
  ['CFADS / debt service', 'CFADS / обслуживание долга', 'CFADS / kredit toʻlovlari'],
  ['PV(CFADS over the loan) / loan', 'PV(CFADS за срок кредита) / кредит', 'PV(kredit muddatidagi CFADS) / kredit'],
  ['NPV with one input changed', 'ЧДД при изменении одного параметра', 'bitta koʻrsatkich oʻzgarganda NPV'],
  ['change at which NPV = 0', 'изменение, при котором ЧДД = 0', 'NPV = 0 boʻladigan oʻzgarish'],
  [
    'NPV over seeded random cases (xoshiro128**)',
    'ЧДД в случайных вариантах (xoshiro128**)',
    'tasodifiy holatlarda NPV (xoshiro128**)',
  ],
  ['arithmetic', 'арифметика', 'arifmetika'],
  ['consortium', 'консорциум', 'hamkorlik guruhi'],
  ['compound growth', 'сложный рост', 'murakkab oʻsish'],
  ['catalog', 'каталог', 'katalog'],
  ['see the section', 'см. раздел', 'boʻlimga qarang'],
  ['cash flow', 'денежный поток', 'pul oqimi'],
  ['straight line', 'линейный метод', 'teng qismlar usuli'],
  ['loan schedule', 'график кредита', 'kredit jadvali'],
  ['free cash flow to the firm', 'свободный денежный поток проекта', 'loyihaning erkin pul oqimi'],
  ['free cash flow to equity', 'свободный денежный поток собственников', 'mulkdorlarning erkin pul oqimi'],
  [
    'cash flow available for debt service',
    'поток, доступный для обслуживания долга',
    'kredit toʻlovlari uchun mavjud oqim',
  ],
  [
    'what is paid abroad; a loan drawn is owed, not saved',
    'платежи за рубеж; полученный кредит — долг, а не экономия',
    'chet elga toʻlovlar; olingan kredit — tejalgan pul emas, qarz',
  ],
  ['net present value', 'чистый дисконтированный доход', 'sof joriy qiymat'],
  ['internal rate of return', 'внутренняя норма доходности', 'ichki daromadlilik normasi'],
  ['payback', 'окупаемость', 'oʻzini qoplash'],
  ['profitability index', 'индекс доходности', 'rentabellik indeksi'],
  ['break-even', 'безубыточность', 'zararsizlik'],
  ['debt service cover', 'покрытие долга', 'qarz qoplanishi'],
  ['loan life cover', 'покрытие за срок кредита', 'kredit muddati qoplanishi'],
  ['usual value; the input gives none', 'обычное значение: во вводе его нет', 'odatiy qiymat: kiritilmagan'],
  ['library', 'библиотека', 'kutubxona'],
  ['− step; + step', '− шаг; + шаг', '− qadam; + qadam'],
  ['tornado', 'анализ чувствительности', 'sezgirlik tahlili'],
  ['switching value', 'критическое значение', 'chegaraviy qiymat'],
  ['Monte Carlo', 'метод Монте-Карло', 'Monte-Karlo usuli'],
  [
    'EK: general ad valorem case of the CIS rules of origin (form ST-1)',
    'общее адвалорное правило происхождения товаров СНГ (форма СТ-1), по практике',
    'MDH kelib chiqish qoidalaridagi umumiy advalor mezon (ST-1 shakli), amaliyotdan',
  ],
  [
    'EK: common form in CIS practice; the text of the Uzbek programme’s own formula was not at hand',
    'обычная форма в практике СНГ; текста формулы самой программы Узбекистана под рукой не было',
    'MDH amaliyotidagi odatiy shakl; Oʻzbekiston dasturining oʻz formulasi matni qoʻlda boʻlmagan',
  ],
  [
    'EK: form of the Russian Government resolution 719',
    'по форме постановления Правительства Российской Федерации № 719',
    'Rossiya Federatsiyasi Hukumatining 719-son qarori shakli boʻyicha',
  ],
  [
    'EK: as quoted in news ("more than half of 7,700 components"); not comparable with a share of value',
    'как приводится в новостях; с долей стоимости несравнимо',
    'yangiliklarda keltirilgani boʻyicha; qiymat ulushi bilan solishtirib boʻlmaydi',
  ],
]

/** Signs of formulas stay Latin: short names, codes in capitals, functions. */
const WORD = /(?<![\p{L}\p{N}])(?!max\b|min\b|xoshiro)(?=\p{L}*\p{Ll})[\p{L}ʻʼ]{3,}/gu

const books = /* @__PURE__ */ onFirstUse(() => ({
  ru: new Map(ROWS.map(([en, ru]) => [en, ru])),
  uz: new Map(ROWS.map(([en, , uz]) => [en, uz])),
  'uz-Cyrl': new Map(ROWS.map(([en, , uz]) => [en, uz.replace(WORD, (word) => inCyrillic(word))])),
}))

/** A formula of a document, or where it is from, in words of the language; what has none stays as it is. */
export function formulaIn(text: string, lang: Lang): string {
  return lang === 'en' ? text.replace(/^EK: /, '') : (books()[lang].get(text) ?? text)
}
