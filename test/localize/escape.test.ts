import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeCell, escapeMarkdown } from '../../src/localize/escape.js'
import { proposeProject } from '../../src/localize/propose.js'
import { proposalMarkdown } from '../../src/localize/render-markdown.js'
import { proposalCase } from './proposal-case.js'

interface Markdown {
  enable(rules: readonly string[]): Markdown
  render(text: string): string
}
type MakeMarkdown = (preset: 'commonmark') => Markdown

const makeMarkdown = createRequire(import.meta.url)('markdown-it') as MakeMarkdown
/** CommonMark, where tags are read, with the tables and the strikethrough of GitHub. */
const markdown = makeMarkdown('commonmark').enable(['table', 'strikethrough'])

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const textOf = (html: string) => html.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!)
/** What a reader is shown of it: on one line, without what is invisible. */
const shown = (text: string) =>
  text
    .replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, (sign) =>
      /[\n\t]/.test(sign) ? ' ' : '',
    )
    .replace(/\s+/g, ' ')
    .trim()

/** Where the renderer puts a text, and what the parser must make of it. */
const PLACES = {
  'a paragraph': [(text: string) => escapeMarkdown(text), /^<p>(.*)<\/p>\n$/],
  'a heading': [(text: string) => `# ${escapeMarkdown(text)}`, /^<h1>(.*)<\/h1>\n$/],
  'a list item': [(text: string) => `- ${escapeMarkdown(text)}`, /^<ul>\n<li>(.*)<\/li>\n<\/ul>\n$/],
  emphasis: [(text: string) => `*${escapeMarkdown(text)}*`, /^<p><em>(.*)<\/em><\/p>\n$/],
  'a cell': [
    (text: string) => `| a |\n| --- |\n| ${escapeCell(text)} |`,
    /<tbody>\n<tr>\n<td>(.*)<\/td>\n<\/tr>\n<\/tbody>/,
  ],
} as const

const HOSTILE = [
  '[a](javascript:alert(1))',
  '![x](http://e.uz/x.png)',
  '<script>alert(1)</script>',
  '<http://e.uz>',
  '&lt;b&gt; &#60; &nbsp;x',
  '# title #',
  'closed ##',
  '####### seven',
  '> quote',
  '- item',
  '+ item',
  '* item',
  '1. first',
  '12) twelfth',
  '1234567890. no list',
  '---',
  '- - -',
  '***',
  '___',
  '===',
  '=',
  '```js',
  '~~~',
  '~~gone~~',
  '`code`',
  '**bold** _em_ __strong__ *a*',
  'snake_case_name and a_ _b',
  'a | b | c',
  'a \\| b \\\\ c \\',
  '    indented',
  '[ref]: http://e.uz "t"',
  'http://e.uz www.e.uz',
  'two\nlines  \nhard',
  '\\*not\\*',
  '| --- |',
]

describe.each(Object.entries(PLACES))('text in %s of Markdown', (_place, [put, pattern]) => {
  const read = (text: string) => {
    const html = markdown.render(put(text)).replaceAll('\u200b', '')
    const [, inner] = pattern.exec(html) ?? []
    expect(inner, html).toBeDefined()
    expect(inner).not.toMatch(/<(?!\/?(?:em)>)/)
    return textOf(inner!)
  }

  it.each(HOSTILE)('is read as what it is: %j', (text) => {
    expect(read(text)).toBe(shown(text))
  })

  it('whatever it is made of', () => {
    const sign = fc.constantFrom(...'\\`*_{}[]<>()#+-!|~&:;.=/"\' aя1\n\t'.split(''))
    const word = fc.constantFrom(
      '&amp;',
      '<b>',
      '](',
      '![',
      '1.',
      '- ',
      '# ',
      ' #',
      'www.',
      'http://',
      '&#1;',
      '~~',
      '**',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, word), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        // an empty place is no text
        fc.pre(shown(text) !== '')
        expect(read(text)).toBe(shown(text))
      }),
      { seed: 5, numRuns: 3000 },
    )
  })
})

describe('what is not a mark', () => {
  it.each([
    '26.11.2026',
    'Manba: ariza',
    'Chistiy NPV (IRR) +20%',
    '-29,1%',
    'a − b × (c + d)^(t−1)',
    '#12',
    'IATF 16949!',
    '2 * 3',
    'A & B',
    '< 5 mm',
    '5 > 3',
    'part_no_7',
  ])('is left alone: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text)
  })

  it('leaves a proposal readable as it is written', async () => {
    const lines = proposalMarkdown(proposeProject(await proposalCase()), 'ru')
    expect(lines.match(/[^ ]*\\[:.()+!{}=-][^ ]*/g)).toBeNull()
  })
})
