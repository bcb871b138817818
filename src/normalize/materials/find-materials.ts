import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import type { Found } from '../common/read.js'
import { isExcluded } from '../words/exclusion.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { type JoinedGrade, type JoinedGrades, joinedGradesIn } from './joined-grades.js'
import type { MaterialHit } from './material-hit.js'
import { isOfOther } from './material-of-other.js'
import { scanMaterials } from './material-scan.js'
import { isNoFriction } from './non-asbestos.js'
import { type MaterialNeedCore, notesOf, unknownNeed } from './read-material.js'
import { isReplaced } from './replaced.js'

/** `ПП со стеклом`: fibers in a polymer. */
function isFiller(lexemes: readonly Lexeme[], { ids, from }: MaterialHit): boolean {
  return ids[0] === 'glass' && /^(?:s|so|with)$/.test(lexemes[from - 1]?.key ?? '')
}

/** Every material that a text names, in order; a bare number only beside a material word. O(n). */
export function findMaterials(text: string, catalog: Catalog): Found<MaterialNeedCore>[] {
  return placedMaterials(text, catalog).map(({ found }) => found)
}

/**
 * The same, and behind each whose temper stands apart (`АК12, литьё в кокиль, Т6`) the place of that, with the same value.
 * O(n).
 */
export function findMaterialsWithTempers(text: string, catalog: Catalog): Found<MaterialNeedCore>[] {
  return flatMap(placedMaterials(text, catalog), ({ found, temper }) =>
    temper ? [found, { value: found.value, start: temper.start, end: temper.end, notes: [] }] : [found],
  )
}

interface Placed {
  readonly found: Found<MaterialNeedCore>
  /** The temper that stands apart. */
  readonly temper: Lexeme | undefined
}

function placedMaterials(text: string, catalog: Catalog): Placed[] {
  const lexemes = lexemesOf(text)
  const runs = joinedGradesIn(text, catalog)
  const placed = scanMaterials(lexemes, catalog, 'prose').map((hit) => ({
    hit,
    start: lexemes[hit.from]!.start,
    end: lexemes[hit.to - 1]!.end,
  }))
  return flatMap(runs.length === 0 ? placed : withRuns(placed, runs, lexemes), ({ hit, start, end }): Placed[] => {
    // a designation of two alloys is no finding, nor is what the text excludes
    if (hit.ids.length > 1 || isExcluded(lexemes, hit) || isReplaced(lexemes, hit)) return []
    if (isFiller(lexemes, hit) || isOfOther(lexemes, hit)) return []
    const [id] = hit.ids
    if (isNoFriction(lexemes, id, hit.from, hit.to)) return []
    if (id === undefined) {
      const { needs, notes } = unknownNeed(hit.key ?? '', text.slice(start, end), catalog)
      return [{ found: { value: needs[0]!, start, end, notes }, temper: undefined }]
    }
    const need = { id, text: text.slice(start, end), ...(hit.condition ? { condition: hit.condition } : {}) }
    const temper = hit.conditionAt === undefined ? undefined : lexemes[hit.conditionAt]
    return [{ found: { value: need, start, end, notes: notesOf(hit, catalog) }, temper }]
  })
}

/** The findings with the members of joined lists in the place of what was found in their run. */
function withRuns(
  placed: readonly JoinedGrade[],
  runs: readonly JoinedGrades[],
  lexemes: readonly Lexeme[],
): readonly JoinedGrade[] {
  const out = [...placed]
  for (const run of runs) {
    const inside = out.filter(({ start, end }) => start < run.end && run.start < end)
    // the tokenizer had parted them, or a word before them is part of what was found
    if (inside.length >= run.grades.length || inside.some(({ start }) => start < run.start)) continue
    // DC01+ZE25/25: one designation with its sign
    if (inside.some(({ hit, end }) => hit.kind === 'grade' && end >= run.end)) continue
    for (const one of inside) out.splice(out.indexOf(one), 1)
    const from = lexemes.findIndex(({ end }) => end > run.start)
    const to = lexemes.findLastIndex(({ start }) => start < run.end) + 1
    out.push(...run.grades.map((one) => ({ ...one, hit: { ...one.hit, from, to } })))
  }
  return out.sort((a, b) => a.start - b.start)
}
