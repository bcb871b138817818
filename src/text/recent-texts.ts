/*
 * What was worked out of the last few texts: the readers of one record ask for the same text one after another, and for
 * pieces of it in between. Short texts, the cells of a column, come again later: one that does is kept longer.
 */

/** Short texts that are told from new ones, and kept where they come again; then it begins anew. */
const CELLS = 256
/** UTF-16 units. */
const LONGEST_CELL = 32

/** What is known of recent texts. */
export class RecentTexts<T> {
  private readonly texts: string[] = []
  private readonly values: T[] = []
  /** Texts that are kept whatever their length. */
  private readonly room: number
  /** The one that gives way next. */
  private oldest = 0
  private last = 0
  /** Null for a text that came once: most never come again, and what is kept of them would only be carried along. */
  private readonly cells = new Map<string, T | null>()

  constructor(room: number) {
    this.room = room
  }

  get(text: string): T | undefined {
    const texts = this.texts
    if (texts[this.last] === text) return this.values[this.last]
    for (let i = 0; i < texts.length; i++) {
      if (texts[i] !== text) continue
      this.last = i
      return this.values[i]
    }
    return text.length <= LONGEST_CELL ? (this.cells.get(text) ?? undefined) : undefined
  }

  keep(text: string, value: T): void {
    this.last = this.oldest
    this.texts[this.oldest] = text
    this.values[this.oldest] = value
    this.oldest = (this.oldest + 1) % this.room
    if (text.length > LONGEST_CELL) return
    const isAgain = this.cells.has(text)
    if (!isAgain && this.cells.size >= CELLS) this.cells.clear()
    this.cells.set(text, isAgain ? value : null)
  }
}
