import { foldKey } from '../../text/fold.js'
import { onFirstUse } from '../../text/on-first-use.js'
import type { Word } from './clauses.js'

/** Words or phrases to look for, each with what it means; a word that ends in `*` is the beginning of one. */
export interface WordMarks<T> {
  /** Where they stand among the words, in order, the longest at each place. */
  in(words: readonly Word[]): readonly MarkHit<T>[]
}

/** A mark with the words it takes, end excluded. */
export interface MarkHit<T> {
  readonly value: T
  readonly from: number
  readonly to: number
}

interface Row<T> {
  readonly keys: readonly { readonly key: string; readonly isStem: boolean }[]
  readonly value: T
}

/** Letters by which rows are looked up. */
const LEAD = 2

/** Takes lists of words, parted by `|`; scripts and look-alikes are folded as in texts. */
export function wordMarks<T>(lists: readonly (readonly [words: string, value: T])[]): WordMarks<T> {
  const byLead = onFirstUse(() => compiled(lists))
  const hitAt = (words: readonly Word[], from: number): MarkHit<T> | undefined => {
    let best: MarkHit<T> | undefined
    for (const { keys, value } of byLead().get(words[from]!.key.slice(0, LEAD)) ?? []) {
      const to = from + keys.length
      if (to > words.length || (best && best.to >= to)) continue
      const isHit = keys.every(({ key, isStem }, k) => {
        const own = words[from + k]!.key
        return isStem ? own.startsWith(key) : own === key
      })
      if (isHit) best = { value, from, to }
    }
    return best
  }
  return {
    in(words) {
      const hits: MarkHit<T>[] = []
      for (let i = 0; i < words.length; ) {
        const hit = hitAt(words, i)
        if (hit) hits.push(hit)
        i = hit?.to ?? i + 1
      }
      return hits
    },
  }
}

/** The same lists as a test of single folded keys. */
export function keyTest(words: string): (key: string | undefined) => boolean {
  const byLead = onFirstUse(() => compiled([[words, true]]))
  return (key) => {
    if (key === undefined) return false
    for (const { keys } of byLead().get(key.slice(0, LEAD)) ?? []) {
      const [only, more] = keys
      if (only && !more && (only.isStem ? key.startsWith(only.key) : key === only.key)) return true
    }
    return false
  }
}

function compiled<T>(lists: readonly (readonly [words: string, value: T])[]): ReadonlyMap<string, readonly Row<T>[]> {
  const byLead = new Map<string, Row<T>[]>()
  for (const [words, value] of lists) {
    for (const phrase of words.split('|')) {
      const keys = phrase
        .trim()
        .split(/\s+/)
        .map((word) => ({ key: foldKey(word.replace('*', '')), isStem: word.endsWith('*') }))
      const lead = keys[0]!.key.slice(0, LEAD)
      const rows = byLead.get(lead) ?? []
      rows.push({ keys, value })
      byLead.set(lead, rows)
    }
  }
  return byLead
}
