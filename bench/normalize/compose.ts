import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { seeded } from '../../test/support/mutated-lines.js'
import { KINDS, type Kind } from './labels.js'
import { type Line, parseLabels, SPLITS } from './lines.js'

/** A piece of a line as buyers write it, with the values that are in it. */
interface Fragment {
  readonly kind: Kind | 'none'
  readonly lang: string
  readonly text: string
  readonly labels: ReadonlyMap<Kind, readonly string[]>
}

const LANGUAGES = ['en', 'ru', 'uz', 'uz-Cyrl']
/** Lines per language; with the chance below every kind has its 300 values, 100 of them held. */
const LINES = { dev: 150, held: 75, opened: 100 }
const SEEDS = { dev: 101, held: 202, opened: 303 }
/** Chance that a line says something of a kind. */
const CHANCE = 0.45
/** A condition stands with its grade, so it is dealt before the materials. */
const ORDER: readonly (Kind | 'none')[] = [...new Set<Kind | 'none'>(['condition', ...KINDS, 'none'])]
const JOINTS = [', ', ', ', ', ', '; ', ' — ', ', ']

/**
 * Puts fragments of one language together to lines: a part first, then the rest in random order, every fragment once
 * before any comes again. The same fragments give the same lines.
 */
export function composedLines(dir: string): Line[] {
  return SPLITS.flatMap((split) => {
    const fragments = readFragments(dir, split)
    if (fragments.length === 0) return []
    return LANGUAGES.flatMap((lang) => {
      const random = seeded(SEEDS[split] + 1000 * LANGUAGES.indexOf(lang))
      const decks = new Map([...KINDS, 'none' as const].map((kind) => [kind, deck(fragments, kind, lang, random)]))
      return Array.from({ length: LINES[split] }, (): Line => {
        const chosen = choose(decks, random)
        const joint = JOINTS[Math.floor(random() * JOINTS.length)]!
        const labels = new Map<Kind, string[]>()
        for (const fragment of chosen) {
          for (const [kind, values] of fragment.labels) labels.set(kind, [...(labels.get(kind) ?? []), ...values])
        }
        return { file: 'composed', lang, split, text: chosen.map((fragment) => fragment.text).join(joint), labels }
      })
    })
  })
}

function choose(decks: ReadonlyMap<Kind | 'none', () => Fragment | undefined>, random: () => number): Fragment[] {
  const part = random() < 0.7 ? decks.get('part')!() : undefined
  const rest: Fragment[] = []
  const said = new Set<Kind>(part?.labels.keys())
  for (const kind of ORDER) {
    if (kind === 'part' || kind === 'position' || random() >= CHANCE) continue
    const fragment = decks.get(kind)!()
    // one value a kind: a second one would be a contradiction
    if (!fragment || [...fragment.labels.keys()].some((label) => said.has(label))) continue
    for (const label of fragment.labels.keys()) said.add(label)
    rest.splice(Math.floor(random() * (rest.length + 1)), 0, fragment)
  }
  const position = part && !said.has('position') && random() < 0.7 ? decks.get('position')!() : undefined
  const head = part && position ? [{ ...merged(part, position) }] : part ? [part] : []
  return [...head, ...rest]
}

/** A position stands beside the name it belongs to. */
function merged(part: Fragment, position: Fragment): Fragment {
  return { ...part, text: `${part.text} ${position.text}`, labels: new Map([...part.labels, ...position.labels]) }
}

/** Deals the fragments of a kind in random order, again and again. */
function deck(fragments: readonly Fragment[], kind: string, lang: string, random: () => number) {
  const all = fragments.filter(
    (fragment) => fragment.kind === kind && (fragment.lang === lang || fragment.lang === '*'),
  )
  let left: Fragment[] = []
  return (): Fragment | undefined => {
    if (left.length === 0) left = [...all]
    return left.splice(Math.floor(random() * left.length), 1)[0]
  }
}

/** `# kind`, then `lang|text|kind=value|…`; lang `*` is for all. */
function readFragments(dir: string, split: string): Fragment[] {
  const names = readdirSync(dir).filter((name) => name.endsWith(`.${split}.txt`))
  return names.sort().flatMap((name) => {
    let kind: Kind | 'none' = 'none'
    return readFileSync(path.join(dir, name), 'utf8')
      .split('\n')
      .flatMap((row, at): Fragment[] => {
        if (row.startsWith('# ')) kind = row.slice(2).trim() as Kind
        const [lang, text, ...labels] = row.split('|')
        if (row.trim() === '' || row.startsWith('#') || !lang || !text) return []
        return [{ kind, lang, text, labels: parseLabels(labels, `${name}:${at + 1}`) }]
      })
  })
}
