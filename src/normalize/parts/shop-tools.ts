import type { Lexeme } from '../words/lexemes.js'

/*
 * Tools and supplies of a workshop that are called like parts of a car: a grinding wheel is no wheel, a deburring brush no
 * carbon brush, glass cloth no pane. No family is meant by them.
 */

/** Families that the bare word would be, and what beside it says that it is a tool. */
const TOOLS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    wheel:
      /^(?:grinding|cuting|abrasive|polishing|bufing|sanding|diamond|flap|cbn|corundum|emery|deburing|wire|fiber|fibre|saw|shlifoval|otrezn|polirov|abraziv|almazn|zachistn|lepestk|jilvir|kesuvchi)/,
    disc: /^(?:grinding|cuting|abrasive|polishing|bufing|sanding|diamond|flap|fiber|fibre|saw|shlifoval|otrezn|polirov|abraziv|almazn|zachistn|lepestk|piln|jilvir|kesuvchi|kesish|arra|velcro|korund)/,
    'carbon-brush':
      /^(?:deburing|wire|steel|polishing|cleaning|paint|hand|wheel|rust|end|cup|twist|nylon|abrasive|kracov|krasov|metal|malyar|korsh|chistk|simli|tozalash|kraska)/,
    'tool-bag':
      /^(?:machine|turning|cuting|miling|boring|lathe|power|hand|pres|forming|carbide|pneumatic|measuring|drilling|grinding|planing|threading|diamond|electric|rejush|tokarn|frezern|kesuvchi|moul?d|bending)/,
    windscreen: /^(?:cloth|wol|fiber|fibre|fabric|mat|tape|roving|bead|beads|tkan|holst)$/,
    'side-glass': /^(?:cloth|wol|fiber|fibre|fabric|mat|tape|roving|bead|beads|tkan|holst)$/,
    weldment: /^(?:cloth|fabric|mat|roving|tkan)$/,
    plate: /^(?:tv$|tverdospl|carbide|indexable|[cdstvw][nc]m[gt]|smenn)/,
  }),
)
/** Families that the first word of another thing is taken for: glass cloth. */
const NOUN_BEHIND: ReadonlySet<string> = new Set(['windscreen', 'side-glass', 'weldment', 'plate'])
/** Words, and lexemes, beside the name that are looked at. */
const BESIDE = 2

/** Whether the words of a name from `start` to `end`, which alone are a family, name a tool with those beside them. O(1). */
export function isShopTool(family: string, all: readonly Lexeme[], start: number, end: number): boolean {
  const tool = TOOLS.get(family)
  if (tool === undefined) return false
  const first = all.findIndex((lexeme) => lexeme.start >= start)
  const behind = all.findIndex((lexeme) => lexeme.start >= end)
  const to = behind < 0 ? all.length : behind
  const isSaid = ({ key }: Lexeme) => tool.test(key)
  // English tells before the head which tool it is; what is done to a part stands behind it
  const mayFollow = ({ text }: Lexeme) => NOUN_BEHIND.has(family) || /^[А-Яа-яЁё]/.test(text)
  return (
    all.slice(Math.max(0, first - BESIDE), to).some(isSaid) ||
    all.slice(to, to + BESIDE).some((one) => isSaid(one) && mayFollow(one)) ||
    isTap(family, all, to)
  )
}

/** `tap M10`: the tool that cuts the thread, no tap of a pipe. */
function isTap(family: string, all: readonly Lexeme[], to: number): boolean {
  return family === 'valve-generic' && all[to - 1]?.key === 'tap' && /^[MМ]\d/.test(all[to]?.text ?? '')
}
