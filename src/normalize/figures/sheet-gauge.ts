import { ofWord } from './lexeme.js'
import type { Quantity } from './quantity-at.js'
import { ofScan, type Scan } from './scan.js'

/*
 * `0.8t`, `2.3T`: on drawings of Japan and Korea the thickness of sheet in mm, no tonnes.
 */

/** Thicker is no sheet, mm. */
const THICKEST_MM = 12
/** So little is hardly told in tonnes. */
const TONNE = 1
/** Grades of sheet by JIS, KS and EN. */
const isSheetGrade = ofWord(({ text }) =>
  /^(?:SP(?:[CHR][CDEGN]?|CC|HC|FC|FH|RC)\w*|SE[CP]\w+|SG[ACHM]\w+|SCGA\w*|SAPH|SUS|STS|SUH|DC|DX|HC|ALSTAR)$/.test(
    text,
  ),
)
/** What weighs or lifts tonnes, by keys. */
const saysTonnes = ofWord(({ key }) =>
  /weigh|^(?:mas+|ves|ingot|chushk|load|capacit|lift|jack|crane|hoist|pres|truck|forklift|trailer|winch|sling|axle|coil|rulon|order|mok$|total)/.test(
    key,
  ),
)

const speaksOfTonnes = ofScan(({ lexemes }): boolean => lexemes.some(({ word }) => saysTonnes(word)))
const hasSheetGrade = ofScan(({ lexemes }): boolean => lexemes.some(({ word }) => isSheetGrade(word)))

/**
 * Whether a figure in tonnes is a thickness of sheet: a decimal with a Latin t glued to it, beside a grade of sheet, or below
 * a tonne; nothing speaks of weight or load.
 */
export function isGauge(scan: Scan, { number, numberEnd, unit, rate, per }: Quantity): boolean {
  const { lexemes } = scan
  const [figure, letter] = [lexemes[number]!, lexemes[numberEnd]]
  if (unit?.id !== 't' || rate || per || letter?.gap !== 0 || !/^[tT]$/.test(letter.text)) return false
  const mm = /^\d{1,2}[.,]\d{1,2}$/.test(figure.text) ? (figure.figure?.value ?? 0) : 0
  if (!(mm > 0 && mm <= THICKEST_MM)) return false
  if (speaksOfTonnes(scan)) return false
  return mm < TONNE || hasSheetGrade(scan)
}
