import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { isMaterialOf } from '../words/material-of.js'
import { allNamingsIn } from '../words/vocabulary.js'
import type { PartNaming } from './part-naming.js'
import type { Reading, TextReading } from './readings.js'

/*
 * A line that names several components says of what each is: `Насос, вал 40Х, корпус АК9ч`, `вал 40Х + втулка БрАЖ9-4`.
 * The materials of the others are no alternatives for the part.
 */

interface Stretch {
  readonly start: number
  readonly end: number
}

interface Component extends Stretch {
  /** Its name is that of a body, of what an assembly chiefly is. */
  readonly isBody: boolean
}

/** Catalog id of a body. */
const BODY = 'housing'
/** What is filled in, painted on or glued with. */
const FLUIDS = 'chemical'

/** Right behind a Russian thing: `насос моторного масла`. */
const GENITIVE = /^\s+\p{L}+(?:[ое]го|[ое]й|[ыи]х)\s/u

/**
 * Whether a material is what a component holds, is painted or glued with, by its place in the name: nothing is made of it.
 * `engine oil pump`, `датчик температуры охлаждающей жидкости`; but a `windscreen sealant` is one.
 */
export function isOnlyUsed(
  { value, start, end, of }: Reading<'material'> & { readonly of: TextReading },
  { concept, spans, field }: PartNaming,
  catalog: Catalog,
): boolean {
  const row = concept === undefined ? undefined : catalog.parts.get(concept)
  if (row?.kind !== 'component' || of.field !== field || !isMaterialOf(value.id, FLUIDS, catalog)) return false
  if (row.routes.some(({ materials }) => materials.some((id) => isMaterialOf(id, FLUIDS, catalog)))) return false
  const isWithin = (own: Stretch) => start <= own.start && own.end <= end
  return spans.some(
    (own) =>
      own.readAs === 'part' &&
      !isWithin(own) &&
      (meet(own, { start, end }) ||
        (end <= own.start && of.asked.slice(end, own.start).trim() === '') ||
        (own.end < start && GENITIVE.test(of.asked.slice(own.end, end)))),
  )
}

/** Words between which a name is of what the part is for, from what it is made, or with what it comes. */
const LEADS = /^(?:dlya|for|k|ko|pod|iz|from|of|na|to|v|in|po|per)$/
/** Behind an Uzbek one. */
const BEHIND = /^(?:uchun|dan|bilan)$/

/**
 * The materials of a text that are not said of another component than the named part. The words for components are
 * looked at in the pieces between signs: a material belongs to the one of its piece, else to the one before it. Where all
 * are of one component, or none of them is another's, all are the part's. O(n).
 */
export function othersMaterials<M extends Reading & { readonly of: TextReading }>(
  found: readonly M[],
  name: PartNaming,
  catalog: Catalog,
): ReadonlySet<M> {
  const none: ReadonlySet<M> = new Set()
  if (found.length < 2 || name.concept === undefined) return none
  const [{ of }] = found as readonly [M]
  if (of.field !== name.field || found.some((one) => one.of !== of)) return none
  const own = name.spans.filter(({ readAs }) => readAs === 'part')
  const components = componentsIn(of.asked, found, own, catalog)
  if (!components.some((one) => !own.some((span) => meet(span, one)))) return none
  const pieces = piecesOf(of.asked)
  const owners = found.map((one) => ownerOf(one, pieces, components))
  const isOthers = owners.map((owner) => owner !== undefined && !own.some((span) => meet(span, owner)))
  // of one component alone, or of its body: what the part is made of by its chief piece
  const isBodys = owners.map((owner) => owner?.isBody === true)
  const areAllOthers = isOthers.every((one) => one)
  if (areAllOthers && new Set(owners).size < 2) return none
  return new Set(found.filter((_, i) => isOthers[i] && !(areAllOthers && isBodys[i])))
}

function componentsIn(
  text: string,
  materials: readonly Stretch[],
  own: readonly Stretch[],
  catalog: Catalog,
): readonly Component[] {
  const lexemes = lexemesOf(text)
  return flatMap(allNamingsIn(lexemes, catalog), ({ kind, ids, from, to }) => {
    if (kind !== 'part') return []
    const stretch = { start: lexemes[from]!.start, end: lexemes[to - 1]!.end, isBody: ids.includes(BODY) }
    if (own.some((span) => meet(span, stretch))) return [stretch]
    const isComponent = ids.every((id) => {
      const row = catalog.parts.get(id)
      return row?.kind === 'component' && row.group !== SEMI_FINISHED
    })
    const isApart = !materials.some((one) => meet(one, stretch))
    return isComponent && isApart && !isOfAnother(lexemes, from, to) ? [stretch] : []
  })
}

/** Group of sheets, films and webbing, which are stock. */
const SEMI_FINISHED = 'semi-finished'

/** A word for another choice is no alternator. */
const CHOICE = /^(?:alternativ|analog|ekvivalent|equivalent)/

/** `для насоса`, `насос учун`: what the part is for has no materials here. */
function isOfAnother(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (CHOICE.test(lexemes[from]!.key)) return true
  return LEADS.test(lexemes[from - 1]?.key ?? '') || BEHIND.test(lexemes[to]?.key ?? '')
}

/** Stretches between signs. */
function piecesOf(text: string): readonly Stretch[] {
  const pieces: Stretch[] = []
  let start = 0
  for (const { 0: sign, index } of text.matchAll(/(?<!\d),|,(?!\d)|[;:|+()\n]|\.\s/g)) {
    pieces.push({ start, end: index })
    start = index + sign.length
  }
  return [...pieces, { start, end: text.length }]
}

/** The component that a material is said of. */
function ownerOf(
  material: Stretch,
  pieces: readonly Stretch[],
  components: readonly Component[],
): Component | undefined {
  const piece = pieces.find((one) => one.start <= material.start && material.start < one.end)
  const before = components.filter(({ end }) => end <= material.start)
  const last = before.at(-1)
  if (last && piece && last.end > piece.start) return last
  const behind = components.find(({ start }) => start >= material.end)
  return behind && piece && behind.start < piece.end ? behind : last
}

function meet(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}
