/* Spellings that a designation has besides the one that its standard writes. */

/** Other spellings of a code that mean the same: without `EN` and its dash, without the impurity mark, AA without `.0`. */
export function aliasesOf(code: string, system: string): string[] {
  const aliases: string[] = []
  if (system === 'gb') aliases.push(...chineseAliases(code))
  aliases.push(...inCyrillic(code))
  // H340LA, as EN 10268 had it before it told hot from cold
  if (/^HC\d{3}(?:LA|[BYPI])$/.test(code)) aliases.push(`H${code.slice(2)}`)
  const plain = code.replace(/\([^()]*\)$/, '')
  if (plain !== code && !plain.includes('(')) aliases.push(plain)
  if (code.startsWith('EN') && code.length > 4) {
    aliases.push(code.slice(2))
    const number = /^EN(?:AC|AW|MC|MW)(\d{4,5}[A-Z]?)$/.exec(code)
    // an ingot (AB) of the same number is the same alloy
    if (code.startsWith('ENAC')) aliases.push(`ENAB${code.slice(4)}`, `AB${code.slice(4)}`)
    if (number?.[1]) aliases.push(`EN${number[1]}`, ...(number[1].length > 4 ? [number[1]] : []))
  }
  // ASTM A48 Class 30, A572 Gr. 50
  const [, standard, strength] = /^(A48|A572)(\d\d)$/.exec(code) ?? []
  if (standard) aliases.push(`${standard}CLASS${strength}`, `${standard}CL${strength}`, `${standard}GR${strength}`)
  if (/^RST\d/.test(code)) aliases.push(code.slice(1), code.slice(1, -1))
  // CuSn5Zn5Pb5 for CuSn5Zn5Pb5-C: what else would have lead and tin is cast
  if (/^CU(?:[A-Z]{2}\d+)+C$/.test(code)) aliases.push(code.slice(0, -1))
  const iron = /^ENGJ(L|S)(\d{3})/.exec(code)
  // old DIN names count strength in kgf/mm²: GG-20, GGG-50
  if (iron?.[1] === 'L') aliases.push(`GG${iron[2]!.slice(0, 2)}`)
  if (iron?.[1] === 'S' && ORDINARY.test(code))
    aliases.push(`GGG${iron[2]!.slice(0, 2)}`, `ENGJS${iron[2]}`, `GJS${iron[2]}`)
  const ductile = ORDINARY.test(code) ? /^(FCD|GCD|QT)(\d{3})\d+$/.exec(code) : null
  if (ductile) aliases.push(`${ductile[1]}${ductile[2]}`)
  const titanium = /^TI(AL\d)(V\d)$/.exec(code)
  // Ti-6Al-4V, as the trade writes TiAl6V4
  if (titanium) aliases.push(`TI${titanium[1]!.slice(2)}AL${titanium[2]!.slice(1)}V`)
  const coil = /^(DX\d\dD)\+Z$/.exec(code)
  if (coil) aliases.push(coil[1]!)
  return aliases
}

/** 12CrNi3A is the clean melt of 12CrNi3; CuSn10P1 is ZCuSn10P1, which only castings are. */
function chineseAliases(code: string): string[] {
  if (/^\d{2}(?:CR|MN|SI|NI)[A-Z\d]*[^A]$/.test(code)) return [`${code}A`]
  return code.startsWith('ZCUSN') ? [code.slice(1)] : []
}

/** ДХ51Д, АДЦ12: sheets and die-casting alloys that are typed in Cyrillic by their sound, the look-alikes being one already. */
function inCyrillic(code: string): string[] {
  const sheet = /^DX(\d\d)D(?:\+Z)?$/.exec(code)
  if (sheet) return [`ДX${sheet[1]}Д`]
  const casting = /^ADC(\d{1,2})$/.exec(code)
  return casting ? [`AДC${casting[1]}`, `AДЦ${casting[1]}`] : []
}

/** The elongation of each strength that is meant where none is said. */
const ORDINARY = /(?:35022|40015|45010|5000?7|6000?3|7000?2|8000?2)$/
