import { STEP_WORDS, type StepClass } from '../../catalog/data/step-words.js'
import { foldKey } from '../../text/fold.js'
import { onFirstUse } from '../../text/on-first-use.js'
import type { Word } from './clauses.js'

/** Words of a sentence that are of a class; end excluded. */
export interface ClassHit {
  readonly from: number
  readonly to: number
}

/** What a sentence names, by class, in order. */
export type ClassHits = ReadonlyMap<StepClass, readonly ClassHit[]>

/** A work that steps or machines tell. */
export interface ToldWork {
  readonly work: string
  /** The words where it is said to be done or not. */
  readonly at: ClassHit
  /** All the words that tell it. */
  readonly by: readonly ClassHit[]
  /** Those that alone would say another work. */
  readonly misread: readonly ClassHit[]
}

interface Row {
  readonly keys: readonly { readonly key: string; readonly isStem: boolean }[]
  readonly classes: readonly StepClass[]
}

/** Letters by which rows are looked up. */
const LEAD = 3

const rowsByLead = onFirstUse(() => {
  const classes = new Map<string, StepClass[]>()
  for (const [name, words] of Object.entries(STEP_WORDS)) {
    for (const phrase of words.split('|')) classes.set(phrase, [...(classes.get(phrase) ?? []), name as StepClass])
  }
  const byLead = new Map<string, Row[]>()
  for (const [phrase, own] of classes) {
    for (const form of formsOf(phrase)) {
      const keys = form.split(' ').map((word) => ({ key: foldKey(word.replace('*', '')), isStem: word.endsWith('*') }))
      const lead = keys[0]!.key.slice(0, LEAD)
      const rows = byLead.get(lead)
      if (rows) rows.push({ keys, classes: own })
      else byLead.set(lead, [{ keys, classes: own }])
    }
  }
  return byLead
})

/** A Russian verb stands for what is done by itself as well: красят, красятся. */
function formsOf(phrase: string): readonly string[] {
  return /[а-яё]т\*?$/u.test(phrase) ? [phrase, phrase.replace(/т(\*?)$/u, 'тся$1')] : [phrase]
}

/** The classes that the words of a sentence are of; a word may be of several. O(words × rows of a lead). */
export function stepClassesIn(words: readonly Word[]): ClassHits {
  const hits = new Map<StepClass, ClassHit[]>()
  words.forEach(({ key }, from) => {
    for (const { keys, classes } of rowsByLead().get(key.slice(0, LEAD)) ?? []) {
      if (!isAt(words, from, keys)) continue
      for (const one of classes) {
        const held = hits.get(one)
        const hit = { from, to: from + keys.length }
        if (held) held.push(hit)
        else hits.set(one, [hit])
      }
    }
  })
  return hits
}

function isAt(words: readonly Word[], from: number, keys: Row['keys']): boolean {
  return keys.every(({ key, isStem }, k) => {
    const own = words[from + k]?.key
    return own !== undefined && (isStem ? own.startsWith(key) : own === key)
  })
}
