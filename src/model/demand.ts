import type { Investment } from './advice.js'
import type { Amount, CountUnit, Issue, Money } from './basics.js'
import type { Consortium } from './consortium.js'
import type { LocalMaterialShare } from './local-material.js'
import type { Manufacturer } from './manufacturer.js'
import type { MatchResult } from './match.js'
import type { Part } from './part.js'

/**
 * One customs row as a host has it; every value may be a text as written or a figure. Only `description` is needed. What a
 * comma or a point before three digits says (`12,500`) is told by the other cells of its column, then of the list; where
 * they tell nothing, pieces and money are taken for thousands and measures for decimals, with an issue `number.ambiguous`.
 */
export interface ImportRow {
  readonly date?: string
  readonly description: string
  readonly hsCode?: string | number
  readonly quantity?: string | number
  readonly unit?: string
  readonly value?: string | number
  readonly currency?: string
  /** Country of origin. */
  readonly origin?: string
  readonly importer?: string
}

/** A customs row as understood; an undefined field is unknown. */
export interface ImportRecord {
  /** Position of the row in what the host gave, from 0. */
  readonly index: number
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined
  readonly description: string
  readonly hsCode: string | undefined
  readonly quantity: Amount | undefined
  readonly value: Money | undefined
  /** ISO 3166 alpha-2, or the text as written. */
  readonly origin: string | undefined
  readonly importer: string | undefined
  /** What the description and the code say of the part. */
  readonly part: Part
}

/** An issue of one row. */
export interface ImportIssue extends Issue {
  readonly index: number
}

/** What grouped rows have in common. */
export type GroupField = 'part' | 'hs' | 'positions' | 'material' | 'size'

/** The words of one field of a group's key. */
export interface GroupKeyField {
  readonly field: GroupField
  /** Catalog id, heading, or folded words. */
  readonly value: string
  /** Rows of the group that say it; the others say nothing that would speak against it. */
  readonly statedBy: number
}

/** Rows and money that went one way. */
export interface ImportTotals {
  readonly rows: number
  /** Sum of the values as given, one entry a currency, sorted by currency. */
  readonly value: readonly Money[]
  /** Rows whose value is not known. */
  readonly unvalued: number
}

/** Shares of a whole and how concentrated they are. */
export interface Concentration {
  /** Different names. */
  readonly count: number
  /**
   * Herfindahl–Hirschman index Σ share², 0–1 (1: one alone; × 10,000 in the competition authorities' scale), over what is
   * known; absent where nothing is.
   */
  readonly hhi?: number
  /** Largest first, by value. */
  readonly shares: readonly { readonly name: string; readonly share: number }[]
  /** Share of the value whose origin or importer is not stated. */
  readonly unknownShare: number
}

/** Spread of the unit prices of a group. */
export interface PriceSpread {
  readonly currency: string
  readonly unit: CountUnit
  /** Rows with a price. */
  readonly rows: number
  /** What is paid for all over their quantity: the price that makes volume and value agree. */
  readonly mean: number
  readonly min: number
  readonly quartiles: readonly [q1: number, median: number, q3: number]
  readonly max: number
}

/** One calendar year of a group. */
export interface YearFigures {
  readonly year: number
  /** Whether the period covers the whole year. */
  readonly full: boolean
  /** In the demand's currency; absent where the year has rows and none has a value that is known. */
  readonly value?: number
  /** Rows whose value is not known, so that `value` is less than all; absent where there are none. */
  readonly unvalued?: number
  /** In the group's unit, rows in other units apart; absent where the year has rows and none is counted in it. */
  readonly quantity?: number
}

/** What is imported under one name, and how. */
export interface DemandGroup {
  /** Stable: the key's fields joined. */
  readonly id: string
  readonly key: readonly GroupKeyField[]
  /** The description that most rows share, the first of equals. */
  readonly name: string
  readonly rows: number
  /** Positions of the rows, ascending. */
  readonly indexes: readonly number[]
  /** None without a period. */
  readonly years: readonly YearFigures[]
  /** Per year over the period, in the demand's currency; absent where no row has a value that is known, or without a period. */
  readonly annualValue?: Money
  /**
   * Per year over the period, in the unit that most of the value is counted in; absent where no row has a quantity, or
   * without a period.
   */
  readonly annualQuantity?: Amount
  /** Rows whose value, quantity or unit differs, so that they are in no figure. */
  readonly unvalued: number
  readonly unquantified: number
  /** Rows without a date: they are in the annual figures, and in none of a year or a month. */
  readonly undated: number
  /**
   * Compound growth a year between the first and the last full year; absent with fewer than two, from nothing, or where a
   * row of either has no value that is known.
   */
  readonly growth?: number
  /**
   * Coefficient of variation of the monthly values, months without imports counted as 0; absent for a single month, or
   * where a row has no value that is known.
   */
  readonly variability?: number
  readonly unitPrice?: PriceSpread
  readonly origins: Concentration
  readonly importers: Concentration
  /** Pareto class by cumulated value: A up to 80 %, B up to 95 %, C the rest; absent where no value is known. */
  readonly pareto?: 'A' | 'B' | 'C'
  /** Share of all known value in the demand; absent where no value is known. */
  readonly share?: number
}

