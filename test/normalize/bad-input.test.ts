import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HamkorError } from '../../src/errors.js'
import { LIMITS } from '../../src/model/limits.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code)
const partIssues = (input: unknown) => normalizePart(input).issues
const makerIssues = (input: object) => normalizeManufacturer({ id: 'm', ...input }).issues

describe('a part that is no part', () => {
  it.each([[null], [undefined], [7], [true], [[]], [[{ name: 'вал' }]], [Symbol('x')], [() => 1]])(
    '%s is the programmer’s mistake',
    (input) => {
      expect(() => normalizePart(input)).toThrow(HamkorError)
      try {
        normalizePart(input)
      } catch (error) {
        expect((error as HamkorError).code).toBe('INPUT')
      }
    },
  )

  it.each([[{}], [''], ['   '], [{ name: '' }], [{ name: null }]])('%j says nothing, and is told so', (input) => {
    const { value, issues } = normalizePart(input)
    expect(codesOf(issues)).toEqual(['part.notUnderstood'])
    expect(value.routes).toEqual([])
    expect(value.terms).toEqual([])
  })
})

describe('a manufacturer that is none', () => {
  it.each([[null], [undefined], [7], ['KOVA'], [[]], [true]])('%s has no value and one issue', (input) => {
    const { value, issues } = normalizeManufacturer(input)
    expect(value).toBeUndefined()
    expect(codesOf(issues)).toEqual(['record.type'])
  })

  it.each([[{}], [{ id: '' }], [{ id: '  ' }], [{ id: null }], [{ id: false }], [{ id: {} }]])(
    '%j has no id',
    (input) => {
      const { value, issues } = normalizeManufacturer(input)
      expect(value).toBeUndefined()
      expect(codesOf(issues)).toContain('id.missing')
    },
  )

  it('a NaN for an id is reported as such', () => {
    expect(codesOf(normalizeManufacturer({ id: Number.NaN }).issues)).toEqual(['number.notFinite', 'id.missing'])
  })

  it('a number is an id', () => {
    expect(normalizeManufacturer({ id: 17 }).value?.id).toBe('17')
  })
})

describe('values that cannot be', () => {
  it.each([
    ['NaN', { mass: Number.NaN }, 'number.notFinite', ['mass']],
    ['Infinity', { annualVolume: Number.POSITIVE_INFINITY }, 'number.notFinite', ['annualVolume']],
    ['a negative volume', { annualVolume: -5 }, 'number.negative', ['annualVolume']],
    ['a negative volume in words', { annualVolume: '-5 шт/год' }, 'number.negative', ['annualVolume']],
    ['a mass in pieces', { mass: '5 шт' }, 'unit.dimension', ['mass']],
    ['an unknown unit', { mass: '6,2 кк' }, 'unit.unknown', ['mass']],
    ['30 February', { window: { from: '2027-02-30' } }, 'date.invalid', ['window']],
    ['a boolean name', { name: true }, 'value.type', ['name']],
    ['an unknown key', { masse: '5 kg' }, 'key.unknown', ['masse']],
    ['an unknown criterion', { require: ['materials'] }, 'require.unknown', ['require', 0]],
    ['an unknown kind', { kind: 'gadget' }, 'value.range', ['kind']],
  ])('%s: an issue that leads there, the rest is used', (_, field, code, path) => {
    const { value, issues } = normalizePart({ processes: ['turning'], ...field })
    const issue = issues.find((one) => one.code === code)
    expect(issue, JSON.stringify(issues)).toBeDefined()
    expect(issue!.path.slice(0, path.length)).toEqual(path)
    expect(issue!.received).not.toBe('')
    expect(issue!.expected).not.toBe('')
    expect(value.routes[0]?.steps.map(({ process }) => process)).toEqual(['turning'])
  })

  it('bad fields of a capability cost themselves alone', () => {
    const { value, issues } = normalizeManufacturer({
      id: 'm',
      capabilities: [
        { process: 'turning', capacity: 'много', leadTime: '45 kun', utilization: 7, maxMass: Number.NaN },
        42,
      ],
    })
    expect(value?.capabilities).toHaveLength(1)
    expect(value?.capabilities[0]).toMatchObject({ process: 'turning', leadTimeDays: 45 })
    expect(value?.capabilities[0]).not.toHaveProperty('capacity')
    expect(value?.capabilities[0]).not.toHaveProperty('maxMassKg')
    expect(issues.map(({ path }) => path.slice(0, 3).join('.'))).toEqual(
      expect.arrayContaining([
        'capabilities.0.capacity',
        'capabilities.0.utilization',
        'capabilities.0.maxMass',
        'capabilities.1',
      ]),
    )
  })

  it('a nearly right key is named', () => {
    expect(partIssues({ matrial: 'СЧ20' })[0]).toMatchObject({ code: 'key.unknown', suggestions: ['material'] })
  })
})

