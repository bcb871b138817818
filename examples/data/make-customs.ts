// Writes customs.csv, the synthetic rows of `customs-rows.ts`.
//   npx tsx examples/data/make-customs.ts
import { writeFileSync } from 'node:fs'
import { defaultCatalog } from 'hamkor'
import { COLUMNS, customsRows } from './customs-rows.js'

const rows = customsRows(defaultCatalog)
const cell = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const lines = [COLUMNS, ...rows].map((row) => row.map(cell).join(';'))
writeFileSync(new URL('customs.csv', import.meta.url), `${lines.join('\n')}\n`)
console.log(`${rows.length} rows`)
