import { MACHINE_MAKES, SOVIET_MODELS } from '../../catalog/data/machine-makes.js'
import type { StepClass } from '../../catalog/data/step-words.js'
import { onFirstUse } from '../../text/on-first-use.js'
import type { Sentence, Word } from './clauses.js'
import type { ClassHit, ClassHits, ToldWork } from './step-classes.js'
import { keyTest, wordMarks } from './word-marks.js'

/** What a make says, by the classes beside it. */
interface Meaning {
  readonly work: string
  readonly beside: readonly StepClass[]
}

const makes = onFirstUse(() => {
  const byName = new Map<string, Meaning[]>()
  for (const [work, names, beside = []] of MACHINE_MAKES) {
    for (const name of names.split('|')) byName.set(name, [...(byName.get(name) ?? []), { work, beside }])
  }
  return wordMarks([...byName].map(([name, meanings]) => [withEndings(name), meanings] as const))
})

/** `Durmada bukamiz`: Uzbek endings of a name of one word. */
function withEndings(name: string): string {
  return name.includes(' ')
    ? name
    : ['', 'da', 'lar', 'larda', 'larida', 'imiz'].map((ending) => name + ending).join('|')
}

/** Latin letters that look like Cyrillic ones. */
const TWINS: Readonly<Record<string, string>> = { А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', Р: 'P', Т: 'T' }
const models = onFirstUse(() =>
  SOVIET_MODELS.map(([work, names]) => {
    const spelled = names.replace(/[А-Я]/g, (letter) => (TWINS[letter] ? `[${letter}${TWINS[letter]}]` : letter))
    return { work, form: new RegExp(`^(?:${spelled})$`, 'iu') }
  }),
)
/** A model of letters and digits, or one of digits alone beside a word for a machine. */
const MODEL = /^(?=[^\d]*\d[^\d]*\d)[\p{L}\d]{4,8}$/u

/** Who sells or mends machines, or makes things for them, does not run them. */
const isDealt = /* @__PURE__ */ keyTest(
  'продаём|продаем|продажа|продаж|продаются|поставля*|поставк*|ремонтиру*|ремонт|обслужива*|пусконалад*|запчаст*|дилер*|sotamiz|sotuv*|sotish|taʼmirla*|taʼmirlash|ehtiyot|sell|sells|selling|dealer|dealers|service|servicing|repair|repairs|spares|spare|distributor*|mijoz*|customers',
)
const isForThem = /* @__PURE__ */ keyTest('для|под|for|к|совместим*|compatible')

/** The works that the machines of a sentence tell by their makes and models. O(words). */
export function makesIn({ text }: Sentence, words: readonly Word[], hits: ClassHits): ToldWork[] {
  const named = makes()
    .in(words)
    .filter(({ from }) => /^[\p{Lu}\d]/u.test(words[from]!.text))
    .flatMap(({ value, from, to }) => meant(value, { from, to }, hits))
  const told = [...named, ...modelsIn(text, words)]
  if (told.length === 0 || words.some(({ key }) => isDealt(key))) return []
  const tools = told.filter(({ at }) => isToolFor(words, at))
  return told.filter((one) => !tools.some(({ at }) => at === one.at || isListedAfter(words, at, one.at)))
}

/** What the words beside tell, else what the make says of itself. */
function meant(meanings: readonly Meaning[], at: ClassHit, hits: ClassHits): ToldWork[] {
  const told = meanings.filter(({ beside }) => beside.length > 0 && beside.some((one) => hits.has(one)))
  const left = told.length > 0 ? told : meanings.filter(({ beside }) => beside.length === 0)
  return left.map(({ work }) => ({ work, at, by: [at], misread: [at] }))
}

function modelsIn(text: string, words: readonly Word[]): ToldWork[] {
  if (!/\d{2}/.test(text)) return []
  return words.flatMap((word, from) => {
    if (!MODEL.test(word.text)) return []
    return models()
      .filter(({ form }) => form.test(word.text))
      .map(({ work }) => ({ work, at: { from, to: from + 1 }, by: [], misread: [] }))
  })
}

/** `пресс-формы для Haitian`, `Haitian uchun qolip`. */
function isToolFor(words: readonly Word[], { from, to }: ClassHit): boolean {
  return isForThem(words[from - 1]?.key) || words[to]?.key === 'uchun'
}

/** `для Haitian и Engel`. */
function isListedAfter(words: readonly Word[], { to }: ClassHit, { from }: ClassHit): boolean {
  return from === to || (from === to + 1 && words[to]!.isFunction)
}
