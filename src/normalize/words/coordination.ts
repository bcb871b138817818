import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import type { Naming } from './concept.js'
import type { Lexeme } from './lexemes.js'
import { namedBy } from './vocabulary.js'

/** What joins words that share the noun behind them, by folded key. */
const JOINING: ReadonlySet<string> = new Set(['i', 'ili', 'va', 'yoki', 'hamda', 'and', 'or', ',', '/', '&'])

/**
 * The processes of a text with those that share a word with the next one: `плоское и круглое шлифование` names two, as
 * `gravity and low-pressure casting` does. O(namings).
 */
export function coordinated(lexemes: readonly Lexeme[], read: readonly Naming[], catalog: Catalog): Naming[] {
  const namings = withSharedObject(lexemes, read, catalog)
  return flatMap(namings, (naming, n) => {
    const { from, to } = naming
    if (to - from < 2) return [naming]
    const noun = lexemes[to - 1]!
    const within = pairIn(lexemes, naming, catalog)
    const own = within ?? [naming]
    const before: Naming[] = []
    const free = namings[n - 1]?.to ?? 0
    // from the noun outward: токарная, фрезерная и расточная обработка
    for (let at = from; isJoining(lexemes[at - 1]); ) {
      const shared =
        sharing(lexemes, at - 2, at - 1, noun, catalog, free) ?? sharing(lexemes, at - 3, at - 1, noun, catalog, free)
      if (!shared) break
      before.unshift(shared)
      at = shared.from
    }
    return [...before, ...own]
  })
}

/** `нарезка и накатка резьбы`: what the last of two works is done to, the one before it is done to as well. */
function withSharedObject(lexemes: readonly Lexeme[], namings: readonly Naming[], catalog: Catalog): readonly Naming[] {
  return namings.map((naming, n) => {
    const next = namings[n + 1]
    if (!next || next.to - next.from < 2 || next.from !== naming.to + 1 || !isJoining(lexemes[naming.to])) return naming
    if (naming.kind !== 'process' || next.kind !== 'process') return naming
    const words = [...lexemes.slice(naming.from, naming.to), lexemes[next.to - 1]!]
    const shared = namedBy(words, catalog, 'process')
    return shared ? { ...shared, from: naming.from, to: naming.to } : naming
  })
}

/** `токарная и фрезерная обработка`, read as the one name that has both words: two works. */
function pairIn(lexemes: readonly Lexeme[], { from, to }: Naming, catalog: Catalog): readonly Naming[] | undefined {
  const at = from + 1
  if (to - from !== 4 || !isJoining(lexemes[at]) || lexemes[at]!.text === '/') return undefined
  const noun = lexemes[to - 1]!
  const first = sharing(lexemes, from, from + 1, noun, catalog, from)
  const second = namedBy([lexemes[from + 2]!, noun], catalog, 'process')
  if (!first || !second) return undefined
  return [first, { ...second, from: from + 2, to }]
}

/** What some words and the noun of the next name say together; the words lie behind `free`. */
function sharing(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  noun: Lexeme,
  catalog: Catalog,
  free: number,
): Naming | undefined {
  const words = from < free ? [] : lexemes.slice(from, to)
  if (words.length === 0 || words.some(({ kind, isFunction }) => kind !== 'word' || isFunction)) return undefined
  const naming = namedBy([...words, noun], catalog, 'process')
  return naming && { ...naming, from, to }
}

function isJoining(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (JOINING.has(lexeme.key) || JOINING.has(lexeme.text))
}
