import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defaultCatalog } from '../../src/catalog/default.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { readProcess } from '../../src/normalize/read-process.js'

/** How many of the names in a file are read as what their writer meant. */
export interface NameFigure {
  readonly file: string
  readonly names: number
  readonly right: number
  /** As something that the one meant is a kind of. */
  readonly wider: number
  readonly unread: number
  readonly wrong: number
}

/**
 * Reads `names/*.tsv`, an id, a language and a name in each row, parted by tabs: what outsiders call part families and, in
 * `works.*`, works. Each name is read alone, as a line or as the field of a process.
 */
export function nameFigures(dir: string): NameFigure[] {
  return readdirSync(dir)
    .sort()
    .map((file) => {
      const rows = readFileSync(path.join(dir, file), 'utf8').trim().split('\n')
      const read = file.startsWith('works') ? workIn : partIn
      const told = rows.map((row) => {
        const [id, , name] = row.split('\t')
        if (!id || !name) throw new Error(`${file}: expected an id, a language and a name, not ${row}`)
        return { id, found: read(name) }
      })
      const count = (is: (one: (typeof told)[number]) => boolean) => told.filter(is).length
      const right = count(({ id, found }) => id === found)
      const wider = count(
        ({ id, found }) => found !== undefined && found !== id && defaultCatalog.processesBelow(found).has(id),
      )
      const unread = count(({ found }) => found === undefined)
      return { file, names: rows.length, right, wider, unread, wrong: rows.length - right - wider - unread }
    })
}

function partIn(name: string): string | undefined {
  return normalizePart(name).value.concept
}

function workIn(name: string): string | undefined {
  const read = readProcess(name, defaultCatalog, [])
  return read.ok && !read.value.startsWith('?') ? read.value : undefined
}
