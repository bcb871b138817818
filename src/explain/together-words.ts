import type { Lang } from '../model/basics.js'
import type { SupportKind } from '../model/catalog.js'
import { onFirstUse } from '../text/on-first-use.js'
import { inCyrillic } from './cyrillic.js'
import type { Plural } from './phrasebook.js'

/** What is said of makers that work together, and of what one could win. */
export interface TogetherWording {
  /** `{n}` consortia. */
  readonly consortia: Plural
  readonly noConsortium: string
  /** `{makers}`, `{score}`. */
  readonly best: string
  /** `{maker}`, `{score}`. */
  readonly single: string
  /** `{maker}`, `{score}`, `{lacks}`. */
  readonly singleUnlisted: string
  /** `{maker}`, `{lacks}`. */
  readonly singleLacks: string
  /** `{maker}`. */
  readonly singleMisses: string
  readonly nobodySingle: string
  /** `{steps}`. */
  readonly nobodyDoes: string
  /** `{maker}`, `{steps}`. */
  readonly does: string
  /** `{lacks}`. */
  readonly lacks: string
  /** `{km}`. */
  readonly distance: string
  /** `{days}`. */
  readonly days: string
  /** `{days}`. */
  readonly daysAtLeast: string
  /** `{process}`, `{maker}`, `{free}`, `{share}`. */
  readonly bottleneck: string
  readonly bottleneckShare: string
  readonly support: Readonly<Record<SupportKind, string>>
  /** `{process}`. */
  readonly noSupport: string
  readonly ifConfirmed: string
  readonly inRegion: string
  /** `{n}` partners, for `{maker}`. */
  readonly partners: Plural
  /** `{maker}`. */
  readonly noPartner: string
  /** `{n}` parts together. */
  readonly sharedParts: Plural
  /** `{n}` of them only together. */
  readonly onlyTogether: Plural
  /** `{value}`. */
  readonly imports: string
  /** `{part}`, `{own}`, `{partners}`. */
  readonly shares: string
  /** `{n}` more lines. */
  readonly more: Plural
  /** `{maker}`, `{n}` parts of `{total}`. */
  readonly couldMake: Plural
  /** `{n}` parts near. */
  readonly comesNear: Plural
}

const UZ: TogetherWording = {
  consortia: '{n} ta hamkorlik guruhi birgalikda tayyorlay oladi',
  noConsortium: 'yaqin atrofda buni birgalikda toʻliq bajara oladigan korxonalar topilmadi',
  best: 'Eng yaxshisi — {makers}: {score}.',
  single: 'Yakka korxonalarning eng yaxshisi — {maker}: {score}.',
  singleUnlisted: 'Yakka korxonalarning eng yaxshisi — {maker}: {score}, lekin roʻyxatida yoʻq: {lacks}.',
  singleLacks: 'Hech kim yakka oʻzi uddalay olmaydi: eng yaqini {maker}, unda yoʻq: {lacks}.',
  singleMisses: 'Hech kim yakka oʻzi barcha talablarni bajara olmaydi: eng yaqini {maker}.',
  nobodySingle: 'Roʻyxatda bu bosqichlardan birortasini bajaradigan korxona yoʻq.',
  nobodyDoes: 'Roʻyxatda hech kimda yoʻq: {steps}.',
  does: '{maker}: {steps}',
  lacks: 'yakka oʻzida yetishmaydi: {lacks}',
  distance: 'Jami yoʻl: {km}.',
  days: 'Butun yoʻnalish boʻyicha muddat: {days}.',
  daysAtLeast: 'Butun yoʻnalish boʻyicha muddat kamida {days}: ayrim bosqichlarning muddati aytilmagan.',
  bottleneck: 'Tor joyi: {process}, {maker}, boʻsh quvvati {free}.',
  bottleneckShare: 'Tor joyi: {process}, {maker}, boʻsh quvvati {free} — talabning {share}.',
  support: { design: 'Loyihalash', tooling: 'Qolip va moslamalar', testing: 'Sinov' },
  noSupport: 'roʻyxatda hech kim topilmadi ({process})',
  ifConfirmed: 'aniqlash kerak',
  inRegion: 'Bitta hudud ichida',
  partners: '{maker}: yetishmagan bosqichlarni toʻldiradigan {n} ta hamkor topildi.',
  noPartner: '{maker}: yetishmagan bosqichlarni toʻldiradigan hamkor topilmadi.',
  sharedParts: 'birgalikda {n} ta detal',
  onlyTogether: 'shundan {n} tasi faqat birgalikda',
  imports: 'yiliga {value} import',
  shares: '{part}: {own} — oʻzida, {partners} — hamkorda',
  more: 'va yana {n} ta',
  couldMake: '{maker}: {total} ta detaldan {n} tasini tayyorlay oladi.',
  comesNear: 'Yana {n} tasiga yaqin.',
}

