import type { Catalog } from '../model/catalog.js'
import { EXCLUDING_AFTER, EXCLUDING_BEFORE } from './exclusion.js'
import { namedInField } from './field-works.js'
import type { Lexeme } from './lexemes.js'
import { namedWithoutFillers } from './process-fillers.js'
import { workInOtherWords } from './same-works.js'
import { namedBy } from './vocabulary.js'
import { AND } from './work-evidence.js'

/*
 * A field of several sayings parted by commas says one work more than once: by its name, by the machine, by what is made.
 * `siroy rezina, valsda aralashtirish`, `опрессовка, проверка на герметичность`.
 */

/** What commas, strokes and words like `and` part; none where nothing is parted. O(n). */
export function partsOf(lexemes: readonly Lexeme[]): readonly (readonly Lexeme[])[] {
  const parts: Lexeme[][] = [[]]
  for (const lexeme of lexemes) {
    if (lexeme.isBreak || lexeme.text === '/' || AND.has(lexeme.key)) parts.push([])
    else parts.at(-1)!.push(lexeme)
  }
  return parts.length < 2 ? [] : parts.filter((part) => part.length > 0)
}

/** A work and the parts of a field that say nothing of it. */
export interface SaidInParts {
  readonly id: string
  readonly unread: readonly (readonly Lexeme[])[]
}

/** The narrowest work that every part which says one agrees with; undefined where they say different ones. O(n). */
export function saidInParts(lexemes: readonly Lexeme[], catalog: Catalog): SaidInParts | undefined {
  const parts = partsOf(lexemes)
  if (parts.length === 0 || lexemes.some(({ key }) => EXCLUDING_BEFORE.has(key) || EXCLUDING_AFTER.has(key)))
    return undefined
  const told = parts.map((part) => ({ part, ids: worksOf(part, catalog) }))
  const all = told.map(({ ids }) => ids).filter((ids) => ids.length > 0)
  const agreed = [...new Set(all.flat())].filter((id) =>
    all.every((ids) => ids.some((one) => one === id || catalog.processesBelow(one).has(id))),
  )
  // a word of several works decides nothing by itself
  if (agreed.length !== 1) return undefined
  return { id: agreed[0]!, unread: told.flatMap(({ part, ids }) => (ids.length === 0 ? [part] : [])) }
}

function worksOf(part: readonly Lexeme[], catalog: Catalog): readonly string[] {
  const naming =
    namedBy(part, catalog, 'process') ?? namedWithoutFillers(part, catalog) ?? namedInField(part, catalog)
  if (naming) return naming.ids
  const other = workInOtherWords(part, catalog)
  return other === undefined ? [] : [other]
}
