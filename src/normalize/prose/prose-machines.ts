import type { Catalog } from '../../model/catalog.js'
import { ofPiece } from '../../text/tokenize.js'
import type { Found } from '../common/read.js'
import { findProcesses, NO_MATERIAL } from '../works/read-process.js'
import type { Sentence, Word } from './clauses.js'
import { platingLinesIn } from './plating-lines.js'

/*
 * Machines by which a maker tells what it does: `5-axis centres`, `зубофрезерные 53А50`, `lazerimiz`. In a request they would be
 * goods; these rules read makers only.
 */

/** Numbers of axes in words and figures. */
const AXES: Readonly<Record<string, string>> = {
  '3': 'cnc-milling-3axis',
  '4': 'cnc-milling-4axis',
  '5': 'cnc-milling-5axis',
}
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/^(?:three|тр[её]х|uch|уч|3)/iu, '3'],
  [/^(?:four|четыр[её]х|toʻrt|to['‘’`]rt|тўрт|4)/iu, '4'],
  [/^(?:five|пяти|besh|беш|5)/iu, '5'],
]
const NUMBER = "(?:[345]|three|four|five|тр[её]х|четыр[её]х|пяти|uch|toʻrt|to['‘’`]rt|besh|уч|тўрт|беш)"
/** `3 ва 5 ўқли CNC марказ`, `3+2 axis VMC`, `пятикоординатный обрабатывающий центр`; no lathe, no laser. */
const BY_AXES = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(${NUMBER})(?:-?х)?\\s?-?\\s?(?:и|va|ва|and|,|/|\\+\\s?2)\\s?)?(?:(${NUMBER})(?:-?х)?[\\s-]*)?(?:axis|axes|осев\\p{L}*|координатн\\p{L}*|o[ʻ'‘’\`]qli|ўқли)\\s+(?:(?!turn|lathe|laser|токар|лазер|tokar|lazer|robot|робот)[\\p{L}\\d-]+\\s+){0,3}?(?:mills?|cent(?:er|re)s?|vmcs?|hmcs?|machining|machines?|станк\\p{L}*|стан(?:ок|ков)|центр\\p{L}*|обрабатывающ\\p{L}*|фрез\\p{L}*|freza?\\p{L}*|markaz\\p{L}*|dastgoh\\p{L}*|stano[kg]\\p{L}*|марказ\\p{L}*|дастгоҳ\\p{L}*)(?!\\p{L})`,
  'giu',
)
const MAYBE_AXES = /ax[ie]s|осев|ос(?:и|ей|ях)(?!\p{L})|координатн|o[ʻ'‘’`]q|ўқ/iu

/** The work first: `CNC milling 3 and 5 axis`, `фрезерная обработка на 5 осях`, `frezalash (3 va 5 oʻqli)`. */
const AXES_BEHIND = new RegExp(
  `(?<!\\p{L})(?:milling|фрезер\\p{L}*|фрезеровк\\p{L}*|freza\\p{L}*|фреза\\p{L}*)(?:\\s+(?:на|обработк\\p{L}*|centers?|centres?))?[\\s(,]+(?:на\\s+)?(?:(${NUMBER})\\s?-?\\s?(?:и|va|ва|and|,|/)\\s?)?(${NUMBER})[\\s-]*(?:axis|axes|ос(?:и|ей|ях|евая|евой|евые)|o[ʻ'‘’\`ʼ]q(?:li)?|ўқ(?:ли)?)(?!\\p{L})`,
  'giu',
)

/** Machines that no name of a work in the catalog spells, and what they do. */
const MACHINES: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:листо)?гибочн\p{L}+ (?:гидр\p{L}+ )?пресс\p{L}*|(?<!\p{L})(?:gibka|гибка|listogib|листогиб) (?:press|пресс)\p{L}*|(?<!\p{L})(?:hydraulic|CNC) press[- ]?brakes?/giu,
    'bending',
  ],
  [/(?<!\p{L})плазморез\p{L}*/giu, 'plasma-cutting'],
  // заливаем чугун в формы
  [
    /(?<!\p{L})залива(?:ем|ет|ют)\s(?!поролон|пено|ППУ)[^.;]{1,60}?\sв\s(?:[\p{L}-]+\s)?(?:форм|кокил|опок)\p{L}*/giu,
    'casting',
  ],
  [
    /(?<!\p{L})(?:(?:ковочн|пневматическ|паровоздушн|кузнечн)\p{L}+\s+){1,2}молот\p{L}*|(?<!\p{L})(?:pneumatic|steam|forging|air|power) hammers?|(?<!\p{L})(?:pnevmatik|пневматик|bug[ʻ‘’'`ʼ]|буғ)[\p{L}-]*\s(?:bolg[ʻ‘’'`ʼ]a|болға)\p{L}*/giu,
    'open-die-forging',
  ],
  [
    /(?<!\p{L})(?:eccentric|crank|stamping|punch|mechanical) presses|(?<!\p{L})(?:кривошипн|эксцентриков)\p{L}+ (?!горяч)пресс\p{L}*|(?<!\p{L})(?:krivoship|ekssentrik|кривошип|эксцентрик)\p{L}* press?\p{L}*/giu,
    'stamping',
  ],
  [/(?<!\p{L})(?:zinc|galvanizing|galvanising) kettles?/giu, 'hot-dip-galvanizing'],
  [/(?<!\p{L})CMMs(?!\p{L})/gu, 'cmm-inspection'],
  [
    /(?<!\p{L})балансировочн\p{L}+ стан\p{L}+|(?<!\p{L})balancing machines?|(?<!\p{L})balansirovka stano[kg]\p{L}*/giu,
    'balancing',
  ],
  [
    /(?<!\p{L})плетельн\p{L}+ (?:машин|автомат|станк)\p{L}*(?= для рукав| для шланг)|(?<!\p{L})hose braiders?/giu,
    'hose-braiding',
  ],
  [/(?<!\p{L})вальцы (?:до|на) \d+ ?мм|(?<!\p{L})листогибочн\p{L}+ вальц\p{L}*/giu, 'plate-rolling'],
  [
    /(?<!\p{L})(?:mig(?:[-/]mag)?|миг|дугов\p{L}+(?: сварк\p{L}+)?)\s(?:uchun |учун |welding )?(?:\d+ )?(?:ta |та )?(?:robot|робот)\p{L}*|(?<!\p{L})(?:роботизированн\p{L}+|роботом|роботами)\s(?:mig|дугов\p{L}+)/giu,
    'robotic-mig-mag',
  ],
  [/(?<!\p{L})(?:mandrel|tube|pipe)(?: tube| pipe)? benders?(?!\p{L})/giu, 'tube-bending'],
  [/(?<!\p{L})gear hobbers?(?!\p{L})/giu, 'gear-hobbing'],
  [/(?<!\p{L})gear shapers?(?!\p{L})/giu, 'gear-shaping'],
  [/(?<!\p{L})coil slitters?(?!\p{L})/giu, 'slitting'],
  [/(?<!\p{L})(?:hydraulic )?plate rolls(?!\p{L})/giu, 'plate-rolling'],
  [/(?<!\p{L})(?:coiling|spring) coilers?(?!\p{L})|(?<!\p{L})пружинонавивочн\p{L}+/giu, 'spring-coiling'],
  [
    /(?<!\p{L})(?:weld(?:ing)? )?(?:spot[- ]?weld(?:ing)?|spot) guns?(?!\p{L})|(?<!\p{L})сварочн\p{L}+ клещ\p{L}+/giu,
    'spot-welding',
  ],
  [
    /(?<!\p{L})cold[- ]chamber (?:cells?|machines?)|(?<!\p{L})hot[- ]chamber (?:cells?|machines?)/giu,
    'high-pressure-die-casting',
  ],
  [/(?<!\p{L})(?:bar peelers?|bar lathes?|sliding[- ]head (?:lathes?|machines?))(?!\p{L})/giu, 'swiss-turning'],
]
/** What most texts without such machines lack. */
const MAYBE_MACHINE =
  /залива|балансир|balanc|balansir|плетельн|braider|вальц|пресс|press|молот|hammer|bolg|болға|плазморез|kettle|CMMs|bender|hobber|shaper|slitter|rolls|coiler|пружинонавив|peeler|lathe|sliding|guns?\b|клещ|chamber|robot|робот/iu

/** An adjective of a machine before its model: `зубодолбёжные 5В12`. */
const ADJECTIVE = /^\p{Script=Cyrillic}{5,}(?:ый|ой|ий|ые|ие|ых|их)$/u
const ENDING = /(?:ый|ой|ий|ые|ие|ых|их)$/u
const MODEL = /\d/

/** Our own machine: `lazerimiz`, `термопластавтоматларимиз`; no verb. */
const OURS = /^(\p{L}{4,}?)(?:lar|лар)?(?:imiz|имиз)(?:da|ni|ning|dan|да|ни|нинг|дан)?$/u

/** The works of a sentence with those that its machines tell. Offsets of the text. O(n). */
export function withMachinesOf(
  sentence: Sentence,
  works: readonly Found<string>[],
  catalog: Catalog,
): readonly Found<string>[] {
  const told = machinesIn(sentence, works, catalog)
  if (told.length === 0) return works
  // `обрабатывающий центр` in it says less
  const left = works.filter((one) => !told.some(({ start, end }) => one.start < end && start < one.end))
  return [...left, ...told]
}

function machinesIn(
  { text, start, clauses }: Sentence,
  works: readonly Found<string>[],
  catalog: Catalog,
): Found<string>[] {
  const found: Found<string>[] = []
  const add = (index: number, length: number, value: string | undefined) => {
    if (value !== undefined && catalog.processes.has(value))
      found.push({ value, start: start + index, end: start + index + length, notes: [] })
  }
  if (MAYBE_AXES.test(text)) {
    for (const { 0: said, 1: first, 2: second, index } of text.matchAll(BY_AXES)) {
      const isTilting = first !== undefined && /\+\s?2/.test(said)
      const numbers = isTilting ? ['5'] : [first, second].flatMap((one) => (one === undefined ? [] : numberOf(one)))
      for (const one of numbers) add(index, said.length, AXES[one])
    }
    for (const { 0: said, 1: first, 2: second, index } of text.matchAll(AXES_BEHIND)) {
      for (const one of [first, second].flatMap((number) => (number === undefined ? [] : numberOf(number))))
        add(index, said.length, AXES[one])
    }
  }
  const addUnread = (index: number, length: number, value: string) => {
    if (!works.some((one) => isWithin(one, start + index, length, value, catalog))) add(index, length, value)
  }
  for (const { index, length, value } of platingLinesIn(text)) addUnread(index, length, value)
  if (MAYBE_MACHINE.test(text)) {
    for (const [machine, value] of MACHINES) {
      for (const { 0: said, index } of text.matchAll(machine)) addUnread(index, said.length, value)
    }
  }
  for (const { words } of clauses) {
    words.forEach((word, i) => {
      const isOurs = word.key.includes('imiz')
      if (!isOurs && !MODEL.test(words[i + 1]?.text ?? '')) return
      if (word.isNumber || works.some((one) => one.start < word.end && word.start < one.end)) return
      const value = isOurs ? ownOf(word.piece, catalog)[0] : byModel(word, words[i + 1]!, catalog)
      add(word.start - start, word.end - word.start, value)
    })
  }
  return found
}

/** What is read already says it as well, or more exactly. */
function isWithin(one: Found<string>, from: number, length: number, value: string, catalog: Catalog): boolean {
  return one.start < from + length && from < one.end && catalog.processesBelow(value).has(one.value)
}

function numberOf(written: string): readonly string[] {
  return SPELLED.flatMap(([form, number]) => (form.test(written) ? [number] : []))
}

function byModel(word: Word, next: Word, catalog: Catalog): string | undefined {
  if (!ADJECTIVE.test(word.text) || next.start - word.end > 1) return undefined
  return ofMachine(word.piece, catalog)[0]
}

/** What a machine that is called by an adjective does. */
const ofMachine = ofPiece(({ text }, catalog: Catalog): readonly string[] => {
  const one = text.replace(ENDING, '')
  return ['ый', 'ой'].flatMap((ending) => oneWork(`${one}${ending} станок`, catalog)).slice(0, 1)
})

/** What a machine of ours does. */
const ownOf = ofPiece(({ text }, catalog: Catalog): readonly string[] => {
  const root = OURS.exec(text)?.[1]
  return root === undefined ? [] : oneWork(root, catalog)
})

function oneWork(name: string, catalog: Catalog): readonly string[] {
  const [only, more] = findProcesses(name, catalog, NO_MATERIAL)
  return only && !more ? [only.value] : []
}
