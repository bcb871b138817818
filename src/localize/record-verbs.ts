import { localMaterialShare, localSupply } from '../criteria/local-supply.js'
import type { RecordedVerb } from '../model/record.js'
import { onFirstUse } from '../text/on-first-use.js'
import { criticalPath } from './critical-path.js'
import { importDemand } from './demand.js'
import { developmentPlan } from './development-plan.js'
import { internalRates, modifiedInternalRate, netPresentValue, paybackYears, profitabilityIndex } from './indicators.js'
import { loanSchedule } from './loan.js'
import { localizationGain, localizingFrom } from './localization-gain.js'
import { localizationRate } from './localization-rate.js'
import { projectEconomics } from './project-economics.js'
import { proposeProject } from './propose.js'
import { uzbekCostShare } from './rate-formulas.js'
import type { Seat } from './record-host.js'
import { firstOf, importance, screeningWeights, shownBy, type WeightsOf } from './record-weights.js'
import { regionalGroups } from './regional-groups.js'
import { proposalHtml } from './render-html.js'
import { proposalMarkdown } from './render-markdown.js'
import { screenImports } from './screen-imports.js'
import { sensitivity } from './sensitivity.js'
import { simulateEconomics } from './simulation.js'

/** How a verb is asked again, and what decided in its answer. */
export interface VerbRow {
  /** Absent: it is a method of the matcher. */
  readonly run?: (...input: never[]) => unknown
  /** Where its arguments hold the matcher or the catalog. */
  readonly seat?: Seat
  readonly weights?: WeightsOf
}

const CATALOG_FIRST_KEY: Seat = { what: 'catalog', argument: 0, key: 'catalog' }
const CATALOG_SECOND: Seat = { what: 'catalog', argument: 1 }
const CATALOG_THIRD: Seat = { what: 'catalog', argument: 2 }
const MATCHER_SECOND_KEY: Seat = { what: 'matcher', argument: 1, key: 'matcher' }

/** Every verb that can be recorded; made at first use, so that a bundle with one of the functions is not all of them. */
export const verbRows = /* @__PURE__ */ onFirstUse(
  (): Readonly<Record<RecordedVerb, VerbRow>> => ({
    match: { weights: firstOf(shownBy('matches', 'nearMisses'), importance(1)) },
    matchAll: { weights: firstOf(importance(1), shownBy('matches', 'nearMisses')) },
    assess: { weights: firstOf(shownBy('match'), importance(2)) },
    consortia: { weights: firstOf(importance(1), shownBy('consortia.members.steps')) },
    partners: { weights: importance(1) },
    opportunities: { weights: firstOf(importance(2), shownBy('opportunities.match', 'nearMisses.match')) },
    advise: { weights: importance(2) },
    relaxations: { weights: importance(1) },
    investments: { weights: importance(1) },
    allocate: { weights: firstOf(importance(1), shownBy('lots')) },
    suggest: {},
    manufacturer: {},
    importDemand: { run: importDemand, seat: CATALOG_SECOND },
    screenImports: { run: screenImports, seat: MATCHER_SECOND_KEY, weights: screeningWeights },
    regionalGroups: { run: regionalGroups, seat: MATCHER_SECOND_KEY, weights: importance() },
    localSupply: { run: localSupply, seat: CATALOG_SECOND },
    localMaterialShare: { run: localMaterialShare, seat: CATALOG_SECOND },
    localizationRate: { run: localizationRate },
    localizingFrom: { run: localizingFrom },
    localizationGain: { run: localizationGain },
    uzbekCostShare: { run: uzbekCostShare },
    projectEconomics: { run: projectEconomics },
    sensitivity: { run: sensitivity },
    simulateEconomics: { run: simulateEconomics },
    loanSchedule: { run: loanSchedule },
    netPresentValue: { run: netPresentValue },
    internalRates: { run: internalRates },
    modifiedInternalRate: { run: modifiedInternalRate },
    profitabilityIndex: { run: profitabilityIndex },
    paybackYears: { run: paybackYears },
    developmentPlan: { run: developmentPlan, seat: CATALOG_FIRST_KEY },
    criticalPath: { run: criticalPath },
    proposeProject: { run: proposeProject, seat: CATALOG_FIRST_KEY },
    proposalMarkdown: { run: proposalMarkdown, seat: CATALOG_THIRD },
    proposalHtml: { run: proposalHtml, seat: CATALOG_THIRD },
  }),
)
