import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proposeProject } from '../../src/localize/propose.js'
import { proposalHtml } from '../../src/localize/render-html.js'
import { LANGS } from '../../src/model/basics.js'
import { allocationCase, consortiumCase, proposalCase } from './proposal-case.js'

// Starts a browser, so only where .ci/run asks for it.
const asked = process.env.HAMKOR_PACK_TEST === '1'
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
const WIDTHS = [
  ['a phone', 360],
  ['A4', 794],
] as const

/** Who makes it, how it is made, and how many charts it has. */
const CASES = [
  ['one maker', proposalCase, 7],
  ['a consortium', consortiumCase, 8],
  ['an allocation', allocationCase, 13],
] as const

describe.runIf(asked && CHROMIUM)('the proposal in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: [...args, '--disable-component-update', '--disable-sync'],
    })
  }, 60_000)

  afterAll(() => browser?.close())

  it.each(
    CASES.flatMap((made) =>
      LANGS.flatMap((lang) => WIDTHS.map(([name, width]) => [made[0], lang, name, width, made] as const)),
    ),
  )(
    'of %s in %s on %s (%i px) has no line that is wider than the page, and no label cut off or covered',
    async (_who, lang, _name, width, [, made, charts]) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      const problems: string[] = []
      page.on('console', (message) => problems.push(message.text()))
      page.on('pageerror', (error) => problems.push(String(error)))
      page.on('request', (request) => problems.push(request.url()))
      await page.setContent(proposalHtml(proposeProject(await made()), lang))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      // what scrolls by itself stays inside; nothing else reaches over the edge
      const over = await page.evaluate(
        (edge) =>
          [...document.querySelectorAll('main *')]
            .filter((element) => !element.closest('.scroll *') && element.getBoundingClientRect().right > edge + 1)
            .map((element) => element.outerHTML.slice(0, 80)),
        width,
      )
      expect(over).toEqual([])
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('figure svg text')]
          .filter((element) => {
            const [own, frame] = [element.getBoundingClientRect(), element.closest('svg')!.getBoundingClientRect()]
            return own.left < frame.left - 1 || own.right > frame.right + 1 || own.bottom > frame.bottom + 1
          })
          .map((element) => element.textContent),
      )
      expect(cut).toEqual([])
      // labels of one line, as those of an axis, stand apart
      const touching = await page.evaluate(() =>
        [...document.querySelectorAll('figure svg')].flatMap((chart) => {
          const labels = [...chart.querySelectorAll('text')].map((one) => [one, one.getBoundingClientRect()] as const)
          return labels.flatMap(([one, a]) =>
            labels
              .filter(
                ([other, b]) => other !== one && Math.abs(a.top - b.top) < 1 && a.left <= b.left && b.left < a.right,
              )
              .map(([other]) => `${one.textContent} | ${other.textContent}`),
          )
        }),
      )
      expect(touching).toEqual([])
      expect(await page.evaluate(() => document.querySelectorAll('figure svg').length)).toBe(charts)
      expect(problems).toEqual([])
      await page.close()
    },
    60_000,
  )

  it('prints to A4, and nothing is cut off at the right', async () => {
    const page = await browser.newPage({ viewport: { width: 680, height: 1000 } })
    await page.setContent(proposalHtml(proposeProject(await proposalCase()), 'ru'))
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const sheets = pdf.toString('latin1').match(/\/MediaBox\s*\[0 0 (\d+)[.\d]* (\d+)/g) ?? []
    expect(new Set(sheets).size).toBe(1)
    expect(sheets[0]).toMatch(/0 0 59[45].* 84[12]/)
    // 180 mm between the margins
    await page.emulateMedia({ media: 'print' })
    const widest = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('table')].map((t) => t.scrollWidth)),
    )
    expect(widest).toBeLessThanOrEqual(681)
    await page.close()
  }, 60_000)

  it('runs nothing that a name brings along', async () => {
    const page = await browser.newPage()
    const name = '"><img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>'
    await page.setContent(proposalHtml(proposeProject(await proposalCase(name)), 'en'))
    await page.waitForTimeout(200)
    expect(await page.title()).toBe(name)
    expect(await page.evaluate(() => document.querySelectorAll('img, script').length)).toBe(0)
    await page.close()
  }, 60_000)
})
