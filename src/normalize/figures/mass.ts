import { flatMap } from '../../text/flat-map.js'
import type { Found } from '../common/read.js'
import { isHolder } from './held-amount.js'
import { keyMatching, type Lexeme, type Word } from './lexeme.js'
import { mentionsOf } from './mentions.js'
import { isNotOurs } from './not-ours.js'
import { tidy } from './number.js'
import { phrases } from './phrases.js'
import { foundScalar, isDoubtful } from './quantity.js'
import type { Quantity } from './quantity-at.js'
import { rateBefore } from './quantity-words.js'
import { apart, ofScan, type Scan } from './scan.js'
import { isGauge } from './sheet-gauge.js'
import type { Unit } from './units.js'

const KILOGRAM: Unit = { id: 'kg', dimension: 'mass', factor: 1 }

const WORDS = phrases<'mass' | 'load'>([
  [
    'масса|массой|массы|массу|вес|весом|веса|mass|weight|weighs|massasi|массаси|ogʼirligi|оғирлиги|vazni|вазни|нетто|netto|n w|nw|net weight|net wt|sof vazni|соф вазни',
    'mass',
  ],
  [
    'тпа|термопластавтомат|imm|molding machine|injection machine|пресс|пресса|пресс усилием|усилие|усилием|press|force|грузоподъемность|грузоподъёмность|грузоподъемностью|г/п|нагрузка|нагрузку|load|capacity|wll|swl|кран|crane|yuk|юк|koʼtarish|кўтариш|мощность|мощностью|объем|объём|производительность|партия|партии|партию|партиями|партией|batch|lot|partiya|partiyasi|партияси|упаковка|мешок|мешки|мешках|bag|qop|moq|тоннаж|tonnage|садка|садкой|печь|склад|впрыска|shot|injection|запас|remaining|остаток|тираж|серия|minimum order|заказ|buyurtma|закупка|потребность|домкрат|domkrat|jack|таль|тали|тельфер|лебедка|лебёдка|winch|hoist|строп|sling|кассета|бухта|рулон|бочка|канистра|ведро|spool|reel|bucket|canister|rulon|bochka|kanistra|chelak|загрузка|загрузки|загрузкой|yuklama|юклама|yuklanish|shot weight|coil weight|curb weight|kerb weight|снаряженная масса|снаряжённая масса|масса авто|масса автомобиля|вес автомобиля|масса машины|вес машины|масса прицепа|прицепа|полная масса|полной массой|gvw|vehicle weight',
    'load',
  ],
])

/** Whose weight it is: of what is packed or sent together, with its packing, or of one piece. */
const WHOSE = phrases<'cargo' | 'gross' | 'piece'>([
  ['брутто|brutto|gross|g w|gw', 'gross'],
  [
    'общий|общая|общее|общего|общей|общую|общим|суммарный|суммарная|суммарно|итого|всего нетто|партии|партию|партия|груза|груз|поставки|отгрузки|контейнера|контейнер|места|паллеты|паллета|поддона|упаковки|коробки|ящика|вагона|фуры|total|consignment|shipment|cargo|lot|batch|container|pallet|carton|package|truckload|umumiy|умумий|jami|жами|barcha|барча|yuk|юк|yukning|юкнинг|partiya|partiyaning|partiyasi|partiyasining|партиянинг|партияси|партиясининг|konteyner|konteynerning|контейнернинг|quti|қути|qutining|қутининг|мешок|мешка|мешки|мешках|мешками|qop|qopi|qopda|қоп|қопи|қопда|bag|bags',
    'cargo',
  ],
  [
    'изделия|детали|штуки|единицы|узла|одного|одной|1 шт|за шт|per piece|per pc|per part|per unit|piece|unit|each|one|bitta|битта|dona|дона|donasi|донаси|donasining|донасининг|detal|detalning|деталнинг|mahsulot|маҳсулот|buyum|буюм|buyumning|буюмнинг',
    'piece',
  ],
])

/** Whether a word names a mass, so that its figure needs no unit. */
export function saysMass(word: Word): boolean {
  return WORDS.around(word).includes('mass')
}

/** Words before a mass that decide what it is, and whose. */
const REACH = 4
const REACH_OF_OWNER = 6

