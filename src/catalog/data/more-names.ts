import type { Names } from '../../model/catalog.js'

/** By id, further names with `|` between them: Russian, Uzbek in Latin letters, English. */
export type MoreNames = Readonly<Record<string, readonly [ru: string, uz: string, en?: string]>>

const NONE: readonly string[] = []
const piped = (text = ''): readonly string[] => (text === '' ? NONE : text.split('|'))

/** The rows with what tables say besides behind their own names. */
export function withMoreNames<Row extends { readonly id: string; readonly names: Names }>(
  rows: readonly Row[],
  ...tables: readonly MoreNames[]
): readonly Row[] {
  return rows.map((row) => {
    const own = tables.flatMap((table) => (table[row.id] ? [table[row.id]!] : []))
    if (own.length === 0) return row
    const { names } = row
    const ru = own.flatMap(([words]) => piped(words))
    const uz = own.flatMap(([, words]) => piped(words))
    const en = own.flatMap(([, , words]) => piped(words))
    return { ...row, names: { ...names, ru: [...names.ru, ...ru], uz: [...names.uz, ...uz], en: [...names.en, ...en] } }
  })
}
