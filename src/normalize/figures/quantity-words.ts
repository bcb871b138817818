import { type Lexeme, ofWord, type Word } from './lexeme.js'
import { type PhraseHit, phrases } from './phrases.js'

/** Which end a word makes of a figure. */
export type Bound = 'atMost' | 'atLeast' | 'about'

const BEFORE = phrases<Bound>([
  [
    '<|≤|⩽|до|не более|не более чем|не больше|не свыше|не выше|макс|максимум|максимально|максимальный|максимальная|max|maximum|maks|maksimal|maksimum|up to|at most|no more than|not more than|under|below|less than|меньше|менее|в пределах|koʼpi bilan|кўпи билан|koʼpi|не дольше|не позднее|within|upto',
    'atMost',
  ],
  [
    '>|≥|⩾|от|не менее|не менее чем|не меньше|не ниже|мин|минимум|минимальный|минимальная|min|minimum|minimal|at least|no less than|not less than|from|over|above|more than|более|больше|свыше|выше|kamida|камида|eng kami|энг ками|камида камида|начиная с',
    'atLeast',
  ],
  [
    '~|≈|≃|около|примерно|приблизительно|порядка|ориентировочно|где-то|taxminan|тахминан|about|approx|approximately|around|ca|circa|c a|abt|prox|roughly',
    'about',
  ],
])

const AFTER = phrases<Bound>([
  [
    'gacha|гача|gacha boʼlgan|max|макс|maks|maksimum|максимум|maximum|не более|и менее|и меньше|or less|dan koʼp emas|дан кўп эмас|dan oshmaydi|дан ошмайди|dan kam|дан кам|dan oshmagan|дан ошмаган',
    'atMost',
  ],
  [
    'min|мин|minimum|минимум|не менее|и более|и выше|и больше|и свыше|or more|and more|and above|and up|dan ortiq|дан ортиқ|dan koʼp|дан кўп|dan kam emas|дан кам эмас|dan yuqori|дан юқори|dan kam boʼlmagan|дан кам бўлмаган|va undan koʼp|ва ундан кўп|va undan ortiq|ва ундан ортиқ',
    'atLeast',
  ],
])

/** What follows `5 donadan`. */
const AFTER_DAN = phrases<Bound>([
  ['koʼp emas|кўп эмас|oshmaydi|ошмайди|kam|кам|oshmagan|ошмаган', 'atMost'],
  ['ortiq|ортиқ|koʼp|кўп|kam emas|кам эмас|yuqori|юқори|kam boʼlmagan|кам бўлмаган|boshlab|бошлаб', 'atLeast'],
])

/** `не более`, `up to`, `≥` that end right before a lexeme. O(1). */
export function boundBefore(lexemes: readonly Lexeme[], i: number): PhraseHit<Bound> | undefined {
  const sign = lexemes[i - 1]
  if (sign?.text === '=' && (lexemes[i - 2]?.text === '<' || lexemes[i - 2]?.text === '>')) {
    return { value: lexemes[i - 2]!.text === '<' ? 'atMost' : 'atLeast', first: i - 2, end: i }
  }
  return BEFORE.endingAt(lexemes, sign?.text === '.' && sign.gap === 0 ? i - 2 : i - 1)
}

/** `gacha`, `и более`, `max`, `+` after a quantity, or `ortiq` after its ending `dan`. O(1). */
export function boundAfter(
  lexemes: readonly Lexeme[],
  i: number,
  ending?: 'gacha' | 'dan',
): PhraseHit<Bound> | undefined {
  if (ending === 'dan') return AFTER_DAN.at(lexemes, i)
  // 1000+
  if (lexemes[i]?.text === '+' && lexemes[i]!.gap === 0 && lexemes[i + 1]?.gap !== 0) {
    return { value: 'atLeast', first: i, end: i + 1 }
  }
  return AFTER.at(lexemes, i)
}

const MULTIPLIERS = phrases<number>([
  [
    'тыс|тысяч|тысячи|тысяча|т шт|минг|ming|k|к|thousand|thousands|thsd|тысячами|т сум|т сумов|т сўм|т руб|t soʼm|t sum',
    1e3,
  ],
  ['млн|миллион|миллиона|миллионов|mln|million|millions|mio|mn|миллионами', 1e6],
  ['млрд|миллиард|миллиарда|миллиардов|mlrd|milliard|миллиардами|billion|bn', 1e9],
])

