/** A piece of a document before it is Markdown or HTML; all texts are plain and still to be escaped. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'cards'; readonly items: readonly Card[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Charts stand in HTML alone; their figures are also in a table. */
  | { readonly kind: 'chart'; readonly svg: string; readonly title: string; readonly note?: string }

/** One key figure. */
export interface Card {
  readonly label: string
  readonly value: string
}

/** Rows of cells; a column is text (left) or a number (right). */
export interface Table {
  readonly title?: string
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[]
  readonly rows: readonly (readonly string[])[]
  /** Many narrow columns: smaller type, and scrolls by itself on a phone. */
  readonly width?: 'wide'
  /** Positions of rows that are totals. */
  readonly strong?: readonly number[]
}

/** A section of a document. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A document in one language. */
export interface Page {
  readonly lang: string
  readonly kicker: string
  readonly title: string
  readonly subtitle: string
  readonly sections: readonly Section[]
  readonly footer: string
}

/** A table whose first columns are texts and the rest numbers. */
export function table(
  texts: readonly string[],
  numbers: readonly string[],
  rows: readonly (readonly string[])[],
  more: Pick<Table, 'title' | 'width' | 'strong'> = {},
): Block {
  const columns = [
    ...texts.map((title) => ({ title, align: 'left' as const })),
    ...numbers.map((title) => ({ title, align: 'right' as const })),
  ]
  return { kind: 'table', table: { columns, rows, ...more } }
}
