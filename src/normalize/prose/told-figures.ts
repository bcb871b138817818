import type { Amount, AmountRange, Envelope, ParameterRange, Precision } from '../../model/basics.js'
import type { Found } from '../common/read.js'
import { readAmountRange } from '../figures/amount.js'
import type { LabelledLength } from '../figures/quantity.js'
import type { Reading } from '../request/readings.js'
import type { Clause, Sentence } from './clauses.js'

/** A limit or an amount that a maker tells; offsets of the text. */
export type ToldFigure = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'mass'; readonly kg: number }
  | { readonly kind: 'envelope'; readonly envelope: Envelope }
  | { readonly kind: 'length'; readonly length: LabelledLength }
  | { readonly kind: 'precision'; readonly field: 'tolerance' | 'roughness'; readonly precision: Precision }
  | { readonly kind: 'capacity'; readonly amount: Amount }
  | { readonly kind: 'lot'; readonly range: AmountRange }
  | { readonly kind: 'parameter'; readonly range: ParameterRange }
)

/** Words before a figure that make it a limit, with little between. */
const UP_TO =
  /(?<!\p{L})(?:до|up to|max(?:imum|imal)?|не более|не свыше|не больше|макс\p{L}*|предельн\p{L}*|наибольш\p{L}*|at most|no more than|not exceeding|maks\p{L}*|eng katta|koʻpi bilan|энг катта|кўпи билан)\.?(?!\p{L})[^\d;]{0,28}$|[≤<]\s*$/iu
/** The same in the words of the figure, or right behind it. */
const UP_TO_WITHIN = /(?<!\p{L})(?:до|up to|max(?:imum)?|не более|макс\p{L}*|gacha|гача)(?!\p{L})|[≤<]/iu
const UP_TO_BEHIND = /^[\s-]*(?:gacha|гача|max(?:imum)?|макс\p{L}*|or less|и менее|и меньше)(?!\p{L})/iu
/** A machine's own field says how large a part may be. */
const FIELD =
  /рабоч\p{L}* (?:пол\p{L}+|зон\p{L}+|стол\p{L}*)|working (?:area|envelope|field|table)|work(?:ing)? size|ish maydoni|иш майдони|ishchi maydon/iu

/** What has a mass or a load and is no part that is made. */
const NO_PART_MASS =
  /кран(?!\p{L}*ок)|грузопод|прицеп|тягач|погрузч|автомоб|грузовик|вагон|контейнер|печ(?:ь|и|ей|ах|ью)(?!\p{L})|ковш|[её]мкост|бункер|силос|усили|тоннаж|пресс(?:ы|ов|ах|а|ом)?(?![\p{L}])|пресс-?форм|впрыск|смыкани|запирани|плав(?:ка|ки|ок)|шихт|садк|склад|доставк|отгруз|упаков|мешк|рулон|смен[уы]|сутки|в час|станк|crane|lift|payload|load capacity|truck|trailer|vehicle|furnace|ladle|tank|silo|press(?:es)?(?!\p{L})|force|tonnage|clamp|shot|mou?lds?(?!\p{L})|melt|deliver|ship|pack|bags?(?!\p{L})|coil|warehouse|machine tool|(?<!\p{L})kran|yuk|avtomobil|(?<!\p{L})pech|(?<!\p{L})press|ombor|qolip|qadoq|dastgoh|юк|қолип|дастгоҳ|(?<!\p{L})печ/iu
/** What has a size and is no part that is made. */
const NO_PART_SIZE =
  /площад|кв\.? ?м|м²|m²|m2|пролет|здани|склад|территор|отверсти|(?<!\p{L})hole|(?<!\p{L})bore|резьб|thread|модул|module|глубин|depth|слой|слоя|layer|(?<!\p{L})шаг|расстояни|distance|доставк|ход(?:а|ом)?(?!\p{L})|stroke|прут|(?<!\p{L})bars?(?!\p{L})|rods?(?!\p{L})|труб|pipe|tube|профил|profile|(?<!\p{L})area|quvur|truba|rezba|teshik|chuqurlig|maydon|masofa|стенк|wall|проволок|wire|зазор|радиус|(?<!\p{L})gap|radius|(?<!\p{L})sim(?!\p{L})|chiviq|қувур|резба|тешик|майдон/iu
/** What is counted by the year and is not what the maker could make. */
const NO_CAPACITY =
  /экспорт|export|закуп|потребл|consum|purchas|оборот|turnover|выручк|revenue|продаж|реализ|sales|sold|sell|импорт|import|потребност|спрос|need|demand|рынок|рынк|market|отход|scrap|waste|(?<!\p{L})лом(?!\p{L})|электро|энерг|energy|кВт|kWh|клиент|customer|eksport|xarid|sotil|aylanma|isteʼmol|ehtiyoj|chiqindi|bozor|харид|сотил|айланма|эҳтиёж|бозор|savdo|савдо|брак|reject|рекламац|вод[аы](?!\p{L})|газ(?!\p{L})/iu
/** Of a machine that measures or moves, not of what it makes. */
const NO_PRECISION =
  /измер|позицион|measur|position|repeatab|повторяем|взвеш|CMM|КИМ(?!\p{L})|oʻlcha|ўлча|температур|°/iu
