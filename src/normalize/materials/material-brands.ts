import type { Catalog } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import { latinLookalikes } from '../../text/homoglyphs.js'
import { onFirstUse } from '../../text/on-first-use.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { compoundAt } from './compound.js'

/*
 * Trade names whose number says the polymer and the share of glass: a rule of each maker. Ultramid A is a polyamide 66, B
 * a 6, S a 610, and G6 is six times five percent of glass; Zytel 70G30 has 30 %.
 */

/** What is behind the name, without blanks and dashes, the polymer and how the share of glass is counted: 1 or in fives. */
const numberRules = onFirstUse(
  (): ReadonlyMap<string, readonly (readonly [RegExp, string, 1 | 5])[]> =>
    new Map(
      (
        [
          [
            'Ultramid',
            [
              [/^A\d+\D*?(?:G(10|\d)\D*)?$/, 'PA66', 5],
              [/^B\d+\D*?(?:G(10|\d)\D*)?$/, 'PA6', 5],
              [/^S\d+\D*?(?:G(10|\d)\D*)?$/, 'PA610', 5],
            ],
          ],
          [
            'Zytel',
            [
              [/^(?:HTN\d\dG(\d\d)|HTN).*$/, 'PPA', 1],
              [/^70G(\d\d).*$/, 'PA66', 1],
              [/^73G(\d\d).*$/, 'PA6', 1],
              [/^(?:10[1-5]|408|ST801).*$/, 'PA66', 1],
              [/^(?:7301|7331|7335).*$/, 'PA6', 1],
              [/^77G(\d\d).*$/, 'PA612', 1],
            ],
          ],
          [
            'Durethan',
            [
              [/^A(?:KV(\d\d)|\d\d).*$/, 'PA66', 1],
              [/^B(?:KV(\d\d)|\d\d).*$/, 'PA6', 1],
            ],
          ],
          ['Ultradur', [[/^[BS]\d{4}(?:G(10|\d))?.*$/, 'PBT', 5]]],
        ] as const
      ).map(([name, rules]) => [foldKey(name), rules] as const),
    ),
)

/** Whether a word is a trade name whose number says the polymer. */
export function isNumberedBrand({ key }: Pick<Lexeme, 'key'>): boolean {
  return numberRules().has(key)
}

/** The polymer that a maker's number behind its trade name says; undefined where no rule reads it. O(1). */
export function brandGrade(
  lexemes: readonly Lexeme[],
  at: number,
  catalog: Catalog,
): { readonly ids: readonly string[]; readonly to: number } | undefined {
  const { key } = lexemes[at]!
  const rules = numberRules().get(key)
  if (!rules) return undefined
  let number = ''
  let found: { ids: readonly string[]; to: number } | undefined
  for (let to = at + 1; to < lexemes.length && to <= at + 4; to++) {
    const { text, isBreak } = lexemes[to]!
    // `AKV 30` and `B 4300 G6` go on, an amount does not
    if (isBreak || (number !== '' && !/^[A-Z]+\d|^-$/i.test(text) && !(/^\d/.test(text) && /^[A-Z]+$/.test(number))))
      break
    number += latinLookalikes(text.toUpperCase()).replaceAll('-', '')
    if (text === '-') continue
    for (const [pattern, polymer, unit] of rules) {
      const match = pattern.exec(number)
      if (!match) continue
      const glass = match[1] === undefined ? '' : `-GF${Number(match[1]) * unit}`
      const id =
        compoundAt(lexemesOf(`${polymer}${glass}`), 0, catalog)?.id ?? compoundAt(lexemesOf(polymer), 0, catalog)?.id
      if (id !== undefined) found = { ids: [id], to: to + 1 }
      break
    }
  }
  return found
}
