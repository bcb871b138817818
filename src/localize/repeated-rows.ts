/** A cell as it was given. */
type Row = readonly unknown[]

/**
 * Finds rows whose cells are all the same as those of an earlier one: of each row asked for in order, the place of the
 * first like it. Rows are told apart by one cell first, so that few are looked at whole; O(rows + length of those).
 * @param cellsOf the cells of a row by its place
 */
export function repeatedRows(cellsOf: (index: number) => Row): (index: number, key: unknown) => number | undefined {
  // a list is long and most of its rows are alone with their cell: a number holds one, a map the places of several
  const byKey = new Map<unknown, number | Map<string, number>>()
  return (index, key) => {
    const alike = byKey.get(key)
    if (alike === undefined) {
      byKey.set(key, index)
      return undefined
    }
    const places = typeof alike === 'number' ? new Map([[wholeOf(cellsOf(alike), alike), alike]]) : alike
    if (places !== alike) byKey.set(key, places)
    const text = wholeOf(cellsOf(index), index)
    const first = places.get(text)
    if (first === undefined) places.set(text, index)
    return first
  }
}

/** All cells as one text; what is neither a text nor a number is like nothing else. */
function wholeOf(row: Row, index: number): string {
  const cells = row.map((cell) => {
    if (cell === undefined || cell === null) return ''
    if (typeof cell === 'string') return cell.trim()
    return typeof cell === 'number' ? String(cell) : { index }
  })
  return JSON.stringify(cells)
}
