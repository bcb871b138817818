import { compareText, type Issue } from '../model/basics.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedGrades, checkedRanking, type Judgments, type Run } from './judgments.js'

/** A run or judgments read from a file, with what could not be read. */
export interface TrecRead<T> {
  readonly value: T
  /** `path` is the line, from 1. */
  readonly issues: readonly Issue[]
}

interface Scored {
  readonly id: string
  readonly score: number
}

function issue(code: string, line: number, received: string, expected: string): Issue {
  return { code, path: [line], received: received.slice(0, 200), expected }
}

/** Lines with their fields; blank ones are passed over. */
function* linesOf(text: string): Generator<{ line: number; raw: string; fields: string[] }> {
  for (const [at, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const line = raw.trim()
    if (line !== '') yield { line: at + 1, raw, fields: line.split(/\s+/) }
  }
}

/** A `#` alone, and words behind it: people write comments so, though the format has none. A query may be named #12. */
function isComment([first = '']: readonly string[]): boolean {
  return /^#+$/.test(first)
}

function numberOf(text: string): number | undefined {
  const value = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

/** Reads both formats into query → id → value; the first of a repeated pair stays. */
function readPairs(
  text: string,
  shape: { readonly fields: number; readonly value: number; readonly expected: string },
): TrecRead<Map<string, Map<string, number>>> {
  checkedShape('text', text, 'text')
  const value = new Map<string, Map<string, number>>()
  const issues: Issue[] = []
  for (const { line, raw, fields } of linesOf(text)) {
    const [query = '', , id = ''] = fields
    const read = numberOf(fields[shape.value] ?? '')
    if (isComment(fields)) continue
    if (fields.length !== shape.fields || read === undefined) {
      issues.push(issue('trec.line', line, raw, shape.expected))
      continue
    }
    const pairs = value.get(query) ?? new Map<string, number>()
    value.set(query, pairs)
    if (pairs.has(id)) issues.push(issue('trec.repeated', line, raw, 'each id once a query'))
    else pairs.set(id, read)
  }
  return { value, issues }
}

/**
 * Reads a TREC run, lines of `query Q0 id rank score tag`. As in trec_eval the order comes from the score alone, greatest
 * first; equal scores by id, descending; the rank column is not looked at. (trec_eval holds scores in single precision: what
 * differs only beyond seven digits is equal for it.) Lines that cannot be read become issues; blank ones and comments, which
 * begin with a `#` that stands alone, are passed over. O(n log n).
 *
 * @throws HamkorError `INPUT` for what is no text
 */
export function parseTrecRun(text: string): TrecRead<Run> {
  const { value, issues } = readPairs(text, {
    fields: 6,
    value: 4,
    expected: 'query Q0 id rank score tag, e.g. 17 Q0 kova 1 0.87 hamkor',
  })
  const rankings = [...value].map(([query, pairs]) => {
    const scored = [...pairs].map(([id, score]): Scored => ({ id, score }))
    return [query, scored.sort((a, b) => b.score - a.score || compareText(b.id, a.id)).map(({ id }) => id)]
  })
  return { value: Object.fromEntries(rankings), issues }
}

/**
 * Reads TREC judgments (qrels), lines of `query iteration id grade`. Negative grades, which trec_eval takes as not judged, are
 * left out without an issue. Lines that cannot be read become issues; blank ones and comments, which begin with a `#` that
 * stands alone, are passed over. O(n).
 *
 * @throws HamkorError `INPUT` for what is no text
 */
export function parseTrecJudgments(text: string): TrecRead<Judgments> {
  const { value, issues } = readPairs(text, {
    fields: 4,
    value: 3,
    expected: 'query 0 id grade, e.g. 17 0 kova 3',
  })
  const judged = [...value].map(([query, pairs]) => [
    query,
    Object.fromEntries([...pairs].filter(([, grade]) => grade >= 0)),
  ])
  return { value: Object.fromEntries(judged), issues }
}

function checkedField(field: string, text: string): string {
  if (typeof text !== 'string' || text === '' || /\s/.test(text)) refuse(field, text, 'a text without spaces')
  return text
}

function checkedQuery(query: string): string {
  if (isComment([query])) refuse('query', query, 'a text that is not read as the beginning of a comment')
  return checkedField('query', query)
}

/**
 * Writes a run as a TREC file. The score written is the number of ids that follow, plus one, so that every reader gets the
 * same order. O(n).
 *
 * @throws HamkorError `INPUT` for an id, query or tag with a space in it, a query that is only `#`, or a repeated id
 */
export function writeTrecRun(run: Run, tag = 'hamkor'): string {
  checkedField('tag', tag)
  checkedShape('run', run, { '*': ['text'] })
  const lines = Object.entries(run).flatMap(([query, ranking]) => {
    checkedRanking(`run.${query}`, ranking)
    checkedQuery(query)
    return ranking.map((id, at) => `${query} Q0 ${checkedField('id', id)} ${at + 1} ${ranking.length - at} ${tag}\n`)
  })
  return lines.join('')
}

/**
 * Writes judgments as a TREC qrels file. O(n).
 *
 * @throws HamkorError `INPUT` for an id or query with a space in it, a query that is only `#`, or a grade below 0
 */
export function writeTrecJudgments(judgments: Judgments): string {
  checkedShape('judgments', judgments, { '*': { '*': 'number' } })
  const lines = Object.entries(judgments).flatMap(([query, grades]) => {
    checkedGrades(grades, `judgments.${query}`)
    return Object.entries(grades).map(([id, grade]) => `${checkedQuery(query)} 0 ${checkedField('id', id)} ${grade}\n`)
  })
  return lines.join('')
}
