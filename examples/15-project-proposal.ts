// From a match to a proposal that a bank can check: data, Markdown and one printable page in four languages.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createMatcher } from 'hamkor'
import {
  type EconomicsInput,
  proposalHtml,
  proposalMarkdown,
  proposeProject,
  recordAnswer,
  replay,
} from 'hamkor/localize'
import { readImports } from './data/read-imports.js'
import { readMakers } from './data/read-makers.js'

const line = {
  id: 'BRK-001',
  name: 'Диск тормозной передний',
  material: 'СЧ20',
  hsCode: '8708 30',
  dimensions: 'Ø256×22 мм',
  mass: '6,2 кг',
  tolerance: 'H8',
  annualVolume: '240 000 шт/год',
  unitPrice: '11,20 USD',
  origin: 'KR',
  certificates: ['IATF 16949'],
  destination: { region: 'Andijon' },
}
const matcher = createMatcher({ manufacturers: readMakers() })
const result = await matcher.match(line)
const [match] = result.matches
if (!match) throw new Error('nobody could make it')

// every figure is made up for the example; a host takes them from its applicant
const economics: EconomicsInput = {
  currency: 'USD',
  years: 8,
  startYear: 2027,
  firstYear: 2,
  discountRate: 0.16,
  investment: [
    { id: 'line', name: 'Molding and melting line', amount: 1_650_000, life: 7, imported: 0.8 },
    { id: 'tooling', name: 'Patterns and fixtures', amount: 380_000, life: 5, imported: 0.5 },
    { id: 'building', name: 'Building', amount: 300_000, life: 20, salvage: 180_000 },
  ],
  volume: { annual: 240_000, unit: 'piece', rampUp: [0.5, 0.85, 1] },
  price: 9.95,
  priceGrowth: 0.02,
  costs: [
    {
      id: 'iron',
      name: 'Pig iron and scrap',
      kind: 'material',
      perUnit: 3.42,
      growth: 0.025,
      imported: 0.3,
      dutyRate: 0.05,
    },
    { id: 'wages', name: 'Wages', kind: 'labor', perUnit: 0.45, perYear: 160_000, growth: 0.06 },
    { id: 'power', name: 'Energy', kind: 'energy', perUnit: 0.37, growth: 0.04 },
    { id: 'plant', name: 'Plant overhead', kind: 'overhead', perYear: 145_000 },
  ],
  tax: { rate: 0.15 },
  workingCapital: { receivableDays: 45, inventoryDays: 30, payableDays: 20 },
  loans: [
    {
      id: 'bank',
      name: 'Investment loan',
      amount: 1_400_000,
      rate: 0.16,
      years: 7,
      graceYears: 2,
      method: 'annuity',
      graceInterest: 'capitalized',
    },
  ],
  importPrice: 11.2,
  importPriceGrowth: 0.01,
}

const proposal = proposeProject({
  id: 'brk-001',
  title: 'Front brake discs for passenger cars',
  applicant: match.manufacturer.name,
  date: '2026-11-26',
  catalog: matcher.catalog,
  parts: [result.part],
  match,
  need: {
    source: 'made up for the example',
    imports: {
      annualValue: { amount: 2_688_000, currency: 'USD' },
      annualQuantity: { value: 240_000, unit: 'piece' },
      growth: 0.06,
      years: [
        { year: 2023, value: 2_390_000, quantity: 215_000 },
        { year: 2024, value: 2_520_000, quantity: 226_000 },
        { year: 2025, value: 2_688_000, quantity: 240_000 },
      ],
      origins: {
        shares: [
          { name: 'KR', share: 0.62 },
          { name: 'CN', share: 0.38 },
        ],
      },
      importers: {
        shares: [
          { name: 'Car plant A', share: 0.8 },
          { name: 'others', share: 0.2 },
        ],
      },
    },
  },
  rawMaterials: [{ material: 'raw-cast-iron', supply: 'imported', share: 0.3, source: 'example' }],
  localization: {
    bom: {
      id: 'disc',
      name: 'Brake disc',
      price: 9.95,
      lines: [
        { id: 'disc', name: 'disc, bought whole', unitCost: 7.2, origin: 'KR' },
        { id: 'packing', unitCost: 0.25, origin: 'local' },
      ],
    },
    changes: [{ line: 'disc', localShare: { low: 0.68, high: 0.72 }, manufacturers: [match.manufacturer.id] }],
    options: { formula: 'build-down', currency: 'USD', threshold: 0.5 },
  },
  offtake: [
    {
      buyer: 'Car plant A',
      kind: 'letter',
      quantity: { value: 200_000, unit: 'piece' },
      source: 'letter of 2026-10-12',
    },
  ],
  economics,
  simulation: {
    seed: 2026,
    runs: 2000,
    variables: [
      { variable: 'price', factor: { kind: 'triangular', low: 0.88, mode: 1, high: 1.05 } },
      { variable: 'volume', factor: { kind: 'triangular', low: 0.6, mode: 1, high: 1.1 } },
      { variable: 'cost:iron', factor: { kind: 'normal', mean: 1, deviation: 0.08, low: 0.7, high: 1.4 } },
    ],
  },
  plan: { start: '2027-01-11' },
  jobs: { direct: 45, indirect: 20 },
  assumptions: [{ text: 'Prices without value-added tax', source: 'example' }],
})

