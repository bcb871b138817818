/** Columns of customs rows that hold figures. */
export type FigureColumn = 'quantity' | 'value'

/** Reads the cells of a list by how its figures are written. */
export interface FigureSigns {
  /**
   * The text of a cell with each figure that could be read in two ways (`12,500`) written so that it cannot, by what the
   * other cells show; as it is where they show nothing, or contradict each other.
   */
  settled(column: FigureColumn, text: string): string
}

type Sign = ',' | '.'
type Says = 'decimal' | 'thousands'
/** What the cells of a column show of each sign; both where they contradict each other. */
type Shown = Readonly<Record<Sign, Set<Says>>>

/** A figure with its separators. */
const FIGURE = /\d+(?:(?:[ \u00a0\u202f'’ʼ](?=\d{3}(?!\d))|[.,])\d+)*/g
const DOUBTFUL = /^([1-9]\d{0,2})([.,])(\d{3})$/
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/
const MIXED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*([.,])\d+$/

/** Whether a text has a figure that can be read in two ways: one to three digits, a comma or a point, three digits. O(n). */
export function isDoubtful(text: string): boolean {
  return (text.match(FIGURE) ?? []).some((figure) => DOUBTFUL.test(figure))
}

/**
 * The signs of a list: what its own column shows of a comma or a point decides (`0,750`, `12,5`, `1 234,50`, `1,234,567`),
 * or of the other one, since a column has one decimal sign; where the column shows neither, what the rest of the list does.
 * Looks at the list when the first doubtful figure is asked for: O(total length of both columns), once.
 */
export function figureSigns(rows: readonly (Readonly<Record<FigureColumn, unknown>> | undefined)[]): FigureSigns {
  let found: Readonly<Record<FigureColumn | 'all', Shown>> | undefined
  const says = (column: FigureColumn, sign: Sign): Says | undefined => {
    found ??= shownIn(rows)
    const own = found[column]
    const other = sign === ',' ? '.' : ','
    if (own[sign].size > 0) return only(own[sign])
    if (own[other].size > 0) return opposite(only(own[other]))
    return only(found.all[sign])
  }
  return {
    settled: (column, text) =>
      text.replace(FIGURE, (figure) => {
        const [, whole = '', sign, part = ''] = DOUBTFUL.exec(figure) ?? []
        const said = sign && says(column, sign as Sign)
        if (!said) return figure
        // a fourth decimal leaves no doubt
        return said === 'thousands' ? whole + part : `${whole}.${part}0`
      }),
  }
}

function shownIn(rows: Parameters<typeof figureSigns>[0]): Readonly<Record<FigureColumn | 'all', Shown>> {
  const found = { quantity: nothing(), value: nothing(), all: nothing() }
  for (const row of rows) {
    if (!row) continue
    for (const column of ['quantity', 'value'] as const) {
      const cell = row[column]
      if (typeof cell === 'string') look(cell, found[column])
    }
  }
  for (const column of [found.quantity, found.value]) {
    for (const sign of [',', '.'] as const) for (const says of column[sign]) found.all[sign].add(says)
  }
  return found
}

function nothing(): Shown {
  return { ',': new Set(), '.': new Set() }
}

/** Takes down what the figures of a cell show. */
function look(cell: string, shown: Shown): void {
  if (!cell.includes(',') && !cell.includes('.')) return
  for (const figure of cell.match(FIGURE) ?? []) {
    const [first, ...more] = figure.match(/[.,]/g) ?? []
    if (!first) continue
    if (more.length === 0) {
      if (!DOUBTFUL.test(figure)) shown[first as Sign].add('decimal')
      continue
    }
    const [, group, decimal] = MIXED.exec(figure) ?? []
    if (GROUPED.test(figure)) shown[first as Sign].add('thousands')
    else if (group && decimal && group !== decimal) {
      shown[group as Sign].add('thousands')
      shown[decimal as Sign].add('decimal')
    }
  }
}

function only(says: ReadonlySet<Says>): Says | undefined {
  const [one, other] = says
  return other === undefined ? one : undefined
}

function opposite(says: Says | undefined): Says | undefined {
  return says && (says === 'decimal' ? 'thousands' : 'decimal')
}
