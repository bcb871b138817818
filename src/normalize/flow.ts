import type { Mentions } from './mentions.js'
import type { Quantity } from './quantity-at.js'

/** Lexemes that may stand between a word for performance and its figure. */
const REACH = 6

/** Words that say what a machine does, not what is bought. */
const PERFORMANCE =
  /^(?:proizvoditel|podach|rashod|propusk|flow|throughput|performance|unumdor|sarf|skorost|speed|tezlik)/

/** `110 л/ч`, `350 m3/h`, `500 кг/ч`: what the pump, fan or dryer that is bought gives. */
export function isFlow({ scan: { lexemes } }: Mentions, { unit, first }: Quantity, period: string): boolean {
  const dimension = unit?.dimension ?? 'piece'
  if (dimension === 'piece' || dimension === 'set' || dimension === 'time') return false
  if (period === 'hour' || (unit!.id === 'm3' && period === 'day')) return true
  if (dimension !== 'volume' || (period !== 'day' && period !== 'shift')) return false
  for (let at = first - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const { kind, text, key } = lexemes[at]!
    if (kind === 'number' || ',;|'.includes(text)) return false
    if (kind === 'word' && PERFORMANCE.test(key)) return true
  }
  return false
}