/** Finds masses of a thing; not loads, rates, lots, consignments, prices a kilogram or pressures. O(n). */
export function findMasses(text: string): Found<number>[] {
  const { scan, quantities } = mentionsOf(text)
  const blanks = new Set<Found<number>>()
  let known: number | undefined
  const heaviest = () => (known ??= quantities.reduce((most, one) => Math.max(most, kgOf(one)), 0))
  const found = flatMap(quantities, (quantity, i) => {
    if (quantity.unit && quantity.unit.dimension !== 'mass') return []
    const said = wordBefore(scan, quantity.first)
    const unit = quantity.unit ?? (said?.unit && !quantity.stranger ? said.unit : undefined)
    if (unit?.dimension !== 'mass' || quantity.rate || quantity.negative || quantity.bound === 'atLeast') return []
    if (rateBefore(scan.lexemes, quantity.first, quantities[i - 1]?.end)) return []
    if (quantity.per && quantity.per.unit.dimension !== 'piece') return []
    if (isMoment(scan.lexemes, quantity.end)) return []
    if (isNotOurs(scan.lexemes, quantity)) return []
    if (said?.value === 'load' || WORDS.at(scan.lexemes, quantity.end)?.value === 'load') return []
    if (!said && isGauge(scan, quantity)) return []
    if (!said && (isDoubtful(scan, quantity) || isPriced(scan, quantity) || isSupply(quantity, unit))) return []
    // the label is part of the evidence
    const label = said?.unit
      ? said.first
      : isNetWord(scan.lexemes[quantity.first - 1])
        ? quantity.first - 1
        : quantity.first
    const labelled = { ...quantity, first: label }
    const grams = quantities[i + 1]
    if (isOfCargo(scan, quantity) || isOfMeasure(scan, quantity) || isOfHolder(scan, quantity, heaviest())) return []
    if (grams && isRest(quantity, grams)) return [sumOf(scan, labelled, grams)]
    if (quantities[i - 1] && isRest(quantities[i - 1]!, quantity)) return []
    const mass = foundScalar(scan, labelled, unit, quantity.unit ? [] : [{ code: 'unit.assumed', expected: 'kg' }])
    if (isOfBlank(scan, quantity.first)) blanks.add(mass)
    if (isOfOne(scan, quantity)) return [mass]
    return isOfConsignment(scan, mass.value, saysNet(scan.lexemes, quantity.first)) ? [] : [mass]
  })
  // масса отливки 4,9 кг, масса детали 4,1 кг: a finished part does not weigh its blank's
  const finished = found.filter((mass) => !blanks.has(mass))
  return apart(finished.length > 0 ? finished : found)
}

/** `75 г·см`: an imbalance or a moment. */
function isMoment(lexemes: readonly Lexeme[], end: number): boolean {
  return (
    /^[·*×⋅∙.xх]$/u.test(lexemes[end]?.text ?? '') &&
    /^(?:sm|cm|mm|m)$/.test(lexemes[end + 1]?.key ?? '') &&
    lexemes[end + 1]!.gap === 0
  )
}

/** What a part is made from: its casting, forging or blank. */
const BLANK =
  /^(?:otlivk|zagotov|pokovk|litya$|blank|casting|forging|rough|raw$|unmachined|quyma|kuyma|pokovka|chernov|xomaki|homaki)/

/** Whether the words beside a mass, up to a comma or another figure, say that it is the blank's. */
function isOfBlank({ lexemes }: Scan, first: number): boolean {
  for (let at = first - 1; at >= 0 && !isEdge(lexemes, at, first); at--) if (isBlank(lexemes[at]!)) return true
  return false
}

function isBlank({ kind, key }: Lexeme): boolean {
  return kind === 'word' && BLANK.test(key)
}

/** `2 кг 300 г`. */
function isRest(kilograms: Quantity, grams: Quantity): boolean {
  return (
    kilograms.unit?.id === 'kg' &&
    grams.unit?.id === 'g' &&
    grams.first === kilograms.end &&
    !kilograms.high &&
    !kilograms.per
  )
}

