import type { Catalog } from '../../model/catalog.js'
import { codeKey, foldKey } from '../../text/fold.js'
import { gradeIndexOf } from '../words/grade-index.js'
import { lexemesOf } from '../words/lexemes.js'
import { namedBy } from '../words/vocabulary.js'
import { blendOf } from './compound.js'
import { scanMaterials } from './material-scan.js'

/** Words between alternatives in four languages. */
const OR = /\s(?:или|либо|or|yoki|ёки|ё|va|и|and|ва)\s/iu
/** What stands for "or something like it" and names nothing. */
const LIKE =
  /^(?:аналог\p{L}*|эквивалент\p{L}*|и\s+др\p{L}*|equivalent|equal|similar|o[ʻ'‘’]?xshash\p{L}*|analog\p{L}*|др\.?|etc\.?)$/iu

/** Cuts a list where its pieces name materials by themselves; a blend or a designation with a sign stays whole. */
export function piecesOf(text: string, catalog: Catalog): readonly string[] {
  const listed = text
    .split(/[;|\n]|,(?!\d)|(?<!\d),/u)
    .flatMap((piece) => piece.trim().split(OR))
    .map((piece) => piece.trim())
    .filter((piece) => foldKey(piece) !== '' && !LIKE.test(piece))
  return listed.length === 0 ? [text] : listed.flatMap((piece) => between(piece, catalog) ?? slashed(piece, catalog))
}

const RANGE =
  /^(\p{L}{1,5})[\s-]?(\d{1,4})(?:\s?(?:-|–|—|\.{2,3}|…|÷)\s?|\s(?:до|to)\s)(?:(\p{L}{1,5})[\s-]?)?(\d{1,4})$/u
/** Grades of one range; no standard has more in a row. */
const MOST_BETWEEN = 24

/** `СЧ15–СЧ30`, `ВЧ40-60`: the grades of the catalog from one to the other; undefined where the text is no such range. */
function between(text: string, catalog: Catalog): readonly string[] | undefined {
  const range = RANGE.exec(text)
  if (!range) return undefined
  const letters = codeKey(range[1]!)
  const [from, to] = [Number(range[2]), Number(range[4])]
  if (!(from < to) || (range[3] !== undefined && codeKey(range[3]) !== letters)) return undefined
  const { ids, grades } = gradeIndexOf(catalog)
  if (ids.has(codeKey(text)) || !ids.has(`${letters}${from}`) || !ids.has(`${letters}${to}`)) return undefined
  const found = new Map<number, string>()
  for (const { code, text: grade } of grades) {
    const number = code.startsWith(letters) ? code.slice(letters.length) : ''
    if (/^\d+$/.test(number) && Number(number) >= from && Number(number) <= to && !found.has(Number(number)))
      found.set(Number(number), grade)
  }
  if (found.size > MOST_BETWEEN) return undefined
  return [...found].sort(([a], [b]) => a - b).map(([, grade]) => grade)
}

/** ISO 16396 names copolyamides by their numbers: `PA6/66` is neither of the two. */
const COPOLYAMIDE = /^(?:PA|ПА)[\s-]?(?:6\/66|66\/6|6\/1[02]|6\/69)(?!\d)/iu

/** `40Х/45`, `СЧ20/25`, `СЧ20 (EN-GJL-200)`: alternatives only where every piece is known by itself. */
function slashed(text: string, catalog: Catalog): readonly string[] {
  const bracket = /^([^()]+)\s\(([^()]+)\)\s*$/.exec(text)
  if (bracket && isGrade(bracket[1]!, catalog) && isGrade(bracket[2]!, catalog))
    return [bracket[1]!.trim(), bracket[2]!.trim()]
  const parts = text.includes('/') ? text.split('/').map((part) => part.trim()) : text.split(/\s\+\s/)
  if (
    parts.length < 2 ||
    COPOLYAMIDE.test(text) ||
    blendIn(text, catalog) !== undefined ||
    isOneDesignation(text, catalog)
  )
    return [text]
  const letters = /^\p{L}+(?=\d)/u.exec(parts[0]!)?.[0] ?? ''
  // "СЧ20/25": the letters hold for both
  const whole = parts.map((part, i) => (i > 0 && /^\d+$/.test(part) && letters.length > 1 ? letters + part : part))
  return whole.every((part) => isGrade(part, catalog) || isName(part, catalog)) ? whole : [text]
}

/** Whether one designation covers all the codes of a text, its sign included. */
function isOneDesignation(text: string, catalog: Catalog): boolean {
  const lexemes = lexemesOf(text)
  const hits = scanMaterials(lexemes, catalog, 'field')
  const sign = lexemes.findIndex((lexeme) => lexeme.text === '/' || lexeme.text === '+')
  return (
    hits.some(({ from, to, kind }) => kind !== 'name' && from <= sign && sign < to) ||
    // the sign is part of a piece
    (hits.length === 1 && sign < 0 && (hits[0]!.kind === 'grade' || hits[0]!.to - hits[0]!.from > 1))
  )
}

function isGrade(text: string, catalog: Catalog): boolean {
  return scanMaterials(lexemesOf(text), catalog, 'field').some(({ kind }) => kind === 'grade')
}

function isName(text: string, catalog: Catalog): boolean {
  return namedBy(lexemesOf(text), catalog, 'material') !== undefined
}

/** The blend that two polymers with a sign between are: `поликарбонат/АБС`. */
export function blendIn(text: string, catalog: Catalog): string | undefined {
  const [one, other, ...more] = text.split(/[/+]/).map((part) => part.trim())
  if (one === undefined || other === undefined || more.length > 0) return undefined
  const [a, b] = [one, other].map((part) => {
    const hits = scanMaterials(lexemesOf(part), catalog, 'field')
    return hits.length === 1 && hits[0]!.kind !== 'unknown' ? hits[0]!.ids[0] : undefined
  })
  return a === undefined || b === undefined ? undefined : blendOf(a, b, catalog)
}
