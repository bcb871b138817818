import { readFileSync } from 'node:fs'
import type { ExchangeRate } from 'hamkor/localize'
import Papa from 'papaparse'

/** A row of `customs.csv`: only the cells that say something. */
export type CustomsRow = Readonly<Record<string, string>>

/** The synthetic customs rows; see README.md beside it. */
export function readCustoms(): CustomsRow[] {
  const text = readFileSync(new URL('customs.csv', import.meta.url), 'utf8')
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true })
  if (errors[0]) throw new Error(`customs.csv, row ${errors[0].row}: ${errors[0].message}`)
  const [header = [], ...rows] = data
  return rows.map((cells) => Object.fromEntries(header.map((field, k) => [field, cells[k]!] as const).filter(([, cell]) => cell)))
}

/** Rates that the rows were made with; a host takes those of its central bank. */
export const RATES: readonly ExchangeRate[] = [
  { date: '2023-01-01', from: 'USD', to: 'CNY', rate: 7.2 },
  { date: '2023-01-01', from: 'USD', to: 'EUR', rate: 0.92 },
  { date: '2023-01-01', from: 'USD', to: 'KRW', rate: 1380 },
  { date: '2023-01-01', from: 'USD', to: 'UZS', rate: 12_650 },
]