function sumOf(scan: Scan, kilograms: Quantity, grams: Quantity): Found<number> {
  const whole = foundScalar(scan, kilograms, kilograms.unit!, [])
  const rest = foundScalar(scan, grams, grams.unit!, [])
  return { ...whole, value: tidy(whole.value + rest.value), end: rest.end, notes: [...whole.notes, ...rest.notes] }
}

function wordBefore({ lexemes }: Scan, i: number) {
  let words = 0
  for (let at = i - 1; at >= 0 && words < REACH && !isEdge(lexemes, at, i); at--) {
    if (lexemes[at]!.kind !== 'word') continue
    words++
    const hit = WORDS.endingAt(lexemes, at)
    if (hit?.value === 'load' && lexemes[at + 1]?.text === ')') continue
    // only `Масса 6,2` right before it may go without a unit
    if (hit)
      return { value: hit.value, first: hit.first, ...(hit.value === 'mass' && words <= 2 ? { unit: KILOGRAM } : {}) }
  }
  return undefined
}

/** What parts sayings; not the comma of `масса, кг: 6,2`. */
function isEdge(lexemes: readonly Lexeme[], at: number, i: number): boolean {
  const { kind, text, code } = lexemes[at]!
  if (kind === 'number' || code || ';|/'.includes(text)) return true
  return text === ',' && !(lexemes[at + 1]?.key === 'kg' && at + 1 < i)
}

/** `общий вес 3 т`, `gross weight 15 t`, `4 560 кг (вся партия)`: not what one piece weighs. */
function isOfCargo({ lexemes }: Scan, { first, end }: Quantity): boolean {
  const open = lexemes[end]?.text === '(' ? end + 1 : end
  const behind = WHOSE.at(lexemes, open)?.value
  if (behind === 'gross' || behind === 'cargo') return true
  let owner: 'cargo' | 'piece' | undefined
  for (let at = first - 1, words = 0; at >= 0 && words < REACH_OF_OWNER && !isEdge(lexemes, at, first); at--) {
    // (бухта) 400 кг
    if (lexemes[at]!.text === ')') break
    if (lexemes[at]!.kind !== 'word') continue
    words++
    const whose = WHOSE.endingAt(lexemes, at)?.value
    if (whose === 'gross') return true
    owner ??= whose
  }
  return owner === 'cargo'
}

/** What goods are filled into or wound on, where it says so of the mass: `25 kg bags`, `катушка 200 кг`. */
const PACKED_IN =
  /^(?:meshok|meshk[aeio]|meshkah|motk[aeio]|motkah|korobkah|yashikah|bigbeg|bochk[aeiu]|bochkah|katushk[eu]|katushkah|buht[aeu]|buhtah|barabane|barabanah|rulone|rulonah|vedr[aoe]|vedrah|evrovedro|kanistr[aeiu]|fasov\w*|tara|taroy|tare|kadok\w*|kop(?:da|i|lik|larda|larida)?$|haltada|bochkada|chelak(?:da)?$|kanistrada|buhtada|ruloonda|rulonda|barabanda|galtakda|gʼaltakda|katushkada|pachkada)/
const CONTAINERS =
  /^(?:bags?|sacks?|rels?$|spols?$|drums|barels?$|canisters?|bundles?|meshok|meshk|bochk|katushk|kop(?:da|lik|li|larda|lari)?$|vedr)/
const LENGTHS = /^(?:m|metr\p{L}*|meters?|metre?s?|pogonn\p{L}*|pm|mp)$/u

/** `25 kg bags`, `в бухте 50 кг`; `1 м 0,85 кг`, `масса погонного метра 3 кг`: of a measure of the goods, not of one. */
function isOfMeasure({ lexemes }: Scan, { first, end }: Quantity): boolean {
  const behind = lexemes[end]?.text === '/' ? end + 1 : end
  if (lexemes[behind]?.kind === 'word' && CONTAINERS.test(lexemes[behind]!.key)) return true
  // в катушках по 15 кг
  const before = /^(?:[-:]|по)$/u.test(lexemes[first - 1]?.text ?? '') ? first - 2 : first - 1
  const word = lexemes[before]
  if (word?.kind !== 'word') return false
  if (PACKED_IN.test(word.key) || (CONTAINERS.test(word.key) && lexemes[before - 1]?.key === 'per')) return true
  if (!LENGTHS.test(word.key)) return false
  const count = lexemes[before - 1]
  return count?.kind === 'number' ? count.text === '1' : word.key.length > 1
}

