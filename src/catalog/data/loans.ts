import type { MaterialRow } from '../../model/catalog.js'

const NOUN = /^[а-яё-]{5,}$/u
const ADJECTIVE = /(?:[ыиоа]й|[ая]я|[ое]е|ые)$/u

/**
 * Uzbek takes the names of materials from Russian as they are, in either alphabet (`orgsteklo`, `pripoy`): the Russian
 * nouns of one word count as Uzbek ones, which no Russian ending is cut from.
 */
export function loansIn(names: readonly string[]): readonly string[] {
  return names.filter(
    (name, i) =>
      NOUN.test(name) &&
      !ADJECTIVE.test(name) &&
      // no form of one before: резины
      !names.slice(0, i).some((other) => other.startsWith(name.slice(0, -1))),
  )
}

/** The rows with such loans behind their own names. */
export function withLoans(rows: readonly MaterialRow[]): readonly MaterialRow[] {
  return rows.map((row) => {
    const own = row.names['uz-Cyrl']
    const loans = loansIn(row.names.ru).filter((loan) => !own.includes(loan))
    return loans.length === 0 ? row : { ...row, names: { ...row.names, 'uz-Cyrl': [...own, ...loans] } }
  })
}
