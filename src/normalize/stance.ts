import type { Clause, Sentence, Word } from './clauses.js'
import { type Mark, marksIn } from './stance-marks.js'
import { type MarkHit, wordMarks } from './word-marks.js'

/**
 * How a maker speaks of something: it does it · it does not · it has it done, or buys it, or does it not yet or no longer ·
 * somebody else is meant.
 */
export type Stance = 'own' | 'denied' | 'sent' | 'foreign'

/** What is spoken of, a process or a material; offsets of the text. */
export interface Mention {
  readonly start: number
  readonly end: number
}

/** How a sentence speaks. */
export interface Stances {
  of(mention: Mention): Stance
  /** Of what is said in a clause beside its mentions. */
  ofClause(clause: Clause): Stance
}

/** What may stand between a denial and what it denies. */
const between = /* @__PURE__ */ wordMarks<true>([
  [
    'так*|цехе|нам|мне|держим|ванн*|пресс*|камер*|машин*|печь|печи|печей|тоже|также|отливок|поковок|детал*|изделий|заготовок|мы|сами|делает|делают|выполняет|выполняют|проводит|проводят|производит|производят|осуществляет|берёт|только|станк*|станок|оборудован*|линии|пока|у нас|нас|своего|своей|свою|своё|собственн*|своими|силами|цеха|цех|участка|участок|работы|работ|работу|услуги|услуг|обработку|обработки|обработкой|цветн*|чёрн*|черн*|крупн*|мелк*|серийн*|любое|любую|никак*|выполня*|делается|осуществля*|с|со|металл*|сплав*|самостоятельно',
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

/** Tells of every mention of a sentence how the maker speaks of it. O(words × mentions). */
export function stancesOf({ clauses, start: offset, text }: Sentence, mentions: readonly Mention[]): Stances {
  const said = new Map<Mention, Stance>()
  const ofClauses = new Map<Clause, Stance>()
  const inside = clauses.map((clause) => mentions.filter(({ start }) => start >= clause.start && start < clause.end))
  const deny = (list: readonly Mention[], by: Mark) => {
    for (const one of list) said.set(one, by === 'around' || by === 'before' ? 'denied' : 'sent')
  }
  clauses.forEach((clause, c) => {
    const own = inside[c]!
    const hits = marksIn(clause.words)
    for (const hit of hits) {
      if (hit.value === 'own') continue
      if (hit.value === 'others') {
        ofClauses.set(clause, 'foreign')
        // точит, куёт и шлифует заказчик
        if (hit.to === clause.words.length) extend(-1, c, 'away')
      } else if (hit.value === 'bought') {
        for (const one of beside(hit, clause, own)) if (!said.has(one)) said.set(one, 'sent')
      } else if (hit.value === 'whole') {
        deny(own, hit.value)
        ofClauses.set(clause, 'denied')
      } else {
        const denied = deniedBy(hit, clause, own)
        deny(denied.list, hit.value)
        if (denied.list.length > 0) ofClauses.set(clause, 'denied')
        if (denied.isAhead) extend(1, c, hit.value)
        else if (denied.list.length > 0) extend(-1, c, hit.value, listBefore(hit, clause, denied.list))
        // цинкование — по кооперации с гальваническим цехом
        if (isAway(hit.value) && hit.from === 0 && clause.opener === 'comma') deny(inside[c - 1] ?? [], hit.value)
        if (own.length > 0 || clause.words.some(({ key }) => OTHER_WORKS.test(key))) continue
        // своего участка нет: цинкование по кооперации
        if (clauses[c + 1]?.opener === 'colon') for (let k = c + 1; k < clauses.length; k++) deny(inside[k]!, hit.value)
        // no galvanizing of our own, done by subcontractors; алюминий — нет
        else if (
          (isAway(hit.value) || isAlone(hit, clause)) &&
          (clause.opener === 'comma' || isSuch(clause) || isLabel(c))
        ) {
          deny(inside[c - 1] ?? [], hit.value)
          // литьё порошков под давлением (MIM) не освоено; рессоры, несмотря на название, не делаем
          if (isBracket(c - 1) || isConcession(clauses[c - 1])) deny(inside[c - 2] ?? [], hit.value)
        }
      }
    }
    if (ofClauses.get(clause) === 'foreign') for (const one of own) if (!said.has(one)) said.set(one, 'foreign')
    // поковки из 25ХГТ, 40Х покупаем на стороне: what is said at the end of a list is said of all of it
    const last = own[0] && said.get(own[0])
    if (last !== 'sent' && last !== 'foreign') return
    for (let k = c; k > 0 && goesOn(k); k--) for (const one of inside[k - 1]!) said.set(one, last)
  })
  return {
    of: (mention) => said.get(mention) ?? 'own',
    ofClause(clause) {
      const own = inside[clauses.indexOf(clause)] ?? []
      if (own.some((one) => said.get(one) === 'denied' || said.get(one) === 'sent')) return 'denied'
      return ofClauses.get(clause) ?? 'own'
    },
  }

  /** `Heat treatment: outside`. */
  function isLabel(k: number): boolean {
    return clauses.length === 2 && clauses[k]!.opener === 'colon'
  }

  function isBracket(k: number): boolean {
    const clause = clauses[k]
    return clause !== undefined && /^\)/.test(text.slice(clause.end - offset))
  }

  /** A clause that begins with a grade behind one that ends with a name. */
  function goesOn(k: number): boolean {
    const [first] = inside[k]!
    const last = inside[k - 1]!.at(-1)
    const [word] = clauses[k]!.words
    const isBegun = first !== undefined && word!.start >= first.start && /\d/.test(word!.text)
    return (
      isBegun && clauses[k]!.opener === 'comma' && last !== undefined && clauses[k - 1]!.words.at(-1)!.end <= last.end
    )
  }

  /** Goes along a list whose members are nothing but names: all of them, the objects of a verb, or none. */
  function extend(step: 1 | -1, from: number, by: Mark, members: 'all' | 'objects' | 'none' = 'all'): void {
    for (let k = from + step; k >= 0 && k < clauses.length && members !== 'none'; k += step) {
      const clause = clauses[k]!
      if ((step > 0 ? clause : clauses[k + 1]!).opener !== 'comma') return
      if (inside[k]!.length === 0 || !isBare(clause, inside[k]!) || isClaimed(clause)) return
      if (members === 'objects' && !isObject(clause, inside[k]!)) return
      deny(inside[k]!, by)
    }
  }
}

/** `Toblash oʻzimizda, mexanik ishlov yoʻq`: a clause that says at its end whose it is speaks for itself. */
const CLAIMED = /^(?:o?zimiz(?:da|niki|ning|ga)|svo[yi]|svoe|svoya|sami|sebya|ours?|here|house|ourselves|da|yes)$/

function isClaimed({ words }: Clause): boolean {
  return CLAIMED.test(words.at(-1)!.key)
}

/** `остальные работы размещаем по кооперации` speaks of none before it. */
const OTHER_WORKS = /^(?:ostaln|prochi|kolgan|rest$|remaining)/

/** Nothing is said but that, and words that leave the sense as it is. */
function isAlone({ from, to }: MarkHit<Mark>, { words }: Clause): boolean {
  return to === words.length && strangersIn(words.slice(0, from), []) === 0
}

/** What stands between a thing and its denial without changing it. */
function isConcession(clause: Clause | undefined): boolean {
  return clause !== undefined && /^(?:nesmotrya|hotya|despite|though|although|garchi)$/.test(clause.words[0]!.key)
}

/** `…, но такой ванны нет`: what was named is meant. */
function isSuch({ words }: Clause): boolean {
  return words.some(({ key }) => SUCH.test(key))
}

const SUCH = /^(?:tak(?:oy|ogo|ih|aya|oe)|such|bunday|unday)$/

function isAway(mark: Mark): boolean {
  return mark === 'away' || mark === 'contractor'
}

/** The mention before a mark and the one behind it, with nothing between. */
function beside({ from, to }: MarkHit<Mark>, { words }: Clause, own: readonly Mention[]): readonly Mention[] {
  const [first, last] = [words[from]!, words[to - 1]!]
  const before = own.filter(({ end }) => end <= first.start).at(-1)
  const behind = own.find(({ start }) => start >= last.end)
  return [
    ...(before && to === words.length && isClose(words, before.end, first.start, own, 0) ? [before] : []),
    ...(behind && isClose(words, last.end, behind.start, own, 0) ? [behind] : []),
  ]
}

/** Words between a thing and the denial at the end of its clause. */
const FARTHEST = 4
/** A verb that says something else between. */
const SPOKEN = /(?:.{2}(?:[aeiu]|ya)m|miz|.{3}di|.{2}(?:et|it|ut|yut|yat))$/

function deniedBy(
  { value, from, to }: MarkHit<Mark>,
  { words }: Clause,
  own: readonly Mention[],
): { readonly list: readonly Mention[]; readonly isAhead: boolean } {
  const [first, last] = [words[from]!, words[to - 1]!]
  // не льём: the verb names what it denies
  const within = own.filter(({ start, end }) => start < last.end && end > first.start)
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
    .filter((hit) => hit.value === 'own')
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

function isBare({ words }: Clause, own: readonly Mention[]): boolean {
  return strangersIn(words, own) === 0 && marksIn(words).length === 0
}

/** `Toshkentdagi hamkorga`: whose place is told. */
const WHERE = /.{3}dagi$/

/** Words that are no mention and may change the sense. */
function strangersIn(words: readonly Word[], own: readonly Mention[]): number {
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
function listBefore(
  { from, to }: MarkHit<Mark>,
  clause: Clause,
  denied: readonly Mention[],
): 'all' | 'objects' | 'none' {
  const { words } = clause
  if (words.slice(from, to).some(({ key }) => UZBEK.test(key))) return 'all'
  // heat treatment, painting and galvanizing are outsourced
  if (words[from - 1]?.key === 'are') return 'all'
  return isObject(clause, denied) ? 'objects' : 'none'
}

/** An object by its ending: термообработку, покраску не делаем. */
function isObject({ words }: Clause, mentions: readonly Mention[]): boolean {
  const object = words.filter(({ end }) => end <= mentions.at(-1)!.end).at(-1)
  return /[ую]$/u.test(object?.text ?? '')
}
