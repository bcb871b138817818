import { type Lexeme, ofWord, type Word } from './lexeme.js'
import { type PhraseHit, phrases } from './phrases.js'

/** What a unit measures. */
export type Dimension =
  | 'length'
  | 'mass'
  | 'piece'
  | 'set'
  | 'area'
  | 'volume'
  | 'time'
  | 'pressure'
  | 'force'
  | 'temperature'
  | 'hardness'
  | 'share'
  | 'money'
  | 'people'
  | 'other'

/**
 * A unit as written: times `factor` gives the base unit — mm, kg, piece, set, m² (`m2`), litre (`l`), hour, MPa, kN, °C.
 * Definitions: inch 25.4 mm and pound 0.45359237 kg (1959 agreement), kgf 9.80665 N (3rd CGPM), psi from both.
 */
export interface Unit {
  readonly id: string
  readonly dimension: Dimension
  readonly factor: number
}

/** What is counted where no unit is said. */
export const PIECE: Unit = { id: 'piece', dimension: 'piece', factor: 1 }

function unit(id: string, dimension: Dimension, factor = 1): Unit {
  return { id, dimension, factor }
}

const HOURS_A_DAY = 24

const MIL = unit('mil', 'length', 0.0254)
const RUBLE = unit('RUB', 'money')

