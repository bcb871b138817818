import { describe, expect, it, test } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { findMaterials } from '../../src/normalize/materials/find-materials.js'
import { readMaterial, readMaterials } from '../../src/normalize/materials/read-material.js'

/** Ids of a field, each with its condition in brackets; `!` before what fails. */
function ids(input: Parameters<typeof readMaterials>[0]): string {
  const read = readMaterials(input, catalog)
  if (!read.ok) return `!${read.code}`
  return read.value.map(({ id, condition }) => (condition ? `${id} [${condition}]` : id)).join(' | ')
}

function found(text: string): string[] {
  return findMaterials(text, catalog).map(({ value, start, end }) => {
    expect(text.slice(start, end)).toBe(value.text)
    return value.condition ? `${value.id} [${value.condition}]` : value.id
  })
}

function notes(input: string): readonly string[] {
  const read = readMaterials(input, catalog)
  return read.ok ? read.notes.map(({ code }) => code) : [read.code]
}

describe('a family by its words in another order or spelling', () => {
  test.each([
    ['алюминиевые литейные сплавы', 'aluminum-cast'],
    ['алюминиевый деформируемый сплав', 'aluminum-wrought'],
    ['нитрильная маслобензостойкая резина', 'nbr'],
    ['aluminium casting alloys', 'aluminum-cast'],
    // an adjective that is none of the family's says nothing of it
    ['алюминиевые сплавы', 'aluminum'],
  ])('%s', (text, family) => {
    expect(ids(text)).toBe(family)
  })
})

