import { parseArgs } from 'node:util'
import { LANGS, type Lang } from './words.js'

/** What the command line asks for. */
export interface DemoOptions {
  readonly lang: Lang
  /** One part as free text instead of the list. */
  readonly part?: string
}

/** How to call the demo. */
export const USAGE = `npm run demo                                   the whole import list
npm run demo -- --lang ${LANGS.join('|')}           in another language
npm run demo -- --part "Вал 40Х Ø45h6 L=320"   one part, as you would write it`

/** Options of the command line, `help`, or what is wrong with them. */
export function readOptions(args: readonly string[]): DemoOptions | 'help' | Error {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { lang: { type: 'string' }, part: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      strict: true,
    })
    if (values.help) return 'help'
    const { lang = 'en', part } = values
    if (!isLang(lang)) return new Error(`unknown language "${lang}": one of ${LANGS.join(', ')}`)
    if (part !== undefined && part.trim() === '')
      return new Error('--part needs a text, e.g. --part "brake disc, gray iron"')
    return part === undefined ? { lang } : { lang, part }
  } catch (error) {
    // parseArgs adds advice about `--` after the first sentence
    const [said = ''] = (error as Error).message.split('. ')
    return new Error(said.charAt(0).toLowerCase() + said.slice(1))
  }
}

function isLang(text: string): text is Lang {
  return LANGS.some((lang) => lang === text)
}
