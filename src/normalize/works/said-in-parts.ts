import type { Catalog } from '../../model/catalog.js'
import type { Lexeme } from '../words/lexemes.js'
import { EXCLUDING_AFTER, EXCLUDING_BEFORE } from '../words/refusal.js'
import { namedBy } from '../words/vocabulary.js'
import { namedInField } from './field-works.js'
import { namedWithoutFillers } from './process-fillers.js'
import { saidBy, workInOtherWords } from './same-works.js'
import { AND } from './work-evidence.js'
import { isAction, meanings } from './work-meanings.js'
import { WEAK } from './work-words.js'

/*
 * A field of several sayings parted by commas says one work more than once: by its name, by the machine, by what is made.
 * `siroy rezina, valsda aralashtirish`, `опрессовка, проверка на герметичность`.
 */

const NO_WORDS: ReadonlySet<string> = new Set()

/** What commas, strokes and words like `and` part; none where nothing is parted. O(n). */
export function partsOf(lexemes: readonly Lexeme[], words = AND): readonly (readonly Lexeme[])[] {
  const parts: Lexeme[][] = [[]]
  for (const lexeme of lexemes) {
    if (lexeme.isBreak || lexeme.text === '/' || words.has(lexeme.key)) parts.push([])
    else parts.at(-1)!.push(lexeme)
  }
  return parts.length < 2 ? [] : parts.filter((part) => part.length > 0)
}

/** A work and the parts of a field that say nothing of it. */
export interface SaidInParts {
  readonly id: string
  readonly unread: readonly (readonly Lexeme[])[]
}

/**
 * The narrowest work that every part which says one agrees with; undefined where they say different ones, where the first
 * says none, or another says something else that is done. O(n).
 */
export function saidInParts(lexemes: readonly Lexeme[], catalog: Catalog): SaidInParts | undefined {
  const parts = partsOf(lexemes, NO_WORDS)
  if (parts.length === 0 || lexemes.some(({ key }) => EXCLUDING_BEFORE.has(key) || EXCLUDING_AFTER.has(key)))
    return undefined
  const told = parts.map((part) => ({ part, ids: worksOf(part, catalog) }))
  const all = told.map(({ ids }) => ids).filter((ids) => ids.length > 0)
  const unread = told.flatMap(({ part, ids }) => (ids.length === 0 ? [part] : []))
  if (told[0]!.ids.length === 0) return undefined
  // a thing alone (`зеркало, фара`) says too little beside what is not understood, and so does the first of many things
  const isAlone = all.length === 1 && unread.length > 0
  if (isAlone && (unread.length > 1 || (parts[0]!.length < 2 && !parts[0]!.some((one) => doneIn(one).length > 0))))
    return undefined
  const agreed = [...new Set(all.flat())].filter((id) =>
    all.every((ids) => ids.some((one) => one === id || catalog.processesBelow(one).has(id))),
  )
  // a word of several works decides nothing by itself
  const id = agreed.length === 1 ? agreed[0] : agreed.length === 0 ? familyOf(all, parts.length, catalog) : undefined
  const isOther = (part: readonly Lexeme[]) => {
    const done = part.flatMap(doneIn)
    return done.length > 0 && !done.some((sign) => saidBy(id!, [sign], catalog))
  }
  return id === undefined || unread.some(isOther) ? undefined : { id, unread }
}

/** What a word of doing may say that is done. */
function doneIn({ piece }: Lexeme): readonly string[] {
  return meanings(piece).flatMap((meaning) => meaning.filter((sign) => isAction(sign) && !WEAK.has(sign)))
}

/** Works that a family may have, so that a few of them said side by side say the family. */
const SMALL = 4

/** `медь, олово, серебро`: the small family of which every part says another work. */
function familyOf(all: readonly (readonly string[])[], parts: number, catalog: Catalog): string | undefined {
  if (all.length < parts || all.some((ids) => ids.length > 1)) return undefined
  const [first, ...rest] = all.map(([id]) => catalog.processes.get(id!)?.parents ?? [])
  const shared = first!.filter((parent) => rest.every((parents) => parents.includes(parent)))
  const [family] = shared
  // the family itself is counted among what is below it
  return shared.length === 1 && catalog.processesBelow(family!).size <= SMALL + 1 ? family : undefined
}

function worksOf(part: readonly Lexeme[], catalog: Catalog): readonly string[] {
  const naming = namedBy(part, catalog, 'process') ?? namedInField(part, catalog) ?? namedWithoutFillers(part, catalog)
  if (naming) return naming.ids
  const other = workInOtherWords(part, catalog)
  return other === undefined ? [] : [other]
}