const UNITS = phrases<Unit>([
  ['mm|мм|миллиметр|милл|millimetr|millimeter|millimetre', unit('mm', 'length')],
  ['cm|см|сантиметр|santimetr|sm|centimeter|centimetre', unit('cm', 'length', 10)],
  ['dm|дм|дециметр|decimeter|detsimetr', unit('dm', 'length', 100)],
  [
    'm|м|метр|metr|meter|metre|п м|п/м|м/п|пм|пог м|пог метр|пог метра|пог метров|погонный метр|погонных метров|погонных метра|погонных метр|погонные метры|погонных м|погонный м|pogon m|pogonniy metr|pogon metr|lm|p m|m p|м п|linear m|running m|running meter|running meters|linear meters',
    unit('m', 'length', 1000),
  ],
  ['km|км|километр|kilometr|kilometer|kilometre', unit('km', 'length', 1e6)],
  ['μm|um|мкм|mkm|микрон|mikron|micron|micrometer|mikrometr|микрометр', unit('um', 'length', 0.001)],
  ['in|inch|inches|дюйм|dyuym|duym|дюймов|"', unit('inch', 'length', 25.4)],
  ['ft|фут|foot|feet|fut', unit('ft', 'length', 304.8)],
  ['thou', MIL],
  ['kg|кг|kilo|кило|килограмм|kilogramm|kilogram|kilogramme|kgs', unit('kg', 'mass')],
  ['g|г|gr|гр|грамм|gramm|gram|gramme|gm|gms', unit('g', 'mass', 0.001)],
  ['t|т|тн|tn|тонна|tonna|tonne|ton|metric ton|metric tons|metric tonnes|mt', unit('t', 'mass', 1000)],
  ['mg|мг|миллиграмм|milligramm', unit('mg', 'mass', 1e-6)],
  ['lb|lbs|фунт|pound', unit('lb', 'mass', 0.45359237)],
  ['oz|унция|ounce', unit('oz', 'mass', 0.028349523125)],
  ['ц|центнер|sentner|tsentner', unit('q', 'mass', 100)],
  [
    'pc|pcs|pce|piece|ea|each|unit|nos|item|part|шт|штука|штук|sample|samples|образцов|образца|штучек|штучки|ед|единица|единиц|изделие|изделий|деталь|деталей|детали|dona|дона|ta|та|detal|отливок|поковок|заготовок|castings|forgings|mahsulot|маҳсулот|buyum|буюм|осей|оси|ось|axis|axes|oʼq|oʼqli|ўқ|ўқли',
    unit('piece', 'piece'),
  ],
  ['kpcs', unit('kpcs', 'piece', 1000)],
  ['pair|пара|пар|juft|жуфт|para', unit('pair', 'piece', 2)],
  ['set|kit|комплект|компл|к-т|к-кт|кмп|кпл|к-тов|komplekt|kompl|toʼplam|тўплам', unit('set', 'set')],
  ['m2|м2|кв м|kv m|sq m|sqm|квадратный метр|квадратных метров|kvadrat metr|кв метр|m kv|м кв', unit('m2', 'area')],
  ['dm2|дм2|кв дм', unit('dm2', 'area', 0.01)],
  ['cm2|см2|кв см|sq cm', unit('cm2', 'area', 1e-4)],
  ['mm2|мм2|кв мм|sq mm|kv mm', unit('mm2', 'area', 1e-6)],
  ['l|л|литр|litr|liter|litre|ltr', unit('l', 'volume')],
  ['ml|мл|миллилитр|millilitr', unit('ml', 'volume', 0.001)],
  ['m3|м3|куб м|kub m|кубометр|kubometr|cbm|cu m|кубический метр|кубических метров|куб', unit('m3', 'volume', 1000)],
  ['cm3|см3|куб см|cc', unit('cm3', 'volume', 0.001)],
  ['s|с|сек|sek|sec|second|секунда|секунд|soniya|сония', unit('s', 'time', 1 / 3600)],
  ['min|мин|минута|минут|minute|daq|daqiqa|дақиқа|minut', unit('min', 'time', 1 / 60)],
  [
    'h|ч|час|часов|hour|hr|hrs|soat|соат|н-ч|нормо-час|нормо-часа|нормо-часов|нормочас|machine hour|machine hours|machine-hour|machine-hours|man hour|man hours|станко-час|станко-часа|станко-часов|станкочас|машино-час|машино-часа|машино-часов|машиночас|мото-час|мото-часа|мото-часов|mashina-soat|машина-соат|stanok-soat|станок-соат|dastgoh-soat|дастгоҳ-соат|н/ч|м/ч',
    unit('h', 'time'),
  ],
  [
    'd|day|день|дней|дня|дн|дневный|дневного|сутки|суток|сут|kun|кун|calendar day|calendar days|календарных дней|календарный день|календ дней|календ дн|кал дней|кал дн|к д|kalendar kun',
    unit('day', 'time', HOURS_A_DAY),
  ],
  [
    'working day|working days|business day|business days|work day|work days|рабочий день|рабочих дней|рабочих дня|рабочего дня|раб дней|раб дня|раб дн|рабдней|раб день|р д|ish kuni|иш куни|ish kun|иш кун|ish kunida|иш кунида|ish kunlari|иш кунлари',
    unit('workday', 'time', HOURS_A_DAY),
  ],
  [
    'week|wk|wks|недельный|недельного|неделя|неделю|недель|недели|нед|hafta|ҳафта',
    unit('week', 'time', 7 * HOURS_A_DAY),
  ],
  ['month|mo|mon|mth|mths|месячный|месячного|мес|месяц|месяцев|месяца|oy|ой', unit('month', 'time', 30 * HOURS_A_DAY)],
  ['quarter|квартал|chorak|чорак|kvartal', unit('quarter', 'time', 91 * HOURS_A_DAY)],
  ['year|yr|yrs|год|года|лет|yil|йил', unit('year', 'time', 365 * HOURS_A_DAY)],
  ['mpa|мпа|n/mm2|н/мм2', unit('MPa', 'pressure')],
  ['gpa|гпа', unit('GPa', 'pressure', 1000)],
  ['kpa|кпа', unit('kPa', 'pressure', 0.001)],
  ['pa|па', unit('Pa', 'pressure', 1e-6)],
  ['bar|бар', unit('bar', 'pressure', 0.1)],
  ['kgf/mm2|кгс/мм2|кг/мм2|kg/mm2', unit('kgf/mm2', 'pressure', 9.80665)],
  ['kgf/cm2|кгс/см2|кг/см2|kg/cm2|атм|atm', unit('kgf/cm2', 'pressure', 0.0980665)],
  ['psi', unit('psi', 'pressure', 0.006894757293168)],
  ['ksi', unit('ksi', 'pressure', 6.894757293168)],
  ['kn|кн|килоньютон', unit('kN', 'force')],
  ['mn|мн|меганьютон', unit('MN', 'force', 1000)],
  ['n|н|ньютон|nyuton', unit('N', 'force', 0.001)],
  ['tf|тс|тонна-сила|tonna-kuch|тонна-куч|ton-force', unit('tf', 'force', 9.80665)],
  ['kgf|кгс', unit('kgf', 'force', 0.00980665)],
  [
    '°c|°с|℃|c|град с|гр с|град|градус|градусов|градус цельсия|daraja|даража|deg c|гр|gradus',
    unit('°C', 'temperature'),
  ],
  ['hrc|нrc|hrcэ|hrcе|роквелл', unit('HRC', 'hardness')],
  ['hb|нв|hbw|hbs', unit('HB', 'hardness')],
  ['hv|hv10|hv30', unit('HV', 'hardness')],
  ['shore a|шор а|шора а|по шору а|по шору|sh a|sha|shor a|shore|шор|шора', unit('Shore A', 'hardness')],
  ['%|pct|percent|per cent|процент|процентов|проц|foiz|фоиз', unit('%', 'share', 0.01)],
  [
    'чел|человек|сотрудник|сотрудников|работников|рабочих|kishi|киши|xodim|ходим|ishchi|ишчи|employee|people|person|worker|staff|нафар|nafar|nafar xodim|нафар ходим',
    unit('person', 'people'),
  ],
  [
    '$|usd|us$|u$s|долл|доллар|долларов|доллара|долл сша|долларов сша|доллара сша|dollar|aqsh dollari|ақш доллари|bucks|у е|y e|дол|бакс|баксов|бакса|us dollar|us dollars|u s dollars',
    unit('USD', 'money'),
  ],
  ['¢|cent|cents|цент|центов|цента', unit('USD', 'money', 0.01)],
  ['€|eur|евро|yevro|euro|evro', unit('EUR', 'money')],
  ['сум|сумов|сўм|soʼm|som|sum|soum|soums|uzs|сом', unit('UZS', 'money')],
  ['₽|руб|rub|рубль|рублей|рубля|rubl|рубли|rur|ruble|rouble', RUBLE],
  ['₩|krw|вон|von|won|вона', unit('KRW', 'money')],
  ['cny|юань|юаней|юаня|yuan|rmb|¥', unit('CNY', 'money')],
  ['kzt|₸|тенге|tenge', unit('KZT', 'money')],
  ['gbp|£|фунт стерлингов|фунтов стерлингов|pound sterling', unit('GBP', 'money')],
  ['jpy|иена|иен|йена|йен|yen', unit('JPY', 'money')],
  ['try|₺|лира|лир|lira|tl', unit('TRY', 'money')],
  ['chf', unit('CHF', 'money')],
  // units of no field: known, so that their numbers are taken for nothing else
  ['г/м2|gr/m2|g/m2|гр/м2|gsm', unit('g/m2', 'other')],
  ['кг/м3|kg/m3|г/см3|g/cm3|кг/м|kg/m|г/л|g/l|кг/м2|kg/m2|t/m3|т/м3', unit('density', 'other')],
  ['v|в|volt|вольт|kv|кв', unit('V', 'other')],
  ['a|а|amper|ампер|ma|ма|ah|ач|а·ч|mah|мач|amper-soat|ka|ка', unit('A', 'other')],
  ['w|вт|vatt|ватт|kw|квт|kvt|mw|мвт|hp|л с|о к|ps|ot kuchi|от кучи|kva|ква', unit('W', 'other')],
  ['nm|нм|н·м|n·m|н м|кнм', unit('Nm', 'other')],
  ['hz|гц|gts|khz|кгц|mhz|мгц|ohm|ом|ω|ком|db|дб|lm/w|lux|люкс|лк|k lm', unit('Hz', 'other')],
  ['об/мин|ob/min|rpm|min-1|мин-1|ayl/min|айл/дақ', unit('rpm', 'other')],
  ['км/ч|km/h|kmh|м/с|m/s|м/мин|m/min|km/soat|км/соат|mph', unit('speed', 'other')],
  ['°|px|пикс|пиксель|дюйм/с|раз|times|marta|марта|°f|bit|бит|gb|mb|гб|мб', unit('°', 'other')],
])

