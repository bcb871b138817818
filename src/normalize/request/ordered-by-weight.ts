import type { Amount } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import { findMeasures, findTonnes } from '../figures/amount.js'
import { lexemesOf } from '../words/lexemes.js'
import { allNamingsIn } from '../words/vocabulary.js'
import { countedParts } from './counted-parts.js'
import { inOrder, overlaps, type Reading, readingsOf } from './readings.js'

/** Small things that are ordered by weight. */
const BY_WEIGHT = 'fasteners'
/** Group of sheets, films and webbing. */
const SHEETS = 'semi-finished'
/** What is bought by the metre. */
const BY_LENGTH =
  /трос|канат|кабел|провод|труб|шланг|рукав|шнур|лент|уплотн|гофр|профил|rope|cable|wire|pipe|tube|hose|cord|tape|weatherstrip|seal(?!\p{L})|arqon|арқон|quvur|қувур|truba|shlang|шланг|kabel|tros|tasma|тасма|zichla|зичла|gofra|profil|zanjir|занжир|(?<!\p{L})(?:sim|сим|nay|най|ip|ип)(?:i|и)?(?!\p{L})|цеп[ьие]|(?<!\p{L})chain/iu
/** The units of such goods, of square metres and of litres, behind a figure or a word for thousands. */
const MEASURE =
  /(?:\d|тыс\.?|минг|ming|thousand)\s?(?:[mм](?![\p{L}-])|[mм][²³23]|sq|кв|к?м(?![\p{L}-])|km|пог|п\.?\s?м|метр|metr|met[re]|lin|run|л(?![\p{L}-])|l(?![\p{L}-])|литр|litr|lit[re]|куб|cub|kub)/iu
/** What is bought by the kilogram: stock in bars, sheets and wire, and what is filled, melted or spread. */
const BY_KILOGRAM =
  /(?<!\p{L})(?:прут(?:ок|к[аиу])|шестигранник|проволок|катанк|лист(?![\p{L}.])|полоса|лента|припо|электрод|смазк|масло(?!\p{L})|краск|эмал|грунтовк|лак(?!\p{L})|клей|порош|гранул|мастик|герметик|компаунд|смол|shtanga|chiviq|prutok|sim(?!\p{L})|list(?!\p{L})|elektrod|qalay|moy(?!\p{L})|boʻyoq|boyoq|kukun|granula|yelim|штанга|чивиқ|сим(?!\p{L})|бўёқ|мой(?!\p{L})|кукун|елим|(?:round|hex|flat|square)?\s?bars?(?!\p{L})|rods?(?!\p{L})|wire(?!\p{L})|sheets?(?!\p{L})|solder|electrodes?|grease|paint|powder|granul|pellets|resin|adhesive|sealant)/iu

/** What mills sell by the tonne, though the catalog holds it for a part. */
const BY_TONNE = /труб[аы]?(?!\p{L})|(?<!\p{L})(?:steel\s)?(?:tubes?|pipes?|truba|quvur|қувур)(?!\p{L})/iu

/** A word of these. */
const TUBE = /труб|tube|pipe|truba|quvur|қувур/iu

/** Lighter a mass may be that of one, in kg; of small things sooner that of many. */
const LEAST_ORDERED = 20
const LEAST_OF_SMALL = 3

/** Units of text at the beginning in which a thing is named that the catalog does not know. */
const HEAD = 32

/**
 * The readings with what is ordered by weight or measure: tonnes, metres or litres, and a mass that nothing calls one, of
 * a raw material or of small things are the lot; of other parts they may be the mass of one.
 */
