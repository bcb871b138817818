import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse, type Report } from 'scslre'
import ts from 'typescript'
import { afterEach, describe, expect, it, vi } from 'vitest'

/*
 * Every regular expression takes time in proportion to the text: an independent analysis (scslre, which stands behind
 * eslint-plugin-regexp) looks for quantifiers that trade characters with themselves or each other, and for those that an
 * unanchored pattern begins anew at every character.
 */

const SRC = fileURLToPath(new URL('../src', import.meta.url))

function slowness(source: string, flags: string): string[] {
  const { reports } = analyse({ source, flags })
  return reports.map((report: Report) =>
    report.type === 'Trade'
      ? `${report.startQuant.raw} and ${report.endQuant.raw} trade`
      : `${report.quant.raw}: ${report.type}`,
  )
}

function literalsIn(file: string): { readonly at: string; readonly written: string }[] {
  const source = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: { at: string; written: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push({ at: `${file}:${line + 1}`, written: node.text })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function slow(written: string): string[] {
  const end = written.lastIndexOf('/')
  return slowness(written.slice(1, end), written.slice(end + 1))
}

describe('patterns', () => {
  it('that are known to be slow are told', () => {
    expect(slow('/(a+)+$/')).not.toEqual([])
    expect(slow(String.raw`/\d+\.?\d*x/`)).not.toEqual([])
    expect(slow(String.raw`/\s+$/`)).not.toEqual([])
    expect(slow(String.raw`/(?<!\s)\s+$/`)).toEqual([])
  })

  it('written in the source are linear', () => {
    const files = (readdirSync(SRC, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'))
    const literals = files.flatMap(literalsIn)
    expect(literals.length).toBeGreaterThan(1500)
    const faults = literals.flatMap(({ at, written }) => slow(written).map((fault) => `${at} ${fault} in ${written}`))
    expect(faults).toEqual([])
  })

  describe('put together when the library runs', () => {
    const Original = globalThis.RegExp
    afterEach(() => {
      globalThis.RegExp = Original
      vi.resetModules()
    })

    it('are linear', async () => {
      const made = new Set<string>()
      const kept = (pattern: RegExp) => {
        made.add(`${pattern}`)
        return pattern
      }
      globalThis.RegExp = new Proxy(Original, {
        construct: (target, given, own) => kept(Reflect.construct(target, given, own) as RegExp),
        apply: (target, self, given) => kept(Reflect.apply(target, self, given) as RegExp),
      })
      vi.resetModules()
      const { createMatcher, explain, normalizeManufacturer, normalizePart } = await import('../src/index.js')
      const texts = [
        'Вал 40Х Ø45h6 L=320 Ra0,8 HRC 45…50 — 2000 шт/йил, IATF 16949 до 2027',
        'brake disc front ventilated EN-GJL-250 256x22 mm M8x1.25-6H 5000 pcs/year, steel 20, 45',
        'тормоз диски олд чўян 4,5 кг йилига 20 минг дона',
        "tormoz diski oldingi cho'yan 4,5 kg yiliga 20 ming dona, shart emas",
      ]
      for (const text of texts) {
        normalizePart(text)
        const description = `${text}. Литьё в землю до 100 кг, 5000 тонн в год. Сварку не выполняем.`
        normalizeManufacturer({ id: 'm', name: 'x', description, certificates: text, processes: text, materials: text })
      }
      const matcher = createMatcher({ manufacturers: [{ id: 'm', name: 'x', processes: ['литьё'] }] })
      matcher.suggest('литьо')
      for (const lang of ['en', 'ru', 'uz', 'uz-Cyrl'] as const) explain(await matcher.match(texts[1]!), lang)
      globalThis.RegExp = Original

      expect(made.size).toBeGreaterThan(100)
      expect([...made].flatMap((written) => slow(written).map((fault) => `${fault} in ${written}`))).toEqual([])
    })
  })
})
