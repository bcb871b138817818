import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import { isUnasked } from '../words/exclusion.js'
import { lexemesOf, signIn } from '../words/lexemes.js'
import { isMaterialOf } from '../words/material-of.js'

/*
 * Works that a word says only beside another: `штампосварной` says two, `аргоном` alone between commas is a welding, `peroxide
 * cured` that of a rubber, `яхшиланган` before a hardness a heat treatment, `қолипда кўпиртирилган` of polyurethane a foaming.
 */

interface Saying {
  readonly process: string
  readonly words: RegExp
  /** Only where one of the materials is of it, or the text says so. */
  readonly of?: { readonly material: string; readonly said: RegExp }
}

const SAYINGS: readonly Saying[] = [
  { process: 'stamping', words: /(?<!\p{L})(?:штампо|shtampo)(?=-?(?:сварн|svarn)|;)/giu },
  { process: 'casting', words: /(?<!\p{L})(?:лито|lito)(?=-?(?:сварн|svarn)|;)/giu },
  { process: 'forging', words: /(?<!\p{L})(?:ковано|kovano)(?=-?(?:сварн|svarn)|;)/giu },
  { process: 'welding', words: /(?<=(?:штампо|shtampo|лито|lito|ковано|kovano)-?)(?:сварн|svarn)\p{L}*/giu },
  {
    process: 'tig',
    words: /(?<=[,;|.]\s{0,40})(?:в\s)?(?:аргон(?:ом|ная)?|argon(?:da|ом)?|аргонда)(?=\s{0,40}(?:[,;|.!]|$))/giu,
  },
  {
    process: 'vulcanization',
    words:
      /(?<!\p{L})(?:(?:peroxide|sul(?:ph|f)ur|steam|autoclave|salt bath|UHF|microwave)[\s-](?:cured|curing|vulcani[sz]ed)|(?:пероксидн|серн)\p{L}{2}\s(?:вулканизац|сшивк)\p{L}*)/giu,
  },
  {
    process: 'quench-temper',
    words:
      /(?<!\p{L})(?:яхшилан(?:ган|тирилган|тирилсин|тириш|син)|yaxshilan(?:gan|tirilgan|tirilsin|tirish|sin))(?=\s{0,2}[,;:(–—-]?\s{0,2};\s{2})/giu,
  },
  {
    process: 'painting',
    words:
      /(?<!\p{L})(?:(?:ч[её]рн|бел|сер)\.\s?окр(?:аш)?\.|окр(?:аш)?\.\s?(?:в\s)?(?:ч[её]рн|бел|сер|RAL)(?:\.|\p{L}*))/giu,
  },
  {
    process: 'pu-foaming',
    words:
      /(?<!\p{L})(?:(?:қолипда|qolipda|в форме|в пресс-форме)\s)?(?:кўпиртир|кўпиклан|кўпиклаш|ko.?pirtir|ko.?piklan|ko.?piklash|вспенен|вспенив)\p{L}*/giu,
    of: {
      material: 'pu-foam',
      said: /поролон|porolon|ППУ|PPU|полиуретан|poliuretan|polyuretan|(?<!\p{L})PU(?!\p{L})/iu,
    },
  },
]

const maySay = signIn(
  /штампо|shtampo|^(?:лито|lito|ковано|kovano)(?:-|сварн|svarn|$)|аргон|argon|cured|curing|vulcani|вулканизац|сшивк|яхшилан|yaxshilan|^окр|кўпиртир|кўпик|ko.?pirtir|ko.?pik|вспенен|вспенив/iu,
)

/**
 * Works that a text says so. O(n).
 * @param text in which figures and materials are `;` and blanks
 * @param materials those of the whole text
 */
export function toldBeside(text: string, materials: readonly string[], catalog: Catalog): Found<string>[] {
  if (!maySay(lexemesOf(text))) return []
  return SAYINGS.flatMap(({ process, words, of }) => {
    if (!catalog.processes.has(process)) return []
    if (of && !of.said.test(text) && !materials.some((id) => isMaterialOf(id, of.material, catalog))) return []
    return [...text.matchAll(words)].flatMap(({ 0: { length }, index }) =>
      isUnasked(text, index, index + length) ||
      /(?<!\p{L})(?:без|не|not|without)\s$/iu.test(text.slice(Math.max(0, index - 9), index))
        ? []
        : [{ value: process, start: index, end: index + length, notes: [] }],
    )
  })
}

/** The work that a whole field says so; undefined where it says more, or none. O(n). */
export function saidAlone(text: string, materials: readonly string[], catalog: Catalog): string | undefined {
  const [said] = toldBeside(`; ${text};  `, materials, catalog)
  return said && said.start === 2 && said.end - said.start === text.length ? said.value : undefined
}
