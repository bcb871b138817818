import { describe, expect, it } from 'vitest'
import { designationsOf } from '../../src/catalog/build.js'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { codeKey } from '../../src/text/fold.js'

const { index } = designationsOf(catalog)

/** The one material of a designation, in the system's row. */
function idOf(text: string): string {
  const ids = index.get(codeKey(text)) ?? []
  expect(ids, text).toHaveLength(1)
  return ids[0]!
}

// Pairs that published cross-reference tables put beside each other: what is asked, what is offered, how it stands.
describe('cross-references of published tables', () => {
  it.each([
    // EN 12164/12165, ASTM B16/B124, JIS H 3250, GB/T 5231, GOST 15527
    ['CuZn40Pb2', 'CW617N', 'same'],
    ['CW617N', 'C37700', 'close'],
    ['CW617N', 'ЛС59-1', 'close'],
    ['CW617N', 'HPb59-1', 'close'],
    ['CuZn36Pb3', 'C36000', 'close'],
    ['C36000', 'ЛС63-3', 'substitute'],
    ['CuSn8', 'C52100', 'close'],
    ['CW409J', 'C75200', 'close'],
    // EN 10088, AISI, JIS G 4312, GOST 5632, GB/T 20878
    ['08Х18Н12Б', 'AISI 347', 'close'],
    ['1.4305', 'SUS303', 'close'],
    ['SUH409', '1.4512', 'close'],
    ['17-4PH', '1.4542', 'close'],
    ['12Х18Н9Т', '12Х18Н10Т', 'close'],
    ['12Х18Н9', '12Х18Н9Т', 'sameFamily'],
    // EN 10025 and what it is named in GB/T 1591; toughness has one direction
    ['S235JR', 'S235J2', 'close'],
    ['S235J2', 'S235JR', 'sameFamily'],
    ['S355J0', 'S355J2', 'close'],
    ['S355JR', 'Q345B', 'close'],
    ['S355', 'S355J2', 'close'],
    // EN 10346, its older edition, VDA 239-100, GB/T 20564.2
    ['HCT590X', 'HCT600X', 'close'],
    ['HCT600X', 'HC340/590DP', 'close'],
    ['HC340LA', 'CR340LA', 'close'],
    ['HC340LA', 'HX340LAD', 'sameFamily'],
    ['S420MC', 'QStE420TM', 'close'],
    // old names of EN 10277 and EN 10083 grades
    ['11SMnPb30', '9SMnPb28', 'identical'],
    ['42CrMo4', '42CrMoS4', 'close'],
    // tool and cast
    ['90MnCrV8', '1.2842', 'same'],
    ['100MnCrW4', 'SKS3', 'close'],
    ['EN-GJL-250', 'EN-JL1040', 'identical'],
    ['EN-GJS-400-18', 'FCD400-18', 'close'],
    ['EN-GJS-400-18', 'EN-GJS-400-15', 'sameFamily'],
    ['ЦАМ4-1', 'ZL0410', 'close'],
    ['ZL0410', 'Zamak 5', 'close'],
    ['EN AW-5083', 'АМг4,5', 'close'],
    ['EN AW-6060', 'AlMgSi0.5', 'close'],
    ['EN AC-44300', 'ADC1', 'close'],
  ] as const)('needs %s, is offered %s: %s', (need, offer, kind) => {
    const [a, b] = [need, offer].map((text) => idOf(text.replace(/^AISI /, '')))
    expect(catalog.materialRelation(a!, b!).kind).toBe(kind)
  })
})
