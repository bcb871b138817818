import type { Catalog } from '../../model/catalog.js'
import { withBlanks } from '../../text/with-blanks.js'
import { readPartName } from '../parts/part-name.js'
import type { Naming } from '../words/concept.js'
import { isKindOf } from '../words/kind-of.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { NAME_LANGS, STEMMED_IN } from '../words/named-rows.js'
import { termStems } from '../words/term-stems.js'
import { isContent, namedBy } from '../words/vocabulary.js'
import { MAKING } from './making.js'
import { meanings } from './work-meanings.js'

/** Words of making at the end of a catalog's name. */
const MAKING_ENDS: readonly string[] = ['tayyorlash', 'ishlab chiqarish', 'production']

/** What is made stands for making it: `rezina-metall buyumlar`, where the catalog has `… tayyorlash`. O(n). */
export function asMaking(lexemes: readonly Lexeme[], catalog: Catalog): Naming | undefined {
  const words = lexemes.filter(isContent)
  if (words.length < 2 || lexemes.some(({ isBreak }) => isBreak)) return undefined
  for (const end of MAKING_ENDS) {
    const found = namedBy([...words, ...lexemesOf(end)], catalog, 'process')
    if (found) return found
  }
  return undefined
}

/**
 * Reads a work and the thing that it is done to, the work first or last: `нарезание шестерён`, `shesternya kesish`. Gears are not
 * cut like sheet but by that step of their own routes which is called so. Undefined where no family is named, no step or
 * several are called so, or the step is only a kind of the work that was said. O(n).
 */
export function workOnProduct(text: string, lexemes: readonly Lexeme[], catalog: Catalog): string | undefined {
  const words = lexemes.filter(isContent)
  if (words.length < 2 || lexemes.some(({ isBreak }) => isBreak)) return undefined
  for (const work of [words[0]!, words.at(-1)!]) {
    if (MAKING.has(work.key) || isStuff(work)) continue
    const { concept, notes } = readPartName(withBlanks(text, work).trim(), catalog)
    if (concept === undefined || notes.length > 0) continue
    const step = stepCalled(work, concept, catalog)
    const said = namedBy([work], catalog, 'process')?.ids ?? []
    if (step !== undefined && !said.some((id) => isKindOf(step, id, catalog))) return step
  }
  return undefined
}

/** What a thing is made of is no work: `metall vtulkani` names a stuff first. */
const STUFFS: ReadonlySet<string> = new Set(['METAL', 'STEEL', 'PLASTIC', 'RUBBER', 'ALUMINIUM', 'IRON'])

function isStuff({ piece }: Lexeme): boolean {
  return meanings(piece).every((meaning) => meaning.length > 0 && meaning.every((sign) => STUFFS.has(sign)))
}

/** The step of a family's routes that a word is part of the name of, the widest; undefined for none and for several. */
function stepCalled(work: Lexeme, family: string, catalog: Catalog): string | undefined {
  const steps = (catalog.parts.get(family)?.routes ?? []).flatMap((route) => route.steps.map(({ process }) => process))
  const called = [...new Set(steps)].filter((process) => isCalled(process, work, catalog))
  return called.find((one) => called.every((other) => isKindOf(other, one, catalog)))
}

function isCalled(process: string, work: Lexeme, catalog: Catalog): boolean {
  const names = catalog.processes.get(process)?.names
  if (!names) return false
  return NAME_LANGS.some((lang) =>
    names[lang].some((name) => termStems(name, STEMMED_IN[lang]).some((stem) => work.stems.includes(stem))),
  )
}
