import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/** How fast one kind of record is read, beside JSON.parse of the same bytes. */
export interface ThroughputFigure {
  readonly what: string
  readonly perSecond: number
  /** CPU time over that of JSON.parse on the same bytes. */
  readonly timesJsonParse: number
}

const ROUNDS = 5

/** Reads the lines as free text, as records, and as profiles; the best of five rounds each, CPU time. */
export function throughputFigures(texts: readonly string[]): readonly ThroughputFigure[] {
  const records = texts.map((text, i) => ({
    id: `p-${i}`,
    name: text.slice(0, 60),
    material: ['СЧ20', 'сталь 45', 'PA66-GF30', 'ADC12'][i % 4]!,
    dimensions: 'Ø256×22 мм',
    mass: '6,2 кг',
    tolerance: 'H7',
    annualVolume: '120 000 шт/йил',
  }))
  const profiles = texts.map((text, i) => ({
    id: `m-${i}`,
    name: `Zavod ${i}`,
    location: { region: ['Andijon', 'Тошкент', 'Navoiy'][i % 3]! },
    capabilities: [
      { process: 'CNC turning', materials: ['СЧ20'], tolerance: 'IT8', capacity: '400 000 шт/йил', utilization: 0.6 },
      { process: 'литьё в песчаные формы', materials: ['чугун'], maxMass: '50 кг' },
    ],
    certificates: ['ISO 9001'],
    products: ['тормоз диски', text.slice(0, 40)],
  }))
  return [
    figure('part lines (free text)', texts, (text) => normalizePart(text)),
    figure('part records', records, (record) => normalizePart(record)),
    figure('manufacturer profiles', profiles, (profile) => normalizeManufacturer(profile)),
  ]
}

function figure<T>(what: string, inputs: readonly T[], read: (input: T) => unknown): ThroughputFigure {
  const json = inputs.map((input) => JSON.stringify(input))
  for (const input of inputs) read(input)
  const seconds = best(() => {
    for (const input of inputs) read(input)
  })
  const parse = best(() => {
    for (const line of json) JSON.parse(line)
  })
  return { what, perSecond: Math.round(inputs.length / seconds), timesJsonParse: Math.round(seconds / parse) }
}

function best(run: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1e6)
  }
  return least
}
