/** The forms that metal is bought in and that have a size by their name: a round bar, a sheet and so on. */
export type StockShape = 'round' | 'hexagon' | 'square' | 'sheet' | 'strip' | 'tube' | 'wire'

/** A form of stock with the size right behind its word, `Круг 20`, `Труба 57х3,5`; UTF-16 offsets, end excluded. */
export interface StockSize {
  readonly shape: StockShape
  /** Sizes in mm as written: diameter, across flats, thickness, width; more of them where a sign joins them. */
  readonly sizesMm: readonly number[]
  readonly start: number
  readonly end: number
  /** Where the size begins, behind the word. */
  readonly sizeStart: number
}

const WORDS: readonly (readonly [StockShape, string])[] = [
  [
    'hexagon',
    'шестигранн?ик\\p{L}{0,2}|hex(?:agon(?:al)?)?(?:\\s(?:bar|rod|stock))|hexagon|shestigrann?ik|olti\\s?qirra\\p{L}*|олти\\s?қирра\\p{L}*',
  ],
  ['square', 'квадрат\\p{L}{0,2}|square\\s(?:bar|rod|stock|steel)|kvadrat'],
  [
    'round',
    'круг(?:а|ом|и|ов)?|прут(?:ок|ка|ки|ков)|round(?:\\s(?:bar|rod|stock|steel))?|bar|rod|rebar|wire\\srod|катанк[аиу]|арматур[аыу]|doira|доира|prutok|krug|chiviq|чивиқ|armatura|katanka',
  ],
  ['strip', 'полос[аыу]|лент[аыу]|strip|flat\\s(?:bar|steel)|polosa|lenta|tasma|тасма'],
  ['sheet', 'лист(?:а|ы)?|sheet(?:\\s(?:metal|steel))?|plate|list|varaq|варақ|tunuka|тунука'],
  ['tube', 'труб[аыу]|tube|pipe|quvur|қувур|truba'],
  ['wire', 'проволок[аиу]|wire|sim|сим|provoloka'],
]
const ANY = WORDS.map(([, words]) => words).join('|')
const NUMBER = '\\d{1,4}(?:[.,]\\d{1,2})?'
/** How it was rolled, between the word and the size. */
const ROLLED = '(?:\\s(?:[гх]/?к|калибр\\p{L}*\\.?|ГК|ХК|HR|CR))?'
/** `Ø`, `S=`, and the class of accuracy that GOST writes before the size: `Б-ПН-10`, `В-20`. */
const MARK =
  '(?:[ØøΦφ⌀фФ]\\s?|(?:[dDsStT]\\s?=?\\s?)|(?:диам\\p{L}*\\.?|dia(?:meter)?\\.?)\\s|(?:[АБВA-C]\\d?-){1,2}(?:П[НОУВ]-)?)?'
/** Standards of grades: the number before one is the steel and no size. */
const OF_GRADES =
  '(?!\\s(?:ГОСТ|GOST)\\s?(?:Р\\s)?(?:380|1050|1414|1435|4543|5632|5950|14959|19281|19282|801|977|7350)(?!\\d))'
/** No grade, amount, range or rate goes on behind it. */
const END = `(?:-[АБВ]\\d?)?(?![\\p{L}\\d]|[.,]\\d|\\s?[/+±%°÷–—-]\\s?\\d|-\\p{L}|\\s?(?:шт|кг|тн?|тонн\\p{L}*|м|м2|п\\.?м|kg|pcs|pc|t|tonn?\\p{L}*|dona|дона|та|ta|metr\\p{L}*|метр\\p{L}*|м²|сорт\\p{L}*|листов|grade)(?![\\p{L}\\d]))`
const SIZED = new RegExp(
  `(?<![\\p{L}\\d])(${ANY})${ROLLED}(?:\\s{0,2}[:=–-])?\\s{0,2}(${MARK})(${NUMBER}(?:\\s?[xхX×*]\\s?${NUMBER}){0,2})(?:\\s?(?:мм|mm)(?!\\p{L}|[²³\\d]))?${OF_GRADES}${END}`,
  'giu',
)
const SHAPE_OF: readonly (readonly [StockShape, RegExp])[] = WORDS.map(([shape, words]) => [
  shape,
  new RegExp(`^(?:${words})$`, 'iu'),
])

/** Every form of stock that a text names with its size, in order. O(n). */
export function stockSizesIn(text: string): readonly StockSize[] {
  if (!/\d/.test(text)) return []
  const found: StockSize[] = []
  for (const match of text.matchAll(SIZED)) {
    const [whole, word = '', mark = '', sizes = ''] = match
    const shape = SHAPE_OF.find(([, pattern]) => pattern.test(word))?.[0]
    if (shape === undefined) continue
    const sizesMm = sizes.split(/\s?[xхX×*]\s?/iu).map((size) => Number(size.replace(',', '.')))
    const at = word.length + whole.slice(word.length).indexOf(mark + sizes)
    found.push({ shape, sizesMm, start: match.index, end: match.index + whole.length, sizeStart: match.index + at })
  }
  return found
}

/** Words that say how stock was made or shaped and nothing of its stuff. */
const MADE =
  '[гх][/.]?к\\.?|горячекатан\\p{L}*|холоднокатан\\p{L}*|холоднотянут\\p{L}*|калиброван\\p{L}*|пружинн\\p{L}*|бесшовн\\p{L}*|электросварн\\p{L}*|кругл\\p{L}*|квадратн\\p{L}*|листов\\p{L}*|профильн\\p{L}*|hot|cold|rolled|drawn|spring|round|flat|square|hex(?:agon(?:al)?)?|seamless|welded|ground|polished|precision|steel-free|dumaloq|думалоқ|prujina(?:li)?|пружина(?:ли)?|qizdirib|prokat\\p{L}*|прокат\\p{L}*'
const FORMS =
  'поковк[аиу]|штамповк[аиу]|заготовк[аиу]|профил[ьяи]|угол(?:ок|ка)|швеллер\\p{L}?|двутавр\\p{L}?|сортов\\p{L}*|forging|forged|billet|blank|profile?|stock|angle|channel|beam|pokovka|zagotovka|zagatovka|tayyorlama'
const BARE = new RegExp(
  `^\\s*(?:(?:${MADE})[\\s-]+){0,4}(?:${ANY}|${FORMS}|${MADE})(?:[\\s,]+(?:${MADE}|${ANY}|${FORMS})){0,4}\\s*\\.?$`,
  'iu',
)
const HAS_FORM = new RegExp(`(?<!\\p{L})(?:${ANY}|${FORMS})(?!\\p{L})`, 'iu')
const OPENING = new RegExp(`^\\s*(?:${ANY}|${FORMS})\\s+(?=\\d)`, 'iu')

/** Whether a text says nothing but the form of a stock: `пруток`, `hot rolled bar`, `проволока пружинная`. O(n). */
export function isBareStock(text: string): boolean {
  return text.length <= LONGEST && HAS_FORM.test(text) && BARE.test(text)
}

/** The word for a form that a text begins with, before a number that is no size: `поковка 45`, `Круг 45 ГОСТ 1050`. */
export function stockOpening(text: string): string {
  return OPENING.exec(text)?.[0] ?? ''
}

/** No name of a form is longer. */
const LONGEST = 60
