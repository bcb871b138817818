import type { Clause } from './clauses.js'

/** Those for whom a maker works, in the nominative. */
const SERVED =
  /^(?:klienti|zakazchiki|pokupateli|potrebiteli|mijozlar(?:imiz|i)?|buyurtmachilar(?:imiz|i)?|haridorlar(?:imiz|i)?|customers?|clients|buyers)$/
/** Words of a label: `наши основные заказчики`. */
const LABEL = 3

/** `Заказчики: кабельный завод`, `Наши клиенты — литейные заводы`: a clause that no more than heads a list of those who are served. */
export function isServedLabel({ words }: Clause, next: Clause | undefined): boolean {
  return next !== undefined && next.opener !== 'but' && words.length <= LABEL && SERVED.test(words.at(-1)!.key)
}
