import { type Respelled, stretchWritten } from '../materials/respelled.js'

/** The words of a stretch of a description as its maker wrote them, short enough to be shown. */
export type Quote = (start: number, end: number) => string

/** Longest stretch of a description that is quoted. */
const QUOTED = 120

/** Quotes what was written by stretches of what is read. */
export function quoterOf(written: string, read: Respelled): Quote {
  return (start, end) => {
    const said = written.slice(...stretchWritten(read, start, end)).trim()
    return said.length > QUOTED ? `${said.slice(0, QUOTED).trim()}…` : said
  }
}
