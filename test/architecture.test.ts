import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SRC = join(ROOT, 'src')

/** The floors of docs/ARCHITECTURE.md: a file may import its own folder and lower floors. */
const FLOORS: Readonly<Record<string, number>> = {
  errors: -2,
  refuse: -1,
  model: 0,
  random: 0,
  text: 1,
  rank: 1,
  evaluate: 1,
  catalog: 2,
  normalize: 3,
  explain: 3,
  criteria: 4,
  retrieve: 5,
  cooperate: 6,
  localize: 6,
  learn: 6,
  matcher: 7,
  index: 8,
  node: 8,
}

/** Floors within `normalize`: a folder imports itself and lower ones, the files beside the folders all of them. */
const ROOMS_OF_NORMALIZE: Readonly<Record<string, number>> = {
  common: 0,
  words: 1,
  figures: 1,
  engineering: 2,
  materials: 3,
  parts: 4,
  works: 5,
  fields: 6,
  request: 7,
  prose: 8,
}

/** Who may import which package; a name ending in `/` or `:` is a prefix. */
const OWNERS: readonly { readonly dependency: string; readonly owner: RegExp }[] = [
  { dependency: 'zod', owner: /^model\// },
  { dependency: 'ml-matrix', owner: /^rank\/linear\.ts$/ },
  { dependency: 'fuse.js', owner: /^normalize\/words\/suggest\.ts$/ },
  { dependency: 'highs', owner: /^cooperate\// },
  { dependency: 'node:', owner: /^node\// },
  { dependency: 'natural/', owner: /^text\// },
  { dependency: '@orama/stemmers/', owner: /^text\// },
]

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : []
  })
}

const files = filesBelow(SRC).map((path) => ({
  path: relative(SRC, path).replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}))

function importsOf(text: string): string[] {
  const found = text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g)
  return [...found].map((match) => (match[1] ?? match[2])!)
}

/** Floor folder, or the file's own name for the files beside the folders. */
function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '')
}

const edges = files.flatMap((file) =>
  importsOf(file.text)
    .filter((target) => target.startsWith('.'))
    .map((target) => ({
      from: file.path,
      to: relative(SRC, resolve(SRC, dirname(file.path), target))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts'),
    })),
)

describe('the house', () => {
  it('has every file on a known floor', () => {
    expect(
      files.map((file) => file.path).filter((path) => FLOORS[roomOf(path)] === undefined && !path.endsWith('.d.ts')),
    ).toEqual([])
  })

  it('imports only its own folder and lower floors', () => {
    const upward = edges.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)]
      return a !== b && !(FLOORS[b]! < FLOORS[a]!)
    })
    expect(upward).toEqual([])
  })

  it('reads in floors too', () => {
    const folderOf = (path: string) => /^normalize\/(?:(.+)\/)?[^/]+$/.exec(path)
    const upward = edges.filter(({ from, to }) => {
      const [inner, outer] = [folderOf(from), folderOf(to)]
      if (!inner?.[1] || !outer || inner[1] === outer[1]) return false
      return !(ROOMS_OF_NORMALIZE[outer[1] ?? '']! < ROOMS_OF_NORMALIZE[inner[1]]!)
    })
    expect(upward).toEqual([])
  })

  it('has no import cycle', () => {
    const next = new Map<string, string[]>()
    for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
    const done = new Set<string>()
    const walk = (path: string, trail: readonly string[]): string[] => {
      if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
      if (done.has(path)) return []
      for (const target of next.get(path) ?? []) {
        const cycle = walk(target, [...trail, path])
        if (cycle.length > 0) return cycle
      }
      done.add(path)
      return []
    }
    expect(files.flatMap((file) => walk(file.path, []))).toEqual([])
  })

  it('leaves each dependency to its owner', () => {
    const strangers = files.flatMap((file) =>
      importsOf(file.text)
        .filter((target) => !target.startsWith('.'))
        .filter((target) => {
          const rule = OWNERS.find(({ dependency }) =>
            /[/:]$/.test(dependency) ? target.startsWith(dependency) : target === dependency,
          )
          return !rule?.owner.test(file.path)
        })
        .map((target) => `${file.path} imports ${target}`),
    )
    expect(strangers).toEqual([])
  })

  it('imports zod as a namespace, which bundles to a third', () => {
    expect(files.filter((file) => /import\s*\{[^}]*\}\s*from 'zod'/.test(file.text)).map((file) => file.path)).toEqual(
      [],
    )
  })

  it('keeps files to 300 lines, data rows excepted', () => {
    const long = files
      .filter((file) => !file.path.startsWith('catalog/data/') && file.text.split('\n').length > 301)
      .map((file) => `${file.path}: ${file.text.split('\n').length}`)
    expect(long).toEqual([])
  })

  it('has no barrel but the doors', () => {
    const barrels = files.filter((file) => file.path.includes('/') && file.path.endsWith('/index.ts'))
    expect(barrels.map((file) => file.path)).toEqual([])
  })

  it('keeps locale and clock out of results', () => {
    const banned = /\bIntl\.|\.toLocale|localeCompare|\bDate\.now|\bnew Date\(|Math\.random/
    expect(files.filter((file) => banned.test(stripComments(file.text))).map((file) => file.path)).toEqual([])
  })
})

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/[^\n]*/g, '')
}

describe('docs/ARCHITECTURE.md', () => {
  const page = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8')

  it('links only to files that exist', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1]!)
    const dead = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        try {
          statSync(resolve(ROOT, 'docs', link))
          return false
        } catch {
          return true
        }
      })
    expect(dead).toEqual([])
  })

  it('walks every folder of src', () => {
    const folders = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory())
    expect(folders.filter((folder) => !page.includes(`../src/${folder}`))).toEqual([])
  })
})
