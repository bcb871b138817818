import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { mutatedLines } from '../../test/support/mutated-lines.js'

/** How fast one kind of record is read, beside JSON.parse of the same bytes. */
export interface ThroughputFigure {
  readonly what: string
  readonly perSecond: number
  readonly microseconds: number
  /** CPU time over that of JSON.parse on the same bytes. */
  readonly timesJsonParse: number
}

const ROUNDS = 5
/** Lines that no memory of the readers has seen: each is read once. */
const NEW_LINES = 2000
/** A part of a few values, as a request names it; each with ten quantities. */
const REQUESTS = [
  'Вал 40Х Ø45h6 L=320',
  'тормоз диски олд СЧ20',
  'brake disc Ø256 EN-GJL-250',
  'PA66-GF30 housing, 1.2 kg',
  'po‘lat 45 val, Ra 1,6',
  'gear 20MnCr5, HRC 58-62',
  'кронштейн, сталь 3 мм, оцинк.',
  'втулка БрАЖ9-4',
]

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
  const requests = REQUESTS.flatMap((part) => Array.from({ length: 10 }, (_, i) => `${part}, ${(i + 1) * 500} шт/йил`))
  return [
    figure('part lines (free text)', texts, (text) => normalizePart(text)),
    onceEach('part lines, damaged, each new', texts, (text) => normalizePart(text)),
    figure('short requests (free text)', requests, (text) => normalizePart(text)),
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
  return figureOf(what, inputs.length, seconds, parse)
}

/** Mutated lines, so that words are new too; what they are made of has been read before. */
function onceEach(what: string, texts: readonly string[], read: (text: string) => unknown): ThroughputFigure {
  const source = mutatedLines(texts, 1)
  const lines = Array.from({ length: NEW_LINES }, () => source.next().value)
  const json = lines.map((line) => JSON.stringify(line))
  const seconds = timeOf(() => {
    for (const line of lines) read(line)
  })
  const parse = timeOf(() => {
    for (const line of json) JSON.parse(line)
  })
  return figureOf(what, lines.length, seconds, parse)
}

function figureOf(what: string, count: number, seconds: number, parse: number): ThroughputFigure {
  return {
    what,
    perSecond: Math.round(count / seconds),
    microseconds: Math.round((seconds / count) * 1e6),
    timesJsonParse: Math.round(seconds / parse),
  }
}

function best(run: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) least = Math.min(least, timeOf(run))
  return least
}

function timeOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