/** A word for thousands or millions. `т. шт.` gives the thousand and leaves the pieces. O(1). */
export function multiplierAt(lexemes: readonly Lexeme[], i: number): PhraseHit<number> | undefined {
  const word = lexemes[i]
  if (word?.kind !== 'word' || word.gap > 2) return undefined
  const hit = MULTIPLIERS.at(lexemes, i) ?? (isSlang(word.word) ? { value: 1e3, first: i, end: i + 1 } : undefined)
  if (!hit) {
    const ending = word.key.startsWith('m') ? MULTIPLIED.exec(word.key) : null
    return ending ? { value: ending[1] === 'ming' ? 1e3 : 1e6, first: i, end: i + 1 } : undefined
  }
  if (hit.end - hit.first > 1) return { ...hit, end: hit.end - 1 }
  return hit
}

const MULTIPLIED = /^(ming|milion|mln)(?:ga|ta|dan|gacha)$/

/** Whether a word may begin or end one for thousands or millions. */
export function saysThousands(word: Word): boolean {
  return MULTIPLIERS.around(word).length > 0 || isSlang(word) || MULTIPLIED.test(word.key)
}

/** `тыщ`: its key is that of the Uzbek word for a tooth. */
export const isSlang = ofWord(({ text }) => /^тыщ[аи]?$/iu.test(text))

/** A stretch of time that an amount is for. */
export interface Period {
  /** How many of them make a year. */
  readonly aYear: number
  readonly name: 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day' | 'shift' | 'hour'
}

/** Working days of a year of five-day weeks less public holidays (Uzbekistan: 247–252). */
const WORKING_DAYS = 250
/** One shift of eight hours a working day, unless the maker says otherwise. */
const SHIFTS_A_DAY = 1
const HOURS_A_SHIFT = 8

const YEAR: Period = { aYear: 1, name: 'year' }
const HALF: Period = { aYear: 2, name: 'half-year' }
const QUARTER: Period = { aYear: 4, name: 'quarter' }
const MONTH: Period = { aYear: 12, name: 'month' }
const WEEK: Period = { aYear: 52, name: 'week' }
const DAY: Period = { aYear: WORKING_DAYS, name: 'day' }
const SHIFT: Period = { aYear: WORKING_DAYS * SHIFTS_A_DAY, name: 'shift' }
const HOUR: Period = { aYear: WORKING_DAYS * SHIFTS_A_DAY * HOURS_A_SHIFT, name: 'hour' }

