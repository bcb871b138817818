import { readFileSync } from 'node:fs'
import Papa from 'papaparse'

/** Column of the spreadsheet → field of a part. What a cell means is for hamkor to read. */
const FIELDS: Readonly<Record<string, string>> = {
  Артикул: 'id',
  Наименование: 'name',
  'Код ТН ВЭД': 'hsCode',
  Материал: 'material',
  Размеры: 'dimensions',
  Масса: 'mass',
  Допуск: 'tolerance',
  Шероховатость: 'roughness',
  Твёрдость: 'hardness',
  'Объём в год': 'annualVolume',
  Партия: 'lotSize',
  'Срок поставки': 'leadTime',
  'Цена за ед.': 'unitPrice',
  Страна: 'origin',
  Сертификаты: 'certificates',
  Куда: 'destination',
  Примечание: 'description',
}

/** A line of the import list as a part: only the cells that say something. */
export type ImportLine = Readonly<Record<string, string>>

/** The lines of `imports.csv`. Throws where the file itself is broken: a wrong number of cells, an unknown column. */
export function readImports(): ImportLine[] {
  const text = readFileSync(new URL('imports.csv', import.meta.url), 'utf8')
  // rows, not objects: a header is text from outside and never becomes a key
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true })
  if (errors[0]) throw new Error(`imports.csv, row ${errors[0].row}: ${errors[0].message}`)
  const [header = [], ...rows] = data
  const fields = header.slice(1).map((title) => FIELDS[title] ?? unknownColumn(title))
  return rows.map((cells, i) => {
    if (cells.length !== header.length) throw new Error(`imports.csv, line ${i + 2}: ${cells.length} cells`)
    const said = fields.map((field, k) => [field, cells[k + 1]!.trim()] as const).filter(([, cell]) => cell !== '')
    return Object.fromEntries(said)
  })
}

function unknownColumn(title: string): never {
  throw new Error(`imports.csv: unknown column "${title}"`)
}
