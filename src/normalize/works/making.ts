import type { Catalog } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import { withBlanks } from '../../text/with-blanks.js'
import { findMaterials } from '../materials/find-materials.js'
import { readPartName } from '../parts/part-name.js'
import { lexemesOf } from '../words/lexemes.js'
import { nearestAbove } from '../words/resolve-concept.js'
import { inferredRoutes } from '../words/routes.js'

/** Words that say that a thing is made, by folded key; none of them says how. */
export const MAKING: ReadonlySet<string> = new Set(
  (
    'производство производства изготовление изготовления выпуск производим изготавливаем изготовляем выпускаем ' +
    'making make makes manufacture manufacturing manufactures production producing produce fabrication ' +
    'yasash yasaymiz tayyorlash tayyorlaymiz ishlab chiqarish chiqarishi chiqaramiz'
  )
    .split(' ')
    .map((word) => foldKey(word)),
)
/** Words beside the thing that say nothing of it. */
const BESIDE: ReadonlySet<string> = new Set(
  'цех участок услуги услуга работы по собственное sexi sex xizmati xizmatlari boʻyicha shop services plant line'
    .split(' ')
    .map((word) => foldKey(word)),
)

/** A product that a phrase says is made, and how such things are. */
export interface Making {
  /** Part family. */
  readonly product: string
  /** What gives the product its shape on every route of it, else the nearest process above them all. */
  readonly process: string
}

/**
 * Reads `изготовление прокладок`, `manufacture of brackets`, `prujina yasash`: a product and a word of making. Materials
 * in the text choose among the routes of the product. Undefined where no family is named, or its routes have no process
 * in common. O(n).
 */
export function makingOf(text: string, catalog: Catalog): Making | undefined {
  let isMade = false
  let thing = text
  for (const { key, start, end } of lexemesOf(text)) {
    const isMaking = MAKING.has(key)
    isMade ||= isMaking
    if (isMaking || BESIDE.has(key)) thing = withBlanks(thing, { start, end })
  }
  if (!isMade) return undefined
  const { concept, notes } = readPartName(thing, catalog)
  const family = concept === undefined || notes.length > 0 ? undefined : catalog.parts.get(concept)
  if (!family) return undefined
  const materials = findMaterials(thing, catalog).map(({ value }) => value)
  const shaping = inferredRoutes(
    family,
    materials.map(({ id, text: said }) => ({ id, text: said, said: 'stated' })),
    catalog,
  ).flatMap(({ steps }) => steps.find(({ role }) => role === 'primary')?.process ?? [])
  const ways = [...new Set(shaping)]
  const process = ways.length > 1 ? nearestAbove(ways, catalog) : ways[0]
  return process === undefined ? undefined : { product: family.id, process }
}