describe('hostile records', () => {
  it('a text of 1 MB is refused before it is read', () => {
    const long = 'вал Ø45 '.repeat(131_072)
    const before = performance.now()
    for (const input of [long, { name: long }, { description: long, processes: ['turning'] }]) {
      expect(codesOf(partIssues(input))).toContain('limit.textLength')
    }
    expect(codesOf(makerIssues({ name: long, products: [long] }))).toEqual(['limit.textLength', 'limit.textLength'])
    expect(performance.now() - before).toBeLessThan(500)
  })

  it('a text that grows under NFKC is measured after it', () => {
    expect(codesOf(partIssues({ name: '\ufdfa'.repeat(LIMITS.textLength / 4) }))).toContain('limit.textLength')
  })

  it('keys into prototypes are neither followed nor kept', () => {
    const input = JSON.parse(
      '{"id":"m","__proto__":{"name":"x"},"constructor":1,"attributes":{"__proto__":{"polluted":1},"a":1},"capabilities":[{"process":"turning","__proto__":{"basis":"verified"}}]}',
    )
    const { value, issues } = normalizeManufacturer(input)
    expect(value).toMatchObject({ name: 'm', attributes: { a: 1 } })
    expect(value?.capabilities[0]?.basis).toBe('stated')
    expect(codesOf(issues).filter((code) => code === 'key.reserved')).toHaveLength(4)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('words like __proto__ are names like any other', () => {
    for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'toJSON']) {
      const { value } = normalizeManufacturer({ id: word, name: word, processes: [word], products: [word] })
      expect(value?.id).toBe(word)
      expect(value?.capabilities.map(({ process }) => process[0])).toEqual(['?'])
      expect(normalizePart({ id: word, name: word, material: word, parameters: { [word]: '3 mm' } }).value.id).toBe(
        word,
      )
    }
  })

  it('getters that throw, cycles, depth and breadth become issues', () => {
    const cyclic: Record<string, unknown> = { id: 'm' }
    cyclic['capabilities'] = [cyclic]
    expect(() => normalizeManufacturer(cyclic)).not.toThrow()
    const throwing = Object.defineProperty({ id: 'm' }, 'name', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    })
    expect(codesOf(normalizeManufacturer(throwing).issues)).toEqual(['value.unreadable'])
    expect(codesOf(makerIssues({ processes: Array.from({ length: 5000 }, () => 'turning') }))).toEqual([
      'limit.arrayLength',
    ])
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(() => normalizeManufacturer({ id: 'm', location: proxy })).not.toThrow()
    expect(normalizeManufacturer(proxy).value).toBeUndefined()
    const date = Object.create(Date.prototype)
    expect(() => normalizePart({ asOf: date, window: { from: new Date(Number.NaN) } })).not.toThrow()
  })

  it('issues are capped, and the last one counts the rest', () => {
    const record = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`key${i}`, 1]))
    const issues = partIssues(record)
    expect(issues.length).toBeLessThanOrEqual(LIMITS.issues)
    expect(issues.at(-1)?.code).toBe('limit.issues')
  })
})

