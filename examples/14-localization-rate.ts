// How much of a car door is made here today, and what two local makers would add?
import { type Bom, localizationGain, uzbekCostShare } from 'hamkor/localize'

const door: Bom = {
  id: 'door',
  name: 'Front door',
  price: { amount: 212, currency: 'USD' },
  lines: [
    { id: 'outer panel', unitCost: { amount: 480_000, currency: 'UZS' }, origin: 'local' },
    { id: 'steel coil', unitCost: 31, origin: 'RU' },
    { id: 'window regulator', unitCost: 24.5, origin: 'KR' },
    {
      id: 'lock',
      unitCost: 18,
      origin: 'local',
      lines: [
        { id: 'lock housing', unitCost: 6.2, origin: 'local' },
        { id: 'actuator', unitCost: 7.4, origin: 'CN' },
      ],
    },
    // nobody has told where it comes from
    { id: 'seal', quantity: 4.2, unitCost: 1.9 },
    { id: 'labor', kind: 'labor', unitCost: 26 },
    { id: 'overhead', kind: 'overhead', unitCost: 19 },
  ],
}
const changes = [
  { line: 'window regulator', localShare: 0.55, manufacturers: ['uz-regulator'] },
  { line: 'steel coil', share: 0.4, manufacturers: ['uzmetkombinat'] },
]
const money = {
  currency: 'USD',
  rates: [{ date: '2026-11-02', from: 'USD', to: 'UZS', rate: 12_000, source: 'example' }],
  on: '2026-11-26',
}
const formulas = [
  'build-down',
  'build-up',
  'net-cost',
  // the act's own formula: what its text says is the host's to read and to configure
  uzbekCostShare({ base: 'cost', duties: 'ignored', source: 'example configuration' }),
]

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const ends = ({ low, high = 1 }: { low: number; high?: number }) =>
  low === high ? percent(low) : `${percent(low)} to ${percent(high)}`

for (const formula of formulas) {
  const { before, after, steps } = localizationGain(door, changes, { ...money, formula, threshold: 0.6 })
  console.log(`${before.formula}: ${ends(before)} → ${ends(after)}, 60 % asked: ${after.standing}`)
  for (const { line, manufacturers, alone } of steps) {
    console.log(`   ${line} by ${manufacturers.join(', ')} adds ${ends(alone)}`)
  }
}
const { lines, unknowns } = localizationGain(door, changes, { ...money, formula: 'cost-share' }).after
const lock = lines.find(({ id }) => id === 'lock')
console.log(`The lock by itself: ${lock?.ownRate ? ends(lock.ownRate) : 'not known'}`)
console.log(`Not known: ${unknowns.map(({ line, what }) => `${what} of ${line}`).join(', ')}`)
