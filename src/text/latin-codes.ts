/*
 * What is written in Latin letters in a Cyrillic text too: designations, sizes, scales, systems, and behind a number the units
 * whose Cyrillic signs are not theirs letter by letter (kW is кВт, mm is мм).
 */

/** Letters and digits in one: C45, Ø45h6, M8x1, X5CrNi18-10, 40X; not the counted words of `5dona`, `2027yil`. */
const MIXED = String.raw`(?<![A-Za-z\d])(?:\d*[A-Za-z]+\d|\d+(?:[A-Z]|[a-z](?![A-Za-z'ʻ‘’ʼ])))[A-Za-z\d]*(?![A-Za-z])`
/** Capitals on a hyphen before a number or a code: EN-GJL-250, A-92. */
const HYPHENED = String.raw`(?<![A-Za-z])[A-Z]{1,5}(?:[-/][A-Z]{1,5})*[-/](?=[A-Z]*\d)`
const NAMED = String.raw`(?<![A-Za-z])(?:ISO|IATF|DIN|EN|AISI|SAE|ASTM|UNS|JIS|GOST-R|HRC|HRB|HRA|HB|HV|CNC|CAD|CAM|PPAP|APQP|FMEA|SPC|MSA|IT(?=\s?\d)|DN(?=\s?\d)|PN(?=\s?\d)|Ra(?=\s?\d)|Rz(?=\s?\d)|PVC|PVD|USD|EUR|UZS|RUB|CNY)(?![A-Za-z])`
const UNIT = String.raw`(?<=\d\s?)(?:kW|W|Hz|kHz|Nm|HP)(?![A-Za-z'ʻ‘’ʼ])`

/** Source of an expression for one of them. */
export const LATIN_CODES = `${MIXED}|${HYPHENED}|${NAMED}|${UNIT}`
