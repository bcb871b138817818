import type { Catalog } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import type { Naming } from '../words/concept.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { isContent, namedBy } from '../words/vocabulary.js'
import { namedInField } from './field-works.js'
import { MAKING } from './making.js'

const PLANTS = 'завод заводе завода фабрика zavod zavodi zavodida fabrika fabrikasi factory plant'
const PLANT: ReadonlySet<string> = new Set(PLANTS.split(' ').map((word) => foldKey(word)))

/** Words around a process that name no other one, by folded key: work, service, shop, machine, method. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'работы работа услуги услуга услуг цех цехи участок процесс операция операции технология методом способом метод способ ' +
    'станок станки станке станках станков оборудование оборудовании деталь детали деталей изделие изделия изделий заготовка заготовок производство изготовление ' +
    'обработка обработки обработку нанесение собственное собственный собственная есть имеется требуется нужна нужно выполняем делаем ' +
    'ishlari ishi ishlar xizmat xizmati xizmatlari sex sexi jarayon jarayoni usuli usulida texnologiya texnologiyasi dastgoh dastgohi dastgohida stanok stanogi stanogida ' +
    'detal detallar detallari detallarni buyum buyumlar qilish qilamiz bajaramiz kerak bor ishlab chiqarish ishlovi ishlov ' +
    'tsex tsexi tsexida boʻlimi uchastkasi ustaxonasi liniyasi xizmatlari ishlarini отделение мастерская выполнение оказание ' +
    'process processes processing operation operations service services technology method machine machines machinery shop work works job jobs in-house own capability ' +
    'parts part components component production making ' +
    PLANTS
  )
    .split(' ')
    .map((word) => foldKey(word)),
)

/** What a field names when the words around it that name no work are left out. O(n). */
export function namedWithoutFillers(lexemes: readonly Lexeme[], catalog: Catalog): Naming | undefined {
  const words = lexemes.filter((lexeme) => isContent(lexeme) && !isFiller(lexeme))
  if (words.length === 0 || lexemes.some((lexeme) => lexeme.isBreak)) return undefined
  const naming = namedBy(words, catalog, 'process') ?? asTreatment(words, catalog)
  if (naming || words.length < 2 || words.length > 3) return naming
  // токарная ЧПУ обработка, ЧПУ токарная
  return namedBy([...words].reverse(), catalog, 'process')
}

/** `минвата ишлаб чиқариш`: what only a field may call a work, and words of making it. O(n). */
export function namedAsMade(lexemes: readonly Lexeme[], catalog: Catalog): Naming | undefined {
  const words = lexemes.filter((lexeme) => isContent(lexeme) && !MAKING.has(lexeme.key) && !PLANT.has(lexeme.key))
  return words.length === 0 || lexemes.some(({ isBreak }) => isBreak) ? undefined : namedInField(words, catalog)
}

/** `фрезерная`, said of `обработка`. */
export function asTreatment(words: readonly Lexeme[], catalog: Catalog): Naming | undefined {
  return namedBy([...words, ...lexemesOf('обработка')], catalog, 'process')
}

/** Whether a word names no process beside one that does. */
export function isFiller(lexeme: Lexeme): boolean {
  return FILLERS.has(lexeme.key)
}
