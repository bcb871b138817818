import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readImports } from '../examples/data/read-imports.js'
import { bar, cell, width, wrap } from '../examples/demo/terminal.js'
import { LANGS, WORDS } from '../examples/demo/words.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLES = join(ROOT, 'examples')
const numbered = readdirSync(EXAMPLES).filter((name) => /^\d\d-.*\.ts$/.test(name))
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8')

/** Runs a file as a reader would: by tsx, against the built package. */
function run(file: string, ...args: string[]) {
  const env = { ...process.env, NO_COLOR: '1' }
  return spawnSync(process.execPath, ['--import', 'tsx', file, ...args], { cwd: ROOT, encoding: 'utf8', env })
}

describe('the numbered examples', () => {
  it('are built on the package', () => {
    expect(existsSync(join(ROOT, 'dist/index.js')), 'npm run build:js comes first; npm test does it').toBe(true)
    expect(numbered.length).toBeGreaterThanOrEqual(6)
  })

  it.each(numbered)('%s prints what is kept beside it', (name) => {
    const { stdout, stderr, status } = run(join('examples', name))
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toBe(read('examples', name.replace(/\.ts$/, '.txt')))
  })

  it.each(numbered)('%s imports the package by its name', (name) => {
    expect(read('examples', name)).toMatch(/from 'hamkor(?:\/\w+)?'/)
    expect(read('examples', name)).not.toMatch(/from '\.\.\/(src|dist)/)
  })
})

describe('the README', () => {
  const readme = read('README.md')
  const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({ language, text }))

  it('quotes the first example and what it prints', () => {
    const [, region] = /\/\/ #region example\n([\s\S]*?)\/\/ #endregion/.exec(read('examples/01-match-a-part.ts'))!
    const code = blocks.findIndex(({ language }) => language === 'ts')
    expect(blocks[code]?.text).toBe(region)
    expect(blocks[code + 1]).toEqual({ language: 'text', text: read('examples/01-match-a-part.txt') })
  })

  it('names the two commands, and only scripts that exist', () => {
    expect(readme).toContain('npm install && npm run demo')
    expect(readme).toContain('npm install && npm test')
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([script!])
  })

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!)
    expect(links.length).toBeGreaterThan(3)
    for (const path of links) expect(existsSync(join(ROOT, path)), path).toBe(true)
  })
})

describe('the demo', () => {
  it.each(LANGS)('sums up the list and shows a dozen parts in %s, without an escape code', (lang) => {
    const { stdout, stderr, status } = run('examples/demo.ts', '--lang', lang)
    expect([status, stderr]).toEqual([0, ''])
    const words = WORDS[lang]
    for (const said of [words.title, words.fits, words.open, words.near, words.closer, words.total]) {
      expect(stdout).toContain(said)
    }
    expect(stdout).toContain(words.parts(readImports().length))
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toMatch(/undefined|\bNaN\b|\[object|\{[a-z]+\}/)
    expect(Math.max(...stdout.split('\n').map(width))).toBeLessThanOrEqual(120)
  })

  it('takes one part as free text', () => {
    const { stdout, status } = run('examples/demo.ts', '--part', 'Бампер передний Cobalt, PP+EPDM-TD20, 80 000 шт/год')
    expect(status).toBe(0)
    expect(stdout).toContain('Uz-Koram')
  })

  it.each([
    [['--lnag', 'ru'], "unknown option '--lnag'"],
    [['--lang', 'de'], 'unknown language "de"'],
    [['--lang'], 'argument missing'],
    [['--part', ' '], '--part needs a text'],
    [['brake disc'], "unexpected argument 'brake disc'"],
  ])('refuses %j with a clear word and code 2', (args, message) => {
    const { stdout, stderr, status } = run('examples/demo.ts', ...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
    expect(stderr).toContain('npm run demo -- --lang')
  })
})

describe('the page of a terminal', () => {
  it('counts columns, not UTF-16 units', () => {
    expect(width('Ўзбекистон')).toBe(10)
    expect(width('oʻzbek')).toBe(6)
    expect(width('й')).toBe(1) // и + combining breve
    expect(width('우즈코람')).toBe(8)
    expect(width('汽车')).toBe(4)
    expect(width('a\u200bb')).toBe(2)
  })

  it('fills and cuts to the same width in every script', () => {
    for (const text of ['disc', 'Диск тормозной передний', '우즈베키스탄 자동차 부품', 'oʻrindiq gʻilofi', '']) {
      for (const columns of [1, 2, 5, 12, 30]) {
        expect(width(cell(text, columns))).toBe(columns)
        expect(width(cell(text, columns, 'right'))).toBe(columns)
      }
    }
  })

  it('wraps at spaces and loses nothing', () => {
    const text = 'чугун предлагается в общем, нужен СЧ20: уточните марку'
    const lines = wrap(text, 20, '').split('\n')
    expect(lines.every((line) => width(line) <= 20)).toBe(true)
    expect(lines.join(' ')).toBe(text)
  })

  it('draws a share of 0–1', () => {
    expect([bar(0), bar(0.5), bar(1), bar(7)]).toEqual(['░░░░░░░░', '████░░░░', '████████', '████████'])
  })
})

describe('color', () => {
  it('stays away from a pipe, and from a terminal under NO_COLOR', () => {
    const script = `
      process.stdout.isTTY = true
      const { paint } = await import('./examples/demo/terminal.ts')
      process.stdout.write(JSON.stringify(paint('red', 'x')))`
    const painted = (env: Record<string, string>) => {
      const { NO_COLOR: _, ...rest } = process.env
      return JSON.parse(
        execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
          cwd: ROOT,
          encoding: 'utf8',
          env: { ...rest, ...env },
        }),
      ) as string
    }
    expect(painted({})).toBe('\u001b[31mx\u001b[39m')
    expect(painted({ NO_COLOR: '1' })).toBe('x')
  })
})
