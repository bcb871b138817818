import type { Catalog } from '../../model/catalog.js'
import type { Naming } from '../words/concept.js'
import type { Lexeme } from '../words/lexemes.js'

/* Works that a text names once more in other words: by their kind, in a bracket, behind a colon. */

/**
 * `покрытие катафорез`, `kataforez qoplama`: the wider of two steps side by side only says what kind the other is. Whether
 * the second is the wider one, or with `first` the first.
 */
export function isKindOf(
  a: Naming | undefined,
  b: Naming | undefined,
  lexemes: readonly Lexeme[],
  catalog: Catalog,
  first = false,
): boolean {
  if (a?.ids.length !== 1 || b?.ids.length !== 1) return false
  const gap = lexemes.slice(a.to, b.from)
  if (gap.length > 0) return false
  const [wide, narrow] = first ? [a.ids[0]!, b.ids[0]!] : [b.ids[0]!, a.ids[0]!]
  return wide !== narrow && catalog.processesBelow(wide).has(narrow)
}

/** `термичка: валы наши, закалка ТВЧ`: what a colon stands behind is told by the kind of it that follows. */
export function isExplained(
  namings: readonly Naming[],
  i: number,
  lexemes: readonly Lexeme[],
  catalog: Catalog,
): boolean {
  const { ids, to } = namings[i]!
  if (ids.length !== 1 || lexemes[to]?.text !== ':' || namings[i + 1]?.from === to + 1) return false
  const below = catalog.processesBelow(ids[0]!)
  return namings.slice(i + 1).some(({ ids: [id] }) => id !== ids[0] && below.has(id!))
}

/** `улучшение (закалка + отпуск)`: the bracket behind a step says what it consists of. */
export function isSpelledOut(
  text: string,
  before: readonly Naming[],
  { ids, from }: Naming,
  lexemes: readonly Lexeme[],
  catalog: Catalog,
): boolean {
  if (ids.length !== 1 && before.length === 0) return false
  const { start } = lexemes[from]!
  return before.some(
    ({ ids: steps, to }) =>
      /^\s*\([\p{L}\s+,]*$/u.test(text.slice(lexemes[to - 1]!.end, start)) &&
      steps.some((step) => ids.some((id) => id !== step && catalog.processesBelow(id).has(step))),
  )
}
