import type { Shape } from '../refuse.js'

/*
 * What verbs read of each other's answers. They come back from files, logs and other programs, cut and changed: each is
 * looked at once, where it comes in.
 */

/** A catalog, as far as it tells one. Its fingerprint is not asked for: it costs. */
export const CATALOG_SHAPE: Shape = { data: 'object', processes: 'object', materials: 'object', places: 'object' }

const NAMED = {
  id: 'text',
  names: { en: ['text'], ru: ['text'], uz: ['text'], 'uz-Cyrl': ['text'] },
} as const satisfies Shape
const PAIR: Shape = { required: 'text', offered: 'text' }
/** The rows that a catalog is built of. */
export const CATALOG_DATA_SHAPE: Shape = {
  name: 'text',
  processes: [{ ...NAMED, parents: ['text'], materials: ['text'] }],
  materials: [{ ...NAMED, kind: 'text', 'parent?': 'text', designations: [{ system: 'text', grade: 'text' }] }],
  substitutions: [PAIR],
  never: [PAIR],
  certificates: [{ ...NAMED, implies: ['text'] }],
  places: [{ ...NAMED, kind: 'text', 'region?': 'text', lat: 'number', lon: 'number' }],
  parts: [
    {
      ...NAMED,
      hs6: ['text'],
      routes: [{ steps: [{ process: 'text', 'materials?': ['text'] }], materials: ['text'] }],
    },
  ],
  parameters: [{ ...NAMED, unit: 'text', processes: ['text'] }],
  ambiguous: [{ term: 'text', concepts: ['text'], 'default?': 'text' }],
  commonWords: [{ word: 'text', weight: 'number' }],
  tradeWords: [{ phrase: 'text' }],
  changeTimes: [{ change: 'text', low: 'number', high: 'number' }],
  localMaterials: [{ material: 'text', supply: 'text', makers: ['text'], places: ['text'] }],
}

const REASON: Shape = { code: 'text' }
/** A maker as it was read. */
export const MANUFACTURER = {
  id: 'text',
  name: 'text',
  capabilities: [{ process: 'text', text: 'text', materials: [{ id: 'text', text: 'text' }], parameters: ['object'] }],
  materials: [{ id: 'text', text: 'text' }],
  'certificates?': [{ id: 'text', text: 'text' }],
  products: ['text'],
  ownEvidence: 'list',
  tradeClaims: 'list',
  'location?': 'object',
} as const satisfies Shape
/** A maker as a source holds it. */
export const HELD_SHAPE: Shape = {
  ...MANUFACTURER,
  productConcepts: ['text'],
  hsHeadings: ['text'],
  attributes: 'object',
  terms: ['text'],
}
/** A host's own source of makers. */
export const SOURCE_SHAPE: Shape = { size: 'function', retrieve: 'function', get: 'function', 'hold?': 'function' }
/** What its `hold` gives. */
export const HELD_SOURCE_SHAPE: Shape = { size: 'function', retrieve: 'function', get: 'function', release: 'function' }
const QUESTION: Shape = { criterion: 'text', reason: REASON }
const GAP: Shape = { criterion: 'text', reason: REASON, effort: 'text' }
/** A match, or a near miss with its gaps. */
const MATCH_SHAPE: Shape = {
  manufacturer: MANUFACTURER,
  score: 'number',
  range: ['number'],
  standing: 'text',
  basis: 'text',
  criteria: [
    {
      criterion: 'text',
      standing: 'text',
      utility: 'number',
      weight: 'number',
      contribution: 'number',
      evidence: 'text',
      reason: REASON,
    },
  ],
  openQuestions: [QUESTION],
  'gaps?': [GAP],
}
/** A part as it was read. */
export const PART_SHAPE: Shape = {
  id: 'text',
  name: 'text',
  positions: ['text'],
  routes: [{ steps: [{ process: 'text', 'materials?': [{ id: 'text' }] }], materials: [{ id: 'text', text: 'text' }] }],
  materials: [{ id: 'text', text: 'text' }],
  certificates: [{ id: 'text', text: 'text' }],
  parameters: ['object'],
}
/** What `match` resolves to. */
const RESULT_SHAPE: Shape = {
  part: PART_SHAPE,
  matches: [MATCH_SHAPE],
  nearMisses: [MATCH_SHAPE],
  issues: [{ code: 'text', path: ['key'], received: 'text', expected: 'text' }],
  considered: { indexed: 'number', noEvidence: 'number' },
}
const SHOWN_MATCH: Shape = {
  manufacturer: { id: 'text' },
  standing: 'text',
  score: 'number',
  criteria: [{ criterion: 'text', standing: 'text', utility: 'number', weight: 'number', evidence: 'text' }],
}
/** Who is shown, as `robustness` (matches alone) and `shownEvents` read it. */
export const SHOWN_SHAPE: Shape = { matches: [SHOWN_MATCH], 'nearMisses?': [SHOWN_MATCH] }

