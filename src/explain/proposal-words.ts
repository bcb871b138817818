import type { Lang } from '../model/basics.js'
import { onFirstUse } from '../text/on-first-use.js'
import { inCyrillic } from './cyrillic.js'
import { PROPOSAL_EN, type ProposalWord } from './proposal-en.js'
import { PROPOSAL_RU } from './proposal-ru.js'
import { PROPOSAL_UZ } from './proposal-uz.js'

/** Codes that stay Latin in Cyrillic text, as bankers write them. */
const CODES = /\b(?:NPV|IRR|MIRR|DSCR|LLCR|CFADS|EBITDA|PPAP|Ra|hamkor)\b/

const cyrillic = /* @__PURE__ */ onFirstUse(() => latinCodesKept(PROPOSAL_UZ))

/** What a proposal says, by language. */
export const PROPOSAL_WORDS: Readonly<Record<Lang, Readonly<Record<ProposalWord, string>>>> = {
  en: PROPOSAL_EN,
  ru: PROPOSAL_RU,
  uz: PROPOSAL_UZ,
  get 'uz-Cyrl'() {
    return cyrillic()
  },
}

function latinCodesKept(words: Readonly<Record<ProposalWord, string>>): Readonly<Record<ProposalWord, string>> {
  const entries = Object.entries(words).map(([id, text]) => {
    const pieces = text.split(new RegExp(`(${CODES.source})`))
    return [id, pieces.map((piece) => (CODES.test(piece) ? piece : inCyrillic(piece))).join('')]
  })
  return Object.fromEntries(entries) as Record<ProposalWord, string>
}
