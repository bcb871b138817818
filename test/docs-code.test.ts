import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import * as evaluate from '../src/evaluate.js'
import * as core from '../src/index.js'
import * as localize from '../src/localize.js'
import * as node from '../src/node.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
// what TypeDoc writes lies in a folder beside the pages
const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
]

interface Block {
  readonly page: string
  readonly language: string
  readonly code: string
  /** What the page says the code prints: the `text` block after it. */
  readonly prints?: string
}

function blocksOf(page: string): Block[] {
  const fenced = [...read(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
  return fenced.flatMap(([, language, code], i): Block[] => {
    if (language === 'text') return []
    const [, next, output] = fenced[i + 1] ?? []
    return [{ page, language: language!, code: code!, ...(next === 'text' ? { prints: output! } : {}) }]
  })
}

const blocks = PAGES.flatMap(blocksOf)
const codeOf = (page: string) => blocks.filter((block) => block.page === page && /^(?:ts|js)$/.test(block.language))
const pagesWithCode = PAGES.filter((page) => codeOf(page).length > 0)

/** Within the package, so that its own name leads to what was built. */
const folder = mkdtempSync(join(ROOT, '.docs-code-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the code of the pages', () => {
  it('is in languages that are run, and every output follows its code', () => {
    expect(blocks.filter(({ language }) => !/^(?:ts|js|sh)$/.test(language))).toEqual([])
    expect(pagesWithCode).toContain('README.md')
  })

  it.each(pagesWithCode)('of %s, in its order in one file, is typed as a strict host types', (page) => {
    const file = join(folder, `${page.replace(/\W/g, '-')}.ts`)
    writeFileSync(
      file,
      codeOf(page)
        .map(({ code }) => code)
        .join('\n'),
    )
    const program = ts.createProgram([file], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      noEmit: true,
      types: [],
      // the types of the package are those of its sources: the quick build has none
      skipLibCheck: true,
      paths: {
        hamkor: [join(ROOT, 'src/index.ts')],
        'hamkor/*': [join(ROOT, 'src/*.ts')],
      },
    })
    const wrong = ts.getPreEmitDiagnostics(program, program.getSourceFile(file))
    expect(wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })

  it.each(pagesWithCode)('of %s prints with the built package what the page shows', (page) => {
    const file = join(folder, `${page.replace(/\W/g, '-')}.mts`)
    writeFileSync(
      file,
      codeOf(page)
        .map(({ code }) => code)
        .join('\n'),
    )
    const printed = execFileSync(process.execPath, ['--import', 'tsx', file], { cwd: ROOT, encoding: 'utf8' })
    expect(printed).toBe(
      codeOf(page)
        .map(({ prints = '' }) => prints)
        .join(''),
    )
  })

  it('names only scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ code }) => code.trim().split('\n'))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) {
      for (const command of line.replace(/#.*/, '').split('&&')) {
        const [, script] = /^npm (?:run )?([\w:]+)/.exec(command.trim()) ?? []
        expect(script === 'install' || Object.hasOwn(scripts, script ?? ''), command).toBe(true)
      }
    }
  })
})

describe('the calls that the pages name', () => {
  const doors: Readonly<Record<string, unknown>> = { ...core, ...localize, ...evaluate, ...node }
  const matcher = core.createMatcher({ manufacturers: [] })
  /** Named as what a host passes in, or as a part of a formula. */
  const OTHERS = new Set(['exp'])

  it.each(PAGES)('in %s are exported, or verbs of a matcher', (page) => {
    const inline = [
      ...read(page)
        .replace(/^```[\s\S]*?^```$/gm, '')
        .matchAll(/`([^`\n]+)`/g),
    ].map(([, code]) => code!)
    const called = inline.flatMap((code) => [...code.matchAll(/(?<![\w.@-])([a-z]\w*)\(/g)].map(([, name]) => name!))
    const unknown = called.filter((name) => !(name in doors) && !(name in matcher) && !OTHERS.has(name))
    expect(unknown).toEqual([])
  })

  it('are the verbs of a matcher, each in the table', () => {
    const table = [...read('docs/verbs.md').matchAll(/^\| [^|]+\| `(?:for await \(… of )?(\w+)\(/gm)].map(
      ([, name]) => name!,
    )
    expect(table.length).toBeGreaterThan(5)
    for (const verb of table) expect(matcher).toHaveProperty(verb)
  })

  it('quotes snippets in line that run', () => {
    const { builtinCriteria, createMatcher, localMaterialCriterion } = core
    const manufacturers: core.ManufacturerInput[] = []
    expect(read('docs/localize.md')).toContain(
      '`createMatcher({ manufacturers, criteria: [...builtinCriteria(), localMaterialCriterion] })`, weight 0.05',
    )
    expect(() =>
      createMatcher({ manufacturers, criteria: [...builtinCriteria(), localMaterialCriterion] }),
    ).not.toThrow()
    expect(localMaterialCriterion.weight).toBe(0.05)
  })
})
