import type { Catalog } from '../../model/catalog.js'
import { before, matchesOf, type TechnicalText } from '../engineering/technical-text.js'
import { fastenerByStandard } from '../figures/fastener-standards.js'
import type { Reading } from './readings.js'

/*
 * Property classes of steel bolts by ISO 898-1 where a word, a thread or a standard stands before them: `класс прочности
 * 8.8`, `M8x30-8.8-A2K`, `DIN 933 10.9`; and the coating by ISO 4042 behind them.
 */

const CLASS = /(?<![\d.,xX×*])(?:3\.6|4\.6|4\.8|5\.6|5\.8|6\.8|8\.8|9\.8|10\.9|12\.9)(?!\d|[.,]\d|\s?[xX×*]\s?\d)/gu
/** `-A2K`: metal, thickness, finish. */
const COATED = /^[-\s]([A-HJ-NP-R])\d[A-HJ-NP-T](?![\p{L}\d])/u
const METALS: Readonly<Record<string, string>> = {
  A: 'zinc-plating',
  B: 'cadmium-plating',
  C: 'copper-plating',
  E: 'nickel-plating',
  F: 'chrome-decorative',
  G: 'nickel-plating',
  H: 'chrome-decorative',
  J: 'tin-plating',
  L: 'silver-plating',
  P: 'zinc-plating',
  Q: 'zinc-plating',
  R: 'zinc-plating',
}

/** Words for a class, right before it. */
const WORD =
  /(?<!\p{L})(?:кл(?:асс\p{L}{0,2})?\.?\s?(?:пр(?:оч\p{L}{0,6})?\.?\s?)?|(?:property\s|strength\s)?class\s|grade\s|gr\.?\s|mustahkamlik\s(?:sinfi\s)?|мустаҳкамлик\s(?:синфи\s)?|sinfi?\s)[:\s–-]{0,3}$/iu
/** A thread, or a standard, with nothing else between. */
const THREAD = /(?<![\p{L}\d])[MМ]\s?\d{1,2}(?:\s?[xXхХ×*]\s?\d{1,3}(?:[.,]\d{1,2})?){0,2}(?:-\d[a-hA-H])?\s?[-,]?\s?$/u
const STANDARD = /(?<!\p{L})(?:DIN|ISO|EN|ГОСТ|GOST|ИСО)\s?(?:Р\s)?(?:ИСО\s)?\d{2,5}(?:-\d{2,4})?[\s,-]{1,3}$/u
/** Text before a class that is looked at. */
const BEFORE = 40
/** Behind a number that measures: `8.8 кг`. */
const UNIT =
  /^\s?(?:кг|kg|г(?!\p{L})|g(?!\p{L})|т(?!\p{L})|мм|mm|м(?!\p{L})|m(?!\p{L})|%|\$|usd|сум|so.?m|сўм|руб|eur|млн|тыс|ming|минг|л(?!\p{L}))/iu

/** `M16-8`, `М12х1,25-10`: the class of a nut behind its thread. */
const NUT = /(?<![\p{L}\d.-])M\d{1,2}(?:[xX×*]\d(?:[.,]\d{1,2})?)?-(0[45]|[568]|1[02])(?![\dxX×*\p{L}-]|[.,]\d)/gu
const NUT_WORD = /(?<!\p{L})(?:гайк|gayk|nuts?(?!\p{L}))/iu

function nutClasses({ text, latin, offset }: TechnicalText): readonly Reading[] {
  if (!NUT_WORD.test(text) && fastenerByStandard(text)?.family !== 'nut') return []
  return matchesOf(NUT, latin).map(({ 0: written, 1: condition = '', index }) => {
    const end = index + written.length
    const value = { id: 'steel', text: condition, condition }
    return { value, start: offset(end - condition.length - 1), end: offset(end), notes: [], readAs: 'material' }
  })
}

/** The classes of a text about fasteners, each as the steel that it is of, and the coatings behind them. O(n). */
export function propertyClasses(source: TechnicalText, catalog: Catalog): readonly Reading[] {
  const { text, latin, offset } = source
  if (!catalog.materials.has('steel')) return []
  const bolts = matchesOf(CLASS, latin).flatMap(({ 0: written, index }): Reading[] => {
    const end = index + written.length
    const said = before(text, index, BEFORE)
    const word = WORD.exec(said)
    if (UNIT.test(text.slice(end, end + 6)) || !(word || THREAD.test(said) || STANDARD.test(said))) return []
    const start = offset(index - (word ? said.length - word.index : 0))
    const coated = COATED.exec(latin.slice(end, end + 5))
    const coating = METALS[coated?.[1] ?? '']
    const value = { id: 'steel', text: written, condition: written }
    return [
      { value, start, end: offset(end), notes: [], readAs: 'material' },
      ...(coating !== undefined && catalog.processes.has(coating)
        ? [
            {
              value: coating,
              start: offset(end),
              end: offset(end + coated![0].length),
              notes: [],
              readAs: 'process' as const,
            },
          ]
        : []),
    ]
  })
  return [...bolts, ...nutClasses(source)]
}
