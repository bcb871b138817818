import type { Lang } from '../model/basics.js'
import { onFirstUse } from '../text/on-first-use.js'
import { inCyrillic } from './cyrillic.js'
import type { Plural } from './phrasebook.js'

/** Sentences about what is missing, what could be asked less of, what is worth investing in, and how sure an order is. */
export interface MissingWords {
  /** `{maker}`, `{part}`, `{n}` ways. */
  readonly ways: Plural
  /** `{maker}`, `{part}`. */
  readonly nothingMissing: string
  readonly noWay: string
  /** `{criteria}` of the host. */
  readonly unadvised: string
  /** `{process}`. */
  readonly setUp: string
  /** `{standing}`, `{score}`. */
  readonly after: string
  /** `{low}`, `{high}`; agrees with the latter. */
  readonly days: Plural
  /** `{part}`, `{n}` makers. */
  readonly matchingNow: Plural
  readonly noRelaxation: string
  /** `{n}` makers. */
  readonly opens: Plural
  /** `{n}` of them. */
  readonly shownToFit: Plural
  /** `{from}`, `{to}`. */
  readonly insteadOf: string
  /** `{to}`. */
  readonly alsoAllowed: string
  /** `{from}`. */
  readonly dropped: string
  /** `{from}`. */
  readonly elsewhere: string
  /** `{parts}`, `{served}`. */
  readonly servedNow: string
  readonly atMakers: string
  readonly inRegions: string
  /** `{region}`, `{n}` makers. */
  readonly inRegion: Plural
  readonly whiteSpace: string
  /** `{n}` parts. */
  readonly parts: Plural
  /** `{value}`. */
  readonly aYear: string
  readonly nowhere: string
  /** `{n}` first rank share, `{maker}`. */
  readonly first: string
  readonly never: string
  /** `{low}`, `{high}`, `{criterion}`. */
  readonly staysFirst: string
  readonly alwaysFirst: string
  /** `{error}`. */
  readonly sampled: string
}

const EN: MissingWords = {
  ways: ['{maker}, {part}: {n} way to close what is missing.', '{maker}, {part}: {n} ways to close what is missing.'],
  nothingMissing: '{maker}, {part}: nothing that is required is missed.',
  noWay: 'No change that we know of would be enough.',
  unadvised: 'Only you know what would meet: {criteria}.',
  setUp: 'set up {process}',
  after: 'then: {standing}, {score}',
  days: '{low}–{high} days',
  matchingNow: ['{part}: {n} maker matches as it is.', '{part}: {n} makers match as it is.'],
  noRelaxation: 'No smaller demand that we know of would let another maker in.',
  opens: ['lets in {n} maker', 'lets in {n} makers'],
  shownToFit: '{n} shown to fit',
  insteadOf: '{to} instead of {from}',
  alsoAllowed: 'allow {to} too',
  dropped: 'do without {from}',
  elsewhere: '{from} may be bought elsewhere',
  servedNow: 'Of {parts} parts, {served} have a match. What would open the most of the rest:',
  atMakers: 'One change at one maker',
  inRegions: 'One kind of change in a region',
  inRegion: ['{region} ({n} maker could)', '{region} ({n} makers could)'],
  whiteSpace: 'Nobody is near',
  parts: ['{n} part', '{n} parts'],
  aYear: '{value} a year',
  nowhere: 'No single change would open a part.',
  first: '{maker}: first with {n} of the weights',
  never: '{maker}: first with no weights',
  staysFirst: '{criterion}: {low}–{high}',
  alwaysFirst: 'The first stays first while the weight of one criterion lies within',
  sampled: 'Shares are within ±{error}.',
}

