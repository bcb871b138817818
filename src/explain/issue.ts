import type { Issue, Lang } from '../model/basics.js'
import { CODE_EXAMPLES, ISSUE_BOOKS } from './issue-books.js'
import { capitalize, fill, type IssueBook, oneLine, sentence } from './phrasebook.js'

/**
 * One issue as a sentence: the field, what is wrong with it, how to write it, known terms that look like it. English
 * has the reader's own words for what was expected, the other languages an example of the field. O(issue).
 */
export function issueText(issue: Issue, lang: Lang): string {
  const book = ISSUE_BOOKS[lang]
  const received = oneLine(issue.received)
  const form = formOf(issue.code, book)
  // an empty quotation says nothing
  const problem =
    received === '' && form.includes('{received}') ? book.codes['value.missing']! : fill(form, { received })
  const hints = [hintOf(issue, lang), suggestionsOf(issue, lang)].filter((hint) => hint !== '')
  const text = hints.length > 0 ? `${problem} (${hints.join('; ')})` : problem
  const field = fieldOf(issue.path, lang)
  return field === '' ? sentence(text) : sentence(`${field}: ${text}`)
}

function formOf(code: string, { codes, other }: IssueBook): string {
  const dot = code.indexOf('.')
  return (
    own(codes, code) ??
    own(codes, `*.${code.slice(dot + 1)}`) ??
    own(codes, `${code.slice(0, Math.max(dot, 0))}.*`) ??
    other
  )
}

/** `Capabilities 1 → Capacity`: labels of the fields that a path goes through, positions counted from 1. */
function fieldOf(path: Issue['path'], lang: Lang): string {
  const { fields } = ISSUE_BOOKS[lang]
  const words: string[] = []
  for (const step of path) {
    if (typeof step === 'number' && words.length > 0) words.push(`${words.pop()} ${step + 1}`)
    else if (typeof step === 'number') words.push(String(step + 1))
    else words.push(own(fields, step)?.[0] ?? oneLine(step))
  }
  return capitalize(words.join(' → '))
}

/** `a material`: the field says so already. */
const NAMES_NOTHING = /^an? \w+$/

/** What a reader took a text for, where that has no words of a language: `1.234 read as 1234`, `120 read as 120 mm`. */
const READ_AS = /^((?:[^\sa-z]|[a-z]{1,2}(?![a-z])| ){1,40}) read as ((?:[^\sa-z]|[a-z]{1,2}(?![a-z])| ){1,40})$/

function hintOf({ code, path, expected }: Issue, lang: Lang): string {
  const { fields, example } = ISSUE_BOOKS[lang]
  const said = oneLine(expected)
  // what the catalog does not know is no matter of spelling: an example of the field would not help
  if (lang === 'en') return NAMES_NOTHING.test(said) ? '' : said
  const [, written, reading] = READ_AS.exec(said) ?? []
  if (written && reading) return `${written} → ${reading}`
  if (
    /^(?:limit|key|field|exchangeRate|id|part|record|process|material|certificate|place|parameter|criterion)\./.test(
      code,
    )
  )
    return ''
  const key = path.filter((step) => typeof step === 'string').at(-1)
  if (key === undefined) return ''
  const shown = own(CODE_EXAMPLES, key) ?? own(fields, key)?.[1]
  return shown === undefined ? '' : fill(example, { example: shown })
}

function suggestionsOf({ suggestions = [] }: Issue, lang: Lang): string {
  const terms = suggestions.map(oneLine).filter((term) => term !== '')
  return terms.length === 0 ? '' : fill(ISSUE_BOOKS[lang].suggestions, { terms: terms.slice(0, 5).join(', ') })
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
