import type { Catalogue } from '../world/catalogue.js'
import { observeMaker } from '../world/observe-maker.js'
import { observePart } from '../world/observe-part.js'
import type { Rates } from '../world/rates.js'
import { toCyrillic } from '../world/script.js'
import type { CapabilityRow, Maker, MakerRow, Part, PartRow, Process } from '../world/types.js'
import { OWN } from '../world/vocabulary/phrases.js'

/*
 * A reader that no reader can beat: it hears which thing the generator meant by every word that it wrote, slips, languages
 * and told-about processes and all. Only what the row itself hides stays hidden: an invented name is an unknown thing, a
 * parent term is a parent term, and what is left out is left out.
 */

/** A process that a row mentions: itself, or the group whose name stands there; neither where the name is invented. */
export interface Mention {
  readonly process?: string
  readonly group?: string
  /** The row of the form that it stands in. */
  readonly capability?: CapabilityRow
  readonly materials?: MaterialsRead
}

/** A list of materials: families by name or by all their grades in it; `hidden` families under invented names. */
export interface MaterialsRead {
  readonly families: ReadonlySet<string>
  readonly grades: ReadonlyMap<string, ReadonlySet<string>>
  readonly hidden: number
}

export interface MakerRead {
  readonly row: MakerRow
  readonly mentions: readonly Mention[]
  readonly materials?: MaterialsRead
  readonly products?: { readonly named: readonly string[]; readonly hidden: number; readonly sells?: boolean }
  /** Says that it trades, that it has a plant. */
  readonly trades: boolean
  readonly owns: boolean
  /** Processes it says it has not. */
  readonly denied: readonly string[]
}

export interface PartRead {
  readonly row: PartRow
  readonly family?: string
  readonly grade?: string
  readonly materialFamily?: string
  readonly hs?: string
  /** Steps of the first route as listed, or one finish of it. */
  readonly steps?: { readonly mentions: readonly Mention[]; readonly isFinish: boolean }
  /** What the row tells, as in `facts.ts`. */
  readonly facts: ReadonlySet<string>
}

type Word =
  | { readonly kind: 'process'; readonly id: string; how: 'coined' | 'exact' | 'told' | 'group' }
  | { readonly kind: 'grade' | 'materials' | 'part'; readonly id: string }

/** The catalogue, telling which of its words are taken. It changes nothing, so the same row comes out. */
function tapped(catalogue: Catalogue): { readonly catalogue: Catalogue; readonly heard: Word[] } {
  const heard: Word[] = []
  const onWords = <T extends object>(row: T, key: string, word: Word): T =>
    new Proxy(row, {
      get: (target, name) => {
        if (name === key) heard.push(word)
        return Reflect.get(target, name)
      },
    })
  const process = (id: string): Process | undefined => {
    const row = catalogue.processes.get(id)
    if (!row) return undefined
    const word: Word = { kind: 'process', id, how: 'coined' }
    heard.push(word)
    return new Proxy(row, {
      get: (target, name) => {
        if (name === 'words') word.how = 'exact'
        if (name === 'told') word.how = 'told'
        if (name === 'group') word.how = 'group'
        return Reflect.get(target, name)
      },
    })
  }
  const processes = new Proxy(catalogue.processes, {
    get: (target, name) => (name === 'get' ? process : Reflect.get(target, name)),
  })
  return {
    heard,
    catalogue: {
      ...catalogue,
      processes,
      family: (id) => onWords(catalogue.family(id), 'words', { kind: 'part', id }),
      material: (id) => onWords(catalogue.material(id), 'names', { kind: 'grade', id }),
      materialFamily: (id) => onWords(catalogue.materialFamily(id), 'words', { kind: 'materials', id }),
    },
  }
}

function mentionOf(word: Word & { kind: 'process' }, catalogue: Catalogue): Mention {
  if (word.how === 'coined') return {}
  return word.how === 'group' ? { group: catalogue.processes.get(word.id)!.group } : { process: word.id }
}

