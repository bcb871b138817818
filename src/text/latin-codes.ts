/*
 * What is written in Latin letters in a Cyrillic text too: addresses, designations, sizes, scales, systems, and the units whose
 * Cyrillic signs are not theirs letter by letter (kW is кВт, mm is мм).
 */

/** Where no letter, and no mark of one, goes on. */
const END = "(?![A-Za-z'ʻ‘’ʼ])"
const START = '(?<![A-Za-z])'

/** Of a page or of mail: each begins where a run of its signs does, so that a run is walked once. */
const ADDRESS = String.raw`(?<![\w.@+-])(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w.-]+)|(?<![\w.@-])[\w-]+(?:\.[\w-]+)*\.(?:uz|ru|com|net|org)(?![\w-])`
/** How it is delivered, and the element in brackets: C45E+QT, AlSi9Cu3(Fe). */
const DELIVERED = String.raw`(?:\([A-Z][a-z]?\))?(?:\+[A-Z]{1,3}(?![A-Za-z]))*`
/** Letters and digits in one: C45, Ø45h6, M8x1, X5CrNi18-10, 40X; not the counted words of `5dona`, `2027yil`. */
const MIXED = String.raw`(?<![A-Za-z\d])(?:\d*[A-Za-z]+\d|\d+(?:[A-Z]|[a-z]${END}))[A-Za-z\d]*(?![A-Za-z])${DELIVERED}`
/** Capitals on a hyphen before a number or a code: EN-GJL-250, A-92. */
const HYPHENED = String.raw`${START}[A-Z]{1,5}(?:[-/][A-Z]{1,5})*[-/](?=[A-Z]*\d)`
/** The letter of a size before its sign: L=320, D = 40. */
const LETTER = String.raw`${START}(?:R[az]|[A-Za-z])(?=\s?[=≤≥]\s?\d)`
const NAMED = String.raw`${START}(?:ISO(?:\/(?:TS|IEC|TR|PAS))?|IATF|VDA|DIN|EN|AISI|SAE|ASTM|UNS|JIS|GOST-R|HRC|HRB|HRA|HB|HV|CNC|CAD|CAM|EDM|SMT|PCB|MIG|MAG|TIG|LED|OEM|LPG|CNG|PPAP|APQP|FMEA|SPC|MSA|UNC|UNF|UNEF|BSPP?|BSPT|NPTF?|IT(?=\s?\d)|DN(?=\s?\d)|PN(?=\s?\d)|Ra(?=\s?\d)|Rz(?=\s?\d)|PVC|PVD|ABS|POM|PBT|PET|PMMA|PTFE|HDPE|LDPE|EPDM|NBR|HNBR|FKM|TPE|TPU|EXW|FOB|CIF|DAP|DDP|USD|EUR|UZS|RUB|CNY)(?![A-Za-z])`
const ROMAN = `${START}[IVX]{2,5}${END}`
const UNIT = String.raw`(?<=\d\s?)(?:W|Hz|Nm|HP)${END}|${START}(?:kW|kWh|kVA|kHz|MHz|kN|kPa|MPa|GPa)${END}`

/** Source of an expression for one of them. */
export const LATIN_CODES = `${ADDRESS}|${MIXED}|${HYPHENED}|${LETTER}|${NAMED}|${ROMAN}|${UNIT}`