/** After `/` or a preposition. */
const PERIODS = phrases<Period>([
  ['year|yr|yrs|annum|a|ann|год|году|года|г|йил|yil|yili|йили|йилда|yilda|йилига|yiliga|y|calendar year', YEAR],
  ['полугодие|полгода|half year|half-year|yarim yil|ярим йил', HALF],
  ['quarter|qtr|q|кв|квартал|квартале|chorak|чорак|kvartal|chorakda|чоракда', QUARTER],
  ['month|mo|mon|mth|мес|месяц|м-ц|oy|ой|oyda|ойда|oyiga|ойига', MONTH],
  ['week|wk|нед|неделю|неделя|hafta|ҳафта|haftada|ҳафтада', WEEK],
  ['day|d|сут|сутки|день|дн|kun|кун|kunda|кунда|working day|рабочий день', DAY],
  ['shift|смена|смену|см|smena|смена|smenada|сменада|сменну', SHIFT],
  ['hour|hr|h|ч|час|soat|соат|soatda|соатда', HOUR],
])
/** Words that say it alone, before or after the amount. */
const ADVERBS = phrases<Period>([
  [
    'yil davomida|йил давомида|yil mobaynida|йил мобайнида|yiliga|йилига|yilda|йилда|bir yilda|бир йилда|har yili|ҳар йили|har yilga|ҳар йилга|har yil|ҳар йил|ежегодно|annually|annual|yearly|p a|per annum|pa|годовой|годовая|годовое|годового|годовую|годовых|год потребность|год потр|yil uchun|йил учун|год объем|год объём|год программа|год план|год выпуск|год заказ|годов потребность|yillik|йиллик|в год|за год|in year|in a year|в течение года|per year|a year|each year|every year|eau|aav|каждый год|per yr|tpa|в годовом|план на год|на год|на один год|bir yilga|бир йилга|yilga|йилга|for a year',
    YEAR,
  ],
  ['в полугодие|за полугодие|за полгода|в полгода|yarim yilda|ярим йилда|per half year', HALF],
  [
    'в квартал|за квартал|ежеквартально|quarterly|per quarter|a quarter|chorakda|чоракда|har chorakda|ҳар чоракда|choragiga|чорагига|chorakiga|чоракига|kvartaliga|кварталига|kvartalda|кварталда|bir kvartalda|бир кварталда|har kvartalda|ҳар кварталда|har kvartal|ҳар квартал|квартальный|квартальная|choraklik|чораклик',
    QUARTER,
  ],
  [
    'oyiga|ойига|oyda|ойда|bir oyda|бир ойда|har oyda|ҳар ойда|har oyga|ҳар ойга|har oy|ҳар ой|ежемесячно|ежемес|ежемесячный|ежемесячная|monthly|в месяц|за месяц|in month|in a month|в мес|per month|a month|each month|every month|каждый месяц|месячный|месячная|месячного|oylik|ойлик',
    MONTH,
  ],
  [
    'haftasiga|ҳафтасига|haftada|ҳафтада|har hafta|ҳар ҳафта|har haftada|ҳар ҳафтада|har haftaga|ҳар ҳафтага|еженедельно|weekly|в неделю|за неделю|в нед|per week|a week|each week|haftalik|ҳафталик',
    WEEK,
  ],
  [
    'kuniga|кунига|bir kunda|бир кунда|har kuni|ҳар куни|ежедневно|ежесуточно|daily|в день|в сутки|в сут|за день|за сутки|per day|a day|each day|sutkasiga|суткасига|суточный|суточная',
    DAY,
  ],
  [
    'smenasiga|сменасига|smenada|сменада|в смену|за смену|per shift|a shift|each shift|bir smenada|бир сменада|сменный|сменная',
    SHIFT,
  ],
  ['soatiga|соатига|в час|за час|per hour|an hour|hourly|soatda|соатда|bir soatda|бир соатда', HOUR],
])
const PREPOSITIONS = new Set(['v', 'per', 'a', 'an', 'za', 'har', 'kajdiy', 'kajduyu', 'na', 'bir', 'each', 'every'])

/** `/год`, `в месяц`, `per shift`, `yiliga` after an amount. O(1). */
export function rateAt(lexemes: readonly Lexeme[], i: number): PhraseHit<Period> | undefined {
  const first = lexemes[i]
  if (!first || first.code) return undefined
  // 5000 (в год)
  if (first.text === '(') {
    const inner = lexemes[i + 1]?.text === '(' ? undefined : rateAt(lexemes, i + 1)
    return inner && lexemes[inner.end]?.text === ')' ? { ...inner, first: i, end: inner.end + 1 } : undefined
  }
  if (first.text === '/') {
    const one = lexemes[i + 1]?.text === '1' ? i + 2 : i + 1
    const hit = PERIODS.at(lexemes, one)
    return hit && { ...hit, first: i }
  }
  if (first.kind !== 'word') return undefined
  // 9,000 pcs p/a; the Russian п/м are running metres
  const isInitial = /^p$/i.test(first.text) && lexemes[i + 1]?.text === '/'
  const initial = isInitial ? BY_INITIAL.get(lexemes[i + 2]?.key ?? '') : undefined
  if (initial) return { value: initial, first: i, end: i + 3 }
  if (first.key === 'na' || first.key === 'for') {
    const planned = yearAt(lexemes, i)
    if (planned) return planned
  }
  const alone = ADVERBS.at(lexemes, i)
  // 500 PA6: a polyamide
  const isOther = (first.text === 'PA' && lexemes[alone?.end ?? i]?.kind === 'number') || isEarly(first)
  if (alone && !isOther) return alone
  if (!PREPOSITIONS.has(first.key)) return undefined
  const at = PREPOSITIONS.has(lexemes[i + 1]?.key ?? '') || lexemes[i + 1]?.text === '1' ? i + 2 : i + 1
  const hit = PERIODS.at(lexemes, at)
  // 5000 в год, but not `в год 2027`
  return hit && { ...hit, first: i }
}