// One row a spelling: what an engineer means by it (reference/material-traps.json, by trap).
describe('traps of material designations', () => {
  test.each([
    ['gost-st3-vs-3', 'Ст3сп', 'st3sp'],
    ['gost-st3-vs-3', 'ст3сп', 'st3sp'],
    ['gost-st3-vs-3', 'Ст.3', 'st3sp'],
    ['gost-st3-vs-3', 'Ст. 3', 'st3sp'],
    ['gost-st3-vs-3', 'CT3', 'st3sp'],
    ['gost-st3-vs-3', 'St3', 'st3sp'],
    ['gost-st3-vs-3', 'ВСт3сп5', 'st3sp'],
    ['gost-st3-vs-3', 'Ст3пс', 'st3ps'],
    ['gost-st3-vs-3', 'сталь 3', '?stal 3'],
    ['gost-st3-vs-3', 'сталь 30', 's30'],
    ['st-dot-vs-stal', 'ст.20', 's20'],
    ['st-dot-vs-stal', 'Ст.45', 's45'],
    ['st-dot-vs-stal', 'ст. 45', 's45'],
    ['st-dot-vs-stal', 'ст.40Х', 's40h'],
    ['number-grades', 'сталь 45', 's45'],
    ['number-grades', '45', 's45'],
    ['number-grades', 'марка 45', 's45'],
    ['number-grades', 'po‘lat 45 GOST 1050', 's45'],
    ['number-grades', '45 poʻlat', 's45'],
    ['number-grades', 'труба 20', '!material.missing'],
    ['gb-number-grades', '45#', 'gb-45'],
    ['gb-number-grades', '20#', 'gb-20'],
    ['gb-number-grades', 'GB 45', 'gb-45'],
    ['gb-number-grades', 'Q235B', 'gb-q235b'],
    ['cyr-X', '40Х', 's40h'],
    ['cyr-X', '40X', 's40h'],
    ['cyr-X', '40х', 's40h'],
    ['cyr-X', '40x', 's40h'],
    ['cyr-X', '40Х13', 'ss40h13'],
    ['cyr-X', '40×60', '?40 60'],
    ['alloy-letters', '30XГCA', 's30hgsa'],
    ['alloy-letters', '12X18H10T', 'ss12h18n10t'],
    ['alloy-letters', '38XM', 's38hm'],
    ['translit-grades', '40H', 's40h'],
    ['translit-grades', '40Kh', 's40h'],
    ['translit-grades', '40Cr', 'gb-40cr'],
    ['translit-grades', '18KhGT', 's18hgt'],
    ['translit-grades', '30KhGSA', 's30hgsa'],
    ['translit-grades', '12Kh18N10T', 'ss12h18n10t'],
    ['translit-grades', '09G2S', '09g2s'],
    ['translit-grades', 'AK7ch', 'ak7ch'],
    ['translit-grades', 'SCh20', 'sch20'],
    ['translit-grades', 'VCh50', 'vch50'],
    ['translit-grades', 'BrAZh9-4', 'brazh9-4'],
    ['translit-grades', 'LS59-1', 'ls59-1'],
    ['translit-grades', 'St3sp', 'st3sp'],
    ['ak-al', 'АЛ9', 'gost-aл9'],
    ['ak-al', 'AL9', 'gost-aл9'],
    ['ak-al', 'Al9', 'gost-aл9'],
    ['polish-ak', 'AK12', 'ak12'],
    ['a356', 'А356', 'aisi-a3560'],
    ['a356', 'A356.0', 'aisi-a3560'],
    ['a356', '356.0', 'aisi-3560'],
    ['a356', 'AК7ч', 'ak7ch'],
    ['adc12-vs-46000', 'ADC12', 'adc12'],
    ['adc12-vs-46000', 'EN AC-46000', '46000'],
    ['adc12-vs-46000', 'A383', 'aisi-a3830'],
    ['pa6-cyr', 'РА6', 'pa6'],
    ['pa6-cyr', 'ПА 6', 'pa6'],
    ['pa6-cyr', 'PA-6', 'pa6'],
    ['pa6-cyr', 'PA6.6', 'pa66'],
    ['pa6-cyr', 'PA 6.6', 'pa66'],
    ['pa6-cyr', 'полиамид 66', 'pa66'],
    ['pa6-cyr', 'РА6 СВ30', 'pa6-gf30'],
    ['pa6-cyr', 'PA6+30GF', 'pa6-gf30'],
    ['pa6-cyr', 'PA6 GF30', 'pa6-gf30'],
    ['pa6-cyr', 'PA6+GF30%', 'pa6-gf30'],
    ['pa6-cyr', 'ПА66-СВ30', 'pa66-gf30'],
    ['pnd-pvd', 'ПНД', 'pe-hd'],
    ['pnd-pvd', 'ПВД', 'pe-ld'],
    ['pnd-pvd', 'LDPE', 'pe-ld'],
    ['pp-epdm', 'PP+EPDM-T20', 'pp-epdm-td20'],
    ['pp-epdm', 'PP/EPDM TD20', 'pp-epdm-td20'],
    ['pp-epdm', 'PP-TD20', 'pp-t20'],
    ['pp-epdm', 'PP+EPDM', 'pp [EPDM]'],
    ['pp-epdm', 'EPDM', 'epdm'],
    ['c45-trap', 'C45', 'en-c45'],
    ['c45-trap', 'С45', 'en-c45'],
    ['c45-trap', 'C45E', 'en-c45e'],
    ['c45-trap', '1.1191', 'en-c45e'],
    ['c45-trap', 'C45R', 'en-c45r'],
    ['c45-trap', 'S45C', 'jis-s45c'],
    ['c45-trap', 'SM45C', 'ks-sm45c'],
    ['c45-trap', 'AISI 1045', 'aisi-1045'],
    ['s-prefix', 'S235JR', 'en-s235jr'],
    ['s-prefix', 'SS400', 'jis-ss400'],
    ['s-prefix', 'SPCC', 'jis-spcc'],
    ['ks-sts', 'STS304', 'ks-sts304'],
    ['ks-sts', 'STS31', 'ks-sts31'],
    ['ks-rename', 'SS275', 'ks-ss275'],
    ['hardox-40h', '42CrMo4', 'en-42crmo4'],
    ['30hgsa', '30ХГСА', 's30hgsa'],
    ['18hgt', '18ХГТ', 's18hgt'],
    ['12h18n10t', 'Х18Н10Т', 'gost-x18h10t'],
    ['12h18n10t', '08Х18Н10', 'ss08h18n10'],
    ['12h18n10t', '12Х18Н9Т', 'ss12h18n9t'],
    ['hb-grade', 'НВ 229', '?nv 229'],
    ['brass-l', 'ЛC59-1', 'ls59-1'],
    ['brass-l', 'латунь Л-63', 'l63'],
    ['brass-l', 'C3604', 'jis-c3604'],
    ['brass-l', 'C36000', 'aisi-c36000'],
    ['cw-numbers', 'CW508L', 'en-cuzn37'],
    ['cw-numbers', 'EN AB-46000', '46000'],
    ['vch-old', 'ВЧ50', 'vch50'],
    ['vch-old', 'КЧ35-10', 'kch35-10'],
    ['vch-old', 'СЧ 18-36', 'sch20'],
    ['vch-old', 'СЧ21-40', 'sch20'],
    ['vch-old', 'ВЧ50-2', 'iron-ductile'],
    ['vch-old', 'ВЧ 45-5', 'iron-ductile'],
    ['kgf', '8.8', '?8.8'],
    ['galv', 'DX51D+Z275', 'dx51d [Z275]'],
    ['rubber-names', 'резина 7-3826', 'rubber'],
    ['rubber-names', 'каучук', 'rubber'],
    ['leather', 'экокожа', 'lt-pu'],
    ['leather', 'кожа', 'leather'],
    ['leather', 'кожзам', '?kojzam'],
    ['al-typed', 'АД31Т1', 'ad31 [T6]'],
    ['al-typed', 'АД31 Т5', 'ad31 [T5]'],
    ['al-typed', '6063-T5', 'aisi-6063 [T5]'],
    ['al-typed', '6063T5', 'aisi-6063 [T5]'],
    ['mg-ml', 'МЛ5', 'ml5'],
    ['mg-ml', 'ML40Cr', 'ml40cr'],
    ['y-u', 'Y8', 'u8'],
    ['y-u', '08Yu', 'gost-08ю'],
    ['y-u', '08IO', 'gost-08ю'],
    ['kp-ps-sp', '08kp', 's08kp'],
    ['kp-ps-sp', '08kn', 's08kp'],
    ['iron-vs-steel-l', '35Л', 'l35'],
    ['iron-vs-steel-l', '110Г13Л', 'l110g13'],
    ['iron-vs-steel-l', 'БрА9Ж3Л', 'bra9zh3l'],
    ['aa-vs-sae', '1050', 'aisi-1050 | aa-1050'],
    ['aa-vs-sae', 'AISI 1050', 'aisi-1050'],
    ['aa-vs-sae', 'алюминий 1050', 'aa-1050'],
    ['aa-vs-sae', '1050-H14', 'aa-1050 [H14]'],
    ['aa-vs-sae', 'A1050', 'jis-a1050'],
    ['aa-vs-sae', '6061', 'aisi-6061'],
    ['units-in-grade', 'PE100', 'pe-hd'],
    ['units-in-grade', 'PP20', '?pp 20'],
    ['sheet-digits', 'SPFH590', 'jis-spfh590'],
    ['sheet-digits', 'S420MC', 's420mc'],
    ['ak-wrought-cast', 'АК8', 'ak8'],
    ['ak-wrought-cast', 'АК8М3', 'ak8m3'],
    ['ak-wrought-cast', 'АК4-1', 'ak4-1'],
    ['08yu-class', '08Ю', 'gost-08ю'],
    ['08yu-class', '08Ю-ОСВ', 'gost-08юocb'],
    ['08yu-class', '08Ю ВОСВ', 'gost-08юbocb'],
    ['aldc-old', 'ALDC8', 'adc12'],
    ['aldc-old', 'ALDC 8종', 'adc12'],
    ['aldc-old', 'ALDC7', 'adc10'],
    ['polymer-generic', 'полиамид', 'pa'],
    ['polymer-generic', 'нейлон', 'pa'],
    ['polymer-generic', 'полипропилен', 'pp'],
    ['polymer-generic', 'поликарбонат/АБС', 'abs-pc'],
    ['tpv-tpo', 'TPV', 'tpv'],
    ['tpv-tpo', 'EPDM+PP', '?epdm pp'],
  ])('%s: %s', (_trap, text, expected) => {
    expect(ids(text)).toBe(expected)
  })

  it('keeps neighbours apart that tables confuse', () => {
    const relation = (need: string, offer: string) => catalog.materialRelation(ids(need), ids(offer)).kind
    expect(relation('40Х', '42CrMo4')).not.toBe('close')
    expect(relation('ADC12', 'EN AC-46000')).not.toBe('close')
    expect(relation('PA6', 'PA66')).toBe('neverMaterial')
    expect(relation('1.4401', '1.4301')).toBe('neverGrade')
    expect(relation('C45E', '45')).toBe('close')
  })
})

