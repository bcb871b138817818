import type { Clause, Sentence, Word } from './clauses.js'
import { type MarkHit, wordMarks } from './word-marks.js'

/** How a maker speaks of something: it does it · it does not, or not yet, or has it done · somebody else is meant. */
export type Stance = 'own' | 'denied' | 'foreign'

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

/**
 * `before` denies what follows it · `around` what follows, else what stands before · `away` the same, and a clause of its
 * own speaks of the one before · `whole` all of the clause · `others` says that others do or need it · `own` the maker does.
 */
type Mark = 'before' | 'around' | 'away' | 'whole' | 'others' | 'own'

const NOT = 'do not|dont|does not|doesnt|cannot|can not|cant|no longer'
const DO =
  'do|make|offer|perform|provide|run|have|work|process|produce|accept|take|use|handle|manufacture|cast|machine|turn|mill|forge|weld|stamp|mold|mould|grind|paint|plate|galvanize|galvanise|harden|heat|anneal|cut|bend|coat|extrude|assemble|undertake'

const marks = /* @__PURE__ */ wordMarks<Mark>([
  [
    'without|except|except for|excluding|apart from|other than|без|кроме|за исключением|исключая|neither|nothing is|ни|не|not',
    'before',
  ],
  ['не только|not only|nafaqat', 'own'],
  [
    NOT.split('|')
      .flatMap((not) => DO.split('|').map((verb) => `${not} ${verb}`))
      .join('|'),
    'around',
  ],
  [
    'негде|не наш профиль|не возьмёмся|не делаем|не делает|не выполня*|не производ*|не изготавл*|не изготовл*|не занимаемся|не занимается|не оказыва*|не работаем|не работает|не обрабатыва*|не перерабатыва*|не берёмся|не беремся|не берём|не берем|не принимаем|не льём|не льем|не отливаем|не куём|не куем|не точим|не фрезеруем|не штампуем|не варим|не свариваем|не шлифуем|не красим|не располага*|не имеем|не имеет|не предлага*|не осуществля*|не можем',
    'around',
  ],
  ['нет|отсутству*|no|not available|not offered|not performed|not done|not provided|not possible', 'around'],
  [
    'qilmaydi|bajarmaydi|ishlamaydi|quymaydi|qilinmaydi|bajarilmaydi|yoʻq|emas|mavjud emas|bizniki emas|ish emas|imkoniyati*|shartmas|kerakmas',
    'around',
  ],
  [
    'партнёр*|партнер*|сосед*|уходят|уходит|отправляем|отдаём|отдаем|отдаётся|отдается|отдаются|передаём|передаем|на сторону|на стороне|подрядчик*|у подрядчик*|субподрядчик*|на субподряд*|на аутсорс*|аутсорс*|партнёр|партнёры|партнер|партнеры|у партнёр*|у партнер*|через партнёр*|через партнер*|партнёрам|партнерам|по кооперации',
    'away',
  ],
  [
    'goes out to|go out to|ordered from|from a subcontractor|to a subcontractor|stay out of it|sent to|is sent|are sent|carried out by|performed by|done by|outsourced|outsource|we outsource|subcontracted|we subcontract|subcontractors|by a subcontractor|by subcontractor*|by partners|by our partners|by a partner|at a partner|through a partner|through partners|via a partner|our partner*|our sister company|by a sister company|by our sister company|to partners|third party|third parties|externally|bought in|farmed out|sent out',
    'away',
  ],
  [
    'topshiramiz|topshiriladi|joʻnatiladi|joʻnatamiz|yuklatilgan|berilgan|boshqa zavod*|galvanika sexiga|sherik*|chetdagi|tanish sexlarga|yuboramiz|yuboriladi|pudratchi*|hamkor korxona*|hamkorimiz*|hamkorlarimiz*|subpudrat*|chetga|chetdan|chetda|tashqariga|hamkorlarga|boshqa korxonaga|boshqa korxonalarga|boshqalarga|autsors*',
    'away',
  ],
  [
    'планируем|планируется|планируются|планирует|запланир*|в планах|намерены|собираемся|осваиваем|осваивается|будет запущен*|будет открыт*|будут запущены|скоро|строим|строится|в перспективе',
    'whole',
  ],
  [
    'planned|we plan|plan to|plans to|is planning|are planning|will be|will start|will launch|will open|soon|under construction|in the future|being set up|being built|being installed',
    'whole',
  ],
  [
    'сняли с производства|прекратили|в пути|остановлен*|закрыт*|прекращен*|продан|продана|больше нет|снят с производства|раньше|ранее|прежде|больше не|we stopped|was never|were never|discontinued|closed in|was closed|stopped|not yet|has been ordered|used to|formerly|previously|in the past|ishga tushirmoqchi*|toʻxtatganmiz|toʻxtatilgan|yopilgan|sotilgan|ilgari|avvallari|oldin|until 19*|until 20*',
    'whole',
  ],
  [
    'rejalashtir*|rejada|rejamiz*|kelajakda|kelgusi*|qurilmoqda|ochiladi|ochamiz|ishga tushiriladi|ishga tushadi|yoʻlga qoʻyiladi|yoʻlga qoʻyamiz',
    'whole',
  ],
  [
    'ищем|ищет|нужен|нужна|нужно|нужны|требуется|требуются|закупаем|закупает|закупка|закупки|покупаем|приобретаем|заказываем|импортируем|импортирует',
    'others',
  ],
  [
    'looking for|in search of|we need|needed|we buy|we purchase|purchased|bought|bought from|we seek|seeking|in need of|we import|imported',
    'others',
  ],
  [
    'заказчики привозят|keltiriladi|sends his|made by our customers|он же|они же|которые сами|приходят от|приходит от|привозит заказчик|привозят|докупаем|покупатели|он сам|они сами|сам заказчик|сами заказчики|заказчик|заказчики|клиент|клиенты|наш клиент|customers machine|customers do|customer does|by the customer|comes from|come from|are resold|is resold|are bought|is bought|come from the customer|comes from the customer|buyurtmachining|mijozning|olib kelinadi|sotib olinadi|tayyor holda|mijozning oʻzi|mijoz oʻzi|buyurtmachining oʻzi|ular oʻzlari|oʻzlari',
    'others',
  ],
  [
    'kerak|sotib olamiz|izlayapmiz|izlaymiz|qidiryapmiz|qidiramiz|buyurtma beramiz|import qilamiz|xarid qilamiz',
    'others',
  ],
  [
    'делаем|выполняем|производим|изготавливаем|выпускаем|работаем|обрабатываем|предлагаем|оказываем|имеется|есть|we make|we offer|we run|we have|we produce|qilamiz|bajaramiz|ishlaymiz|chiqaramiz|quyamiz|tayyorlaymiz|bor|mavjud',
    'own',
  ],
])

