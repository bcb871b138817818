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
  const code = codeKey(text.slice(0, 40).replace(NAMED, ''))
  // сталь 3: the trade means the ordinary steel, which nothing but its letters tells from a grade of its own
  if (/^[0-6]$/.test(code)) return ordinarySteels(code, catalog)
  const before = known.get(code)
  if (before) return before
  const found = nearestCodes(code, catalog)
  known.set(code, found)
  return found
}

function ordinarySteels(digit: string, catalog: Catalog): readonly string[] {
  const found = gradeIndexOf(catalog).grades.filter(({ code }) => /^CT\d\D*$/.test(code) && code[2] === digit)
  return found.map(({ text }) => text).slice(0, MOST)
}

/** Words and systems before a designation. */
const NAMED =
  /^\s*(?:(?:сталь|стал[иь]|чугун|латунь|бронза|марка|steel|cast iron|brass|grade|poʻlat|po[ʻ'‘’`]lat|пўлат|choʻyan|cho[ʻ'‘’`]yan|чўян|marka|AISI|SAE|DIN|SUS|ст\.?(?=\s?\d))[\s:.]*)+/iu
/** A designation as letters, the number that tells one grade of a series from another, and what follows it. */
const SERIES = /^(\D*?(?:\d+\D+?)?)(\d+)(\D*)$/
/** Grades of one series whose numbers differ by more are no neighbours: a share of the number. */
const FAR = 0.3

/** Grades of the same series, the nearest number first: C45 beside C47, GF30 beside GF32. O(designations). */
function sameSeries(code: string, known: readonly Known[]): readonly string[] {
  const [, letters, number = '', behind] = SERIES.exec(code) ?? []
  if (letters === undefined) return []
  const near = new Map<string, { readonly far: number; readonly text: string }>()
  for (const grade of known) {
    const [, own, digits = '', rest] = SERIES.exec(grade.code) ?? []
    if (own !== letters || rest !== behind || digits.length !== number.length || digits === number) continue
    const far = Math.abs(Number(digits) - Number(number))
    if (far <= Number(number) * FAR && !near.has(grade.code)) near.set(grade.code, { far, text: grade.text })
  }
  return [...near.values()].sort((a, b) => a.far - b.far || compareText(a.text, b.text)).map(({ text }) => text)
}

interface Known {
  readonly code: string
  readonly text: string
}

function nearestCodes(code: string, catalog: Catalog): readonly string[] {
  const near = new Map<string, number>()
  const { grades } = gradeIndexOf(catalog)
  const names = catalog.data.materials.flatMap(({ names: { en } }) =>
    en.filter((name) => /^[A-Z0-9+\-/ ]{2,16}$/.test(name)),
  )
  const known = [...grades, ...names.map((name) => ({ code: codeKey(name), text: name }))]
  for (const grade of known) {
    if (grade.code[0] !== code[0] || Math.abs(grade.code.length - code.length) > 3) continue
    const score = similarity(code, grade.code)
    if (score >= LEAST && grade.code !== code) near.set(grade.text, Math.max(score, near.get(grade.text) ?? 0))
  }
  const similar = [...near].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([text]) => text)
  return [...new Set([...sameSeries(code, known), ...similar])].slice(0, MOST)
}