/** What a mass says in kg, without a look at its range; 0 of what is none. */
function kgOf({ unit, low }: Quantity): number {
  return unit?.dimension === 'mass' ? low.figure.value * low.times * unit.factor : 0
}

/** `220 т, вес рулона до 8 т`: beside a heavier mass that of what holds the goods. */
function isOfHolder({ lexemes }: Scan, quantity: Quantity, heaviest: number): boolean {
  if (kgOf(quantity) >= heaviest) return false
  const { first } = quantity
  for (let at = first - 1; at >= 0 && at >= first - REACH && !isEdge(lexemes, at, first); at--)
    if (isHolder(lexemes[at]!)) return true
  return false
}

const isGross = keyMatching(/^(?:bruto|gros)$/)
const PACKED =
  /^(?:mest[ao]?|cartons?|palets?|pal+et[aiy]?|kontey?ner[aiy]?|containers?|packages?|pkgs?|ctns?|korobok|korobki|upakovok|meshkov|bags|crates?|yasch?ikov|poddon\w*|kadok|oʼrin|urin)$/
const PAPERS = /^(?:invoys|invoice|inv|deklaratsiya|declaration|cmr|ttn|nakladnaya|awb)/
/** A part weighs no more where net and gross are told apart, in kg. */
const HEAVIEST = 100

function isNetWord(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^neto?$/.test(lexeme.key)
}

/** `0,42 кг/шт`, `8.2 kg each`: no paper tells so the net mass of what is sent. */
function isOfOne({ lexemes }: Scan, { per, end }: Quantity): boolean {
  return per?.unit.id === 'piece' || /^(?:each|ea)$/.test(lexemes[end]?.key ?? '')
}

/** Net and gross of a customs paper: with what it is packed in, or heavier than a part. */
function isOfConsignment(scan: Scan, kg: number, isNet: boolean): boolean {
  if (!isNet && (consignmentOf(scan) & BOTH) === 0) return false
  return (consignmentOf(scan) & PACKAGES) !== 0 || kg >= HEAVIEST
}

const PACKAGES = 2
const BOTH = 1
const consignmentOf = ofScan(({ lexemes }): number => {
  const both = lexemes.some(isGross) ? BOTH : 0
  const isPacked = lexemes.some(
    ({ key, kind }, i) =>
      kind === 'word' && (PAPERS.test(key) || (PACKED.test(key) && lexemes[i - 1]?.kind === 'number')),
  )
  return both | (isPacked ? PACKAGES : 0)
})

/** `Уголок 50×50, 20 т`: tonnes without a word for weight are ordered. */
function isSupply({ low, per }: Quantity, { id }: Unit): boolean {
  return id === 't' && !per && low.figure.value >= 1
}

/** `8 USD за 1 кг`, `сум / 1 кг`. */
function isPriced({ lexemes }: Scan, { first, end }: Quantity): boolean {
  const before = lexemes[first - 1]
  // 1 kg narxi 12 000 so'm
  if (/^(?:nar[hx]i|bahosi|uchun)$/.test(lexemes[end]?.key ?? '')) return true
  // a slash with blanks around it parts a list, but сум / 1 кг
  if (before?.text === '/') return before.gap === 0 || lexemes[first]!.gap === 0 || lexemes[first]!.text === '1'
  return before?.key === 'za' || before?.key === 'per'
}

/** Whether the words before a quantity tell net from gross: figures of a paper, no size of a lot. O(1). */
export function saysNet(lexemes: readonly Lexeme[], i: number): boolean {
  for (let at = i - 1, words = 0; at >= 0 && words < REACH_OF_OWNER && !isEdge(lexemes, at, i); at--) {
    if (lexemes[at]!.kind !== 'word') continue
    words++
    if (/^(?:neto|net|bruto|gros|sof|[ng]w)$/.test(lexemes[at]!.key)) return true
    if (/^[ng]$/.test(lexemes[at]!.key) && lexemes[at + 1]?.text === '.' && lexemes[at + 2]?.key === 'w') return true
  }
  return false
}
