import type { Catalog } from '../../model/catalog.js'
import { readMaterial } from './read-material.js'
import { type Respelled, respelled } from './respelled.js'

/** `СЧ15–СЧ25`: two designations of one series with a dash between. */
const RANGE = /(?<![\p{L}\d-])(\p{L}{2}[\p{L}-]{0,7}?)(\d{1,3})(\s?[-–—]\s?|\s?\.{2,3}\s?)\1(\d{1,3})(?![\p{L}\d-])/gu
/** Numbers between the ends that are looked up at the most. */
const WIDEST = 300
/** Series count in steps that are written round. */
const STEP = 5

/**
 * A text with every range of grades spelled out: `СЧ15–СЧ25` as `СЧ15, СЧ20, СЧ25`, for who casts the ends casts what lies
 * between. A dash between designations of different families (PA6-PA66) is left as it is. O(text).
 */
export function withGradeRanges(text: string, catalog: Catalog): string {
  return gradeRangesSpelled({ text }, catalog).text
}

/** The same, which keeps where everything comes from. O(text). */
export function gradeRangesSpelled(one: Respelled, catalog: Catalog): Respelled {
  return respelled(one, RANGE, ({ 0: written, 1: series = '', 2: from, 4: to }) => {
    const [low, high] = [Number(from), Number(to)]
    if (!(low < high) || high - low > WIDEST) return written
    const family = familyOf(`${series}${from}`, catalog)
    if (family === undefined || familyOf(`${series}${to}`, catalog) !== family) return written
    const between: string[] = []
    for (let n = low - (low % STEP) + STEP; n < high; n += STEP) {
      const grade = `${series}${n}`
      if (familyOf(grade, catalog) === family) between.push(grade)
    }
    return [`${series}${from}`, ...between, `${series}${to}`].join(', ')
  })
}

/** Family of a designation that the catalog knows as a grade. */
function familyOf(designation: string, catalog: Catalog): string | undefined {
  const read = readMaterial(designation, catalog)
  const row = read.ok ? catalog.materials.get(read.value.id) : undefined
  return row?.kind === 'grade' ? row.parent : undefined
}
