/*
 * Lines and baths that are called by the metal they lay down: `две линии: барабанная под цинк`, `nickel tanks`, `хром ваннаси`.
 */

/** A line or bath, what it lays down, and what may come next: `ванны меди, никеля и хрома`. Offsets of the text. */
export interface PlatingLine {
  readonly index: number
  readonly length: number
  /** Id of a process. */
  readonly value: string
}

/**
 * The metals by their beginnings, in three languages. A bath of zinc may be one of melt, and a line of copper one of wire:
 * of those only a line where things hang or tumble tells.
 */
const METALS: readonly (readonly [begun: string, process: string, told: 'always' | 'hung'])[] = [
  ['цинк|zinc|rux|рух|sink', 'zinc-plating', 'hung'],
  ['никел|nickel|nikel', 'nickel-plating', 'always'],
  ['хром|chrom|xrom', 'chrome-plating', 'always'],
  ['мед[ьиню]|copper|mis|мис', 'copper-plating', 'hung'],
  ['олов|tin|qalay|қалай', 'tin-plating', 'hung'],
]
const METAL = METALS.map(([begun]) => begun).join('|')
const ROWS = METALS.map(([begun, process, told]) => ({ begun: new RegExp(`^(?:${begun})`, 'iu'), process, told }))
const LINE =
  '(?:лини[яюией]\\p{L}*|ванн\\p{L}*|(?:барабан|подвес)\\p{L}*|lines?|tanks?|baths?|barrels?|liniya\\p{L}*|vanna\\p{L}*|линия\\p{L}*)'
const HUNG = /барабан|подвес|barrel|rack|гальван|galvan|plating|electro|под|for/iu

/** The metal first: `никелевая ванна`, `zinc barrel line`, `xrom vannasi`. */
const METAL_FIRST = new RegExp(
  `(?<!\\p{L})(?:${METAL})\\p{L}*[\\s-]+(?:(?:barrel|rack|plating|гальваническ\\p{L}+)\\s+)?${LINE}(?!\\p{L})`,
  'giu',
)
/** The line first: `линия под цинк`, `ванны меди, никеля и хрома`, `rack line for nickel`. */
const LINE_FIRST = new RegExp(
  `(?<!\\p{L})${LINE}\\s+(?:под\\s+|для\\s+|for\\s+|of\\s+)?(?:${METAL})\\p{L}*(?:(?:,|\\s+и|\\s+and)\\s+(?:под\\s+|for\\s+)?(?:${METAL})\\p{L}*)*`,
  'giu',
)
const MAYBE = new RegExp(LINE, 'iu')
const ONE_METAL = new RegExp(`(?<!\\p{L})(?:${METAL})`, 'giu')

/** The lines and baths that a sentence names by their metal. O(n). */
export function platingLinesIn(text: string): readonly PlatingLine[] {
  if (!MAYBE.test(text)) return []
  return [METAL_FIRST, LINE_FIRST].flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: said, index }) =>
      [...said.matchAll(ONE_METAL)].flatMap((metal): PlatingLine[] => {
        const row = ROWS.find(({ begun }) => begun.test(metal[0]))
        if (!row || (row.told === 'hung' && !HUNG.test(said))) return []
        return [{ index: index + metal.index, length: said.length - metal.index, value: row.process }]
      }),
    ),
  )
}
