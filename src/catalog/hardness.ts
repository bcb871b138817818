/** Scale of a metal's hardness. */
export type HardnessScale = 'HB' | 'HV' | 'HRC' | 'HRB' | 'HRA'

type Pairs = readonly (readonly [hv: number, value: number])[]

// `HV:value` rows, rising in both. Source: ISO 18265:2013, table A.1 (DIN 50150),
// for unalloyed and low-alloy steel and cast steel, hot-formed or heat-treated. Brinell with a tungsten carbide ball.
const COLUMNS: Readonly<Record<Exclude<HardnessScale, 'HV'>, string>> = {
  HB: [
    '80:76 85:80.7 90:85.5 95:90.2 100:95 105:99.8 110:105 115:109 120:114 125:119 130:124 135:128 140:133',
    '145:138 150:143 155:147 160:152 165:156 170:162 175:166 180:171 185:176 190:181 195:185 200:190 205:195',
    '210:199 215:204 220:209 225:214 230:219 235:223 240:228 245:233 250:238 255:242 260:247 265:252 270:257',
    '275:261 280:266 285:271 290:276 295:280 300:285 310:295 320:304 330:314 340:323 350:333 360:342 370:352',
    '380:361 390:371 400:380 410:390 420:399 430:409 440:418 450:428 460:437 470:447 480:456 490:466 500:475',
    '510:485 520:494 530:504 540:513 550:523 560:532 570:542 580:551 590:561 600:570 610:580 620:589 630:599',
    '640:608 650:618',
  ].join(' '),
  HRB: [
    '85:41 90:48 95:52 100:56.2 110:62.3 120:66.7 130:71.2 140:75 150:78.7 160:81.7 170:85 180:87.1 190:89.5',
    '200:91.5 210:93.5 220:95 230:96.7 240:98.1 250:99.5',
  ].join(' '),
  HRC: [
    '240:20.3 245:21.3 250:22.2 255:23.1 260:24 265:24.8 270:25.6 275:26.4 280:27.1 285:27.8 290:28.5',
    '295:29.2 300:29.8 310:31 320:32.2 330:33.3 340:34.4 350:35.5 360:36.6 370:37.7 380:38.8 390:39.8',
    '400:40.8 410:41.8 420:42.7 430:43.6 440:44.5 450:45.3 460:46.1 470:46.9 480:47.7 490:48.4 500:49.1',
    '510:49.8 520:50.5 530:51.1 540:51.7 550:52.3 560:53 570:53.6 580:54.1 590:54.7 600:55.2 610:55.7',
    '620:56.3 630:56.8 640:57.3 650:57.8 660:58.3 670:58.8 680:59.2 690:59.7 700:60.1 720:61 740:61.8',
    '760:62.5 780:63.3 800:64 820:64.7 840:65.3 860:65.9 880:66.4 900:67 920:67.5 940:68',
  ].join(' '),
  HRA: [
    '240:60.7 250:61.6 260:62.4 270:63.1 280:63.8 290:64.5 300:65.2 310:65.8 320:66.4 330:67 340:67.6',
    '350:68.1 360:68.7 370:69.2 380:69.8 390:70.3 400:70.8 410:71.4 420:71.8 430:72.3 440:72.8 450:73.3',
    '460:73.6 470:74.1 480:74.5 490:74.9 500:75.3 510:75.7 520:76.1 530:76.4 540:76.7 550:77 560:77.4',
    '570:77.8 580:78 590:78.4 600:78.6 610:78.9 620:79.2 630:79.5 640:79.8 650:80 660:80.3 670:80.6 680:80.8',
    '690:81.1 700:81.3 720:81.8 740:82.2 760:82.6 780:83 800:83.4 820:83.8 840:84.1 860:84.4 880:84.7 900:85',
    '920:85.3 940:85.6',
  ].join(' '),
}

const PAIRS: ReadonlyMap<string, Pairs> = new Map(
  Object.entries(COLUMNS).map(([scale, column]) => [
    scale,
    column.split(' ').map((pair) => pair.split(':').map(Number) as [number, number]),
  ]),
)

/** Where a scale is defined: ISO 6506 (HB), ISO 6507 (HV), ISO 6508 (HRC, HRB, HRA; carbides reach HRA 95), ISO 48-4 (Shore). */
const DEFINED: Readonly<Record<string, readonly [min: number, max: number]>> = {
  HB: [3, 650],
  HV: [3, 3000],
  HRC: [20, 70],
  HRB: [10, 100],
  HRA: [20, 95],
  'Shore A': [1, 100],
  'Shore D': [1, 100],
  IRHD: [10, 100],
}

/** The ends of a scale; undefined for one that is not known. */
export function hardnessScale(scale: string): { readonly min: number; readonly max: number } | undefined {
  const range = DEFINED[scale]
  return range && { min: range[0], max: range[1] }
}

/** Whether the scale is known and defined at the value. */
export function isOnHardnessScale(value: number, scale: string): boolean {
  const range = DEFINED[scale]
  return range !== undefined && value >= range[0] && value <= range[1]
}

/**
 * Hardness on another scale, for unalloyed and low-alloy steel (ISO 18265, table A.1), straight lines between rows.
 * Undefined where the table ends (HRC 20.3–68, HRB 41–99.5, HB 76–618, HV 80–940), for Shore and for unknown scales:
 * never extrapolated. Not valid for cast iron, austenitic steel, copper and aluminum. O(rows).
 */
export function convertHardness(value: number, from: string, to: string): number | undefined {
  if (from === to) return isOnHardnessScale(value, from) ? value : undefined
  const vickers = from === 'HV' ? value : interpolate(pairsOf(from), 1, value)
  if (vickers === undefined) return undefined
  const result = to === 'HV' ? vickers : interpolate(pairsOf(to), 0, vickers)
  return result === undefined ? undefined : Number(result.toPrecision(4))
}

function pairsOf(scale: string): Pairs {
  return PAIRS.get(scale) ?? []
}

/** Value in the other column for `x` in column `by`. */
function interpolate(pairs: Pairs, by: 0 | 1, x: number): number | undefined {
  for (let k = 1; k < pairs.length; k++) {
    const low = pairs[k - 1]!
    const high = pairs[k]!
    if (!(x >= low[by] && x <= high[by])) continue
    const share = (x - low[by]) / (high[by] - low[by])
    return low[1 - by]! + share * (high[1 - by]! - low[1 - by]!)
  }
  return undefined
}
