import { refuse } from '../refuse.js'
import { checkedKeys, checkedList, checkedText } from './check.js'

/**
 * What a bill of materials gives to a formula, per one product:
 * - `AV` adjusted (customs) value, `TV` transaction value, `FOB`, `EXW`: the host's `values`, else the product's price
 * - `VNM` value of non-originating materials, `VOM` of originating ones, `VM` of all
 * - `LABOR`, `OVERHEAD`, `OTHER`, `PROFIT`: lines of these kinds · `DUTY`: duties on non-originating materials
 * - `C` full production cost: every line but profit, with duties · `NC` net cost: `C` without excluded lines
 * - `LP`, `TP` points of local lines and of all · `LN`, `TN` material lines that are local, and all
 */
export const RATE_VARIABLES = [
  'AV',
  'TV',
  'FOB',
  'EXW',
  'VNM',
  'VOM',
  'VM',
  'LABOR',
  'OVERHEAD',
  'OTHER',
  'PROFIT',
  'DUTY',
  'C',
  'NC',
  'LP',
  'TP',
  'LN',
  'TN',
] as const

/** Id of a variable of a formula. */
export type RateVariable = (typeof RATE_VARIABLES)[number]

/** Variables that are valuations of the whole product and come from the host. */
export const VALUATIONS: readonly RateVariable[] = ['AV', 'TV', 'FOB', 'EXW']

/** `sign` times a variable. */
export interface RateTerm {
  readonly variable: RateVariable
  readonly sign: 1 | -1
}

/** A way to measure local content as data: Σ numerator / Σ denominator; without a denominator, the sum itself (points). */
export interface RateFormula {
  readonly id: string
  readonly numerator: readonly RateTerm[]
  readonly denominator: readonly RateTerm[]
  /** As the source writes it. */
  readonly expression: string
  /** Where it is from; `EK` is engineering knowledge, not read in a legal text. */
  readonly source: string
}

const plus = (...variables: RateVariable[]): RateTerm[] => variables.map((variable) => ({ variable, sign: 1 }))
const minus = (...variables: RateVariable[]): RateTerm[] => variables.map((variable) => ({ variable, sign: -1 }))

/** Formulas of trade agreements, and two counts; thresholds belong to the rule of a product and come from the host. */
export const RATE_FORMULAS: readonly RateFormula[] = /* @__PURE__ */ (() => [
  {
    id: 'build-down',
    numerator: [...plus('AV'), ...minus('VNM')],
    denominator: plus('AV'),
    expression: 'RVC = (AV − VNM) / AV × 100',
    source: '19 USC 4033(c)(2) (CAFTA-DR); 19 CFR 10.535(b)',
  },
  {
    id: 'build-up',
    numerator: plus('VOM'),
    denominator: plus('AV'),
    expression: 'RVC = VOM / AV × 100',
    source: '19 USC 4033(c)(3) (CAFTA-DR); 19 CFR 10.535(c)',
  },
  {
    id: 'net-cost',
    numerator: [...plus('NC'), ...minus('VNM')],
    denominator: plus('NC'),
    expression: 'RVC = (NC − VNM) / NC × 100',
    source: 'USMCA, General Note 11(c)(iii); 19 CFR 182 Appendix A',
  },
  {
    id: 'transaction-value',
    numerator: [...plus('TV'), ...minus('VNM')],
    denominator: plus('TV'),
    expression: 'RVC = (TV − VNM) / TV × 100',
    source: 'USMCA, General Note 11(c)(ii); 19 CFR 182 Appendix A',
  },
  {
    id: 'atiga-direct',
    numerator: plus('VOM', 'LABOR', 'OVERHEAD', 'OTHER', 'PROFIT'),
    denominator: plus('FOB'),
    expression: 'RVC = (ASEAN material + direct labor + direct overhead + other cost + profit) / FOB × 100',
    source: 'ATIGA, Article 29(1)(a)',
  },
  {
    id: 'atiga-indirect',
    numerator: [...plus('FOB'), ...minus('VNM')],
    denominator: plus('FOB'),
    expression: 'RVC = (FOB − VNM) / FOB × 100',
    source: 'ATIGA, Article 29(1)(b)',
  },
  {
    id: 'ad-valorem',
    numerator: [...plus('EXW'), ...minus('VNM')],
    denominator: plus('EXW'),
    expression: '100 − VNM / EXW × 100: foreign materials of at most 50 % are a share of at least 50 %',
    source: 'EK: general ad valorem case of the CIS rules of origin (form ST-1)',
  },
  {
    id: 'cost-share',
    numerator: [...plus('C'), ...minus('VNM')],
    denominator: plus('C'),
    expression: 'L = (C − I) / C × 100',
    source: 'EK: common form in CIS practice; the text of the Uzbek programme’s own formula was not at hand',
  },
  {
    id: 'points-share',
    numerator: plus('LP'),
    denominator: plus('TP'),
    expression: 'P = points of operations and components done locally / all points × 100',
    source: 'EK: form of the Russian Government resolution 719',
  },
  {
    id: 'points',
    numerator: plus('LP'),
    denominator: [],
    expression: 'P = Σ points of operations and components done locally',
    source: 'EK: form of the Russian Government resolution 719',
  },
  {
    id: 'part-count',
    numerator: plus('LN'),
    denominator: plus('TN'),
    expression: 'N = local part numbers / part numbers × 100',
    source: 'EK: as quoted in news ("more than half of 7,700 components"); not comparable with a share of value',
  },
])()

