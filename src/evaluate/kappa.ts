import { checkedShape, refuse } from '../refuse.js'

/** How far two labels lie apart: any difference alike, or the square of it (Cohen 1968), for labels that are numbers. */
export type KappaWeights = 'none' | 'quadratic'

/**
 * Cohen's κ of two readers who labelled the same things (Cohen 1960; weighted: 1968): 1 − observed over expected
 * disagreement. 1 is full agreement, 0 what chance alone would give, below 0 less than chance. Undefined for empty lists
 * and where chance leaves no disagreement (both use one and the same label throughout). O(n + labels²).
 *
 * @throws HamkorError `INPUT` for lists of different length, a label that is neither a finite number nor a text with
 * something in it (an unread cell is no label), one label given as a number here and as a text there, or a text where weights need numbers
 */
export function cohenKappa(
  a: readonly (string | number)[],
  b: readonly (string | number)[],
  weights: KappaWeights = 'none',
): number | undefined {
  for (const [field, labels] of Object.entries({ a, b })) checkedShape(field, labels, 'list')
  checkedLabels(a, b)
  if (a.length !== b.length) refuse('b', b.length, `as many labels as a has, ${a.length}`)
  if (weights !== 'none' && weights !== 'quadratic') refuse('weights', weights, '"none" or "quadratic"')
  const apart = weights === 'none' ? (x: string | number, y: string | number) => Number(x !== y) : squared
  const [ofA, ofB] = [counts(a), counts(b)]
  let expected = 0
  for (const [x, n] of ofA) for (const [y, m] of ofB) expected += (n * m * apart(x, y)) / a.length
  if (!(expected > 0)) return undefined
  const observed = a.reduce<number>((sum, x, at) => sum + apart(x, b[at]!), 0)
  return 1 - observed / expected
}

/** Labels as read from a table are texts and as typed are numbers: 3 and '3' would never agree. */
function checkedLabels(a: readonly unknown[], b: readonly unknown[]): void {
  const numbers = new Set<number>()
  for (const [field, labels] of Object.entries({ a, b })) {
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at]
      if (typeof label === 'number' && Number.isFinite(label)) numbers.add(label)
      else if (typeof label !== 'string' || label.trim() === '')
        refuse(`${field}[${at}]`, label, 'a label: a text that is not empty, or a finite number')
    }
  }
  for (const [field, labels] of Object.entries({ a, b })) {
    labels.forEach((label, at) => {
      if (typeof label !== 'string' || !numbers.has(Number(label))) return
      refuse(`${field}[${at}]`, label, `the number ${Number(label)}, as the same label is given elsewhere`)
    })
  }
}

function counts(labels: readonly (string | number)[]): ReadonlyMap<string | number, number> {
  const found = new Map<string | number, number>()
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1)
  return found
}

function squared(x: string | number, y: string | number): number {
  for (const label of [x, y])
    if (typeof label !== 'number' || !Number.isFinite(label)) refuse('label', label, 'a finite number')
  return ((x as number) - (y as number)) ** 2
}
