import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { KINDS, type Kind } from './labels.js'

/**
 * Held lines are not looked at while rules are written. A second held part was written later, by someone who had not seen
 * the rules either; it was measured once (bench/README.md) and opened after that.
 */
export const SPLITS = ['dev', 'held', 'opened'] as const
export type Split = (typeof SPLITS)[number]

/** A labelled line: what a buyer wrote, and every value in it. A kind without a label must stay unread. */
export interface Line {
  readonly file: string
  readonly lang: string
  readonly split: Split
  readonly text: string
  readonly labels: ReadonlyMap<Kind, readonly string[]>
}

/**
 * Reads `lines/*.dev.tsv` and those of the held splits: language, text and `kind=value` labels, parted by tabs; `#` comments.
 * Throws on a label of no known kind: a typing error there would look like a miss of the library.
 */
export function readLines(dir: string): Line[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readFileSync(path.join(dir, name), 'utf8')
        .split('\n')
        .flatMap((row, at) => {
          if (row.trim() === '' || row.startsWith('#')) return []
          const [lang, text, ...labels] = row.split('\t')
          if (!lang || !text) throw new Error(`${name}:${at + 1}: expected language, text and labels`)
          return [{ file: name, lang, text, split: splitOf(name), labels: parseLabels(labels, `${name}:${at + 1}`) }]
        }),
    )
}

function splitOf(name: string): Split {
  return SPLITS.find((split) => name.endsWith(`.${split}.tsv`)) ?? 'dev'
}

/** `kind=value` labels by kind. Throws on a label of no known kind. */
export function parseLabels(labels: readonly string[], where: string): ReadonlyMap<Kind, readonly string[]> {
  const byKind = new Map<Kind, string[]>()
  for (const label of labels) {
    if (label === '') continue
    const [kind, value] = [label.slice(0, label.indexOf('=')), label.slice(label.indexOf('=') + 1)]
    if (!KINDS.includes(kind as Kind)) throw new Error(`${where}: "${label}" is no label`)
    byKind.set(kind as Kind, [...(byKind.get(kind as Kind) ?? []), value])
  }
  return byKind
}
