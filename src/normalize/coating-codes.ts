import type { Catalog } from '../model/catalog.js'
import type { Found } from './read.js'

/*
 * Coatings as drawings write them (GOST 9.306): how it is put on, of what, how thick in µm, what comes behind: `Ц9.хр`,
 * `Гор.Ц`, `Хим.Окс.прм`, `Х.тв`, `Н12.Х1`.
 */

const CODE =
  /(?<![\p{L}\d.])(?:(?<hot>Гор\.?\s?Ц\d*)|(?<diffusion>(?:Диф|Тд)\.?\s?Ц\d*)|(?<zinc>Ц\d*\.?\s?(?:хр|фос)(?:\.\s?[а-я]+)?)|(?<electroless>Хим\.?\s?Н\d*(?:\.[а-я]+)?)|(?<phosphate>Хим\.?\s?Ф(?:ос|о)?с?(?:\.\s?[а-я]+)?)|(?<oxide>Хим\.?\s?О(?:кс|х)(?:\.\s?[а-я]+)?)|(?<anodize>Ан\.?\s?Ок?с(?:\.\s?[а-я]+)?)|(?<passivate>Хим\.?\s?Пас)|(?<hard>Х\d*\.?\s?(?:тв|мол))|(?<nickel>Н\d+\.?\s?б(?:\.[а-я]+)?))(?![\p{L}\d])/gu

/** Which process each is; a code of several layers tells the last that a shop is asked for. */
const IDS: Readonly<Record<string, string>> = {
  hot: 'hot-dip-galvanizing',
  diffusion: 'sherardizing',
  zinc: 'zinc-plating',
  electroless: 'electroless-nickel',
  phosphate: 'phosphating',
  oxide: 'black-oxide',
  anodize: 'anodizing',
  passivate: 'passivation',
  hard: 'chrome-hard',
  nickel: 'nickel-plating',
}
/** What is in every one of these. */
const SIGN = /(?:Гор|Диф|Тд|Хим|Ан|Х\d*|Ц\d*|Н\d+)\.?\s?(?:Ц|Н|Ф|О|Пас|тв|мол|хр|фос|б)/u

/** Coatings by their codes. O(n). */
export function coatingCodesIn(text: string, catalog: Catalog): Found<string>[] {
  if (!SIGN.test(text)) return []
  return [...text.matchAll(CODE)].flatMap(({ 0: written, groups, index }): Found<string>[] => {
    const kind = Object.keys(IDS).find((name) => groups![name] !== undefined)!
    const value = IDS[kind]!
    return catalog.processes.has(value) ? [{ value, start: index, end: index + written.length, notes: [] }] : []
  })
}
