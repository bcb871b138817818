/** Upper ends of the size steps in mm, each included in its step. */
const STEPS = [
  3, 6, 10, 18, 30, 50, 80, 120, 180, 250, 315, 400, 500, 630, 800, 1000, 1250, 1600, 2000, 2500, 3150,
] as const

/** First row of `WIDTHS`: IT01 is grade −1. */
const FINEST = -1
const COARSEST = 18

// µm, one row a grade from IT01; IT01 and IT0 end at 500 mm. Source: ISO 286-1:2010, table 1 (GOST 25346-2013 has the
// same values). The formulas 7i … 2500i of the standard deviate from it by up to 13 %, so they are not used.
const WIDTHS: readonly (readonly number[])[] = [
  [0.3, 0.4, 0.4, 0.5, 0.6, 0.6, 0.8, 1, 1.2, 2, 2.5, 3, 4],
  [0.5, 0.6, 0.6, 0.8, 1, 1, 1.2, 1.5, 2, 3, 4, 5, 6],
  [0.8, 1, 1, 1.2, 1.5, 1.5, 2, 2.5, 3.5, 4.5, 6, 7, 8, 9, 10, 11, 13, 15, 18, 22, 26],
  [1.2, 1.5, 1.5, 2, 2.5, 2.5, 3, 4, 5, 7, 8, 9, 10, 11, 13, 15, 18, 21, 25, 30, 36],
  [2, 2.5, 2.5, 3, 4, 4, 5, 6, 8, 10, 12, 13, 15, 16, 18, 21, 24, 29, 35, 41, 50],
  [3, 4, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 22, 25, 28, 33, 39, 46, 55, 68],
  [4, 5, 6, 8, 9, 11, 13, 15, 18, 20, 23, 25, 27, 32, 36, 40, 47, 55, 65, 78, 96],
  [6, 8, 9, 11, 13, 16, 19, 22, 25, 29, 32, 36, 40, 44, 50, 56, 66, 78, 92, 110, 135],
  [10, 12, 15, 18, 21, 25, 30, 35, 40, 46, 52, 57, 63, 70, 80, 90, 105, 125, 150, 175, 210],
  [14, 18, 22, 27, 33, 39, 46, 54, 63, 72, 81, 89, 97, 110, 125, 140, 165, 195, 230, 280, 330],
  [25, 30, 36, 43, 52, 62, 74, 87, 100, 115, 130, 140, 155, 175, 200, 230, 260, 310, 370, 440, 540],
  [40, 48, 58, 70, 84, 100, 120, 140, 160, 185, 210, 230, 250, 280, 320, 360, 420, 500, 600, 700, 860],
  [60, 75, 90, 110, 130, 160, 190, 220, 250, 290, 320, 360, 400, 440, 500, 560, 660, 780, 920, 1100, 1350],
  [100, 120, 150, 180, 210, 250, 300, 350, 400, 460, 520, 570, 630, 700, 800, 900, 1050, 1250, 1500, 1750, 2100],
  [140, 180, 220, 270, 330, 390, 460, 540, 630, 720, 810, 890, 970, 1100, 1250, 1400, 1650, 1950, 2300, 2800, 3300],
  [
    250, 300, 360, 430, 520, 620, 740, 870, 1000, 1150, 1300, 1400, 1550, 1750, 2000, 2300, 2600, 3100, 3700, 4400,
    5400,
  ],
  [
    400, 480, 580, 700, 840, 1000, 1200, 1400, 1600, 1850, 2100, 2300, 2500, 2800, 3200, 3600, 4200, 5000, 6000, 7000,
    8600,
  ],
  [
    600, 750, 900, 1100, 1300, 1600, 1900, 2200, 2500, 2900, 3200, 3600, 4000, 4400, 5000, 5600, 6600, 7800, 9200,
    11000, 13500,
  ],
  [
    1000, 1200, 1500, 1800, 2100, 2500, 3000, 3500, 4000, 4600, 5200, 5700, 6300, 7000, 8000, 9000, 10500, 12500, 15000,
    17500, 21000,
  ],
  [
    1400, 1800, 2200, 2700, 3300, 3900, 4600, 5400, 6300, 7200, 8100, 8900, 9700, 11000, 12500, 14000, 16500, 19500,
    23000, 28000, 33000,
  ],
]

/** Relative slack that rounding of decimal fractions may bring: 2 × 0.05 mm is a field of 100 µm. */
const SLACK = 1e-9

/**
 * Width of the tolerance field in µm by ISO 286-1, table 1. `itGrade` −1 (IT01), 0 (IT0) … 18, `nominalMm` over 0 up to
 * 3150 (IT01 and IT0: 500); undefined outside. O(1).
 */
export function toleranceMicrometers(itGrade: number, nominalMm: number): number | undefined {
  const step = stepOf(nominalMm)
  return step === undefined ? undefined : WIDTHS[itGrade - FINEST]?.[step]
}

/**
 * Coarsest grade whose field at `nominalMm` is not wider than `widthMm` (the full width: 0.1 for ±0.05), so that who
 * holds the grade holds the width; undefined where even IT01 is wider or the size is outside the table. O(1).
 */
export function itGradeOf(widthMm: number, nominalMm: number): number | undefined {
  const step = stepOf(nominalMm)
  if (step === undefined || !(widthMm > 0)) return undefined
  const width = widthMm * 1000 * (1 + SLACK)
  for (let grade = COARSEST; grade >= FINEST; grade--) {
    const field = WIDTHS[grade - FINEST]?.[step]
    if (field !== undefined && field <= width) return grade
  }
  return undefined
}

function stepOf(nominalMm: number): number | undefined {
  if (!(nominalMm > 0)) return undefined
  const step = STEPS.findIndex((end) => nominalMm <= end)
  return step < 0 ? undefined : step
}

// Finest grade by the letters; I, L, O, Q and W name no fundamental deviation. Source: ISO 286-2:2010, tables 2–32.
const FINEST_CLASS: ReadonlyMap<string, number> = new Map(
  'a9 b8 c8 cd5 d5 e5 ef3 f3 fg3 g3 h1 js1 j5 k3 m3 n3 p3 r3 s3 t5 u5 v5 x5 y6 z6 za6 zb7 zc7'
    .split(' ')
    .map((one) => [one.replace(/\d/, ''), Number(one.replace(/\D+/, ''))]),
)

/**
 * Whether letters and grade make a tolerance class of ISO 286: upper-case letters for holes, lower-case for shafts
 * (`Js` is taken for JS), from the finest grade that ISO 286-2 lists for the letters to 18; j ends at 8, and J begins at
 * 6. A3, C4 and X3 are none: so the ОСТ system called its fits.
 */
export function isToleranceClass(letters: string, grade: number): boolean {
  const lower = letters.toLowerCase()
  const finest = FINEST_CLASS.get(lower)
  if (finest === undefined || !Number.isInteger(grade) || grade < finest || grade > 18) return false
  if (lower === 'j') return grade <= 8 && (letters === 'j' || grade > 5)
  return letters === lower || letters === letters.toUpperCase() || lower === 'js'
}
