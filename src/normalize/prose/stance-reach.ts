import type { Clause, Word } from './clauses.js'
import { type Mark, marksIn } from './stance-marks.js'
import { type MarkHit, wordMarks } from './word-marks.js'

/* Which of the things that a clause names its marks speak of: what stands between says how far a mark reaches. */

/** What is spoken of, a process or a material; offsets of the text. */
export interface Mention {
  readonly start: number
  readonly end: number
}

/** What may stand between a denial and what it denies. */
const between = /* @__PURE__ */ wordMarks<true>([
  [
    'так*|цехе|завод*|перечн*|списк*|нашем|нам|мне|держим|ванн*|пресс*|камер*|машин*|печь|печи|печей|тоже|также|отливок|поковок|детал*|изделий|заготовок|мы|сами|делает|делают|выполняет|выполняют|проводит|проводят|производит|производят|осуществляет|берёт|только|станк*|станок|оборудован*|линии|пока|у нас|нас|своего|своей|свою|своё|собственн*|своими|силами|цеха|цех|участка|участок|работы|работ|работу|услуги|услуг|обработку|обработки|обработкой|цветн*|чёрн*|черн*|крупн*|мелк*|серийн*|любое|любую|никак*|выполня*|делается|осуществля*|с|со|металл*|сплав*|самостоятельно',
    true,
  ],
  [
    'such|only|machines|machine|equipment|line|lines|own|any|our|of our own|in house|in-house|inhouse|ourselves|currently|at the moment|is|are|was|done|performed|carried|out|with|of|shop|department|work|parts|services|non-ferrous|nonferrous|non|ferrous|metals|large|small|here|to|by|also|all|it|the|as|a|at|yet|either|or|and|nor|for',
    true,
  ],
  [
    'bunday|unday|esa|ham|hali|hozir|bizning|qiladigan|bajaradigan|boʻlim*|vanna*|pres*|mashina*|kamera*|dastgoh*|stanok*|stanog*|uskuna*|liniya*|faqat|biz|bizda|oʻzimiz*|hozircha|ishlari|ishlarini|ishlar|xizmati|xizmatlari|bilan|rangli|metall*|sex*|sexi*|yoʻnalish*|sohamiz|vazifamiz',
    true,
  ],
])

/** Uzbek puts the verb last, so that a list before a denial is denied. */
const UZBEK = /(?:maymiz|maydi|yok|emas|beramiz|pudrat|chetga|chetda)/

/** Before a noun and what is not done to it: no sheet is rolled. */
const BARE_NO = /^no$/

/** The mention before a mark and the one behind it, with nothing between. */
export function beside({ from, to }: MarkHit<Mark>, { words }: Clause, own: readonly Mention[]): readonly Mention[] {
  const [first, last] = [words[from]!, words[to - 1]!]
  const before = own.filter(({ end }) => end <= first.start).at(-1)
  const behind = own.find(({ start }) => start >= last.end)
  return [
    ...(before && to === words.length && isClose(words, before.end, first.start, own, 0) ? [before] : []),
    ...(behind && isClose(words, last.end, behind.start, own, 0) ? [behind] : []),
  ]
}

/** The mentions that have words of a mark in them. */
export function overlapping(
  { from, to }: MarkHit<Mark>,
  { words }: Clause,
  own: readonly Mention[],
): readonly Mention[] {
  return own.filter(({ start, end }) => start < words[to - 1]!.end && end > words[from]!.start)
}

/** Words between a thing and the denial at the end of its clause. */
const FARTHEST = 4
/** A verb that says something else between. */
const SPOKEN = /(?:.{2}(?:[aeiu]|ya)m|miz|.{3}di|.{2}(?:et|it|ut|yut|yat))$/