export function ordered(
  readings: readonly Reading[],
  named: Reading | undefined,
  text: string,
  catalog: Catalog,
): readonly Reading[] {
  if (readings.some(({ readAs }) => readAs === 'annualVolume')) return readings
  const counted = countedParts(text, readings)
  // nylon 6 pellets: the number is of what was read already
  const others = counted ? readings.filter((one) => one.readAs !== 'lotSize' || !overlaps([counted])(one)) : readings
  if (counted && !others.some((one) => one.readAs === 'lotSize' || overlaps([counted])(one)))
    return [...others, counted].sort(inOrder)
  if (readings.some(({ readAs }) => readAs === 'lotSize')) return readings
  const family = catalog.parts.get(soleFamily(text, catalog) ?? (named?.readAs === 'part' ? named.value : ''))
  const isMany = family
    ? family.kind === 'material' || family.group === BY_WEIGHT || family.group === SHEETS
    : readings.some(({ readAs }) => readAs === 'material')
  const isRaw = family?.kind === 'material'
  const name = named ? text.slice(named.start, named.end) : text.slice(0, HEAD)
  const isRolled = TUBE.test(name) && BY_TONNE.test(name)
  if (MEASURE.test(text)) {
    const measures = readingsOf('lotSize', findMeasures(text, isRaw)).filter(
      (lot) => !overlaps(readings)(lot) && (isMany || BY_LENGTH.test(name) || isOfNoThing(lot)),
    )
    if (measures.length > 0) return [...readings, ...measures].sort(inOrder)
  }
  const isByKilogram = readings.some(({ readAs }) => readAs === 'mass') && BY_KILOGRAM.test(text)
  if (!isMany && !isRolled && !isByKilogram) return readings
  const tonnes = readingsOf('lotSize', findTonnes(text, isRaw)).filter((lot) => !overlaps(readings)(lot))
  if (tonnes.length > 0) return [...readings, ...tonnes].sort(inOrder)
  const isSmall = family?.group === BY_WEIGHT
  // a plate whose three sides are told may weigh that much, a washer not
  const isWhole =
    !isSmall &&
    readings.some(
      (reading) => reading.readAs === 'dimension' && reading.value.shape === 'box' && reading.value.sidesMm.length > 2,
    )
  // паронит ПОН-Б 2 мм, 200 кг: the stuff itself is bought
  const isStuff = readings[0]?.readAs === 'material' && readings[0].start === 0
  if (isWhole || !(family || isByKilogram || isStuff)) return readings
  const least = isSmall ? LEAST_OF_SMALL : LEAST_ORDERED
  return readings.map((reading) => {
    const { readAs, value, start, end, notes } = reading
    if (readAs !== 'mass' || value < least || !isOrdered(text, start, end)) return reading
    return { value: { value, unit: 'kg' }, start, end, notes, readAs: 'lotSize' }
  })
}

/** Square metres, and hundreds of metres: no part is so large. */
function isOfNoThing({ value }: Reading): boolean {
  const { value: amount, unit } = value as Amount
  return unit === 'm2' || (unit === 'm' && amount >= LONGEST_PART)
}

const LONGEST_PART = 300

/** The family that the words name where the material in its name was read first: `мис сим`. */
function soleFamily(text: string, catalog: Catalog): string | undefined {
  const naming = allNamingsIn(lexemesOf(text), catalog).find(({ kind }) => kind === 'part')
  return naming?.ids.length === 1 ? naming.ids[0] : undefined
}

/** Figure and unit, no label and no piece. */
const BARE_MASS = /^\d[\d\s.,]*(?:кг|kg)\.?$/iu
const ONE_BEFORE =
  /(?:dona(?:si)?|дона(?:си)?|bitta(?:si)?|битта(?:си)?|шт\.?|each|piece|pc|ass['’]?y|assembly|в сборе|yigʻma|yig['’]ma|йиғма)[\s:–—-]*$/iu
const ONE_BEHIND = /^\s*(?:\/|each|ea(?!\p{L})|per|за|har|ҳар|dona|дона|шт)/iu

/** Whether a mass at a place of a text may be what is ordered: nothing calls it a mass or says it of one piece. */
function isOrdered(text: string, start: number, end: number): boolean {
  if (!BARE_MASS.test(text.slice(start, end))) return false
  return !ONE_BEFORE.test(text.slice(0, start)) && !ONE_BEHIND.test(text.slice(end))
}
