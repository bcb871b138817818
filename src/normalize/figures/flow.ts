import type { Mentions } from './mentions.js'
import type { Quantity } from './quantity-at.js'

/** Lexemes that may stand between a word for performance and its figure. */
const REACH = 6

/** Words that say what a machine does, not what is bought. */
const PERFORMANCE =
  /^(?:proizvoditel|podach|rashod|propusk|flow|throughput|performance|unumdor|sarf|skorost|speed|tezlik)/

/** The same of a year or month, where what is consumed is bought. */
const OUTPUT = /^(?:proizvoditel|throughput|performance|unumdor)/
/** What does tonnes a day. */
const MACHINE =
  /^(?:liniya|pres(?:$|s|a|i|ov)|stan(?:ok|k)|mashin|agregat|ustanovk|zavod|melnic|melnits|drobilk|granulyator|line$|machine|plant$|mil$|crusher|granulator|dastgoh|uskuna|tegirmon)/

/** `110 л/ч`, `350 m3/h`, `500 кг/ч`: what the pump, fan or dryer that is bought gives. */
export function isFlow({ scan: { lexemes } }: Mentions, { unit, first }: Quantity, period: string): boolean {
  const dimension = unit?.dimension ?? 'piece'
  if (dimension === 'piece' || dimension === 'set' || dimension === 'time') return false
  if (period === 'hour' || (unit!.id === 'm3' && period === 'day')) return true
  // линия производительностью 5000 т в год
  const isBrief = period === 'day' || period === 'shift'
  if (dimension !== 'mass' && !(dimension === 'volume' && isBrief)) return false
  const isPerformance = (key: string) =>
    isBrief ? PERFORMANCE.test(key) || (dimension === 'mass' && MACHINE.test(key)) : OUTPUT.test(key)
  for (let at = first - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const { kind, text, key } = lexemes[at]!
    if (kind === 'number' || ',;|'.includes(text)) return false
    if (kind === 'word' && isPerformance(key)) return true
  }
  return false
}