const NAMED_PART: Shape = { id: 'text', name: 'text' }
const AMOUNT: Shape = { value: 'number', unit: 'text' }
export const MONEY: Shape = { amount: 'number', currency: 'text' }
const CHAIN = {
  members: [{ manufacturer: MANUFACTURER, steps: [{ process: 'text' }], standing: 'text', score: 'number' }],
  gaps: [GAP],
  openQuestions: [QUESTION],
} as const satisfies Shape
/** A consortium with everything that is said of it. */
const CONSORTIUM: Shape = {
  ...CHAIN,
  score: 'number',
  range: ['number'],
  legs: ['object'],
  distanceKm: 'number',
  leadTime: { unknown: 'list' },
  capacityUnknown: 'list',
  uncovered: [{ process: 'text' }],
  support: [{ kind: 'text', process: 'text', steps: 'list', members: [{ manufacturer: MANUFACTURER }] }],
}
/** Why something is not placed. */
export const UNMET_SHAPE: Shape = { code: 'text', 'short?': AMOUNT, 'limit?': 'number', 'process?': 'text' }
const USE: Shape = { process: 'text', capacity: 'text', 'used?': AMOUNT, 'free?': AMOUNT }
const LOT = {
  part: PART_SHAPE,
  manufacturer: MANUFACTURER,
  quantity: AMOUNT,
  share: 'number',
  standing: 'text',
} as const satisfies Shape
const CHANGE: Shape = { criterion: 'text', reason: REASON, effort: 'text', 'days?': { low: 'number', high: 'number' } }
const INVESTMENT: Shape = {
  'manufacturer?': MANUFACTURER,
  change: CHANGE,
  opens: [{ part: NAMED_PART, score: 'number', standing: 'text' }],
  value: [MONEY],
  unvalued: 'number',
}
const OPPORTUNITY: Shape = {
  part: PART_SHAPE,
  score: 'number',
  range: ['number'],
  standing: 'text',
  gaps: [GAP],
  openQuestions: [QUESTION],
  match: MATCH_SHAPE,
  'value?': MONEY,
}

/** What `explain` and `explainMissing` say, by the key that tells which answer it is. */
export const ANSWER_SHAPES = {
  matches: RESULT_SHAPE,
  manufacturer: MATCH_SHAPE,
  lots: {
    lots: [
      { ...LOT, uses: [USE], 'lacks?': ['text'], openQuestions: [QUESTION], 'value?': MONEY, 'setupCost?': MONEY },
    ],
    unmet: [
      {
        part: NAMED_PART,
        'quantity?': AMOUNT,
        'value?': MONEY,
        reason: UNMET_SHAPE,
        candidates: [{ manufacturer: MANUFACTURER, reason: UNMET_SHAPE }],
      },
    ],
    currency: 'text',
    value: {
      demanded: 'number',
      placed: 'number',
      unconfirmed: 'number',
      open: 'number',
      setupCosts: 'number',
      unknown: 'list',
    },
    gap: 'number',
    ended: 'text',
  },
  consortia: {
    part: PART_SHAPE,
    consortia: [CONSORTIUM],
    'bestSingle?': { manufacturer: MANUFACTURER, standing: 'text', lacks: ['text'] },
    regions: [{ region: 'text', consortium: CONSORTIUM }],
    uncovered: [{ process: 'text' }],
    considered: 'object',
  },
  partners: {
    manufacturer: MANUFACTURER,
    partners: [
      {
        manufacturer: MANUFACTURER,
        parts: [{ part: NAMED_PART, own: ['text'], partners: ['text'] }],
        opened: [MONEY],
        score: 'number',
      },
    ],
  },
  opportunities: {
    manufacturer: MANUFACTURER,
    opportunities: [OPPORTUNITY],
    nearMisses: [OPPORTUNITY],
    value: [MONEY],
    considered: { parts: 'number', matched: 'number' },
  },
  changeSets: {
    part: PART_SHAPE,
    manufacturer: MANUFACTURER,
    standing: 'text',
    score: 'number',
    changeSets: [{ changes: [CHANGE], after: { standing: 'text', score: 'number' } }],
    unadvised: ['text'],
  },
  sets: {
    part: NAMED_PART,
    matchingNow: 'number',
    sets: [{ relaxations: [{ criterion: 'text' }], opens: ['text'], fits: ['text'] }],
  },
  regions: {
    makers: [INVESTMENT],
    regions: [INVESTMENT],
    whiteSpace: [{ process: 'text', parts: [{ part: NAMED_PART }], value: [MONEY], unvalued: 'number' }],
    parts: 'number',
    served: 'number',
    unread: ['text'],
  },
  how: {
    matches: [{ manufacturer: MANUFACTURER, ranks: ['number'] }],
    how: 'text',
    error: 'number',
    'firstStays?': { '*': { low: 'number', high: 'number' } },
  },
  reason: QUESTION,
  code: REASON,
  path: { code: 'text', path: ['key'], received: 'text', expected: 'text', 'suggestions?': ['text'] },
} as const satisfies Readonly<Record<string, Shape>>

/** What a proposal is made from, as far as it comes from verbs. */
export const PROPOSED_SHAPE: Shape = {
  'catalog?': CATALOG_SHAPE,
  'part?': PART_SHAPE,
  'parts?': [PART_SHAPE],
  'match?': MATCH_SHAPE,
  'matches?': [MATCH_SHAPE],
  'consortium?': {
    ...CHAIN,
    'range?': ['number'],
    'uncovered?': [{ process: 'text' }],
    'support?': [{ kind: 'text', process: 'text', members: [{ manufacturer: { id: 'text', name: 'text' } }] }],
  },
  'allocation?': {
    'currency?': 'text',
    lots: [{ ...LOT, 'criteria?': 'list', 'openQuestions?': [QUESTION], 'uses?': [{ process: 'text' }] }],
    'unmet?': [{ part: NAMED_PART, reason: UNMET_SHAPE }],
    'value?': 'object',
  },
  'need?': {
    source: 'text',
    imports: {
      'annualValue?': MONEY,
      years: [{ year: 'number', 'value?': 'number', 'quantity?': 'number' }],
      origins: { shares: [{ name: 'text', share: 'number' }] },
      importers: { shares: [{ name: 'text', share: 'number' }] },
    },
  },
  'localization?': { bom: 'object', changes: 'list', options: 'object' },
  'offtake?': ['object'],
  'rawMaterials?': ['object'],
  'risks?': ['object'],
  'assumptions?': [{ text: 'text', source: 'text' }],
  'jobs?': 'object',
  'plan?': 'object',
}