const RU: MissingWords = {
  ways: [
    '{maker}, {part}: {n} способ восполнить недостающее.',
    '{maker}, {part}: {n} способа восполнить недостающее.',
    '{maker}, {part}: {n} способов восполнить недостающее.',
  ],
  nothingMissing: '{maker}, {part}: обязательные требования не нарушены.',
  noWay: 'Известных нам изменений было бы недостаточно.',
  unadvised: 'Только вы знаете, что нужно для: {criteria}.',
  setUp: 'освоить: {process}',
  after: 'затем: {standing}, {score}',
  days: ['{low}–{high} день', '{low}–{high} дня', '{low}–{high} дней'],
  matchingNow: [
    '{part}: сейчас подходит {n} изготовитель.',
    '{part}: сейчас подходят {n} изготовителя.',
    '{part}: сейчас подходят {n} изготовителей.',
  ],
  noRelaxation: 'Известные нам уступки не привели бы других изготовителей.',
  opens: ['подойдёт ещё {n} изготовитель', 'подойдут ещё {n} изготовителя', 'подойдут ещё {n} изготовителей'],
  shownToFit: 'из них с подтверждением: {n}',
  insteadOf: 'заменить «{from}» на «{to}»',
  alsoAllowed: 'допустить также {to}',
  dropped: 'не требовать: {from}',
  elsewhere: 'разрешить отдать на сторону: {from}',
  servedNow: 'Деталей: {parts}, из них с изготовителем: {served}. Что откроет больше всего из остальных:',
  atMakers: 'Одно изменение у одного изготовителя',
  inRegions: 'Один вид изменений в регионе',
  inRegion: [
    '{region} (может {n} изготовитель)',
    '{region} (могут {n} изготовителя)',
    '{region} (могут {n} изготовителей)',
  ],
  whiteSpace: 'Рядом никого нет',
  parts: ['{n} деталь', '{n} детали', '{n} деталей'],
  aYear: '{value} в год',
  nowhere: 'Ни одно отдельное изменение не откроет новую деталь.',
  first: '{maker}: первый при {n} весов',
  never: '{maker}: не бывает первым ни при каких весах',
  staysFirst: '{criterion}: {low}–{high}',
  alwaysFirst: 'Первый остаётся первым, пока вес одного критерия в пределах',
  sampled: 'Точность долей: ±{error}.',
}

const UZ: MissingWords = {
  ways: '{maker}, {part}: yetishmayotganini toʻldirishning {n} ta yoʻli bor.',
  nothingMissing: '{maker}, {part}: majburiy talablarning hammasi bajariladi.',
  noWay: 'Bizga maʼlum oʻzgarishlar yetarli boʻlmas edi.',
  unadvised: 'Buni faqat siz bilasiz: {criteria}.',
  setUp: 'yoʻlga qoʻyish: {process}',
  after: 'keyin: {standing}, {score}',
  days: '{low}–{high} kun',
  matchingNow: '{part}: hozir {n} ta korxona mos keladi.',
  noRelaxation: 'Bizga maʼlum yon berishlar boshqa korxonalarga yoʻl ochmas edi.',
  opens: 'yana {n} ta korxona mos keladi',
  shownToFit: 'shundan tasdiqlangani: {n}',
  insteadOf: '{from} oʻrniga {to}',
  alsoAllowed: '{to} ham boʻlaveradi',
  dropped: 'talab qilmaslik: {from}',
  elsewhere: 'boshqa korxonaga berishga ruxsat: {from}',
  servedNow: 'Jami {parts} ta detal, shundan {served} tasining ishlab chiqaruvchisi bor. Qolganini koʻproq ochadigani:',
  atMakers: 'Bitta korxonada bitta oʻzgarish',
  inRegions: 'Hududda bir turdagi oʻzgarish',
  inRegion: '{region} ({n} ta korxona qila oladi)',
  whiteSpace: 'Yaqin korxona yoʻq',
  parts: '{n} ta detal',
  aYear: 'yiliga {value}',
  nowhere: 'Bitta oʻzgarish bilan yangi detal ochilmaydi.',
  first: '{maker}: vaznlarning {n} qismida birinchi',
  never: '{maker}: hech qanday vaznda birinchi boʻlmaydi',
  staysFirst: '{criterion}: {low}–{high}',
  alwaysFirst: 'Bitta mezonning vazni quyidagi oraliqda boʻlsa, birinchi oʻz oʻrnida qoladi',
  sampled: 'Ulushlarning aniqligi: ±{error}.',
}

const cyrillic = /* @__PURE__ */ onFirstUse(() => inCyrillic(UZ))

/** What every language says about it. */
export const MISSING_WORDS: Readonly<Record<Lang, MissingWords>> = {
  en: EN,
  ru: RU,
  uz: UZ,
  get 'uz-Cyrl'() {
    return cyrillic()
  },
}
