import { normalizeManufacturer, normalizePart } from 'hamkor'
import { makeCatalogue } from '../world/catalogue.js'
import { toCyrillic } from '../world/script.js'
import type { Words } from '../world/types.js'
import { PROCESS_GROUPS } from '../world/vocabulary/processes.js'

/*
 * A plain wording of everything the world can mean: of its words the one that our reader takes for what it takes most of
 * them for. A row written in these is read without a slip, whatever language and noise the observed one was in.
 */

const catalogue = makeCatalogue()

function all({ en, ru, uz }: Words): string[] {
  return [...en, ...ru, ...uz, ...uz.map(toCyrillic)]
}

/** The first of the words that are read as most of them are; the first word where none is read. */
function plainest(words: readonly string[], read: (word: string) => string | undefined): string {
  const readings = words.map(read)
  const votes = new Map<string, number>()
  for (const id of readings) if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1)
  const [most] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? []
  return words[most === undefined ? 0 : readings.indexOf(most)]!
}

/** What a field gives where it names one known thing; an unknown word is read as itself. */
const single = (ids: readonly string[] | undefined) =>
  ids?.length === 1 && !ids[0]!.startsWith('?') ? ids[0] : undefined

function kept(make: (id: string) => string): (id: string) => string {
  const memory = new Map<string, string>()
  return (id) => {
    const known = memory.get(id) ?? make(id)
    memory.set(id, known)
    return known
  }
}

const readProcess = (word: string) =>
  single(normalizeManufacturer({ id: 'x', processes: [word] }).value?.capabilities.map(({ process }) => process))
const readMaterial = (word: string) =>
  single(normalizeManufacturer({ id: 'x', materials: [word] }).value?.materials.map(({ id }) => id))

/** Of a process, a group of processes, a grade, a family of materials, a family of parts. */
export const plain = {
  process: kept((id) => plainest(all(catalogue.processes.get(id)!.words), readProcess)),
  group: kept((id) => plainest(all(PROCESS_GROUPS[id]!), readProcess)),
  grade: kept((id) => plainest(catalogue.material(id).names, readMaterial)),
  materials: kept((id) => plainest(all(catalogue.materialFamily(id).words), readMaterial)),
  part: kept((id) => plainest(all(catalogue.family(id).words), (name) => normalizePart({ name }).value.concept)),
}

/** A word that nobody understands. */
export const UNKNOWN = 'Zarmirqado-X'