const BY_INITIAL: ReadonlyMap<string, Period> = new Map(Object.entries({ a: YEAR, y: YEAR, m: MONTH }))

const YEARS = /^20\d\d$/

/** `36 000 шт на 2027 год`: what a year is planned to take; a date would go on, or say the month. */
function yearAt(lexemes: readonly Lexeme[], i: number): PhraseHit<Period> | undefined {
  const [year, word] = [lexemes[i + 1], lexemes[i + 2]]
  if (year?.kind !== 'number' || !YEARS.test(year.text)) return undefined
  return word && /^(?:god|g)$/.test(word.key) ? { value: YEAR, first: i, end: i + 3 } : undefined
}

/** What a year is planned to take: `план 2027`. */
const PLAN = /^(?:plan|program+|potrebnost|demand)/

/** Whether a word says what a year is planned to take. */
export function isPlan(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && PLAN.test(lexeme.key)
}

/** Whether a word may begin or end one for a stretch of time that an amount is for. */
export function saysPeriod(word: Word): boolean {
  return PERIODS.around(word).length > 0 || ADVERBS.around(word).length > 0 || PLAN.test(word.key)
}

/** Lexemes that may stand between `годовой объём` and its number. */
const REACH = 6

/** `годовая потребность: `, `yiliga`, `в месяц по` before an amount, not across another number or a clause, nor into what ends at `floor`. O(1). */
export function rateBefore(lexemes: readonly Lexeme[], i: number, floor = 0): PhraseHit<Period> | undefined {
  let ofYear = false
  for (let at = i - 1; at >= floor && at >= i - REACH; at--) {
    const { kind, text, code } = lexemes[at]!
    // годовая потребность 2027 г. — 15 тыс. шт
    if (kind === 'number' && YEARS.test(text)) {
      ofYear = true
      continue
    }
    // на 2027 год 5000 шт
    if (ofYear && /^на$/i.test(text) && /^(?:god|g)$/.test(lexemes[at + 2]?.key ?? ''))
      return { value: YEAR, first: at, end: at + 1 }
    if (ofYear && isPlan(lexemes[at]) && !ADVERBS.endingAt(lexemes, at - 1))
      return { value: YEAR, first: at, end: at + 1 }
    // Годовая потребность, шт: 12000
    if (text === ',' && lexemes[i - 1]!.text === ':' && at >= i - 3) continue
    if (code || kind === 'number' || ';,|/'.includes(text)) return undefined
    if (text === '.' && (lexemes[at - 1]?.text.length ?? 0) > 5) return undefined
    const hit = kind === 'word' ? ADVERBS.endingAt(lexemes, at) : undefined
    // PA 6.6 is a polyamide: p.a. stands behind its amount
    if (!hit || hit.first < floor || /^(?:t?pa|p)$/.test(lexemes[hit.first]!.key) || isEarly(lexemes[at]!)) continue
    // 2027 yilda, 120 000 dona yiliga: it belongs to what stands before it
    const owner = lexemes[hit.first - 1]
    // 2027 yil uchun 45 000 dona: the year that they are for
    if (owner?.kind === 'number' && YEARS.test(owner.text) && lexemes[hit.end - 1]!.key === 'uchun')
      return { value: YEAR, first: hit.first - 1, end: hit.end }
    // два раза в месяц по 50 шт: how often a word says
    const isOnce = owner?.key === 'raz' && lexemes[hit.first - 2]?.kind !== 'number'
    // раз в квартал 3000 шт
    if (isOnce) return hit
    return owner?.kind === 'number' || /^(?:raza?|marta|times)$/.test(owner?.key ?? '') ? undefined : hit
  }
  return undefined
}

/** `early` has the key of `yearly`. */
function isEarly({ text }: Lexeme): boolean {
  return /^early$/i.test(text)
}

/** The period that a text names by itself, e.g. of a structured record: `year`, `в год`, `yiliga`. */
export function periodAt(lexemes: readonly Lexeme[]): Period | undefined {
  return (rateAt(lexemes, 0) ?? PERIODS.at(lexemes, 0))?.value
}
