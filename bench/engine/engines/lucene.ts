import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Document, Query } from '../documents.js'
import { percentile } from '../figures.js'

/** Where Debian's `liblucene8-java` puts its jars. */
const JARS = '/usr/share/java'

/** Jars of core and analyzers, or why Lucene is absent. */
export function luceneJars(): { readonly jars: readonly string[] } | { readonly absent: string } {
  for (const command of ['java', 'javac']) {
    try {
      execFileSync(command, ['-version'], { stdio: 'ignore' })
    } catch {
      return { absent: `no ${command}` }
    }
  }
  const names = existsSync(JARS) ? readdirSync(JARS) : []
  const found = ['core', 'analyzers-common'].map((part) =>
    names
      .filter((name) => new RegExp(`^lucene-${part}-[\\d.]+\\.jar$`).test(name))
      .sort()
      .at(-1),
  )
  if (found.includes(undefined)) return { absent: `no lucene-core and lucene-analyzers-common in ${JARS}` }
  return { jars: found.map((name) => join(JARS, name!)) }
}

/** What one shape took in Lucene. */
export interface LuceneShape {
  readonly rounds: number
  readonly meanMs: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly answers: readonly (readonly string[])[]
}

/** What Lucene was measured to. */
export interface LuceneRun {
  readonly version: string
  readonly build: { readonly wallMs: number; readonly cpuMs: number }
  readonly bytes: number
  readonly shapes: Readonly<Record<string, LuceneShape>>
}

/** Compiles Lucene.java, hands it documents and queries as files, and reads what it took. Throws where it is absent. */
export async function runLucene(
  documents: readonly Document[],
  queries: readonly Query[],
  options: { readonly rounds: number; readonly seconds: number },
): Promise<LuceneRun> {
  const held = luceneJars()
  if ('absent' in held) throw new Error(`Lucene is absent: ${held.absent}`)
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-lucene-'))
  try {
    const source = new URL('../engines/Lucene.java', import.meta.url).pathname
    execFileSync('javac', ['-cp', held.jars.join(':'), '-d', folder, source])
    await writeDocuments(join(folder, 'documents.tsv'), documents)
    writeFileSync(join(folder, 'queries.tsv'), queries.map((query) => `${queryLine(query)}\n`).join(''))
    const path = [folder, ...held.jars].join(':')
    const given = [folder, String(options.rounds), String(options.seconds)]
    const said = execFileSync('java', ['-Xmx4g', '-cp', path, 'Lucene', ...given], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return runOf(said)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeDocuments(path: string, documents: readonly Document[]): Promise<void> {
  const file = createWriteStream(path)
  for (const one of documents) {
    const tags = [one.processes, one.materials, one.certificates].map((ids) => ids.join(' '))
    const cells = [one.id, one.text.replaceAll(/\s/g, ' '), ...tags, one.it, one.side, one.capacity]
    if (!file.write(`${cells.join('\t')}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}

function queryLine(query: Query): string {
  const { text, processes, material, certificates, it, side, capacity } = query
  return [text, processes.join(' '), material, certificates.join(' '), it, side, capacity]
    .map((cell) => cell ?? '')
    .join('\t')
}

function runOf(said: string): LuceneRun {
  const shapes: Record<string, LuceneShape> = {}
  let [version, wallMs, cpuMs, bytes] = ['', 0, 0, 0]
  let now: { name: string; rounds: number; meanMs: number } | undefined
  let times: number[] = []
  let answers: string[][] = []
  const close = () => {
    if (!now) return
    const sorted = [...times].sort((a, b) => a - b)
    const at = (share: number) => percentile(sorted, share)
    shapes[now.name] = { rounds: now.rounds, meanMs: now.meanMs, p50: at(0.5), p95: at(0.95), p99: at(0.99), answers }
    times = []
    answers = []
  }
  for (const line of said.split('\n')) {
    const [kind, ...cells] = line.split('\t')
    if (kind === 'build') {
      version = cells[0]!
      ;[wallMs, cpuMs, bytes] = cells.slice(1).map(Number) as [number, number, number]
    } else if (kind === 'shape') {
      close()
      now = { name: cells[0]!, rounds: Number(cells[1]), meanMs: Number(cells[2]) }
    } else if (kind === 'answer') {
      times.push(Number(cells[0]))
      answers.push(cells[1] ? cells[1].split(' ') : [])
    }
  }
  close()
  return { version, build: { wallMs, cpuMs }, bytes, shapes }
}
