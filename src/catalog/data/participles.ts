import type { ProcessRow } from '../../model/catalog.js'

/**
 * What a thing is called that went through a process (`|` between words), where no rule makes it of the process's name
 * (`normalize/participles.ts`): `сварной` of welding, `sewn`, `калёный`, and short forms (`оцинк.`). Russian, Uzbek, English; trade knowledge (EK). Words
 * that more often tell a state of the material (`холоднокатаный`, `отожжённый`) are left out.
 */
const PARTICIPLES: Readonly<Record<string, readonly [ru: string, uz: string, en?: string]>> = {
  casting: ['отлитый', '', 'cast'],
  'die-forging': ['горячештампованный', 'qizdirib shtamplangan'],
  forging: ['откованный', 'toptalgan'],
  stamping: ['', 'shtampovka qilingan'],
  'deep-drawing': ['', '', 'deep-drawn|deep drawn'],
  'metal-bending': ['согнутый|изогнутый', '', 'bent'],
  extrusion: ['', 'ekstruziya qilingan', 'extruded'],
  rolling: ['прокатанный', 'prokat qilingan|juvalangan'],
  'pm-press-sinter': ['спечённый|металлокерамический', 'pishirib presslangan'],
  machining: ['механообработанный|механически обработанный', ''],
  turning: ['выточенный|обточенный', 'tokarlangan'],
  milling: ['отфрезерованный', ''],
  grinding: ['отшлифованный|шлиф', 'shliflangan'],
  'gear-grinding': ['шлифованный зуб', '', 'ground teeth|ground tooth'],
  polishing: ['отполированный', 'polirovkalangan|jilolangan'],
  lapping: ['притёртый', ''],
  knurling: ['накатанный', ''],
  'shot-blasting': ['дробеструенный|дробеструйный', 'drobestruylangan'],
  sandblasting: ['пескоструенный|отпескоструенный|пескоструйный', ''],
  pickling: ['протравленный', ''],
  welding: ['сварной|сваренный|приваренный', 'svarkalangan'],
  'spot-welding': ['точечно-сварной', ''],
  'brazing-soldering': ['спаянный|припаянный', 'payka qilingan'],
  riveting: ['клёпаный|приклёпанный|заклёпанный', 'parchin qilingan'],
  'adhesive-bonding': ['клеёный|склеенный|приклеенный', ''],
  galvanizing: ['оцинк', 'galvanizatsiyalangan'],
  'zinc-plating': ['электрооцинкованный', ''],
  'hot-dip-galvanizing': ['горячеоцинкованный', 'issiq usulda ruxlangan'],
  'chrome-plating': ['хромир', '', 'chromed'],
  'copper-plating': ['омеднённый', ''],
  'silver-plating': ['посеребрённый', ''],
  electroplating: ['гальванизированный', ''],
  anodizing: ['анодир', 'anodirlangan'],
  'black-oxide': ['чернёный', 'oksidlangan'],
  painting: ['крашеный|покрашенный|окраш', 'boʻyoqlangan|kraskalangan'],
  'powder-coating': ['окрашенный порошком', ''],
  'e-coating': ['катафорезный', 'kataforezlangan|kataforez qilingan'],
  'thermal-spraying': ['напылённый', ''],
  'rubber-lining': ['обрезиненный', 'rezinalangan'],
  impregnation: ['пропитанный', 'shimdirilgan'],
  'heat-treatment': ['термообр|термообработанный|термически обработанный', 'termoishlangan'],
  hardening: ['калёный|закал', ''],
  tempering: ['отпущенный', ''],
  carburizing: ['науглероженный|цем', 'sementatsiya qilingan'],
  vulcanization: ['', 'vulkanizatsiya qilingan'],
  'plastic-molding': ['', 'plastikdan quyilgan|plastmassadan quyilgan'],
  sewing: ['сшитый|пошитый|прошитый', '', 'sewn'],
  weaving: ['', '', 'woven'],
  embroidery: ['вышитый', 'kashtalangan'],
  balancing: ['балансированный|отбалансированный|сбалансированный', 'balanslangan|muvozanatlangan'],
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
