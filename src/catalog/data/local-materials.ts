import type { LocalMaterialRow } from '../../model/catalog.js'

/**
 * Which materials Uzbekistan makes: material (a row speaks for everything below it), supply, makers by the ids of the
 * public lists they stand in, each with the place where it makes it (`maker@place`), provenance, note. `S-…` are dated public news (2017–2026); `EK` engineering knowledge.
 */
export const LOCAL_MATERIALS: readonly LocalMaterialRow[] = [
  local('cu', 'made', 'ammc@almalyk uzkabel@tashkent-city osiyo-kabellari@dangara', 'S-agmk S-osiyo', 'cathode, wire rod, enameled wire'),
  local('zn', 'made', 'ammc@almalyk', 'S-agmk', 'metal; casting alloys (zamak) not shown'),
  local('lead', 'partly', '', 'S-agmk', 'primary lead as a project; scrap lead used by battery makers'),
  local('lead-tin', 'partly', '', 'S-agmk'),
  local('steel', 'partly', 'uzmetkombinat@bekabad ttz-pipe@tashkent-city', 'S-uzmk-old S-ttz-pipe', 'long products from scrap; grades for machines imported'),
  local('steel-carbon', 'partly', 'uzmetkombinat@bekabad', 'S-uzmk-old', 'bars and wire rod of ordinary quality'),
  local('steel-free-cutting', 'imported', '', 'EK'),
  local('steel-alloy', 'imported', '', 'EK', 'engineering bars (40Х, 18ХГТ)'),
  local('steel-spring', 'imported', '', 'EK'),
  local('steel-bearing', 'imported', '', 'EK', 'ШХ15'),
  local('steel-tool', 'imported', '', 'EK'),
  local('steel-stainless', 'imported', '', 'EK', 'sheet and tube'),
  local('steel-valve', 'imported', '', 'EK'),
  local('steel-cast', 'made', 'auto-spring-components@andijan-city almalyk-lmz@almalyk nmz@navoi-city tash-foundry-mech@tashkent-city', 'S-kova S-agmk-lmz S-nmz S-tfm', 'castings; ferro-alloys imported'),
  local('steel-sheet', 'partly', 'tmz@tashkent-city uzmetkombinat@bekabad', 'S-tmz S-uzmk', 'commercial cold-rolled, galvanized and prepainted; DC04–DC06 for outer panels imported'),
  local('steel-sheet-hs', 'imported', '', 'S-tmz'),
  local('steel-sheet-uhss', 'imported', '', 'S-tmz'),
  local('iron', 'made', 'auto-spring-components@andijan-city almalyk-lmz@almalyk nmz@navoi-city tash-foundry-mech@tashkent-city', 'S-kova S-agmk-lmz S-nmz S-tfm', 'castings; pig iron, ferro-alloys and coke imported'),
  local('iron-sintered', 'imported', '', 'EK'),
  local('aluminum', 'partly', 'uzvtortsvetmet@tashkent-city akfa@tashkent-city', 'S-vtorcvet EK', 'from scrap; primary metal imported'),
  local('aluminum-cast', 'partly', 'uzvtortsvetmet@tashkent-city', 'S-vtorcvet', 'secondary alloys'),
  local('aluminum-wrought', 'partly', 'akfa@tashkent-city', 'EK', 'profiles from imported billet'),
  local('magnesium-alloy', 'imported', '', 'EK'),
  local('titanium-alloy', 'imported', '', 'EK'),
  local('pp', 'partly', 'uz-kor@kungrad', 'S-ustyurt', 'resin made (83 kt a year); car compounds imported or compounded'),
  local('pe', 'made', 'shurtan-gcc@shurtan uz-kor@kungrad', 'S-ustyurt S-shurtan'),
  local('pvc', 'made', 'navoiazot@navoi-city', 'S-navoiazot', 'resin; compounds partly'),
  local('pa', 'imported', '', 'EK'),
  local('pom', 'imported', '', 'EK'),
  local('pc', 'imported', '', 'EK'),
  local('pc-abs', 'imported', '', 'EK'),
  local('pbt', 'imported', '', 'EK'),
  local('pmma', 'imported', '', 'EK'),
  local('abs', 'imported', '', 'EK'),
  local('pet', 'partly', '', 'EK', 'fiber'),
  local('rubber', 'imported', '', 'EK S-tyre', 'natural and synthetic; compounds are mixed here from imported rubber'),
  local('glass', 'made', 'kvarts@kuvasay mingyuan-silu@jizzakh-city avtooyna@fergana', 'S-glass S-avtooyna', 'flat and safety glass; PVB film imported'),
  local('mineral-fiber', 'made', 'basalt-uz@forish', 'S-basalt', 'basalt'),
  local('glass-fiber', 'imported', '', 'EK'),
  local('textile', 'made', '', 'S-cotton EK', 'cotton, silk and wool; polyester fiber partly'),
  local('leather', 'partly', '', 'S-leather', 'hides and leather made; automotive finish not shown'),
  local('chemical', 'partly', 'navoiazot@navoi-city uz-dongju-paint@asaka', 'S-navoiazot EK', 'lubricants and base chemicals made; car paints partly'),
  local('electronics', 'imported', '', 'EK', 'assembly only'),
]

function local(
  material: string,
  supply: LocalMaterialRow['supply'],
  makers: string,
  src: string,
  note?: string,
): LocalMaterialRow {
  const made = makers === '' ? [] : makers.split(' ').map((one) => one.split('@') as [maker: string, place: string])
  return {
    material,
    supply,
    makers: made.map(([maker]) => maker),
    places: [...new Set(made.map(([, place]) => place))],
    src: src.split(' '),
    ...(note === undefined ? {} : { note }),
  }
}