/** What a host decides of the Uzbek cost-share formula, whose legal text was not at hand. */
export interface UzbekFormulaChoice {
  /** `cost`: full production cost; `price`: the ex-works price. */
  readonly base: 'cost' | 'price'
  /** Whether duties on imported inputs count as imported value. */
  readonly duties: 'imported' | 'ignored'
  /** The act and article that the host read. */
  readonly source: string
}

/**
 * The Uzbek cost-share formula as a host configures it: L = (base − imported inputs [− duties]) / base. Throws HamkorError
 * `INPUT` for a choice that is none, or without its source. O(1).
 */
export function uzbekCostShare(choice: UzbekFormulaChoice): RateFormula {
  checkedKeys('choice', choice, ['base', 'duties', 'source'])
  if (choice.base !== 'cost' && choice.base !== 'price') refuse('choice.base', choice.base, '"cost" or "price"')
  if (choice.duties !== 'imported' && choice.duties !== 'ignored') {
    refuse('choice.duties', choice.duties, '"imported" or "ignored"')
  }
  const base: RateVariable = choice.base === 'cost' ? 'C' : 'EXW'
  const imported: readonly RateVariable[] = choice.duties === 'imported' ? ['VNM', 'DUTY'] : ['VNM']
  return {
    id: 'uz-cost-share',
    numerator: [...plus(base), ...minus(...imported)],
    denominator: plus(base),
    expression: `L = (${base} − ${imported.join(' − ')}) / ${base} × 100`,
    source: checkedText('choice.source', choice.source),
  }
}

/** The formula of an id, or a host's own, checked. Throws HamkorError `INPUT`. */
export function formulaOf(formula: string | RateFormula): RateFormula {
  if (typeof formula === 'string') {
    const known = RATE_FORMULAS.find(({ id }) => id === formula)
    return known ?? refuse('formula', formula, `one of ${RATE_FORMULAS.map(({ id }) => id).join(', ')}, or a formula`)
  }
  checkedKeys('formula', formula, ['id', 'numerator', 'denominator', 'expression', 'source'])
  checkedText('formula.id', formula.id)
  if (checkedList('formula.numerator', formula.numerator, RATE_VARIABLES.length).length === 0) {
    refuse('formula.numerator', formula.numerator, 'at least one term')
  }
  checkedList('formula.denominator', formula.denominator, RATE_VARIABLES.length)
  for (const term of [...formula.numerator, ...formula.denominator]) {
    if (!RATE_VARIABLES.includes(term?.variable)) {
      refuse('formula.variable', term?.variable, `one of ${RATE_VARIABLES.join(', ')}`)
    }
    if (term.sign !== 1 && term.sign !== -1) refuse('formula.sign', term.sign, '1 or -1')
  }
  return formula
}