/** What may stand between a denial and what it denies. */
const between = /* @__PURE__ */ wordMarks<true>([
  [
    'тоже|также|отливок|поковок|детал*|изделий|заготовок|мы|сами|делает|делают|выполняет|выполняют|проводит|проводят|производит|производят|осуществляет|берёт|только|станк*|станок|оборудован*|линии|пока|у нас|нас|своего|своей|свою|своё|собственн*|своими|силами|цеха|цех|участка|участок|работы|работ|работу|услуги|услуг|обработку|обработки|обработкой|цветн*|чёрн*|черн*|крупн*|мелк*|серийн*|любое|любую|никак*|выполня*|делается|осуществля*|с|со|металл*|сплав*|самостоятельно',
    true,
  ],
  [
    'only|machines|machine|equipment|line|lines|own|any|our|of our own|in house|in-house|inhouse|ourselves|currently|at the moment|is|are|was|done|performed|carried|out|with|of|shop|department|work|parts|services|non-ferrous|nonferrous|non|ferrous|metals|large|small|here|to|by|also|all|it|the|as|a|at|yet|either|or|and|nor|for',
    true,
  ],
  [
    'dastgoh*|stanok*|uskuna*|liniya*|faqat|biz|bizda|oʻzimiz*|hozircha|ishlari|ishlarini|ishlar|xizmati|xizmatlari|bilan|rangli|metall*|sex*|sexi*',
    true,
  ],
])

/** Uzbek puts the verb last, so that a list before a denial is denied. */
const UZBEK = /(?:maymiz|maydi|yok|emas|beramiz|pudrat|chetga|chetda)/

/** Before a noun and what is not done to it: no sheet is rolled. */
const BARE_NO = /^no$/

/** Uzbek says what it does not do by the ending of a verb: quymaymiz, yigʻilmaydi. */
const NEVER = /ma(?:ymiz|ydi|yapmiz|yapti|sdan)$/
/** Russian by a particle before it: не ведём, не собираются. */
const VERB = /(?:em|im|et|it|ut|at|yut|yat|etsya|itsya|utsya|atsya|etsa|itsa|yutsya|yatsya)$/
/** English by one behind an auxiliary: is not rolled, do not sew. */
const AUXILIARY: ReadonlySet<string> = new Set(['do', 'does', 'did', 'is', 'are', 'was', 'were'])
/** Those who are served, where a clause begins with them: they do what it tells. */
const SERVED =
  /^(?:our|nashi?|bizning)?$|^(?:customers?|clients?|buyers?|zakazchiki?|klienti?|pokupateli?|mijozlar\w*|buyurtmachilar\w*)$/

function marksIn(words: readonly Word[]): readonly MarkHit<Mark>[] {
  const denials = words.flatMap(({ key }, i): MarkHit<Mark>[] => {
    if (NEVER.test(key)) return [{ value: 'around', from: i, to: i + 1 }]
    const next = words[i + 1]
    if (!next) return []
    if (key === 'ne' && VERB.test(next.key)) return [{ value: 'around', from: i, to: i + 2 }]
    if (AUXILIARY.has(key) && next.key === 'not' && words[i + 2]) return [{ value: 'around', from: i, to: i + 3 }]
    return []
  })
  const first = words.findIndex(({ key }) => !SERVED.test(key) || key.length > 6)
  const isServed = first >= 0 && first < 2 && SERVED.test(words[first]!.key)
  const others: MarkHit<Mark>[] =
    isServed && words.length > first + 1 ? [{ value: 'others', from: 0, to: first + 1 }] : []
  const hits = marks.in(words)
  return denials.length + others.length > 0 ? [...others, ...hits, ...denials] : hits
}

