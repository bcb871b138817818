import { joinsSizes } from './chain.js'
import { saysDuration } from './duration.js'
import { saysHolder } from './held-amount.js'
import { endsInFigure } from './last-count.js'
import { ofWord } from './lexeme.js'
import { saysLot } from './lot-words.js'
import { saysMass } from './mass.js'
import { saysNumber } from './number-words.js'
import { saysCount } from './order-quantity.js'
import { saysPeriod } from './quantity-words.js'
import { ofScan } from './scan.js'
import { saysSize } from './size-labels.js'
import { type Dimension, dimensionsAt } from './units.js'

/*
 * What the words of a text announce of quantities. Most texts have a number and no word for most of what a number may be:
 * the finders of what nothing announces need not look.
 */

/** Bits of what a word may announce. */
export const ANNOUNCED = {
  money: 1 << 0,
  time: 1 << 1,
  mass: 1 << 2,
  period: 1 << 3,
  /** A lot, or a count of what is ordered. */
  count: 1 << 4,
  size: 1 << 5,
} as const

const ALL = Object.values(ANNOUNCED).reduce((all, bit) => all | bit, 0)

const OF_DIMENSION: Readonly<Partial<Record<Dimension, number>>> = {
  money: ANNOUNCED.money,
  time: ANNOUNCED.time,
  mass: ANNOUNCED.mass,
  piece: ANNOUNCED.count,
  set: ANNOUNCED.count,
  length: ANNOUNCED.size,
}

const ofOne = ofWord((word): number => {
  // what a number in words stands before may be cut anew
  if (saysNumber(word)) return ALL
  let all = 0
  for (const dimension of dimensionsAt(word)) all |= OF_DIMENSION[dimension] ?? 0
  if (saysMass(word)) all |= ANNOUNCED.mass
  if (saysDuration(word)) all |= ANNOUNCED.time
  if (saysPeriod(word)) all |= ANNOUNCED.period
  if (saysLot(word) || saysCount(word) || saysHolder(word)) all |= ANNOUNCED.count
  if (saysSize(word) || joinsSizes(word)) all |= ANNOUNCED.size
  return all
})

/** A sum of `ANNOUNCED`: a text without the bit of a kind has no quantity of that kind. O(n). */
export const announcedIn = ofScan(({ lexemes }): number => {
  let all = endsInFigure(lexemes) ? ANNOUNCED.count : 0
  for (let i = 0; i < lexemes.length; i++) all |= ofOne(lexemes[i]!.word)
  return all
})
