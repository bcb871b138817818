import { isHolder } from './held-amount.js'
import type { Lexeme } from './lexeme.js'
import type { Mentions } from './mentions.js'
import type { Quantity } from './quantity-at.js'

/*
 * What comes in so many packs of so many: `30 уп. по 10 шт`, `12 boxes of 100 pcs`, `40 quti 250 donadan`,
 * `15 kg spool x 40`, `12 rolls = 120 m2`.
 */

/** The amount of one pack, how many packs, and lexemes `first` to `end` (excluded) of both. */
export interface Packs {
  readonly quantity: Quantity
  readonly times: number
  readonly first: number
  readonly end: number
}

/** Between the packs and what each holds. */
const EACH = /^(?:po|of|a|à|×|with|har|biri|x|-|dan|s)$/
/** Packs at the most, so that no year or article counts them. */
const MOST_PACKS = 10_000

/** The one order in packs that a text tells; undefined where it tells none, or several. O(quantities). */
export function packsIn({ scan: { lexemes }, quantities }: Mentions): Packs | undefined {
  let found: Packs | undefined
  for (const quantity of quantities) {
    const packs = isOfPack(quantity)
      ? (packsBefore(lexemes, quantity) ?? timesBehind(lexemes, quantity) ?? packsBehind(lexemes, quantity))
      : undefined
    if (!packs) continue
    if (found) return undefined
    found = packs
  }
  return found
}

/** What a pack may hold: pieces, sets, a mass, a length, an area or a volume. */
function isOfPack({ unit, rate, per, negative, high, low }: Quantity): boolean {
  if (!unit || rate || per || negative || high || low.over !== undefined || low.figure.value <= 0) return false
  const { dimension, id } = unit
  if (dimension === 'length') return id === 'm'
  return dimension === 'piece' || dimension === 'set' || dimension === 'mass' || dimension === 'area' || id === 'l'
}

/** `30 уп. по 10 шт`, `12 rolls = 120 m2`. */
function packsBefore(lexemes: readonly Lexeme[], quantity: Quantity): Packs | undefined {
  let at = quantity.first - 1
  const isTotal = lexemes[at]?.text === '='
  // Uzbek says of each behind it: 40 quti 250 donadan
  const isSaid = isTotal || EACH.test(lexemes[at]?.key ?? '') || /dan$/.test(lexemes[quantity.end - 1]?.key ?? '')
  if (!isSaid) return undefined
  if (isTotal || EACH.test(lexemes[at]?.key ?? '')) at--
  if (lexemes[at]?.text === '.' && lexemes[at]!.gap === 0) at--
  if (!lexemes[at] || !isHolder(lexemes[at]!)) return undefined
  const times = countAt(lexemes, at - 1)
  if (times === undefined) return undefined
  return { quantity, times: isTotal ? 1 : times, first: isTotal ? quantity.first : at - 1, end: quantity.end }
}

/** `15 kg spool x 40`. */
function timesBehind(lexemes: readonly Lexeme[], quantity: Quantity): Packs | undefined {
  const [holder, sign] = [lexemes[quantity.end], lexemes[quantity.end + 1]]
  if (!holder || !isHolder(holder) || !sign || !(sign.key === '×' || sign.text === '×' || sign.text === '*'))
    return undefined
  const times = countAt(lexemes, quantity.end + 2)
  const end = quantity.end + 3
  if (times === undefined || (lexemes[end] && lexemes[end]!.kind !== 'sign')) return undefined
  return { quantity, times, first: quantity.first, end }
}

/** `катушка 15 кг, 20 катушек`: what one holds, then how many. */
function packsBehind(lexemes: readonly Lexeme[], quantity: Quantity): Packs | undefined {
  const before = lexemes[quantity.first - 1]
  const [comma, holder] = [lexemes[quantity.end], lexemes[quantity.end + 2]]
  if (!before || !isHolder(before) || comma?.text !== ',' || !holder || !isHolder(holder)) return undefined
  if (before.key.slice(0, SAME) !== holder.key.slice(0, SAME)) return undefined
  const times = countAt(lexemes, quantity.end + 1)
  return times === undefined ? undefined : { quantity, times, first: quantity.first - 1, end: quantity.end + 3 }
}

/** Letters by which two forms of a word are known: катушка, катушек; бочка, бочек. */
const SAME = 3

/** A whole number of packs, two at the least. */
function countAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const number = lexemes[at]
  const value = number?.figure?.value
  if (!number || number.code || value === undefined || !Number.isInteger(value)) return undefined
  return value > 1 && value <= MOST_PACKS ? value : undefined
}