const cyrillic = /* @__PURE__ */ onFirstUse(() => inCyrillic(UZ))

/** The wordings per language. */
export const TOGETHER: Readonly<Record<Lang, TogetherWording>> = {
  en: {
    consortia: ['{n} consortium could make it together', '{n} consortia could make it together'],
    noConsortium: 'no makers in reach cover it together',
    best: 'The best is {makers} with {score}.',
    single: 'The best single maker is {maker} with {score}.',
    singleUnlisted: 'The best single maker is {maker} with {score}; it does not list {lacks}.',
    singleLacks: 'Nobody covers it alone: {maker}, the nearest to it, lacks {lacks}.',
    singleMisses: 'Nobody meets every demand alone; {maker} comes nearest to it.',
    nobodySingle: 'Nobody on the list does any of its steps.',
    nobodyDoes: 'Nobody in reach does {steps}.',
    does: '{maker}: {steps}',
    lacks: 'alone it would lack {lacks}',
    distance: '{km} on the way.',
    days: 'Lead time along the route: {days}.',
    daysAtLeast: 'Lead time along the route: at least {days}; some steps do not state theirs.',
    bottleneck: 'Bottleneck: {process} at {maker}, {free} free.',
    bottleneckShare: 'Bottleneck: {process} at {maker}, {free} free, {share} of the need.',
    support: { design: 'Design', tooling: 'Tooling', testing: 'Testing' },
    noSupport: 'nobody on the list is known for it ({process})',
    ifConfirmed: 'to be confirmed',
    inRegion: 'Inside one region',
    partners: ['{maker}: {n} partner completes what it lacks.', '{maker}: {n} partners complete what it lacks.'],
    noPartner: '{maker}: no maker on the list completes what it lacks.',
    sharedParts: ['{n} part together', '{n} parts together'],
    onlyTogether: ['{n} of them only together', '{n} of them only together'],
    imports: 'imports of {value} a year',
    shares: '{part}: {own} here, {partners} there',
    more: ['and {n} more', 'and {n} more'],
    couldMake: ['{maker} could make {n} of {total} parts.', '{maker} could make {n} of {total} parts.'],
    comesNear: ['It comes near {n} more.', 'It comes near {n} more.'],
  },
  ru: {
    consortia: [
      'вместе это может сделать {n} консорциум',
      'вместе это могут сделать {n} консорциума',
      'вместе это могут сделать {n} консорциумов',
    ],
    noConsortium: 'изготовителей, которые сделали бы это вместе, не нашлось',
    best: 'Лучший — {makers}: {score}.',
    single: 'Лучший изготовитель в одиночку — {maker}: {score}.',
    singleUnlisted: 'Лучший изготовитель в одиночку — {maker}: {score}, но не заявлено: {lacks}.',
    singleLacks: 'В одиночку не справится никто: ближе всех {maker}, не хватает: {lacks}.',
    singleMisses: 'В одиночку всех требований не выполнит никто, ближе всех {maker}.',
    nobodySingle: 'В списке никто не выполняет ни одного из этапов.',
    nobodyDoes: 'Ни у кого поблизости нет: {steps}.',
    does: '{maker}: {steps}',
    lacks: 'в одиночку не хватило бы: {lacks}',
    distance: 'Путь: {km}.',
    days: 'Срок по всему маршруту: {days}.',
    daysAtLeast: 'Срок по всему маршруту — не меньше: {days}; для части этапов он не указан.',
    bottleneck: 'Узкое место: {process}, {maker}, свободно {free}.',
    bottleneckShare: 'Узкое место: {process}, {maker}, свободно {free} — {share} потребности.',
    support: { design: 'Проектирование', tooling: 'Оснастка', testing: 'Испытания' },
    noSupport: 'в списке никто не найден ({process})',
    ifConfirmed: 'уточнить',
    inRegion: 'В пределах одного региона',
    partners: [
      '{maker}: недостающее дополняет {n} партнёр.',
      '{maker}: недостающее дополняют {n} партнёра.',
      '{maker}: недостающее дополняют {n} партнёров.',
    ],
    noPartner: '{maker}: партнёра, который дополнил бы недостающее, в списке нет.',
    sharedParts: ['вместе {n} деталь', 'вместе {n} детали', 'вместе {n} деталей'],
    onlyTogether: ['из них только вместе {n}', 'из них только вместе {n}', 'из них только вместе {n}'],
    imports: 'импорт {value} в год',
    shares: '{part}: здесь {own}, у партнёра {partners}',
    more: 'и ещё {n}',
    couldMake: '{maker}: может делать {n} из {total} деталей.',
    comesNear: 'Ещё к {n} близок.',
  },
  uz: UZ,
  get 'uz-Cyrl'() {
    return cyrillic()
  },
}