/** A unit found after a number. */
export interface UnitHit {
  readonly unit: Unit
  readonly end: number
  /** An Uzbek ending that says which end of a range the figure is: `80 mmgacha`, `5 mmdan`. */
  readonly ending: 'gacha' | 'dan' | undefined
}

/** Endings of Russian, English and Uzbek that may follow the stem of a unit, folded; longest first. */
const ENDINGS =
  'gacha dagi larning dan lik lar ning ami ligi siga cha ga da li si ov am ah om oy es ev ey a i e u s y'.split(' ')
/** Endings that may follow even `mm` or `kg`. */
const ENDINGS_OF_SHORT = new Set(['gacha', 'dagi', 'dan', 'cha', 'lik', 'li', 'ga', 'da', 'ning'])

/** One-letter units, and the inch, that are prepositions before a word. */
const PREPOSITIONS = new Set(['v', 's', 'a', 'in', 'i', 'o'])

/** `6 in long`. */
const SIZES = new Set('long wide thick high dep tal dia diameter diam od x × length width'.split(' '))

const KGF_HIT = { unit: unit('kgf', 'force', 0.00980665), ending: undefined }

const isMil = ofWord(({ text }) => /^mils?$/i.test(text))

/** The unit that begins at a lexeme; the point of an abbreviation is not part of it. O(1). */
export function unitAt(lexemes: readonly Lexeme[], i: number): UnitHit | undefined {
  const lexeme = lexemes[i]
  if (!lexeme || lexeme.gap > 2 || lexeme.kind === 'number' || lexeme.code) return undefined
  // милл. are millimeters, in Latin letters mil is a thousandth of an inch
  if (isMil(lexeme.word)) return { unit: MIL, end: i + 1, ending: undefined }
  // ст.20 г/к: hot-rolled, no grams
  if (lexeme.key === 'g' && lexemes[i + 1]?.text === '/' && lexemes[i + 2]?.key === 'k') return undefined
  if (lexeme.text === 'р' && isRuble(lexemes, i)) return { unit: RUBLE, end: i + 1, ending: undefined }
  if (isOther(lexemes, i)) return undefined
  const hit = runningYear(lexemes, i) ?? UNITS.at(lexemes, i)
  // кгс is a force, kgs are kilograms
  if (hit?.value.id === 'kg' && hit.end === i + 1 && /^кгс$/iu.test(lexeme.text)) return { ...KGF_HIT, end: hit.end }
  // 320 в сборе, 45 с пазом, 15 in stock
  const next = lexemes[i + 1]
  if (hit && lexeme.gap > 0 && PREPOSITIONS.has(lexeme.key) && next?.kind === 'word' && !SIZES.has(next.key))
    return undefined
  if (hit && !isLabel(lexemes, i, hit.end)) return withEnding(lexemes, hit)
  if (lexeme.kind !== 'word') return undefined
  const inflected = inflectedUnit(lexeme.word)
  return inflected ? { unit: inflected.unit, end: i + 1, ending: inflected.ending } : undefined
}