describe('fields', () => {
  test.each([
    ['СЧ20', 'sch20'],
    ['CЧ 20', 'sch20'],
    ['чугун СЧ25 ГОСТ 1412-85', 'sch25'],
    ['EN-GJL-200', 'en-engjl200'],
    ['GG25', 'en-engjl250'],
    ['Д16Т', 'd16 [T4]'],
    ['C45E+QT', 'en-c45e [+QT]'],
    ['S355J2+N', 's355j2 [+N]'],
    ['АК9ч Т6', 'ak9ch [T6]'],
    ['08кп г/к', 's08kp [г/к]'],
    ['лист х/к 08кп 1,5 мм', 's08kp [х/к]'],
    ['сталь 45 ХДТ', 's45 [ХДТ]'],
    ['AlSi9Cu3(Fe)', '46000'],
    ['БрОФ6,5-0,15', 'brof65'],
    ['BrOCS5-5-5', 'bro5c5s5'],
    ['Ti6Al4V', 'en-tial6v4'],
    ['JIS G4051 S45C', 'jis-s45c'],
    ['DIN 1.2379', 'en-x153crmov12'],
    ['алюм. 3003', 'aisi-3003'],
    ['нерж. 304', 'aisi-304'],
    ['SS304', 'aisi-304'],
    ['NBR 70', 'nbr'],
    ['PC/ABS', 'abs-pc'],
    ['ABS+PC', 'abs-pc'],
    ['кулранг чўян', 'iron-gray'],
    ['чугун серый', 'iron-gray'],
    ['kulrang choʻyan', 'iron-gray'],
    ['zanglamas po‘lat', 'steel-stainless'],
    ['нержавейка', 'steel-stainless'],
    ['сталь оцинкованная', 'steel-sheet'],
    ['aluminum alloy', 'aluminum'],
    ['пластмасса', 'plastic'],
    ["filtr qog'ozi", 'filter-paper'],
  ])('%s', (text, expected) => {
    expect(ids(text)).toBe(expected)
  })

  test.each([
    ['нержвеющая сталь', 'steel', 'нержвеющая'],
    ['borli list poʻlat', 'steel-sheet', 'borli'],
    ['manganese steel plate', 'steel', 'manganese'],
    ['нержавеющая сталь', 'steel-stainless', undefined],
    ['hot rolled steel', 'steel', undefined],
    ['качественная сталь', 'steel', undefined],
    ['black rubber', 'rubber', undefined],
    ['сталь 20', 's20', undefined],
  ])('%s: a word that narrows the family and is not understood is kept', (text, id, unread) => {
    const read = readMaterial(text, catalog)
    expect(read.ok && [read.value.id, read.value.unread]).toEqual([id, unread])
    expect(read.ok && read.notes.map(({ code }) => code)).toEqual(unread ? ['material.partly'] : [])
  })

  test.each([
    ['СЧ20 или СЧ25', 'sch20 | sch25'],
    ['СЧ20 yoki EN-GJL-200', 'sch20 | en-engjl200'],
    ['40Х / 45', 's40h | s45'],
    ['40Х/45', 's40h | s45'],
    ['СЧ20/25', 'sch20 | sch25'],
    ['сталь 20, 35', 's20 | s35'],
    ['СЧ20 (EN-GJL-200)', 'sch20 | en-engjl200'],
    ['ADC12, AlSi9Cu3(Fe)', 'adc12 | 46000'],
    ['АД1 / HNBR', 'ad1 | hnbr'],
    ['сталь 45 или аналог', 's45'],
    ['БрОФ6,5-0,15; Л63', 'brof65 | l63'],
  ])('lists alternatives: %s', (text, expected) => {
    expect(ids(text)).toBe(expected)
  })

  it('takes numbers, ids and conditions of records', () => {
    expect(ids(45)).toBe('s45')
    expect(ids(1.4301)).toBe('en-x5crni1810')
    expect(ids({ id: 's45', condition: '+QT' })).toBe('s45 [+QT]')
    expect(ids({ name: 'СЧ20' })).toBe('sch20')
    expect(ids(['СЧ20', 'EN-GJL-200'])).toBe('sch20 | en-engjl200')
    expect(ids('')).toBe('!material.missing')
    expect(ids('—')).toBe('!material.missing')
  })

  it('keeps what was written', () => {
    expect(readMaterial('  сталь 45 ', catalog)).toMatchObject({ ok: true, value: { id: 's45', text: 'сталь 45' } })
  })

  it('reports an unknown grade with known neighbours and never becomes one of them', () => {
    const read = readMaterial('1.4302', catalog)
    expect(read).toMatchObject({ ok: true, value: { id: '?1.4302' } })
    expect(read.ok && read.notes[0]).toMatchObject({ code: 'material.unknown' })
    expect(read.ok && read.notes[0]?.suggestions).toContain('1.4301')
    expect(ids('PA66-GF27')).toBe('?pa 66 gf 27')
    expect(ids('ПА66-СВ27')).toBe('?pa 66 gf 27')
    expect(ids('39ХН3МФА')).toBe(ids('39XН3MФА'))
    expect(notes('39ХН3МФА')).toEqual(['material.unknown'])
  })

  it('says what it assumed', () => {
    expect(notes('Ст3')).toEqual(['material.assumed'])
    expect(notes('1050')).toEqual(['material.ambiguous'])
    expect(notes('СЧ21-40')).toEqual(['material.assumed'])
    expect(notes('40Х')).toEqual([])
  })
})