// texts that look like what people write, so that readers and not only guards are met
const PIECES = [
  'вал',
  'Тормоз диски',
  'brake disc',
  'old',
  'Ø45h6',
  'L=320',
  '40Х',
  '65Г',
  'СЧ20',
  '12Х18Н10Т',
  'PA66-GF30',
  'M8x1.25-6H',
  'Ra0,8',
  'HRC 45…50',
  '±0,05',
  '6,2 кг',
  '120 000',
  'шт/йил',
  'pcs',
  '1.234',
  '8708.30',
  'IATF',
  'ISO 9001',
  '60 кун',
  '2027-02-30',
  '01.02.2027',
  'до',
  '—',
  ',',
  ';',
  '(',
  ')',
  '½"',
  '⌀',
  '×',
  'x',
  'х',
  '\u0000',
  '\u202e',
  '\ud800',
  '٣',
  '№',
  '$8.40',
  'NaN',
  '-',
  '1e400',
  '\ufdfa',
  'ʻ',
  '-5',
  'партия 500 шт',
  'токарная обработка',
  'и',
]
const pieceText = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' '))
const gluedText = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''))
const anyText = fc.oneof(pieceText, gluedText, fc.string({ unit: 'binary', maxLength: 60 }))
const anyValue = fc.oneof(
  { depthSize: 'small' },
  anyText,
  fc.double(),
  fc.constantFrom(null, true, -1, 0, 2 ** 53, '', []),
  fc.array(anyText, { maxLength: 4 }),
  fc.jsonValue({ maxDepth: 3 }),
)
const PART_FIELDS = [
  'id',
  'name',
  'description',
  'hsCode',
  'kind',
  'processes',
  'routes',
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
  'parameters',
  'certificates',
  'destination',
  'unitPrice',
  'origin',
  'require',
  'asOf',
  'strange',
]
const MAKER_FIELDS = [
  'id',
  'name',
  'location',
  'processes',
  'materials',
  'capabilities',
  'certificates',
  'products',
  'description',
  'employees',
  'attributes',
  'strange',
]
const CAPABILITY_FIELDS = [
  'process',
  'materials',
  'tolerance',
  'roughness',
  'envelope',
  'maxMass',
  'lotSize',
  'capacity',
  'utilization',
  'cycleTime',
  'available',
  'leadTime',
  'equipment',
  'parameters',
  'basis',
  'source',
]
const recordOf = (fields: readonly string[]) => fc.dictionary(fc.constantFrom(...fields), anyValue, { maxKeys: 8 })
const anyPartRecord = recordOf(PART_FIELDS)
const anyMakerRecord = fc
  .tuple(recordOf(MAKER_FIELDS), fc.array(recordOf(CAPABILITY_FIELDS), { maxLength: 3 }))
  .map(([record, capabilities]) => ({ id: 'm', ...record, ...(capabilities.length > 0 ? { capabilities } : {}) }))

describe('any JSON at all', () => {
  it('is read without a throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        normalizeManufacturer(value)
        if (typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value)))
          normalizePart(value)
      }),
      { numRuns: 500 },
    )
  })

  it('whatever stands in the fields: finite numbers, spans that quote the text, issues that lead somewhere', () => {
    fc.assert(
      fc.property(anyPartRecord, (record) => {
        const { value, issues } = normalizePart(record)
        expectSound(value, issues)
        for (const { field, start, end, value: quoted } of value.spans) {
          const text = field === 'name' ? value.name : value.description
          expect(text?.slice(start, end)).toBe(quoted)
          expect(end).toBeGreaterThan(start)
        }
      }),
      { numRuns: 1500 },
    )
    fc.assert(
      fc.property(anyMakerRecord, (record) => {
        const { value, issues } = normalizeManufacturer(record)
        expectSound(value, issues)
      }),
      { numRuns: 1000 },
    )
  })

  it('the order of keys does not matter', () => {
    const reversed = (record: object) => Object.fromEntries(Object.entries(record).reverse())
    const sorted = ({ value, issues }: { value: unknown; issues: readonly object[] }) => ({
      value,
      issues: issues.map((issue) => JSON.stringify(issue)).sort(),
    })
    fc.assert(
      fc.property(anyPartRecord, (record) => {
        expect(sorted(normalizePart(reversed(record)))).toEqual(sorted(normalizePart(record)))
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(anyMakerRecord, (record) => {
        expect(sorted(normalizeManufacturer(reversed(record)))).toEqual(sorted(normalizeManufacturer(record)))
      }),
      { numRuns: 300 },
    )
  })

  it('reading twice gives the same, and the input stays as it was', () => {
    fc.assert(
      fc.property(anyPartRecord, anyText, (record, line) => {
        const copy = structuredClone(record)
        expect(normalizePart(record)).toEqual(normalizePart(copy))
        expect(record).toEqual(copy)
        expect(normalizePart(line)).toEqual(normalizePart(line))
      }),
      { numRuns: 500 },
    )
  })
})

function expectSound(
  value: unknown,
  issues: readonly { code: string; path: readonly unknown[]; expected: string }[],
): void {
  expect(issues.length).toBeLessThanOrEqual(LIMITS.issues)
  for (const { code, expected } of issues) {
    expect(code).toMatch(/^[a-z]+(?:\.[a-zA-Z]+)+$/)
    expect(expected).not.toBe('')
  }
  const numbers = (one: unknown): number[] =>
    typeof one === 'number' ? [one] : typeof one === 'object' && one !== null ? Object.values(one).flatMap(numbers) : []
  for (const number of numbers(value)) expect(Number.isFinite(number)).toBe(true)
}