/** `0,8x1250 EN 10130` is a standard, no yen; what is `oq` is white, an axis is `oʻq`. */
function isOther(lexemes: readonly Lexeme[], i: number): boolean {
  const { key, text } = lexemes[i]!
  // 0.8 SECC: sheet, no seconds
  if (key === 'sec' && text === 'SECC') return true
  if (key === 'en') return /^EN$/i.test(text) && lexemes[i + 1]?.kind === 'number'
  return key === 'ok' && /^[oо][qқ]$/i.test(text)
}

/** `300,000 m p.a.`: metres a year, no running metres. */
function runningYear(lexemes: readonly Lexeme[], i: number): PhraseHit<Unit> | undefined {
  const [metre, p, point, a] = [lexemes[i]!, lexemes[i + 1], lexemes[i + 2], lexemes[i + 3]]
  if (metre.key !== 'm' || p?.text.toLowerCase() !== 'p') return undefined
  if (!(p.gap > 0 && point?.text === '.' && a?.key === 'a')) return undefined
  const value = UNITS.word('m')
  return value && { value, first: i, end: i + 1 }
}

/** `320 р.`, `320р`, `320 р/шт`. */
function isRuble(lexemes: readonly Lexeme[], i: number): boolean {
  const next = lexemes[i + 1]
  // 20 р.д. are working days
  if (next?.text === '.' && lexemes[i + 2]?.key === 'd' && lexemes[i + 2]!.gap === 0) return false
  return lexemes[i - 1]?.kind === 'number' && (lexemes[i]!.gap === 0 || (next?.gap === 0 && './'.includes(next.text)))
}