const folder = new URL('out/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('brk-001.json', folder), JSON.stringify(proposal, null, 2))
writeFileSync(new URL('brk-001.md', folder), proposalMarkdown(proposal, 'en', matcher.catalog))
for (const lang of ['en', 'ru', 'uz', 'uz-Cyrl'] as const) {
  writeFileSync(new URL(`brk-001.${lang}.html`, folder), proposalHtml(proposal, lang, matcher.catalog))
}

const { project, cover, totals } = proposal.finance!
const figure = (name: string, { value, unit }: { value: number | null; unit: string }) =>
  console.log(`${name}: ${value === null ? 'not known' : `${Math.round(value * 1000) / 1000} ${unit}`}`)
console.log(`${proposal.title}: ${match.manufacturer.name}, ${match.standing}`)
figure('NPV', project['npv']!)
figure('IRR', project['irr']!)
figure('payback', project['payback']!)
figure('lowest DSCR', cover['dscrMin']!)
figure('cases above the hurdle rate', proposal.sensitivity!.simulation!.figures['aboveHurdle']!)
figure('foreign currency saved', totals['foreignCurrencySaved']!)
console.log(`start of series: ${proposal.plan!.value.finish}`)
console.log(`risks: ${proposal.risks.map(({ code, level }) => `${code} (${level})`).join(', ')}`)
console.log(`open questions: ${proposal.openQuestions.length}`)

// a part that no single maker covers: the members of the best consortium, who does what, and what to ask them first
const alternator = readImports().find(({ id }) => id === 'ELC-006')
const together = await matcher.consortia(alternator, { limit: 1 })
const [consortium] = together.consortia
if (!consortium) throw new Error('nobody could make it together')
const joint = proposeProject({
  id: 'elc-006',
  title: 'Alternators for passenger cars',
  date: '2026-11-26',
  catalog: matcher.catalog,
  parts: [together.part],
  consortium,
  plan: { start: '2027-01-11' },
})
writeFileSync(new URL('elc-006.en.html', folder), proposalHtml(joint, 'en', matcher.catalog))
console.log(`\n${joint.title}: ${consortium.members.map(({ manufacturer }) => manufacturer.name).join(' + ')}`)
for (const { manufacturer, processes, criteria } of joint.makers) {
  const brings = criteria.map(({ criterion, contribution }) => `${criterion} ${contribution.value?.toFixed(2)}`)
  console.log(`  ${manufacturer.name}, ${processes.join(', ')}: ${brings.join(' + ')}`)
}
for (const { what, figure: value } of joint.together?.figures ?? []) figure(`  ${what}`, value)
console.log(`  start of series: ${joint.plan!.value.finish}; still to answer: ${joint.openQuestions.length}`)

// years later: is the recommendation still what the data say?
const record = await recordAnswer({ verb: 'match', input: [line], result, matcher })
console.log(`the match, replayed: ${(await replay(record, { matcher })).outcome}`)
console.log('written to examples/out: brk-001.json, .md and .html in four languages, and elc-006.en.html')
