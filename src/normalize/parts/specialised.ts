import type { Catalog } from '../../model/catalog.js'
import type { MaterialNeed } from '../../model/part.js'
import { isMaterialOf } from '../words/material-of.js'

/*
 * A family that has one of its own for a material: a fuel tank of steel, a bronze bushing, granules of polyamide; and
 * forms that are no name without their material: `Лист Ст3`, `Coil DC04`.
 */

type Stated = Pick<MaterialNeed, 'id' | 'condition'>

const HALF_SHAFT = /полуос|poluos|yarim oʻq|ярим ўқ/iu

/** Of a tube as the mill delivers it. */
const STRAIGHT =
  /(?<!\p{L})(?:кругл|квадратн|прямоугольн|профильн|бесшовн|тонкостенн|толстостенн|холоднотянут|прессованн|прокат|round|square|rectangular|seamless|thin-?wall|thick-?wall|drawn|extruded|dumaloq|yumaloq|kvadrat|choksiz|profil|думалоқ|юмалоқ|чоксиз)/iu

/** Uzbek has one word for a casting and an ingot. */
const CASTING =
  /^(?![\s\S]{0,400}(?:chushk|чушк|slit|слит|yombi|ёмби|ingot))[\s\S]{0,400}(?<!\p{L})(?:quyma|қуйма)(?:lar|лар)?(?!\p{L})/iu

/** Family, what it is made of, the family of that; what must be written, where the family alone does not say it. */
const SPECIAL: readonly (readonly [family: string, material: string, special: string, written?: RegExp])[] = [
  ['fuel-tank', 'steel', 'fuel-tank-steel'],
  ['fuel-tank', 'plastic', 'fuel-tank-plastic'],
  ['bush', 'bronze', 'bushing-bronze'],
  ['gear-transmission', 'plastic', 'gear-plastic'],
  // dastak is a lever of a machine and the handle of a pan
  ['lever', 'plastic', 'handle', /dasta|даста/iu],
  ['raw-compound', 'pp', 'raw-pp', /gran|гран|pellet|resin|смол/iu],
  ['raw-compound', 'pe', 'raw-pe', /gran|гран|pellet|resin|смол/iu],
  ['raw-compound', 'pa', 'raw-pa', /gran|гран|pellet|resin|смол/iu],
  ['raw-compound', 'abs', 'raw-abs', /gran|гран|pellet|resin|смол/iu],
  ['raw-compound', 'pvc', 'raw-pvc', /gran|гран|pellet|resin|смол/iu],
  ['raw-pe', 'pvc', 'raw-pvc'],
  ['raw-pp', 'pe', 'raw-pe'],
  ['raw-pp', 'pa', 'raw-pa'],
  ['raw-pp', 'abs', 'raw-abs'],
  ['raw-pp', 'pvc', 'raw-pvc'],
  ['tube', 'pe', 'plastic-pipe', /труб|quvur|қувур|pipe/iu],
  ['tube', 'pvc', 'plastic-pipe', /труб|quvur|қувур|pipe/iu],
  ['raw-steel-tube', 'aluminum', 'aluminum-tube'],
  ['raw-steel-tube', 'cu', 'copper-tube'],
  ['raw-steel-tube', 'brass', 'copper-tube'],
  ['raw-steel-tube', 'bronze', 'copper-tube'],
  ['raw-steel-tube', 'plastic', 'plastic-pipe'],
  // of a shape and no more: what is bought to be bent, not bent
  ['tube', 'aluminum', 'aluminum-tube', STRAIGHT],
  ['tube', 'cu', 'copper-tube', STRAIGHT],
  ['tube', 'brass', 'copper-tube', STRAIGHT],
  ['tube', 'plastic', 'plastic-pipe', STRAIGHT],
  ['steel-plate', 'steel-stainless', 'stainless-sheet'],
  ['steel-plate', 'aluminum', 'raw-aluminum-sheet'],
  ['raw-wire-rod', 'cu', 'raw-copper-rod'],
  ['raw-steel-bar', 'brass', 'brass-bar'],
  ['raw-steel-bar', 'bronze', 'brass-bar'],
  ['raw-steel-bar', 'cu', 'brass-bar'],
  ['strap', 'pa', 'cable-tie'],
  ['bush', 'rubber', 'bush-rubber'],
  ['shaft', 'rubber', 'roller', /valik|валик/iu],
  ['clip-plastic', 'steel', 'clip-metal'],
  ['spring', 'steel', 'clip-metal', /скоб[аыу]|skoba/iu],
  // no figure of the wheel of a car: `диск стальной Ф200`, `poʻlat disk 180x6`
  ['wheel-steel', 'steel', 'disc', /[фφ⌀ø]\s?\d|\d{3}\s?[xх×]\s?\d{1,2}(?![\d.,])|dumaloq|думалоқ|круглый|round/iu],
  // what covers a seat is sewn of it, a panel is not
  ['seat-back-panel', 'leather', 'seat-cover'],
  ['seat-back-panel', 'textile', 'seat-cover'],
  // a casting of a grade; alyuminiy quymasi or in pigs it is an ingot
  ['raw-aluminum-ingot', 'aluminum', 'cast-part', CASTING],
  // шина М1 4х40: a busbar
  ['tyre-car', 'cu', 'brass-bar'],
  // of a steel bar, no drive of joints
  ['drive-shaft', 'steel', 'half-shaft-rigid', HALF_SHAFT],
]

