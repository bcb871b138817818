import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import type { Naming } from '../words/concept.js'
import { lineageOf } from '../words/grade-index.js'
import type { Lexemes } from '../words/lexemes.js'
import { allNamingsIn, mayBeginName, namingsIn } from '../words/vocabulary.js'
import { DOUBTFUL } from './material-signs.js'

/* What the words of a text name, as the search for materials sees it. */

/** All that the words name; what is traded as a material is looked through: `PP granules` are of PP. */
export function proseNamings(lexemes: Lexemes, catalog: Catalog, counts: typeof isSpecific): Naming[] {
  return flatMap(allNamingsIn(lexemes, catalog), (naming) => {
    const { text } = lexemes[naming.from]!
    if (text[0] === 'ф' && /^ф\d/.test(text)) return [] // a diameter; the polymer is Ф-40
    if (naming.kind !== 'part') return naming
    const isThing = !naming.ids.every((id) => isTraded(id, catalog))
    if (isThing && counts !== isMetal) return naming
    if (isThing && !mayNameMaterial(lexemes, naming, catalog)) return naming
    const inner = namingsIn(lexemes.slice(naming.from, naming.to), catalog, ['material']).filter(
      // the CR of a coil is cold rolled
      ({ from, to }) => to > from + 1 || !DOUBTFUL.has(lexemes[naming.from + from]!.key),
    )
    if (isThing && !inner.some(({ ids }) => ids.every((id) => METALS.has(id)))) return naming
    // behind the name of a part it is what that is made of
    const isBehind = lexemes.slice(0, naming.from).some(({ isBreak }) => isBreak)
    if (!isBehind && !inner.some(({ ids }) => ids.every((id) => counts(id, catalog)))) return naming
    return inner.map((one) => ({ ...one, from: one.from + naming.from, to: one.to + naming.from }))
  })
}

function mayNameMaterial(lexemes: Lexemes, { from, to }: Naming, catalog: Catalog): boolean {
  for (let at = from; at < to; at++) if (mayBeginName(lexemes[at]!, 'material', catalog)) return true
  return false
}

/** No metal or glass, of which the grade beside the name says more. */
export function isSpecific(id: string, catalog: Catalog): boolean {
  return !lineageOf(id, catalog).some((one) => one === 'metal' || one === 'glass')
}

/** Metals that the name of a thing may say where nothing else does: `mis shayba`, `poʻlat yoqilgʻi baki`. */
const METALS: ReadonlySet<string> = new Set([
  'cu',
  'brass',
  'bronze',
  'steel',
  'steel-sheet',
  'steel-stainless',
  'steel-spring',
])

/** Whether a name says the metal alone; see `METALS`. */
export function isMetal(id: string): boolean {
  return METALS.has(id)
}

function isTraded(id: string, catalog: Catalog): boolean {
  const row = catalog.parts.get(id)
  return row?.kind === 'material' || row?.group === SEMI_FINISHED
}

/** Group of sheets, films and webbing, which are named by what they are made of. */
const SEMI_FINISHED = 'semi-finished'

/** Catalog id of sheet steel of no grade. */
const FORM = 'steel-sheet'

interface Named {
  readonly kind: string
  readonly ids: readonly string[]
  readonly from: number
  readonly to: number
}

/** Drops names that a grade lies in, and names that were only the word before a grade. */
export function withoutGeneral<Hit extends Named>(hits: readonly Hit[], catalog: Catalog): readonly Hit[] {
  const above = new Set<string>()
  let covered = 0
  for (const { kind, ids } of hits) {
    if (kind === 'grade') for (const id of ids) for (const one of lineageOf(id, catalog)) if (one !== id) above.add(one)
  }
  return hits.filter((hit, i) => {
    if (hit.kind === 'grade') covered = Math.max(covered, hit.to)
    if (hit.kind !== 'name') return true
    // the word beside an unknown grade is no material besides
    if (hits[i - 1]?.kind === 'unknown' || hits[i + 1]?.kind === 'unknown') return false
    const next = hits[i + 1]
    const isInside = hit.to <= covered || (next?.kind === 'grade' && next.from <= hit.from)
    // po'lat list … St3sp: the form of the metal says no more beside its grade
    if (hit.ids[0] === FORM && above.has('steel')) return false
    return !isInside && !hit.ids.some((id) => above.has(id))
  })
}

/** Beside another material `metall karkasli` says no more of the part. O(hits). */
export function withoutBareMetal<Hit extends { readonly ids: readonly string[] }>(
  hits: readonly Hit[],
): readonly Hit[] {
  return hits.length < 2 ? hits : hits.filter(({ ids }) => ids.length !== 1 || ids[0] !== 'metal')
}