describe('prose', () => {
  test.each([
    ['Вал 40Х Ø45h6 L=320 Ra0,8 HRC 45…50', ['s40h']],
    ['Ось Ø16k6, сталь 45, закалка ТВЧ', ['s45']],
    ['Flanets, po‘lat 45 GOST 1050, Ø180 mm', ['s45']],
    ['Втулка бронзовая БрО5Ц5С5 Ø40H7×30', ['bro5c5s5']],
    ['Бампер передний Cobalt, PP+EPDM-TD20', ['pp-epdm-td20']],
    ['Steering knuckle RH, forged 41Cr4, +QT', ['en-41cr4 [+QT]']],
    ['Plate 320x240x15 mm, 6061-T6, ISO 2768-mK', ['aisi-6061 [T6]']],
    ['Eshik zichlagichi, EPDM 65±5 Sh A', ['epdm']],
    ['40X po‘lat val', ['s40h']],
    ['Exhaust pipe AISI 304, OD 54 mm', ['aisi-304']],
    ['серый чугун, марка СЧ20', ['sch20']],
    ['Seat cover, PVC leather', ['lt-pvc']],
    // how it is delivered, beside the grade
    ['Кронштейн 08пс оцинк., 500 шт', ['gost-08пc [оцинк.]']],
    ['Вал сталь 45 закалённая', ['s45 [закалённая]']],
    ['Вал сталь 45, закалка ТВЧ', ['s45']],
    ['Frame S235JR hot rolled', ['en-s235jr [hot rolled]']],
    ['val po‘lat 45 toblangan', ['s45 [toblangan]']],
    ['Профиль 6082 T6', ['aisi-6082 [T6]']],
    ['Лист Д16АТ', ['d16 [AT]']],
    ['Лист АМцН', ['amc [H18]']],
    ['Panel DC01+ZE25/25', ['dc01ze [ZE25/25]']],
    ['втулка PA 6.6', ['pa66']],
    // СКД is a rubber, SKD11 a tool steel; CR a rubber, CR420/780DP a sheet
    ['Штамп SKD11', ['jis-skd11']],
    ['Круг ф40 ст.45 L=3000', ['s45']],
    ['Труба ПНД ПЭ100', ['pe-hd', 'pe-hd']],
    ['Пружина из СКД', ['br']],
    ['Лонжерон CR420/780DP', ['gb-cr420/780dp']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    '45 шт',
    'труба 20',
    '20 мм',
    '40×60×2',
    '40 х 60',
    'уголок 40х40',
    'M20x1.5',
    'H7/g6',
    'объём 1.45 л',
    '65 г',
    '35л',
    'НВ 229',
    'HRCэ 45',
    'фильтр М20х1,5',
    'lead time 8 weeks',
    'ABS датчиги',
    'прочность 40 кгс/мм2, класс 8.8',
    'ГОСТ 1050-2013',
    'Болт М8, цинк',
    'литьё пластмасс под давлением',
    'арт. 96535062',
    '1000 PC',
  ])('%s names no material', (text) => {
    expect(found(text)).toEqual([])
  })

  it('marks a grade beside a material word that it does not know', () => {
    expect(found('Shesterna, 20XGT po‘lat')).toEqual(['?20xgt'])
  })
})

// beside a grade the participle is the state of delivery, apart from it and as a noun a step of the route
describe('states of delivery', () => {
  test.each([
    ['AISI 4140 annealed, 5 t', ['aisi-4140 [annealed]']],
    ['C35 normalized', ['en-c35 [normalized]']],
    ['C35 normalised bar', ['en-c35 [normalised]']],
    ['сталь 40Х улучшенная', ['s40h [улучшенная]']],
    ['сталь 45 отожжённая', ['s45 [отожжённая]']],
    ['po‘lat 45 normallangan', ['s45 [normallangan]']],
    ['пўлат 40Х яхшиланган', ['s40h [яхшиланган]']],
    ['AISI 4140, annealing, nitriding', ['aisi-4140']],
    ['сталь 45, отжиг, закалка ТВЧ', ['s45']],
    ['сталь 45 улучшение', ['s45']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('grades told by a word elsewhere in the line', () => {
  test.each([
    ['Шина медная М1 5х50', ['m1']],
    ['Мис сим М1', ['m1']],
    ['Copper strip M1 0.5x20', ['m1']],
    // of a screw it is the thread; a copper M2 is no tool steel
    ['Винт медный М3', ['cu']],
    ['Шайба М1', []],
    ['ст. 40Х или 45, HB 217', ['s40h', 's45']],
    ['сталь 20 или 35, 100 шт', ['s20', 's35']],
    ['Палец 20Х или 45 мм', ['s20h']],
    ['control arm, 6082 forging', ['aisi-6082']],
    ['Aluminium profile 6063, anodized', ['aisi-6063']],
    ['6000 forgings a year', []],
    ['2500 plates', []],
    // a letter for a size
    ['Пружина, D нар. 25, L 80', []],
    ['линза, PC, литьё', ['pc']],
    ['clear PC', ['pc']],
    ['10 000, PC, FOB', []],
    ['ПП + 30% стекловолокна', ['pp-gf30']],
    ['filtr qogʻozi', ['filter-paper']],
    ['NAO фрикцион', ['fr-nao']],
    ['Rezina list MBS', ['rubber-mbs']],
    ['силикон не надо', []],
    ['needle-punched PET/PP felt', ['tx-needlefelt']],
  ])('%s', (text, materials) => {
    expect(found(text)).toEqual(materials)
  })
})