type Inflected = Omit<UnitHit, 'end'>

/** A unit with an ending: `килограммов`, `donadan`; null for other words. */
const inflectedUnit = ofWord(({ key }): Inflected | null => {
  // 3 партии по 400 шт: no English parts
  if (key === 'parti') return null
  for (const ending of ENDINGS) {
    if (!key.endsWith(ending)) continue
    const stem = key.slice(0, -ending.length)
    if (stem === '' || (stem.length < 3 && !ENDINGS_OF_SHORT.has(ending))) continue
    // kggacha is folded to kgacha
    const unit = UNITS.word(stem) ?? (stem.length < 3 ? UNITS.word(stem + ending[0]) : undefined)
    if (unit) return { unit, ending: ending === 'gacha' || ending === 'dan' ? ending : undefined }
  }
  return null
})

/** The dimensions of the units that may begin or end with a word, whatever stands beside it. */
export function dimensionsAt(word: Word): readonly Dimension[] {
  const units = [...UNITS.around(word)]
  if (isMil(word)) units.push(MIL)
  if (word.text === 'р') units.push(RUBLE)
  const inflected = inflectedUnit(word)
  if (inflected) units.push(inflected.unit)
  return units.map(({ dimension }) => dimension)
}

/** The letter of the next size, not litres: `d=45 L=320`, `Ø45 L320`; a code, no pascals: `130 PA6`. */
function isLabel(lexemes: readonly Lexeme[], i: number, end: number): boolean {
  const next = lexemes[end]
  if (end > i + 1 || lexemes[i]!.kind !== 'word' || !next) return false
  if (lexemes[i]!.gap > 0 && next.kind === 'number' && next.gap === 0) return true
  return lexemes[i]!.text.length === 1 && next.text === '='
}

/** The unit whose last word is this lexeme: `USD 8.40`, `Масса, кг: 6,2`. */
export function unitEndingAt(
  lexemes: readonly Lexeme[],
  i: number,
): { readonly unit: Unit; readonly first: number } | undefined {
  const hit = UNITS.endingAt(lexemes, i)
  return hit && { unit: hit.value, first: hit.first }
}

function withEnding(lexemes: readonly Lexeme[], { value, end }: PhraseHit<Unit>): UnitHit {
  const next = lexemes[end]
  // 80 мм гача, 80 mm-gacha
  const at = next?.text === '-' && next.gap === 0 ? end + 1 : end
  const key = (lexemes[at]?.gap ?? 2) <= 1 ? lexemes[at]?.key : undefined
  if (key === 'gacha' || key === 'dan') return { unit: value, end: at + 1, ending: key }
  return { unit: value, end, ending: undefined }
}
