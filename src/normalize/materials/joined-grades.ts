import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import { lineageOf } from '../words/grade-index.js'
import { lexemesOf } from '../words/lexemes.js'
import type { MaterialHit } from './material-hit.js'
import { blendIn } from './material-pieces.js'
import { scanMaterials } from './material-scan.js'
import { isUnit } from './material-signs.js'

/*
 * Designations with nothing but a stroke or a comma between: `40Х/40ХН`, `ADC12/A380`, `ПА6/ПА66`, `40Х,45`. Each is
 * one piece to the tokenizer, which knows no grades.
 */

/** A grade of such a run; UTF-16 offsets, end excluded. */
export interface JoinedGrade {
  readonly hit: MaterialHit
  readonly start: number
  readonly end: number
}

/** A run of them, which is no designation by itself. */
export interface JoinedGrades {
  readonly start: number
  readonly end: number
  readonly grades: readonly JoinedGrade[]
}

const RUN = /(?<![^\s(«"„:;])[\p{L}\d][\p{L}\d.+-]{1,20}[/,][\p{L}\d][\p{L}\d.+/,-]{1,40}/gu
/** What stands in every such run; most texts have no such sign, or a blank behind it. */
const JOINT = /\S[/,]\S/
/** A letter of a designation before the joint, or behind it. */
const MAYBE = /[\p{L}\d][/,]\d*\p{L}|\p{L}\d*[/,]\d/u
/** Carbon steels of GOST that are only a number: a steel only beside another one. */
const CARBON = /^(?:08|10|15|20|25|30|35|40|45|50|55|60|65)$/
const MOST = 5

/** Every run of grades that a stroke or a comma joins without a blank. O(n). */
export function joinedGradesIn(text: string, catalog: Catalog): readonly JoinedGrades[] {
  if (!JOINT.test(text) || !MAYBE.test(text)) return []
  return flatMap([...text.matchAll(RUN)], ({ 0: found, index }) => {
    const run = found.replace(/(?<![.,/+-])[.,/+-]+$/, '')
    const parts = partsOf(run, text.slice(index + run.length), catalog)
    if (parts.length === 0) return []
    return [{ start: index, end: index + run.length, grades: parts.map((one) => placed(one, index)) }]
  })
}

const placed = ({ hit, start, end }: JoinedGrade, by: number): JoinedGrade => ({
  hit,
  start: start + by,
  end: end + by,
})

function partsOf(run: string, behind: string, catalog: Catalog): readonly JoinedGrade[] {
  const isList = run.includes('/')
  const texts = run.split(isList ? '/' : ',')
  if (texts.length > MOST || texts.length < 2) return []
  let at = 0
  const parts = texts.map((text) => {
    const start = at
    at += text.length + 1
    return { text, start, end: start + text.length, hit: wholeGrade(text, 'prose', catalog) }
  })
  const isSteel = parts.some(({ hit }) => hit && lineageOf(hit.ids[0]!, catalog).includes('steel'))
  const isCounted = isUnit(lexemesOf(behind.slice(0, LONGEST_UNIT))[0])
  const grades = parts.map((part, i) => {
    // 40Х/45 шт: the number counts; between commas it may be anything
    const isNumber = CARBON.test(part.text) && isSteel && isList && !(isCounted && i === parts.length - 1)
    return { ...part, hit: part.hit ?? (isNumber ? wholeGrade(`сталь ${part.text}`, 'field', catalog) : undefined) }
  })
  const known = flatMap(grades, ({ hit, start, end }) => (hit ? [{ hit, start, end }] : []))
  if (isList ? known.length < parts.length || blendIn(run, catalog) !== undefined : known[0]?.start !== 0) return []
  return known
}

/** Letters of a unit behind a number. */
const LONGEST_UNIT = 8

/** The one grade that all of a text is. */
function wholeGrade(text: string, place: 'field' | 'prose', catalog: Catalog): MaterialHit | undefined {
  const lexemes = lexemesOf(text)
  const [hit, ...others] = scanMaterials(lexemes, catalog, place)
  if (hit?.kind !== 'grade' || hit.ids.length !== 1 || others.length > 0) return undefined
  return hit.from === 0 && hit.to === lexemes.length ? hit : undefined
}
