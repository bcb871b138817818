import { isBareStock, type StockSize, stockSizesIn } from '../materials/stock-form.js'
import { overlaps, type Reading, type Stretch } from './readings.js'

/** The thickest sheet of GOST 19903, mm; where another thing is named first, see `THICKEST_PART_MM`. */
const THICKEST_SHEET_MM = 160
/** What is bent and cut from sheet is thinner, mm. */
const THICKEST_PART_MM = 25
/** Signs, and a quality of the size, between the stock and its material. */
const BETWEEN =
  /^[\s,;:(–—-]{0,4}(?:(?:ГОСТ|GOST)\s?(?:Р\s)?\d{3,5}(?:-\d{2,4})?[\s,;:/(–—-]{0,4})?(?:\p{L}{3,12}(?:ая|ый|ой|ое|ые)\s)?(?:из\s|of\s)?$/iu
/** UTF-16 units between a stock and its material at the most, and one more. */
const NEAR = 64
/** Nothing stands between that could be of another thing. */
const BEHIND = /^[\s,;:(–—-]{0,4}$/u

/**
 * The stock of a text with the size right behind its word, beside the material that it is of: `Круг 40 ст45`,
 * `сталь 45 круг 40`. Without a material a bare number may be anything. O(n).
 */
export function stockBeside(text: string, materials: readonly Stretch[]): readonly StockSize[] {
  if (materials.length === 0) return []
  let at = 0
  return stockSizesIn(text).filter(({ start, end }) => {
    while (at < materials.length && materials[at]!.end <= start) at++
    // a grade inside the stock is its size
    let next = at
    while (next < materials.length && materials[next]!.start < end) next++
    const [before, behind] = [materials[at - 1], materials[next]]
    if (behind && BETWEEN.test(text.slice(end, behind.start).slice(0, NEAR))) return true
    return before !== undefined && BEHIND.test(text.slice(before.end, start).slice(0, NEAR)) && isClosed(text, end)
  })
}

/** The stock of designations, and what stands beside materials elsewhere. O(stock). */
export function stocksOf(designated: readonly StockSize[], beside: readonly StockSize[]): readonly StockSize[] {
  return designated.length === 0 ? beside : [...designated, ...beside.filter((one) => !overlaps(designated)(one))]
}

/** Whether nothing that could count the number goes on behind it. */
function isClosed(text: string, end: number): boolean {
  return /^\s*(?:$|[,;.)]|(?:ГОСТ|GOST|L|l|дл)(?!\p{Ll}{4}))/u.test(text.slice(end, end + NEAR))
}

/**
 * What a stock says of the thing: all of the size where the stock is what is bought, of a thing that is cut from sheet
 * the thickness; the bar that something is turned from is none of its sizes. Undefined where nothing is said. O(1).
 */
function stockReading(stock: StockSize, isBought: boolean): Reading<'dimension'> | Reading<'length'> | undefined {
  const { shape, sizesMm, sizeStart, end } = stock
  const [first = 0, second, third] = sizesMm
  const at = { start: sizeStart, end, notes: [] }
  if (!(first > 0) || third !== undefined) return undefined
  if (shape === 'sheet') {
    const isThickness = second === undefined && first <= (isBought ? THICKEST_SHEET_MM : THICKEST_PART_MM)
    return isThickness ? { ...at, value: { mm: first, label: 'thickness' }, readAs: 'length' } : undefined
  }
  // the one figure of a strip may be its width or its thickness
  if (!isBought || shape === 'strip') return undefined
  if (shape === 'round' && second !== undefined && second > first)
    return { ...at, value: { shape: 'cylinder', diameterMm: first, lengthMm: second }, readAs: 'dimension' }
  if (second !== undefined) return undefined
  if (shape === 'square') return { ...at, value: { shape: 'box', sidesMm: [first, first] }, readAs: 'dimension' }
  // a hexagon is told by the width across its flats
  if (shape === 'hexagon') return { ...at, value: { shape: 'box', sidesMm: [first] }, readAs: 'dimension' }
  return { ...at, value: { shape: 'cylinder', diameterMm: first }, readAs: 'dimension' }
}

/** Whether a text begins with a stock, or with the material or the form of it (`Прутки ЛС59-1, круг 18`): then it is what is bought. */
function isBought({ start }: StockSize, text: string, materials: readonly Stretch[]): boolean {
  if (start > NEAR) return false
  const [first] = materials
  const before = first ? text.slice(0, first.start).trim() : ''
  const from = first && (before === '' || isBareStock(before)) && first.end <= start ? first.end : 0
  return from > 0 ? BEHIND.test(text.slice(from, start)) : /^\s*(?:\d+[.)]\s)?$/.test(text.slice(0, start))
}

/** The figures of a text with what its stock says besides; a length that stands apart belongs to the stock. O(n). */
export function withStock(
  figures: readonly Reading[],
  stocks: readonly StockSize[],
  text: string,
  materials: readonly Stretch[],
): readonly Reading[] {
  const [said] = stocks.flatMap((stock) => stockReading(stock, isBought(stock, text, materials)) ?? [])
  if (!said) return figures
  // a size or a length that was read of the same figures says less
  const others = figures.filter((one) => !(isSize(one) && said.start <= one.start && one.end <= said.end))
  if (overlaps(others)(said)) return figures
  const sizes = others.filter((one) => one.readAs === 'dimension')
  if (said.readAs !== 'dimension' || sizes.length === 0) return [...others, said]
  // of two sizes only a length by its letter goes with a diameter
  const [length] = sizes
  const [lengthMm] = length?.value.shape === 'box' ? length.value.sidesMm : []
  const isLength = sizes.length === 1 && LENGTH.test(text.slice(length!.start, length!.end))
  if (!isLength || lengthMm === undefined || said.value.shape !== 'cylinder') return figures
  const value = { ...said.value, lengthMm }
  return [...others.map((one) => (one === length ? { ...length, value } : one)), { ...said, value }]
}

function isSize({ readAs }: Reading): boolean {
  return readAs === 'dimension' || readAs === 'length'
}

/** `L=1200`, `длина 1200`. */
const LENGTH = /^(?:L|l|дл\p{L}*\.?|length|uzunli\p{L}*|узунли\p{L}*)[\s=:]*\d/u
