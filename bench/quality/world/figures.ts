import type { Pen } from './noise.js'
import { words } from './vocabulary/words.js'

const PIECES = words('pcs', 'шт', 'dona')
const YEARLY = words('per year|/year', 'в год|/год', '/yil|yiliga')
const THOUSAND = words('thousand', 'тыс.', 'ming')
const UP_TO = words('up to', 'до', 'gacha')
const MM = words('mm', 'мм', 'mm')
const KG = words('kg', 'кг', 'kg')
const GRADE = words('accuracy grade', 'квалитет', 'kvalitet')

function decimal(pen: Pen, value: number): string {
  return pen.tongue === 'en' ? String(value) : String(value).replace('.', ',')
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ')
}

export function amount(pen: Pen, pieces: number): string {
  const short = pieces >= 10e3 && pieces % 1000 === 0 && pen.random.chance(0.4)
  return short
    ? `${pieces / 1000} ${pen.plain(THOUSAND)} ${pen.plain(PIECES)}`
    : `${grouped(pieces)} ${pen.plain(PIECES)}`
}

export function yearly(pen: Pen, pieces: number): string {
  const per = pen.plain(YEARLY)
  return `${amount(pen, pieces)}${per.startsWith('/') ? '' : ' '}${per}`
}

export function tolerance(pen: Pen, it: number): string {
  const style = pen.random.whole(0, 3)
  if (style === 0) return `${it} ${pen.plain(GRADE)}`
  return style === 1 ? `H${it}` : style === 2 ? `h${it}` : `IT${it}`
}

/** What a shop holds: never a fit, always a grade. */
export function heldTolerance(pen: Pen, it: number): string {
  return pen.random.chance(0.3) ? `${it} ${pen.plain(GRADE)}` : `IT${it}`
}

export function roughness(pen: Pen, ra: number): string {
  return `Ra ${decimal(pen, ra)}`
}

export function dimensions(pen: Pen, size: readonly number[]): string {
  return `${size.map((one) => decimal(pen, one)).join(pen.random.pick(['x', '×', '*']))} ${pen.plain(MM)}`
}

/** A shop's limit on size, all three ways alike. */
export function envelope(pen: Pen, max: number): string {
  const limit = `${max}${pen.random.pick(['x', '×'])}${max}${pen.random.pick(['x', '×'])}${max} ${pen.plain(MM)}`
  return pen.random.chance(0.5) ? limit : upTo(pen, `${max} ${pen.plain(MM)}`)
}

export function mass(pen: Pen, kg: number): string {
  return kg < 0.1 && pen.random.chance(0.5)
    ? `${Number((kg * 1000).toPrecision(3))} ${pen.tongue === 'ru' || pen.tongue === 'uz-Cyrl' ? 'г' : 'g'}`
    : `${decimal(pen, kg)} ${pen.plain(KG)}`
}

export function heldMass(pen: Pen, kg: number): string {
  return upTo(pen, `${decimal(pen, kg)} ${pen.plain(KG)}`)
}

function upTo(pen: Pen, limit: string): string {
  const word = pen.plain(UP_TO)
  return pen.tongue === 'uz' || pen.tongue === 'uz-Cyrl' ? `${limit} ${word}` : `${word} ${limit}`
}