/** First and last day that figures cover, and their years: a whole one is 1, of a part its days of 365 or 366. */
export interface DemandPeriod {
  readonly from: string
  readonly to: string
  readonly years: number
}

/** What a list of customs rows says of demand; nothing is lost: `given` = `grouped` + `unread`. */
export interface Demand {
  readonly groups: readonly DemandGroup[]
  readonly currency: string
  /** Absent where none is given and no row has a date: then there are no figures by year. */
  readonly period?: DemandPeriod
  readonly given: ImportTotals
  readonly grouped: ImportTotals
  readonly unread: ImportTotals & { readonly indexes: readonly number[] }
  /** Rows in a currency that no rate leads from at their date; grouped and told in `issues`, but in no figure of value. */
  readonly unconverted: readonly number[]
  readonly issues: readonly ImportIssue[]
}

/** What one criterion of the screening found. */
export interface ScreeningResult {
  readonly criterion: string
  /** 0–1. */
  readonly utility: number
  readonly weight: number
  /** Contributions add up to the score. */
  readonly contribution: number
  /** The figure that the utility comes from; absent where it is not known and the prior 0.3 stands. */
  readonly figure?: number
}

/** A record of a part made of customs rows; any verb of a matcher takes it. */
export interface LocalizationRequest {
  readonly id: string
  readonly name: string
  readonly hsCode?: string
  readonly annualVolume?: Amount
  readonly unitPrice?: Money
  readonly origin?: string
}

/** One imported component as a candidate for localization: demand, specification, candidates, gaps. */
export interface LocalizationCandidate {
  /** From 1. */
  readonly rank: number
  /** 0–1, comparable within one screening. */
  readonly score: number
  readonly group: DemandGroup
  /** What makers were asked for, as a record: the rows' specification with the demand as volume and price. */
  readonly request: LocalizationRequest
  /** The same as understood. */
  readonly part: Part
  readonly criteria: readonly ScreeningResult[]
  readonly match: MatchResult
  /** Who could make it: shown to fit · open · near with the least total effort of its gaps. */
  readonly makers: {
    readonly fits: number
    readonly open: number
    readonly near: number
    readonly leastEffort?: number
  }
  /**
   * What its feasibility is judged by: one maker shown to fit · makers together · one with open questions · one that
   * nearly fits · nobody known.
   */
  readonly by: 'fits' | 'consortium' | 'open' | 'near' | 'nobody'
  /**
   * Whether makers could make it together: yes · no · not looked for, as one maker is shown to fit · not looked for,
   * beyond the number of groups that consortia were to be looked for, or of too many steps.
   */
  readonly together: 'found' | 'none' | 'needless' | 'notAsked'
  /** The best consortium, where one was found. */
  readonly consortium?: Consortium
  readonly material: LocalMaterialShare
  /** Steps of the part's simplest route; absent where none is known. */
  readonly routeSteps?: number
}

/** Candidates for localization, best first. */
export interface Screening {
  readonly demand: Demand
  readonly candidates: readonly LocalizationCandidate[]
  readonly weights: Readonly<Record<string, number>>
}

/** What a maker of a region could take of the candidates, by their group ids. */
export interface RegionalMaker {
  readonly manufacturer: Manufacturer
  readonly fits: readonly string[]
  readonly open: readonly string[]
  readonly near: readonly string[]
}

/** A candidate as a region could take it. */
export interface RegionalCandidate {
  /** Id of the demand group. */
  readonly id: string
  readonly name: string
  /** Absent where it is not known. */
  readonly annualValue?: Money
  /** By one maker shown to fit · by one with open questions · by makers of the region together · after a change. */
  readonly by: 'fits' | 'open' | 'consortium' | 'near'
  /** Makers by id, the best first; of a consortium its members in the order of the work. */
  readonly makers: readonly string[]
}

/** One region: who is there, what they could take, what it is worth, and what would unlock most. */
export interface RegionalGroup {
  /** Catalog id. */
  readonly region: string
  /** Most candidates first. */
  readonly makers: readonly RegionalMaker[]
  /** Largest annual value first. */
  readonly candidates: readonly RegionalCandidate[]
  /** Annual value, as far as it is known, of the candidates by how they could be taken; a candidate counts once. */
  readonly value: Readonly<Record<RegionalCandidate['by'], number>>
  readonly currency: string
  /** Single changes that would open most of what nobody in the region could take. */
  readonly investments: readonly Investment[]
}
