import { describe, expect, it } from 'vitest'
import { formulaIn } from '../../src/explain/formula-words.js'
import { PROPOSAL_FORMULAS } from '../../src/localize/proposal-formulas.js'
import { RATE_FORMULAS } from '../../src/localize/rate-formulas.js'

/** Legal texts and authors are cited as they are. */
const CITED = /USC|USMCA|ATIGA|Kelley|Lin 1976/
const texts = [
  ...PROPOSAL_FORMULAS.flatMap(({ expression, source }) => [expression, source]),
  ...Object.values(RATE_FORMULAS).map(({ source }) => source),
].filter((text) => /\p{L}{3}/u.test(text) && !CITED.test(text))

describe('the formulas of a proposal', () => {
  it.each(['ru', 'uz', 'uz-Cyrl'] as const)('are said in %s, without an English word', (lang) => {
    expect(texts.filter((text) => formulaIn(text, lang) === text)).toEqual([])
    const said = texts.map((text) => formulaIn(text, lang)).join('\n')
    expect(said).not.toMatch(/\b(?:the|of|rate|cost|flow|price|volume|years|loan|tax|interest|investment)\b/)
  })

  it('keep their signs in Cyrillic', () => {
    expect(formulaIn('max(0, EBITDA − depreciation − interest − losses) × rate', 'uz-Cyrl')).toBe(
      'max(0, EBITDA − амортизация − фоизлар − зарарлар) × ставка',
    )
    expect(formulaIn('r with Σ cₜ / (1 + r)ᵗ = 0', 'uz-Cyrl')).toBe('Σ cₜ / (1 + r)ᵗ = 0 бўладиган r')
  })
})
