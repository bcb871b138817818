import type { Lang } from '../model/basics.js'
import { onFirstUse } from '../text/on-first-use.js'
import { inCyrillic } from './cyrillic.js'
import { ISSUES_EN } from './issues-en.js'
import { ISSUES_RU } from './issues-ru.js'
import { ISSUES_UZ } from './issues-uz.js'
import type { IssueBook } from './phrasebook.js'

const cyrillic = /* @__PURE__ */ onFirstUse(() => inCyrillic(ISSUES_UZ))

/** What every language says of issues. */
export const ISSUE_BOOKS: Readonly<Record<Lang, IssueBook>> = {
  en: ISSUES_EN,
  ru: ISSUES_RU,
  uz: ISSUES_UZ,
  get 'uz-Cyrl'() {
    return cyrillic()
  },
}

/** Examples that are written alike in every language. */
export const CODE_EXAMPLES: Readonly<Record<string, string>> = {
  hsCode: '8708.30',
  role: 'primary',
  tolerance: 'H7',
  roughness: 'Ra 1.6',
  hardness: '180–220 HB',
  threads: 'M8×1.25-6H',
  certificates: 'IATF 16949',
  unitPrice: '8.40 USD',
  unitCost: '8.40 USD',
  currency: 'USD',
  origin: 'KR',
  require: 'process',
  basis: 'documented',
}