const LEAST =
  /(?<!\p{L})(?:от|from|min(?:imum)?|миним\p{L}*|мин|MOQ|not less than|не менее|kamida|камида|minimal|eng kam|dan|дан)(?!\p{L})/iu

/** Figures of a clause that are clearly limits or amounts of the maker; what may be anything else is left out. */
export function figuresIn(
  { start: offset, text }: Sentence,
  clause: Clause,
  readings: readonly Reading[],
  lengths: readonly Found<LabelledLength>[],
): ToldFigure[] {
  const said = text.slice(clause.start - offset, clause.end - offset)
  const inside = ({ start }: { readonly start: number }) =>
    start + offset >= clause.start && start + offset < clause.end
  const isLimit = (found: Pick<Found<unknown>, 'start' | 'end' | 'notes'>) =>
    found.notes.some(({ code }) => code === 'range.upper') ||
    UP_TO.test(text.slice(clause.start - offset, found.start)) ||
    UP_TO_WITHIN.test(text.slice(found.start, found.end)) ||
    UP_TO_BEHIND.test(text.slice(found.end))
  const isField = FIELD.test(said)
  const isOfPart = !NO_PART_SIZE.test(said.replace(FIELD, ''))
  const own = readings.filter(inside)
  const figures = own.flatMap((reading): ToldFigure[] => {
    const at = { start: reading.start + offset, end: reading.end + offset }
    switch (reading.readAs) {
      case 'mass':
        return isLimit(reading) && !NO_PART_MASS.test(said) ? [{ ...at, kind: 'mass', kg: reading.value }] : []
      case 'dimension':
        return (isLimit(reading) || isField) && isOfPart ? [{ ...at, kind: 'envelope', envelope: reading.value }] : []
      case 'tolerance':
        return NO_PRECISION.test(said) || reading.value.nominalMm !== undefined || isSized(reading, readings)
          ? []
          : [{ ...at, kind: 'precision', field: 'tolerance', precision: reading.value }]
      case 'roughness':
        return [{ ...at, kind: 'precision', field: 'roughness', precision: { raMicrometers: reading.value } }]
      case 'annualVolume':
        return NO_CAPACITY.test(text) ? [] : [{ ...at, kind: 'capacity', amount: reading.value }]
      case 'lotSize': {
        const range = lotOf(reading, isLimit(reading), text)
        return range ? [{ ...at, kind: 'lot', range }] : []
      }
      case 'hardness':
        return isLimit(reading) ? [{ ...at, kind: 'parameter', range: upTo(reading.value) }] : []
      case 'parameter':
        return [{ ...at, kind: 'parameter', range: upTo(reading.value) }]
      default:
        return []
    }
  })
  const thin = isOfPart ? thinIn(text) : []
  const single = [...lengths, ...thin].filter((one) => inside(one) && isLimit(one) && !isTaken(one, readings))
  return [
    ...figures,
    ...(isOfPart ? single : single.filter(({ value }) => value.label === 'thickness')).map(
      ({ value, start, end }): ToldFigure => ({
        start: start + offset,
        end: end + offset,
        kind: 'length',
        length: value,
      }),
    ),
  ].sort((a, b) => a.start - b.start)
}

/** A length so short that only a sheet has it; readers of parts leave it out. */
const THIN = /(?<![\d.,×xх-])\d(?:[.,]\d{1,2})?\s?(?:мм|mm)(?![\p{L}\d²³])/giu
const SHORTEST_MM = 5

function thinIn(text: string): Found<LabelledLength>[] {
  return [...text.matchAll(THIN)].flatMap(({ 0: written, index }) => {
    const mm = Number.parseFloat(written.replace(',', '.'))
    return mm > 0 && mm < SHORTEST_MM ? [{ value: { mm }, start: index, end: index + written.length, notes: [] }] : []
  })
}

/** `Ø45h6` is a product. */
function isSized(tolerance: Reading, readings: readonly Reading[]): boolean {
  return readings.some(
    ({ readAs, start, end }) =>
      (readAs === 'dimension' || readAs === 'length') && start < tolerance.end && tolerance.start < end,
  )
}

function isTaken({ start, end }: Pick<Reading, 'start' | 'end'>, readings: readonly Reading[]): boolean {
  return readings.some((one) => one.readAs !== 'length' && one.start < end && start < one.end)
}

/** A single figure of a profile is the most it takes. */
function upTo({ min, max, ...range }: ParameterRange): ParameterRange {
  return min !== undefined && max !== undefined && min < max ? { ...range, min, max } : { ...range, max: (max ?? min)! }
}

/** One end of what is taken; a lot that is neither least nor most says nothing. */
function lotOf(
  { value, start, end, notes }: Reading<'lotSize'>,
  isMost: boolean,
  text: string,
): AmountRange | undefined {
  if (notes.some(({ code }) => code === 'range.lower')) return { min: value }
  if (notes.some(({ code }) => code === 'range.upper')) {
    const read = readAmountRange(text.slice(start, end))
    return read.ok ? read.value : { max: value }
  }
  const around = text.slice(Math.max(0, start - 16), end + 6)
  if (LEAST.test(around)) return { min: value }
  return isMost ? { max: value } : undefined
}