/** Tells of every mention of a sentence how the maker speaks of it. O(words × mentions). */
export function stancesOf({ clauses }: Sentence, mentions: readonly Mention[]): Stances {
  const said = new Map<Mention, Stance>()
  const ofClauses = new Map<Clause, Stance>()
  const inside = clauses.map((clause) => mentions.filter(({ start }) => start >= clause.start && start < clause.end))
  const deny = (list: readonly Mention[]) => {
    for (const one of list) said.set(one, 'denied')
  }
  clauses.forEach((clause, c) => {
    const own = inside[c]!
    const hits = marksIn(clause.words)
    for (const hit of hits) {
      if (hit.value === 'own') continue
      if (hit.value === 'others') ofClauses.set(clause, 'foreign')
      else if (hit.value === 'whole') {
        deny(own)
        ofClauses.set(clause, 'denied')
      } else {
        const denied = deniedBy(hit, clause, own)
        deny(denied.list)
        if (denied.list.length > 0) ofClauses.set(clause, 'denied')
        if (denied.isAhead) extend(1, c)
        else if (denied.list.length > 0) extend(-1, c, listBefore(hit, clause, denied.list))
        // цинкование — по кооперации с гальваническим цехом
        if (hit.value === 'away' && hit.from === 0 && clause.opener === 'comma') deny(inside[c - 1] ?? [])
        if (own.length > 0 || clause.words.some(({ key }) => OTHER_WORKS.test(key))) continue
        // своего участка нет: цинкование по кооперации
        if (clauses[c + 1]?.opener === 'colon') for (let k = c + 1; k < clauses.length; k++) deny(inside[k]!)
        // no galvanizing of our own, done by subcontractors; алюминий — нет
        else if ((hit.value === 'away' || isAlone(hit, clause)) && clause.opener === 'comma') deny(inside[c - 1] ?? [])
      }
    }
    if (ofClauses.get(clause) === 'foreign') for (const one of own) if (!said.has(one)) said.set(one, 'foreign')
  })
  return {
    of: (mention) => said.get(mention) ?? 'own',
    ofClause(clause) {
      const own = inside[clauses.indexOf(clause)] ?? []
      if (own.some((one) => said.get(one) === 'denied')) return 'denied'
      return ofClauses.get(clause) ?? 'own'
    },
  }

  /** Goes along a list whose members are nothing but names: all of them, the objects of a verb, or none. */
  function extend(step: 1 | -1, from: number, members: 'all' | 'objects' | 'none' = 'all'): void {
    for (let k = from + step; k >= 0 && k < clauses.length && members !== 'none'; k += step) {
      const clause = clauses[k]!
      if ((step > 0 ? clause : clauses[k + 1]!).opener !== 'comma') return
      if (inside[k]!.length === 0 || !isBare(clause, inside[k]!)) return
      if (members === 'objects' && !isObject(clause, inside[k]!)) return
      deny(inside[k]!)
    }
  }
}

/** `остальные работы размещаем по кооперации` speaks of none before it. */
const OTHER_WORKS = /^(?:ostaln|prochi|kolgan|rest$|remaining)/

/** Nothing is said but that. */
function isAlone({ from, to }: MarkHit<Mark>, { words }: Clause): boolean {
  return from === 0 && to === words.length
}

function deniedBy(
  { value, from, to }: MarkHit<Mark>,
  { words }: Clause,
  own: readonly Mention[],
): { readonly list: readonly Mention[]; readonly isAhead: boolean } {
  const [first, last] = [words[from]!, words[to - 1]!]
  // не льём: the verb names what it denies
  const within = own.filter(({ start, end }) => start < last.end && end > first.start)
  const behind = own.filter(({ start }) => start >= last.end)
  const strange = value === 'away' || (from === 0 && BARE_NO.test(first.key)) ? 1 : 0
  if (behind.length > 0 && isClose(words, last.end, behind[0]!.start, own, strange)) {
    return { list: [...within, ...behind], isAhead: true }
  }
  if (value === 'before') return { list: [], isAhead: false }
  // литьё делаем сами, ковку отдаём, without the comma
  const claim = marks
    .in(words.slice(0, from))
    .filter((hit) => hit.value === 'own')
    .at(-1)
  const since = claim ? words[claim.to - 1]!.end : 0
  const ahead = own.filter(({ start, end }) => end <= first.start && start >= since)
  const nearest = ahead.at(-1)
  if (nearest && isClose(words, nearest.end, first.start, own, strange))
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

/** Words that are no mention and may change the sense. */
function strangersIn(words: readonly Word[], own: readonly Mention[]): number {
  const left = words.filter(
    (word) => !word.isFunction && !own.some(({ start, end }) => word.start >= start && word.end <= end),
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
