import { compareText } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import { codeKey } from '../../text/fold.js'
import { similarity } from '../../text/similarity.js'
import { gradeIndexOf } from '../words/grade-index.js'
import { suggestionsFor } from '../words/suggest.js'

const MOST = 3
/** Least similarity of two codes that are worth showing beside each other. */
const LEAST = 0.85
const answers = new WeakMap<Catalog, Map<string, readonly string[]>>()
const KEPT = 2_000

/**
 * Known materials that an unknown one looks like, for its issue: codes are compared with codes, words with words.
 * Suggestions only; O(designations), remembered.
 */
export function nearestMaterials(text: string, catalog: Catalog): readonly string[] {
  if (!/\d/.test(text)) return suggestionsFor(text, catalog, 'material')
  let known = answers.get(catalog)
  if (!known || known.size > KEPT) {
    known = new Map()
    answers.set(catalog, known)
  }
  const code = codeKey(text.slice(0, 40))
  const before = known.get(code)
  if (before) return before
  const found = nearestCodes(code, catalog)
  known.set(code, found)
  return found
}

function nearestCodes(code: string, catalog: Catalog): readonly string[] {
  const near = new Map<string, number>()
  const { grades } = gradeIndexOf(catalog)
  const names = catalog.data.materials.flatMap(({ names: { en } }) =>
    en.filter((name) => /^[A-Z0-9+\-/ ]{2,16}$/.test(name)),
  )
  for (const grade of [...grades, ...names.map((name) => ({ code: codeKey(name), text: name }))]) {
    if (grade.code[0] !== code[0] || Math.abs(grade.code.length - code.length) > 3) continue
    const score = similarity(code, grade.code)
    if (score >= LEAST && grade.code !== code) near.set(grade.text, Math.max(score, near.get(grade.text) ?? 0))
  }
  return [...near]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .slice(0, MOST)
    .map(([text]) => text)
}
