import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const NOTHING = [
  'нет',
  'Не требуется',
  'не нужна',
  'не нормируется',
  'без требований',
  'none',
  'N/A',
  '-',
  '—',
  'not required',
  'any',
  "yo'q",
  'йўқ',
  'shart emas',
  'керак эмас',
  'talab qilinmaydi',
]
const PART = [
  'hsCode',
  'kind',
  'processes',
  'material',
  'dimensions',
  'mass',
  'tolerance',
  'roughness',
  'hardness',
  'threads',
  'annualVolume',
  'lotSize',
  'leadTime',
  'window',
  'certificates',
  'destination',
  'unitPrice',
  'origin',
  'asOf',
]
const CAPABILITY = [
  'material',
  'materials',
  'tolerance',
  'roughness',
  'envelope',
  'maxMass',
  'lotSize',
  'cycleTime',
  'leadTime',
  'equipment',
  'basis',
  'source',
]

describe('a field that says in words that nothing is asked or known', () => {
  const bare = normalizePart({ name: 'вал' })
  it.each(PART)('of a part says what an absent one does: %s', (field) => {
    for (const said of NOTHING)
      expect({ said, ...normalizePart({ name: 'вал', [field]: said }) }).toEqual({ said, ...bare })
  })

  it('of a part says so in lists and below too', () => {
    expect(
      normalizePart({ name: 'вал', parameters: { thickness: 'нет' }, routes: [{ steps: ['нет'], material: 'none' }] }),
    ).toEqual(bare)
    expect(
      normalizePart({ name: 'вал', material: { name: 'не требуется' }, require: ['none'] }).value.materials,
    ).toEqual([])
  })

  it('of a maker says what an absent one does', () => {
    const row = { id: 'a', name: 'A', capabilities: [{ process: 'точение' }] }
    const plain = normalizeManufacturer(row)
    for (const said of NOTHING) {
      for (const field of ['location', 'materials', 'products', 'processes', 'description'])
        expect({ said, field, ...normalizeManufacturer({ ...row, [field]: said }) }).toEqual({ said, field, ...plain })
      for (const field of CAPABILITY) {
        const made = normalizeManufacturer({ ...row, capabilities: [{ process: 'точение', [field]: said }] })
        expect({ said, field, ...made }).toEqual({ said, field, ...plain })
      }
    }
  })

  it('is no word for nothing where it is a code', () => {
    expect(normalizePart({ name: 'вал', origin: 'NO' }).value.origin).toBe('NO')
    expect(normalizePart({ name: 'вал', material: 'NR' }).value.materials).toHaveLength(1)
  })
})
