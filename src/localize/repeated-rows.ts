/** A cell as it was given. */
type Row = readonly unknown[]

/**
 * Finds rows whose cells are all the same as those of an earlier one: of each row asked for in order, the place of the
 * first like it. Rows are told apart by one cell first, so that few are looked at whole; O(rows + length of those).
 */
export function repeatedRows(): (index: number, key: unknown, row: () => Row) => number | undefined {
  const byKey = new Map<unknown, { readonly first: number; readonly row: () => Row; whole?: Map<string, number> }>()
  return (index, key, row) => {
    const alike = byKey.get(key)
    if (!alike) {
      byKey.set(key, { first: index, row })
      return undefined
    }
    alike.whole ??= new Map([[wholeOf(alike.row(), alike.first), alike.first]])
    const text = wholeOf(row(), index)
    const first = alike.whole.get(text)
    if (first === undefined) alike.whole.set(text, index)
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
