import type { ProcessRow } from '../../model/catalog.js'

/**
 * What a thing is called that went through a process, in Russian, Uzbek and, where the stem is another, English (`|` between words): buyers write `кронштейн
 * оцинкованный` and `toblangan val` where an Englishman would write `galvanized`, whose stem is that of the process.
 * Written from trade knowledge (EK). Words that more often tell a state of the material (`холоднокатаный`, `отожжённый`)
 * are left out.
 */
const PARTICIPLES: Readonly<Record<string, readonly [ru: string, uz: string, en?: string]>> = {
  casting: ['отлитый', 'quyilgan', 'cast'],
  'die-forging': ['горячештампованный', 'qizdirib shtamplangan'],
  forging: ['кованый|откованный', 'bolgʻalangan|toptalgan'],
  stamping: ['', 'shtampovka qilingan'],
  'deep-drawing': ['', 'chuqur choʻzilgan', 'deep-drawn|deep drawn'],
  'metal-bending': ['гнутый|согнутый|изогнутый', 'egilgan|bukilgan', 'bent'],
  extrusion: ['экструдированный', 'ekstruziyalangan|ekstruziya qilingan', 'extruded'],
  'metal-drawing': ['волочёный', ''],
  rolling: ['прокатанный', 'prokatlangan|prokat qilingan|juvalangan'],
  'pm-press-sinter': ['спечённый|металлокерамический', 'pishirib presslangan'],
  machining: ['механообработанный|механически обработанный', 'mexanik ishlov berilgan|mexanik ishlangan'],
  turning: ['выточенный|обточенный', 'yoʻnilgan|tokarlangan|tokarlik ishlov berilgan'],
  milling: ['фрезерованный|отфрезерованный', 'frezalangan|frezerlangan'],
  grinding: ['шлифованный|отшлифованный', 'jilvirlangan|shliflangan|silliqlangan'],
  'gear-grinding': ['шлифованный зуб', '', 'ground teeth|ground tooth'],
  polishing: ['полированный|отполированный', 'polirovkalangan|sayqallangan|jilolangan'],
  honing: ['хонингованный', 'xoninglangan'],
  lapping: ['притёртый', ''],
  knurling: ['рифлёный|накатанный', ''],
  'shot-blasting': ['дробеструенный|дробеструйный', 'drobestruylangan'],
  sandblasting: ['пескоструенный|отпескоструенный|пескоструйный', 'qum bilan tozalangan|qum purkalgan'],
  pickling: ['травленый|протравленный', ''],
  welding: ['сварной|сваренный|приваренный', 'payvandlangan|payvandli|svarkalangan'],
  'spot-welding': ['точечно-сварной', 'nuqtali payvandlangan'],
  'brazing-soldering': ['спаянный|припаянный', 'kavsharlangan|payka qilingan'],
  riveting: ['клёпаный|приклёпанный|заклёпанный', 'parchinlangan|parchin qilingan'],
  'adhesive-bonding': ['клеёный|склеенный|приклеенный', 'yelimlangan'],
  'press-fitting': ['запрессованный', ''],
  galvanizing: ['оцинкованный|цинкованный', 'galvanizatsiyalangan|rux qoplangan|rux bilan qoplangan|sinklangan'],
  'zinc-plating': ['гальванически оцинкованный|электрооцинкованный', 'galvanik ruxlangan'],
  'hot-dip-galvanizing': ['горячеоцинкованный', 'issiq ruxlangan|issiq usulda ruxlangan'],
  'nickel-coating': ['никелированный', 'nikellangan|nikel qoplangan|nikel bilan qoplangan'],
  'chrome-plating': ['хромированный', 'xromlangan|xrom qoplangan|xrom bilan qoplangan', 'chromed|chromium-plated'],
  'copper-plating': ['омеднённый|меднёный', 'mislangan|mis qoplangan'],
  'tin-plating': ['', 'qalaylangan'],
  'silver-plating': ['посеребрённый', 'kumushlangan'],
  electroplating: ['гальванизированный', 'galvanik qoplangan'],
  anodizing: ['анодированный', 'anodlangan|anodirlangan'],
  phosphating: ['фосфатированный', 'fosfatlangan'],
  'black-oxide': ['оксидированный|чернёный', 'oksidlangan|qoraytirilgan'],
  passivation: ['пассивированный', 'passivlangan'],
  painting: ['окрашенный|крашеный|покрашенный', 'boʻyalgan|boʻyoqlangan|kraskalangan'],
  'powder-coating': ['порошково окрашенный|окрашенный порошком', 'kukunli boʻyalgan|kukun boʻyoq qoplangan'],
  'e-coating': ['катафорезный', 'kataforezlangan|kataforez qilingan'],
  'thermal-spraying': ['напылённый', ''],
  'rubber-lining': ['обрезиненный|гуммированный', 'rezinalangan|rezina qoplangan|rezina bilan qoplangan'],
  impregnation: ['пропитанный', 'shimdirilgan'],
  'heat-treatment': ['термообработанный|термически обработанный', 'termik ishlangan|termik ishlov berilgan|termoishlangan'],
  hardening: ['закалённый|калёный', 'toblangan'],
  tempering: ['отпущенный', ''],
  'quench-temper': ['термоулучшенный', ''],
  carburizing: ['цементированный|цементованный|науглероженный', 'sementatsiyalangan|sementatsiya qilingan'],
  carbonitriding: ['нитроцементованный', 'nitrosementatsiyalangan'],
  nitriding: ['азотированный', 'azotlangan'],
  vulcanization: ['вулканизированный|вулканизованный', 'vulkanizatsiyalangan|vulkanizatsiya qilingan'],
  'plastic-molding': ['', 'plastikdan quyilgan|plastmassadan quyilgan'],
  sewing: ['сшитый|пошитый|прошитый', 'tikilgan', 'sewn|stitched'],
  weaving: ['', 'toʻqilgan', 'woven'],
  knitting: ['вязаный', 'trikotaj toʻqilgan', 'knitted'],
  embroidery: ['вышитый', 'kashtalangan'],
  balancing: ['отбалансированный|сбалансированный|балансированный', 'balanslangan|muvozanatlangan'],
}

const EMPTY: readonly string[] = []
const piped = (text = ''): readonly string[] => (text === '' ? EMPTY : text.split('|'))

/** The rows with what their things are called among the names. */
export function withParticiples(rows: readonly ProcessRow[]): readonly ProcessRow[] {
  return rows.map((row) => {
    const own = PARTICIPLES[row.id]
    if (!own) return row
    const { names } = row
    const [ru, uz, en] = own
    const more = { ru: [...names.ru, ...piped(ru)], uz: [...names.uz, ...piped(uz)], en: [...names.en, ...piped(en)] }
    return { ...row, names: { ...names, ...more } }
  })
}