/** What a mark speaks of in its clause, and whether that follows it. O(words × mentions). */
export function deniedBy(
  hit: MarkHit<Mark>,
  clause: Clause,
  own: readonly Mention[],
): { readonly list: readonly Mention[]; readonly isAhead: boolean } {
  const { value, from, to } = hit
  const { words } = clause
  const [first, last] = [words[from]!, words[to - 1]!]
  // не льём: the verb names what it denies
  const within = overlapping(hit, clause, own)
  const behind = own.filter(({ start }) => start >= last.end)
  const strange =
    value === 'contractor' ? words.length : value === 'away' || (from === 0 && BARE_NO.test(first.key)) ? 1 : 0
  if (value === 'by' && within.length === 0) return { list: [], isAhead: false }
  if (
    value !== 'back' &&
    value !== 'by' &&
    behind.length > 0 &&
    isClose(words, last.end, behind[0]!.start, own, strange)
  ) {
    return { list: [...within, ...behind], isAhead: true }
  }
  if (value === 'before') return { list: [], isAhead: false }
  // литьё делаем сами, ковку отдаём, without the comma
  const claim = marksIn(words.slice(0, from))
    .filter((mark) => mark.value === 'own')
    // покраску делаем по кооперации: its verb is that of what goes elsewhere
    .filter((mark) => mark.to < from || (value !== 'away' && value !== 'contractor'))
    .at(-1)
  const since = claim ? words[claim.to - 1]!.end : 0
  const ahead = own.filter(({ start, end }) => end <= first.start && start >= since)
  const nearest = ahead.at(-1)
  // вкладыши и ложементы из ППУ не изготавливаем: a denial at the end speaks of all that has no verb of its own
  const isLast = (value === 'around' || value === 'away') && to === words.length && within.length === 0
  const gap = nearest ? words.filter(({ start, end }) => start >= nearest.end && end <= first.start) : []
  const far = isLast && strange < FARTHEST && !gap.some(({ key }) => SPOKEN.test(key)) ? FARTHEST : strange
  if (nearest && isClose(words, nearest.end, first.start, own, far))
    return { list: [...ahead, ...within], isAhead: false }
  return { list: within, isAhead: within.length > 0 }
}

/** Nothing stands between but words that leave the sense as it is. */
function isClose(
  words: readonly Word[],
  start: number,
  end: number,
  own: readonly Mention[],
  strange: number,
): boolean {
  const gap = words.filter((word) => word.start >= start && word.end <= end)
  return strangersIn(gap, own) <= strange
}

/** Whether a clause is nothing but its mentions. */
export function isBare({ words }: Clause, own: readonly Mention[]): boolean {
  return strangersIn(words, own) === 0 && marksIn(words).length === 0
}

/** `Toshkentdagi hamkorga`: whose place is told. */
const WHERE = /.{3}dagi$/

/** Words that are no mention and may change the sense. */
export function strangersIn(words: readonly Word[], own: readonly Mention[]): number {
  const left = words.filter(
    (word) =>
      !word.isFunction &&
      !WHERE.test(word.key) &&
      !own.some(({ start, end }) => word.start >= start && word.end <= end),
  )
  const known = between.in(words).flatMap(({ from, to }) => words.slice(from, to))
  return left.filter((word) => !known.includes(word)).length
}

/** Of what before its clause a denial at the end of it speaks too. */
export function listBefore(
  { value, from, to }: MarkHit<Mark>,
  clause: Clause,
  denied: readonly Mention[],
): 'all' | 'objects' | 'none' {
  const { words } = clause
  // tishini frezalab, sementatsiyaga beramiz: only that is given away
  if (value === 'contractor' && denied.every(({ start }) => start >= words[from]!.start)) return 'none'
  if (words.slice(from, to).some(({ key }) => UZBEK.test(key))) return 'all'
  // heat treatment, painting and galvanizing are outsourced
  if (words[from - 1]?.key === 'are') return 'all'
  return isObject(clause, denied) ? 'objects' : 'none'
}

/** An object by its ending: термообработку, покраску не делаем. */
export function isObject({ words }: Clause, mentions: readonly Mention[]): boolean {
  const object = words.filter(({ end }) => end <= mentions.at(-1)!.end).at(-1)
  return /[ую]$/u.test(object?.text ?? '')
}
