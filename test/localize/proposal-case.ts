import { createMatcher, type Match } from 'hamkor'
import { readImports } from '../../examples/data/read-imports.js'
import { readMakers } from '../../examples/data/read-makers.js'
import type { ProposalInput } from '../../src/localize/proposal-input.js'

const MAKERS = [
  {
    id: 'kova',
    name: 'KOVA Foundry',
    location: { region: 'Andijon' },
    capabilities: [
      { process: 'sand casting', materials: ['СЧ20'], capacity: '400 000 pcs/year', utilization: 0.3 },
      { process: 'CNC turning', materials: ['СЧ20'], tolerance: 'IT9' },
    ],
  },
]

const matcher = createMatcher({ manufacturers: MAKERS })
const answer = matcher.match({
  id: 'BRK-001',
  name: 'Front brake disc',
  material: 'СЧ20',
  dimensions: 'Ø256×22 mm',
  mass: '6.2 kg',
  tolerance: 'H7',
  annualVolume: '240 000 pcs/year',
  unitPrice: '11.20 USD',
  certificates: ['IATF 16949'],
  destination: { region: 'Andijon' },
})

/** A whole proposal input; every text of it is `text`, which may be hostile. */
export async function proposalCase(text = 'Front brake disc'): Promise<ProposalInput> {
  const { part, matches, nearMisses } = await answer
  const found: Match = matches[0] ?? nearMisses[0]!
  const match = { ...found, manufacturer: { ...found.manufacturer, name: `KOVA Foundry ${text}` } }
  return {
    id: 'brk',
    title: text,
    applicant: text,
    date: '2026-11-26',
    parts: [{ ...part, name: text, description: text }],
    match,
    catalog: matcher.catalog,
    need: {
      source: text,
      imports: {
        annualValue: { amount: 2_688_000, currency: 'USD' },
        annualQuantity: { value: 240_000, unit: 'piece' },
        growth: 0.06,
        years: [
          { year: 2024, value: 2_520_000, quantity: 226_000 },
          { year: 2025, value: 2_688_000, quantity: 240_000 },
        ],
        origins: { shares: [{ name: text, share: 1 }] },
        importers: { shares: [{ name: text, share: 0.8 }] },
      },
    },
    rawMaterials: [{ material: text, supply: 'imported', share: 0.2, makers: [text], source: text }],
    localization: {
      bom: {
        id: text,
        price: 9.85,
        lines: [
          { id: 'iron', unitCost: 3.4, origin: 'RU' },
          { id: text, unitCost: 0.4 },
          { id: 'work', kind: 'labor', unitCost: 2 },
        ],
      },
      changes: [{ line: 'iron', share: 0.5, manufacturers: ['kova'] }],
      options: { formula: 'cost-share', currency: 'USD', threshold: 0.5 },
    },
    offtake: [{ buyer: text, kind: 'letter', quantity: { value: 200_000, unit: 'piece' }, source: text }],
    economics: {
      currency: 'USD',
      years: 8,
      startYear: 2027,
      discountRate: 0.14,
      investment: [
        { id: 'line', name: text, amount: 1_850_000, life: 7, imported: 0.8 },
        { id: 'tooling', amount: 420_000, life: 5, salvage: 20_000 },
      ],
      volume: { annual: 240_000, unit: 'piece', rampUp: [0.5, 1] },
      price: 9.85,
      priceGrowth: 0.02,
      costs: [
        { id: 'iron', name: text, kind: 'material', perUnit: 3.415, imported: 0.3, dutyRate: 0.05 },
        { id: 'wages', kind: 'labor', perUnit: 0.45, perYear: 160_000, growth: 0.06 },
      ],
      tax: { rate: 0.15 },
      workingCapital: { receivableDays: 45, inventoryDays: 30, payableDays: 20 },
      loans: [{ id: 'bank', name: text, amount: 1_500_000, rate: 0.17, years: 6, graceYears: 1, method: 'annuity' }],
      importPrice: 11.2,
    },
    simulation: {
      seed: 7,
      runs: 200,
      variables: [{ variable: 'price', factor: { kind: 'triangular', low: 0.8, mode: 1, high: 1.1 } }],
    },
    plan: {
      start: '2027-01-11',
      tasks: [{ id: 'own', text, stage: 'preSeries', owner: 'maker', cost: 'low', durationDays: 20 }],
    },
    jobs: { direct: 45 },
    risks: [{ text, level: 'low', mitigation: text, source: text }],
    assumptions: [{ text, source: text }],
  }
}

const drum = once(() =>
  matcher.match({
    id: 'BRK-002',
    name: 'Rear brake drum',
    material: 'СЧ20',
    mass: '7 kg',
    tolerance: 'H6',
    annualVolume: '100 000 pcs/year',
    unitPrice: '9 EUR',
  }),
)

/** Two parts, and the same maker for both. */
export async function twoPartsCase(text = 'Front brake disc'): Promise<ProposalInput> {
  const { match, parts, ...rest } = await proposalCase(text)
  const { part, matches, nearMisses } = await drum()
  const second = matches[0] ?? nearMisses[0]!
  return {
    ...rest,
    parts: [...parts!, part],
    matches: [match!, { ...second, manufacturer: match!.manufacturer }],
  }
}

const demo = createMatcher({ manufacturers: readMakers() })
const imports = new Map(readImports().map((line) => [line['id']!, line]))
const listed = (ids: readonly string[]) => ids.map((id) => imports.get(id)!)

const alternator = once(() => demo.consortia(listed(['ELC-006'])[0], { limit: 1 }))
const fiveLines = once(() =>
  demo.allocate(listed(['ENG-003', 'ENG-004', 'ENG-008', 'ENG-009', 'MAT-001']), {
    limits: { makersPerPart: { most: 2 }, shareOfPart: 0.6 },
    unknownCapacity: () => ({ value: 30_000, unit: 'piece' }),
  }),
)

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => (answer ??= ask())
}

/** The alternator of the demo list, which no single maker covers: the matcher's own consortium, every text `text`. */
export async function consortiumCase(text = 'Alternator'): Promise<ProposalInput> {
  const { match: _match, ...rest } = await proposalCase(text)
  const { part, consortia } = await alternator()
  const [found] = consortia
  const consortium = { ...found!, members: found!.members.map((member) => ({ ...member, ...renamed(member, text) })) }
  return { ...rest, catalog: demo.catalog, parts: [{ ...part, name: text }], consortium }
}

/** Five lines of the demo list shared out by the matcher, some of it on capacity that nobody stated. */
export async function allocationCase(text = 'Castings'): Promise<ProposalInput> {
  const { match: _match, ...rest } = await proposalCase(text)
  const found = await fiveLines()
  const lots = found.lots.map((lot) => ({ ...lot, ...renamed(lot, text) }))
  const parts = [...new Map(found.lots.map(({ part }) => [part.id, part])).values()]
  return { ...rest, catalog: demo.catalog, parts, allocation: { ...found, lots } }
}

function renamed({ manufacturer }: Pick<Match, 'manufacturer'>, text: string) {
  return { manufacturer: { ...manufacturer, name: `${manufacturer.name} ${text}` } }
}