/** Family, what must be written for the narrower one: a truck or tractor has a rigid axle, and an engine's sleeves are liners. */
const WRITTEN: readonly (readonly [family: string, special: string, ...written: readonly RegExp[]])[] = [
  [
    'drive-shaft',
    'half-shaft-rigid',
    HALF_SHAFT,
    /(?<!\p{L})(?:маз|камаз|зил|газ(?:ель|он)?|уаз|мтз|паз|урал|краз|трактор\p{L}*|прицеп\p{L}*|kamaz|gazel|mtz|traktor\p{L}*|isuzu|исузу|howo)(?!\p{L})/iu,
  ],
  // a tube of a tyre by the size of that: 8.25-20, 18.4R34
  [
    'camera',
    'inner-tube',
    /(?<![\d.,])\d{1,2}[.,]\d{1,2}\s?[-R]\s?\d{2}(?!\d)|(?<!\p{L})(?:шин\p{L}*|колес\p{L}*|tyre|tire|shina\p{L}*|gʻildirak|ғилдирак)(?!\p{L})/iu,
  ],
  [
    'tractor-cab',
    'cab-truck',
    /(?<!\p{L})(?:камаз|маз|зил|газ(?:ель|он)?|урал|краз|исузу|исудзу|хово|шакман|фотон|kamaz|maz|zil|gazel|ural|isuzu|howo|shacman|foton|man|hyundai|hino|iveco|daf|scania|volvo|грузов\p{L}*|truck|lorry|yuk|юк)(?!\p{L})/iu,
  ],
  ['wheel-steel', 'wheel-rim-truck', /(?<![\d.,])\d[.,]\d{1,2}\s?[-xх×]\s?(?:20|22[.,]5)(?!\d)/u],
  ['brake-pad', 'brake-shoe', /барабан|baraban|drum/iu],
  ['bulb-halogen', 'led-lamp', /(?<!\p{L})(?:led|лед|диод\p{L}*|светодиод\p{L}*|diod\p{L}*)(?!\p{L})/iu],
  [
    'electric-motor',
    'traction-motor',
    /(?<!\p{L})(?:EV|электромобил\p{L}*|электробус\p{L}*|elektromobil\p{L}*|elektrobus\p{L}*|тягов\p{L}*)(?!\p{L})/iu,
  ],
  // its section says what belt it is: A-1250, SPZ, 6PK
  ['belt', 'belt-v', /(?<!\p{L})(?:SP[ZABC]|[ABCZ][-–]\d{3,4}(?!\d)|\d{1,2}P[KJ])/u],
  // a pane with a side is no rear one: oyna, orqa chap eshik
  [
    'rear-glass',
    'side-glass',
    /eshik|эшик|двер|door/iu,
    /(?<!\p{L})(?:chap|oʻng|o['‘’ʼ`]ng|чап|ўнг|лев\p{L}*|прав\p{L}*|LH|RH)(?!\p{L})/u,
  ],
  // of a lorry or bus by its size: 12.00R20, 315/80 R22.5, 7.00-16
  [
    'tyre-car',
    'tyre-truck',
    /(?<![\d.,])(?:1?\d[.,][05]0\s?[-R]\s?(?:15|16|20|24)|(?:\d{3}\/\d{2}\s?)?R\s?(?:17[.,]5|19[.,]5|22[.,]5))(?!\d)|(?<!\p{L})(?:грузов\p{L}*|truck|lorry|bus|автобус\p{L}*|avtobus\p{L}*|yuk|юк)(?!\p{L})/iu,
  ],
  ['engine-petrol', 'electric-motor', /электр|elektr|electr/iu],
  // what the number says: ISO 15 and 355, GOST 3189, and the letters of series
  [
    'bearing-generic',
    'bearing-ball',
    /(?<![\d-])(?:6[02-489]\d{2}|16\d{3}|(?:60|80|150|160|180)[1-6]\d{2})(?!\d|\s*(?:шт|pcs|dona|дона|кг|kg))/iu,
  ],
  [
    'bearing-generic',
    'bearing-taper',
    /(?<![\d-])(?:3(?:0[23]|13|2[0239]|3[0-2])\d{2}|7[2-8]\d{2}|27[3-7]\d{2})(?!\d|\s*(?:шт|pcs|dona|дона|кг|kg|A?C(?!\p{L})|B))/iu,
  ],
  ['bearing-generic', 'bearing-needle', /(?<!\p{L})(?:HK|BK|NKI?S?|RNA|NA)\s?\d{2,4}(?!\d)/u],
  ['bearing-generic', 'bearing-housing', /(?<!\p{L})(?:UC[PFTL]{1,2}|SNL?|SY|FY)\s?\d{3}(?!\d)/u],
  [
    'sleeve',
    'liner',
    /гильз|gilza|гилза/iu,
    /(?<!\p{L})(?:[ДD]-?(?:21|37|65|120|144|160|180|24\d|26\d)(?!\d)|(?:ЯМЗ|СМД|ЗМЗ|УМЗ|КАМАЗ|YaMZ|SMD|ZMZ|KAMAZ)(?!\p{L}))/iu,
  ],
]

/** What a bare form is of each material, the narrower material first. */
const FORMS: readonly (readonly [
  form: RegExp,
  ...(readonly [material: string, family: string, condition?: RegExp])[],
])[] = [
  [
    /^(?:лист\p{L}*|sheets?|list|varaq|варақ)$/iu,
    ['steel-stainless', 'stainless-sheet'],
    ['steel-sheet', 'raw-crc', /^(?:[хx]\s?\/?\s?к|cr$)/iu],
    ['steel', 'raw-hrc', /^hr$/iu],
    ['steel', 'steel-plate'],
    ['aluminum', 'raw-aluminum-sheet'],
    ['rubber', 'rubber-sheet'],
    ['plastic', 'plastic-sheet'],
  ],
  [
    /^(?:рулон\p{L}*|coils?|rulon\p{L}*)$/iu,
    ['steel-stainless', 'stainless-sheet'],
    ['dx51d', 'raw-galvanized'],
    ['steel', 'raw-hrc', /^г\s?\/?\s?к|^hr/iu],
    ['steel', 'raw-crc'],
    ['aluminum', 'raw-aluminum-sheet'],
  ],
  [
    /^(?:лент[аыу]|полос[аыу]|strips?|lenta|tasma|тасма)$/iu,
    ['steel', 'strip-steel'],
    ['aluminum', 'raw-aluminum-sheet'],
  ],
  [
    /^(?:круг\p{L}?|пруток|прутки|прутка|bars?|round bars?|prutok|chiviq|чивиқ|шестигранник|квадрат)$/iu,
    ['steel', 'raw-steel-bar'],
    ['brass', 'brass-bar'],
    ['bronze', 'brass-bar'],
    ['cu', 'brass-bar'],
  ],
  [/^(?:проволок[аиу]|wires?|sim|сим)$/iu, ['steel', 'raw-steel-wire'], ['cu', 'raw-copper-wire']],
  [/^(?:профил[ья]|profiles?|profil|профил)$/iu, ['aluminum', 'raw-aluminum-profile']],
  [/^(?:ip|ип|нит[ьи]|нитк[аи]|yarns?|threads?)$/iu, ['textile', 'raw-yarn']],
  [/^(?:чушк[аиу]|слит[ок]+|ingots?|chushka)$/iu, ['aluminum', 'raw-aluminum-ingot'], ['zn', 'raw-zinc']],
]

/** The narrower family that the materials stated or the words make of one, else the family itself. O(materials). */
export function specialised(family: string, name: string, stated: readonly Stated[], catalog: Catalog): string {
  for (const row of SPECIAL) {
    // most rows are of another family: nothing is taken out of those
    if (row[0] !== family) continue
    const [, material, special, written] = row
    if (!catalog.parts.has(special) || (written && !written.test(name))) continue
    if (stated.some(({ id }) => isMaterialOf(id, material, catalog))) return special
  }
  const special = WRITTEN.find((row) => row[0] === family && isWritten(row, name))?.[1]
  return special !== undefined && catalog.parts.has(special) ? special : family
}

function isWritten([, , ...written]: (typeof WRITTEN)[number], name: string): boolean {
  return written.every((one) => one.test(name))
}

/** How the mill rolled it, beside the form: `SHEET CR`. */
const ROLLED = /(?<!\p{L})(?:CR|HR)(?!\p{L})/u

/** The family of a name that is only a form, by the materials stated beside it; undefined for any other name. O(materials). */
export function familyOfForm(name: string, stated: readonly Stated[], catalog: Catalog): string | undefined {
  const rolled = ROLLED.exec(name)?.[0]
  const word = name.replace(ROLLED, ' ').replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, '')
  for (const [form, ...families] of FORMS) {
    if (!form.test(word)) continue
    const found = families.find(
      ([material, family, condition]) =>
        catalog.parts.has(family) &&
        stated.some(
          (one) =>
            isMaterialOf(one.id, material, catalog) && (!condition || condition.test(rolled ?? one.condition ?? '')),
        ),
    )
    return found?.[1]
  }
  return undefined
}