function materialsOf(words: readonly Word[], catalogue: Catalogue, families: number): MaterialsRead {
  const grades = new Map<string, Set<string>>()
  for (const { kind, id } of words) {
    if (kind !== 'grade') continue
    const { family } = catalogue.material(id)
    grades.set(family, (grades.get(family) ?? new Set()).add(id))
  }
  const named = new Set(words.flatMap(({ kind, id }) => (kind === 'materials' ? [id] : [])))
  return { families: named, grades, hidden: families - named.size - grades.size }
}

const OWN_WORDS = [...OWN.en, ...OWN.ru, ...OWN.uz, ...OWN.uz.map(toCyrillic)]

/** What a profile says, perfectly read. */
export function overhearMaker(seed: number, maker: Maker, catalogue: Catalogue, rates: Rates): MakerRead {
  const tap = tapped(catalogue)
  const { row, facts } = observeMaker(seed, maker, tap.catalogue, rates)
  const isForm = row.capabilities !== undefined
  const mentions: Mention[] = []
  const whole: Word[] = []
  let own: Word[] = []
  let isFresh = true
  const close = () => {
    const last = mentions.at(-1)
    const listed = last?.capability?.materials
    if (!last || !listed) return
    const names = own.filter(({ kind }) => kind === 'grade' || kind === 'materials').length
    const read = materialsOf(own, catalogue, 0)
    mentions[mentions.length - 1] = {
      ...last,
      materials: { ...read, hidden: listed.length - names },
    }
  }
  for (const word of tap.heard) {
    if (word.kind === 'process') {
      // in a form the generator looks every process up again, for the materials that go with it
      if (isForm && !isFresh) {
        isFresh = true
        continue
      }
      close()
      own = []
      const capability = row.capabilities?.[mentions.length]
      mentions.push({ ...mentionOf(word, catalogue), ...(capability ? { capability } : {}) })
      isFresh = false
    } else if (word.kind !== 'part') {
      ;(isForm ? own : whole).push(word)
    }
  }
  close()
  const named = tap.heard.flatMap(({ kind, id }) => (kind === 'part' ? [id] : []))
  const hasProducts = named.length > 0 || row.products !== undefined
  const isText = row.products === undefined
  return {
    row,
    mentions,
    ...(whole.length > 0 ? { materials: materialsOf(whole, catalogue, maker.families.size) } : {}),
    ...(hasProducts
      ? {
          products: {
            named,
            hidden: maker.products.length - named.length,
            ...(isText ? { sells: !maker.makes } : {}),
          },
        }
      : {}),
    trades: facts.has('trading'),
    owns: OWN_WORDS.some((phrase) => row.description?.includes(phrase)),
    denied: [...facts].flatMap((fact) => (fact.startsWith('denied:') ? [fact.slice('denied:'.length)] : [])),
  }
}

/** What a buyer's row says, perfectly read. */
export function overhearPart(seed: number, part: Part, catalogue: Catalogue, rates: Rates): PartRead {
  const tap = tapped(catalogue)
  const { row, facts } = observePart(seed, part, tap.catalogue, rates)
  const mentions = tap.heard.flatMap((word) => (word.kind === 'process' ? [mentionOf(word, catalogue)] : []))
  const names = (kind: Word['kind']) => tap.heard.some((word) => word.kind === kind)
  const { family } = catalogue.material(part.material)
  return {
    row,
    facts,
    ...(facts.has('name') ? { family: part.family } : {}),
    ...(names('grade') ? { grade: part.material } : {}),
    ...(names('materials') || names('grade') ? { materialFamily: family } : {}),
    ...(facts.has('hs') ? { hs: catalogue.family(part.family).hs } : {}),
    ...(mentions.length > 0 ? { steps: { mentions, isFinish: !facts.has('process') } } : {}),
  }
}
