import type { Catalog } from '../../model/catalog.js'
import { gradeIndexOf, lineageOf } from '../words/grade-index.js'
import type { Lexeme } from '../words/lexemes.js'

/**
 * `О9Г2С`, `12ХНЗА`: the steels of a code that has the letters О and З for the figures they look like; no steel of GOST
 * has either letter. Undefined where there is none. O(length).
 */
export function steelsMisprinted(
  { code, kind }: Lexeme,
  catalog: Catalog,
): { readonly ids: readonly string[]; readonly key: string } | undefined {
  if (kind !== 'code' || !MISPRINT.test(code)) return undefined
  const key = code.replace(/^O(?=\d)/, '0').replaceAll('З', '3')
  const ids = gradeIndexOf(catalog)
    .ids.get(key)
    ?.filter((id) => lineageOf(id, catalog).includes('steel'))
  return ids && ids.length > 0 ? { ids, key } : undefined
}

const MISPRINT = /^O\d|З/
