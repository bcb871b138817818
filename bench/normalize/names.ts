import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defaultCatalog } from '../../src/catalog/default.js'
import { findMaterials } from '../../src/normalize/materials/find-materials.js'
import { readMaterial } from '../../src/normalize/materials/read-material.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { lineageOf } from '../../src/normalize/words/grade-index.js'
import { readProcess } from '../../src/normalize/works/read-process.js'

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

/** A way to read a name, and whether what it was read as is the one meant or something wider. */
interface Reader {
  /** Behind the name of the file, where one file is read in two ways. */
  readonly way: string
  readonly read: (name: string) => string | undefined
  readonly isSame: (id: string, found: string) => boolean
  readonly isWider: (id: string, found: string) => boolean
}

const isOne = (id: string, found: string) => id === found
const isWiderProcess = (id: string, found: string) => found !== id && defaultCatalog.processesBelow(found).has(id)
const PARTS: readonly Reader[] = [{ way: '', read: partIn, isSame: isOne, isWider: isWiderProcess }]
const WORKS: readonly Reader[] = [{ way: '', read: workIn, isSame: isOne, isWider: isWiderProcess }]
const ofMaterials = (way: string, read: Reader['read']): Reader => ({
  way,
  read,
  // 1.0037 and S235JR are one steel to a buyer
  isSame: (id, found) => ['same', 'identical', 'close'].includes(defaultCatalog.materialRelation(id, found).kind),
  isWider: (id, found) => lineageOf(id, defaultCatalog).includes(found),
})
const MATERIALS: readonly Reader[] = [ofMaterials(' field', materialIn), ofMaterials(' text', materialFound)]

/**
 * Reads `names/*.tsv`, an id, a language and a name in each row, parted by tabs: what outsiders call part families and, in
 * `works.*` and `materials.*`, works and materials. Each name is read alone, as a line or as the field of a process; a
 * material as a field and as a line.
 */
export function nameFigures(dir: string): NameFigure[] {
  return readdirSync(dir)
    .sort()
    .flatMap((file) => {
      const rows = readFileSync(path.join(dir, file), 'utf8').trim().split('\n')
      const readers = file.startsWith('works') ? WORKS : file.startsWith('materials') ? MATERIALS : PARTS
      return readers.map(({ way, read, isSame, isWider }) => {
        const told = rows.map((row) => {
          const [id, , name] = row.split('\t')
          if (!id || !name) throw new Error(`${file}: expected an id, a language and a name, not ${row}`)
          return { id, found: read(name) }
        })
        const count = (is: (one: (typeof told)[number]) => boolean) => told.filter(is).length
        const right = count(({ id, found }) => found !== undefined && isSame(id, found))
        const wider = count(({ id, found }) => found !== undefined && !isSame(id, found) && isWider(id, found))
        const unread = count(({ found }) => found === undefined)
        return {
          file: `${file}${way}`,
          names: rows.length,
          right,
          wider,
          unread,
          wrong: rows.length - right - wider - unread,
        }
      })
    })
}

function partIn(name: string): string | undefined {
  return normalizePart(name).value.concept
}

function workIn(name: string): string | undefined {
  const read = readProcess(name, defaultCatalog, [])
  return read.ok && !read.value.startsWith('?') ? read.value : undefined
}

function materialIn(name: string): string | undefined {
  const read = readMaterial(name, defaultCatalog)
  return read.ok && !read.value.id.startsWith('?') ? read.value.id : undefined
}

function materialFound(name: string): string | undefined {
  return findMaterials(name, defaultCatalog).find(({ value }) => !value.id.startsWith('?'))?.value.id
}
