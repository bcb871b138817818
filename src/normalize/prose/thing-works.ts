import type { Catalog } from '../../model/catalog.js'
import { onFirstUse } from '../../text/on-first-use.js'
import type { Found } from '../common/read.js'
import { meanings } from '../works/work-meanings.js'
import type { Clause, Sentence, Word } from './clauses.js'
import { ADDED, BY_CNC, MORE_ACTIONS, NOT_BESIDE, OF_CLAUSE, THING_RULES, THINGS, type Thing } from './thing-rules.js'
import { type MarkHit, type WordMarks, wordMarks } from './word-marks.js'

interface Stretch {
  readonly start: number
  readonly end: number
}

interface Rule {
  readonly work: string
  readonly to: Thing
  readonly also: Thing | undefined
}

/** Words of a clause up to which what it is done to may stand in another clause: `Gears hobbed, shaved and ground`. */
const SHORT = 7

/** What a thing is already: `tayyor laminatlangan rulon olamiz`. */
const STATE = /(?:lan|il|in)gan$/

const rulesBySign = onFirstUse(() => {
  const rules = new Map<string, Rule[]>()
  for (const [work, done, to, also] of THING_RULES) {
    for (const sign of done.split(' ')) rules.set(sign, [...(rules.get(sign) ?? []), { work, to, also }])
  }
  return rules
})
const moreActions = /* @__PURE__ */ wordMarks(MORE_ACTIONS)
const marksOf = onFirstUse(
  () => new Map(Object.entries(THINGS).map(([thing, words]) => [thing, wordMarks<true>([[words, true]])] as const)),
)
const notBeside = onFirstUse(
  () => new Map(Object.entries(NOT_BESIDE).map(([work, words]) => [work, wordMarks<true>([[words, true]])] as const)),
)

/**
 * The works of a sentence with those that its words of doing mean beside the things that they are done to, in their own
 * clause first, else in another one where theirs names nothing (`named`). Offsets of the text. O(words × rules of a word).
 */
export function withThings(
  sentence: Sentence,
  works: readonly Found<string>[],
  named: readonly Stretch[],
  catalog: Catalog,
): readonly Found<string>[] {
  let read = works
  for (const clause of sentence.clauses) {
    const more = moreActions.in(clause.words)
    clause.words.forEach((word, i) => {
      const rules = STATE.test(word.key) ? [] : rulesOf(word, i, more)
      if (rules.length === 0) return
      for (const one of meantBy(rules, i, clause, sentence, named)) read = withWork(read, one, word, catalog)
    })
  }
  return read.map((work) => underControl(work, sentence, catalog))
}

/** The rules of what a word says that is done. */
function rulesOf({ piece }: Word, i: number, more: readonly MarkHit<string>[]): readonly Rule[] {
  const signs = new Set(meanings(piece).flat())
  for (const { value, to } of more) if (i === to - 1) signs.add(value)
  return [...signs].flatMap((sign) => rulesBySign().get(sign) ?? [])
}

/** A work and the words of the thing that tells it. */
interface Meant {
  readonly work: string
  readonly thing: Stretch
}

function meantBy(
  rules: readonly Rule[],
  i: number,
  clause: Clause,
  sentence: Sentence,
  named: readonly Stretch[],
): readonly Meant[] {
  const fit = rules.filter(({ work }) => !notBeside().get(work)?.in(clause.words).length)
  const here = fit.flatMap((rule) => meantIn(rule, clause, sentence, i))
  if (here.length > 0) return here
  if (
    clause.words.length > SHORT ||
    isAside(clause, sentence) ||
    named.some(({ start, end }) => start < clause.end && clause.start < end)
  )
    return []
  const wide = fit.filter(({ work }) => !OF_CLAUSE.has(work))
  if (wide.length === 0) return []
  const at = sentence.clauses.indexOf(clause)
  // what is named before is meant first, the nearest
  const others = [...sentence.clauses.slice(0, at).reverse(), ...sentence.clauses.slice(at + 1)]
  for (const other of others) {
    const there = wide.flatMap((rule) => meantIn(rule, other, sentence))
    if (there.length > 0) return there
  }
  return []
}

/** `yopishtirish (laminatsiya)`: in brackets what was said is said again. */
function isAside({ start }: Clause, { text, start: from }: Sentence): boolean {
  return text[start - from - 1] === '('
}

/** What a rule makes of a clause whose word `i` is what is done. */
function meantIn({ work, to, also }: Rule, clause: Clause, sentence: Sentence, i?: number): readonly Meant[] {
  const hit = hitsIn(to, clause).find(({ from, to: end }) => i === undefined || i < from || end <= i)
  if (!hit || notBeside().get(work)?.in(clause.words).length) return []
  if (also !== undefined && !sentence.clauses.some((other) => hitsIn(also, other).length > 0)) return []
  const { start } = clause.words[hit.from]!
  return [{ work, thing: { start, end: clause.words[hit.to - 1]!.end } }]
}

function hitsIn(thing: Thing, { words }: Clause): readonly MarkHit<true>[] {
  return (marksOf().get(thing) as WordMarks<true>).in(words)
}

/** The works with one more, in place of what a word alone, or a name with the thing in it, says less exactly. */
function withWork(
  works: readonly Found<string>[],
  { work, thing }: Meant,
  word: Word,
  catalog: Catalog,
): readonly Found<string>[] {
  if (!catalog.processes.has(work)) return works
  const isOver = (one: Stretch, place: Stretch) => one.start < place.end && place.start < one.end
  const isWider = ({ value }: Found<string>) => value !== work && catalog.processesBelow(value).has(work)
  const over = works.filter((one) => isOver(one, word))
  const below = catalog.processesBelow(work)
  if (over.some(({ value }) => value === work || below.has(value))) return works
  // a name of more words says what it says
  if (over.some((one) => (one.start < word.start || one.end > word.end) && !isWider(one))) return works
  // by hand it may be done as well
  const left = ADDED.has(work)
    ? works
    : works.filter((one) => !over.includes(one) && !(isOver(one, thing) && isWider(one)))
  return [...left, { value: work, start: word.start, end: word.end, notes: [] }].sort((a, b) => a.start - b.start)
}

/** `токарка на станках с ЧПУ`: the machine of the clause says how. */
function underControl(work: Found<string>, { clauses }: Sentence, catalog: Catalog): Found<string> {
  const value = BY_CNC[work.value]
  if (value === undefined || !catalog.processes.has(value)) return work
  const clause = clauses.find(({ start, end }) => work.start >= start && work.start < end)
  return clause && hitsIn('cnc', clause).length > 0 ? { ...work, value } : work
}
