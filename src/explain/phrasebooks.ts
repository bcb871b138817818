import type { Lang } from '../model/basics.js'
import { onFirstUse } from '../text/on-first-use.js'
import { inCyrillic } from './cyrillic.js'
import type { Phrasebook } from './phrasebook.js'
import { REASONS_EN } from './reasons-en.js'
import { REASONS_RU } from './reasons-ru.js'
import { REASONS_UZ } from './reasons-uz.js'
import { ADVICE_EN, QUESTIONS_EN, WORDING_EN } from './words-en.js'
import { ADVICE_RU, QUESTIONS_RU, WORDING_RU } from './words-ru.js'
import { ADVICE_UZ, QUESTIONS_UZ, WORDING_UZ } from './words-uz.js'

const UZ: Phrasebook = { reasons: REASONS_UZ, questions: QUESTIONS_UZ, advice: ADVICE_UZ, wording: WORDING_UZ }

const cyrillic = /* @__PURE__ */ onFirstUse(() => inCyrillic(UZ))

/** What every language says. */
export const PHRASEBOOKS: Readonly<Record<Lang, Phrasebook>> = {
  en: { reasons: REASONS_EN, questions: QUESTIONS_EN, advice: ADVICE_EN, wording: WORDING_EN },
  ru: { reasons: REASONS_RU, questions: QUESTIONS_RU, advice: ADVICE_RU, wording: WORDING_RU },
  uz: UZ,
  get 'uz-Cyrl'() {
    return cyrillic()
  },
}
