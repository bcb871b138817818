import type { Catalog } from '../../model/catalog.js'
import { kindOfBoth } from './machine-of-work.js'

/*
 * Operations as route cards write them (GOST 3.1702): a number, an adjective that tells the machine, and what drives it:
 * `005 Ленточно-отрезная`, `020 Фрезерно-сверлильная с ЧПУ`, `Торцетокарная`. Names of the catalog come first; here is what
 * the last half of a joined adjective says.
 */

/** `005`, `Оп. 10`, `операция №20:`. */
const NUMBER = /^(?:оп(?:ер(?:ация)?)?\.?\s*(?:№\s*)?\d{1,3}|0\d{2})[.):]?\s+(?=\p{L})/iu
const OPERATION =
  /^(?:(?:черновая|чистовая|получистовая|предварительная|окончательная|специальная)\s)?(?<word>[а-яё]+(?:-[а-яё]+)?ая)(?:\s(?:операция|обработка|черновая|чистовая))?(?<driven>\s(?:с\s)?чпу|\sпрограммная)?$/iu

/** The last half of an adjective, by its end; the first that fits. */
const HALVES: readonly (readonly [RegExp, string])[] = [
  [/лент[а-яё]*-?(?:отрезная|пильная)$|(?:ножовочно|пило|дисково)-отрезная$/, 'sawing'],
  [/отрезная$/, 'cutting'],
  [/гравировально-фрезерная$/, 'engraving'],
  [/(?:болто|гайко|трубо|муфто|резьбо)-?нарезная$/, 'threading'],
  [/накатная$/, 'form-rolling'],
  [/^зубо-?[а-яё]{4,}$/, 'gear-cutting'],
  [/карусельно-?токарная$|токарно-?карусельная$/, 'vertical-turning'],
  [/^торце-?круглошлифовальная$/, 'cylindrical-grinding'],
  [/шлифовальная$/, 'grinding'],
  [/токарная$|^токарно-(?:винторезная|револьверная|копировальная|затыловочная|бесцентровая)$/, 'turning'],
  [/^фрезерно-(?:центровальная|отрезная)$|фрезерная$/, 'milling'],
  [/сверлильная$|^сверлильно-центровальная$/, 'drilling'],
  [/расточная$/, 'boring'],
  [/строгальная$|долб[её]жная$/, 'planing-slotting'],
  [/протяжная$/, 'broaching'],
  [/полировальная$/, 'polishing'],
  [/хонинговальная$/, 'honing'],
]
/** Two machines in one: what they do is not one of them. */
const BOTH =
  /^(?:токарно|фрезерно|сверлильно|расточно|строгально)-(?:токарная|фрезерная|сверлильная|расточная|шлифовальная)$/
const CNC = 'cnc-machining'

/** The text of a field behind the number of an operation. */
export function withoutNumber(text: string): string {
  return text.replace(NUMBER, '')
}

/** The work that the name of an operation says by the halves of its adjective. O(n). */
export function operationIn(text: string, catalog: Catalog): string | undefined {
  const groups = OPERATION.exec(text.trim())?.groups
  if (!groups) return undefined
  const word = groups['word']!.toLowerCase()
  const isDriven = groups['driven'] !== undefined
  if (BOTH.test(word)) return isDriven ? CNC : undefined
  const id = HALVES.find(([half]) => half.test(word))?.[1]
  if (id === undefined || !catalog.processes.has(id)) return undefined
  return isDriven && catalog.processes.has(CNC) ? (kindOfBoth(CNC, id, catalog) ?? id) : id
}
