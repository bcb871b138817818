import type { Catalog } from '../../model/catalog.js'
import { readMaterial } from './read-material.js'
import { type Respelled, respelled } from './respelled.js'

/*
 * Lists of grades whose kind is written once: `сталь 10, 20, 35`, `стали марок 20, 45, 40Х`, `СЧ20, 25, 30`, `АД31 и 6063`,
 * `нержавейка 304, 316`. Each number is spelled out as a grade of its own.
 */

/** What parts the members of a list. */
const JOINT = '(?:\\s{0,4}(?:,|/)\\s{0,4}(?:(?:и|and|va|ва)\\s{1,4})?|\\s{1,4}(?:и|или|and|or|va|ва|yoki|ёки)\\s{1,4})'
/** What a member may be, numbers and designations. */
const MEMBER = '[\\p{L}\\d][\\p{L}\\d.-]{0,11}(?<![.-])'
/**
 * A number is no grade where a unit, or what is counted, follows: `сталь 20, 45 тонн`, `40 станков`, `2 мм`; nor where it is part
 * of a larger number.
 */
const NOT_COUNTED =
  '(?![\\p{L}\\d]|[.,]\\d|\\s*[%°–—×*-]|\\s*(?:х|x)\\s*\\d|\\s*(?:мм|см|м|мкм|кг|г|гр|т|тс|тн|тонн\\p{L}*|шт|ед|квт|дюйм\\p{L}*|лет|год\\p{L}*|час\\p{L}*|дн\\p{L}*|чел|\\p{L}{3,}(?:ов|ев|ей|ок|ек)|mm|cm|m|kg|t|tons?|tonn\\p{L}*|pcs|pieces|percent|years?|hours?|ta|dona\\p{L}*|nafar|та|дона\\p{L}*|нафар|HRC|HB)(?!\\p{L}))'

/** A kind of metal by the words that head its lists, and how one of its numbers reads alone. */
interface Kind {
  readonly list: RegExp
  readonly number: RegExp
  readonly alone: string
  /** What every grade of the list must be of. */
  readonly group: string
}

const listOf = (head: string, number: string, alone: string, group: string): Kind => ({
  list: new RegExp(
    `(?<![\\p{L}\\d])(?:${head})(?:\\s+(?:марок|марки|марка|grades?|marka\\p{L}*|марка\\p{L}*))?(?:\\s*:)?\\s*${MEMBER}(?:${JOINT}${MEMBER}){1,9}(?!${JOINT}\\d)${NOT_COUNTED}`,
    'giu',
  ),
  number: new RegExp(`(^|${JOINT}|[\\s:])(${number})(?=${JOINT}|$)`, 'giu'),
  alone,
  group,
})

const KINDS: readonly Kind[] = [
  listOf(
    "стал(?:ь|и|ей|ям|ями|ях)|ст\\.|(?:круг|лист|из)(?=\\s+\\d{1,2}(?!мм|см)\\p{L})|steels?|po[ʻ‘’'`ʼ]lat(?:lar)?|пўлат(?:лар)?",
    '[1-7]\\d',
    'сталь',
    'steel',
  ),
  listOf(
    'нержавейк[аиу]|нержавеющ\\p{L}+(?:\\s+стал\\p{L}+)?|stainless(?:\\s+steel)?|zanglamas(?:\\s+po[^\\s]+)?|зангламас(?:\\s+пўлат)?|AISI',
    '[234]\\d\\d',
    'AISI',
    'steel-stainless',
  ),
  listOf(
    'алюмини\\p{L}+|сплав(?:ы|ов|а)?|aluminium|aluminum|alloys?|alyumin\\p{L}*|алюмин\\p{L}*|qotishma\\p{L}*|қотишма\\p{L}*|из(?=\\s+\\p{L})',
    '[2-7]\\d{3}',
    'алюминий',
    'aluminum',
  ),
]

/** A series by its letters: `СЧ20, 25, 30`, `АМг3, 5, 6`. */
const SERIES = new RegExp(
  `(?<![\\p{L}\\d-])(\\p{Lu}\\p{L}{0,3})(\\d{1,3})((?:${JOINT}\\d{1,3}(?![\\p{L}\\d])){1,8})(?!${JOINT}\\d)${NOT_COUNTED}`,
  'gu',
)
const MAYBE = /(?:[,/]\s*|\s\p{L}{1,5}\s+)\d/u

/** A text with the numbers of its lists of grades spelled out, and where everything comes from. O(text). */
export function gradeListsSpelled(one: Respelled, catalog: Catalog): Respelled {
  if (!MAYBE.test(one.text)) return one
  const spelled = respelled(one, SERIES, ({ 0: written, 1: letters = '', 2: first = '', 3: rest = '' }) => {
    const family = familyOf(`${letters}${first}`, catalog)
    const grades = (rest.match(/\d+/g) ?? []).map((number) => `${letters}${number}`)
    if (family === undefined || grades.some((grade) => familyOf(grade, catalog) !== family)) return written
    return [`${letters}${first}`, ...grades].join(', ')
  })
  return KINDS.reduce((left, kind) => respelled(left, kind.list, ([list]) => spelledOut(list, kind, catalog)), spelled)
}

/** Heads that say a list of grades, but not of what. */
const NAMES_NO_METAL = /мар[ко]|grade|сплав|alloy|qotishma|қотишма/iu

/** The numbers of a list as grades, where each is one that the catalog knows and something else of the list is of their kind. */
function spelledOut(list: string, { number, alone, group }: Kind, catalog: Catalog): string {
  return list.replace(number, (written, joint: string, digits: string, offset: number) => {
    const before = list.slice(0, offset)
    // behind the word of the metal itself it is read as it stands
    if ((!/\d/.test(before) && !NAMES_NO_METAL.test(before)) || !isOfGroup(`${alone} ${digits}`, group, catalog))
      return written
    return `${joint}${alone} ${digits}`
  })
}

function isOfGroup(designation: string, group: string, catalog: Catalog): boolean {
  const read = readMaterial(designation, catalog)
  if (!read.ok || catalog.materials.get(read.value.id)?.kind !== 'grade') return false
  for (let id: string | undefined = read.value.id; id !== undefined; id = catalog.materials.get(id)?.parent)
    if (id === group) return true
  return false
}

function familyOf(designation: string, catalog: Catalog): string | undefined {
  const read = readMaterial(designation, catalog)
  const row = read.ok ? catalog.materials.get(read.value.id) : undefined
  return row?.kind === 'grade' ? row.parent : undefined
}
