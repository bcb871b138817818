import type { Reason } from '../model/basics.js'
import type { Gap, OpenQuestion } from '../model/match.js'
import type { ReasonCode } from '../model/reason-codes.js'
import { type Forms, fill, oneLine, say } from './phrasebook.js'
import { slotsOf, type Voice } from './values.js'

/**
 * A reason as a part of a sentence: no capital, no full stop, the words of a description that it goes by behind it. A
 * host's reason speaks for itself. O(reason).
 */
export function phraseOf(reason: Reason, voice: Voice): string {
  const words = oneLine(reason.told ?? '')
  return words ? `${ownPhrase(reason, voice)}; ${fill(voice.book.wording.told, { words })}` : ownPhrase(reason, voice)
}

function ownPhrase(reason: Reason, voice: Voice): string {
  const forms = ownForms(voice.book.reasons, reason.code)
  if (forms) return say(forms, slotsOf(reason, voice))
  return oneLine(reason.text ?? '') || oneLine(reason.code.replace(/^host\./, ''))
}

/** What to ask a maker about an open demand. */
export function questionOf({ reason }: OpenQuestion, voice: Voice): string {
  const forms = ownForms(voice.book.questions, reason.code)
  return forms
    ? say(forms, slotsOf(reason, voice))
    : fill(voice.book.wording.clarify, { reason: phraseOf(reason, voice) }).replace(/([.!?…])\.$/, '$1')
}

/** What would close a gap. */
export function adviceOf({ reason, effort }: Pick<Gap, 'reason' | 'effort'>, voice: Voice): string {
  const forms = ownForms(voice.book.advice, reason.code)
  return forms ? say(forms, slotsOf(reason, voice)) : voice.book.wording.advice[effort]
}

/** Whether a language has a question about it: then the reason says by itself what is open. */
export function asksByItself(code: Reason['code'], voice: Voice): boolean {
  return ownForms(voice.book.questions, code) !== undefined
}

function ownForms(forms: Readonly<Partial<Record<ReasonCode, Forms>>>, code: string): Forms | undefined {
  return Object.hasOwn(forms, code) ? forms[code as ReasonCode] : undefined
}
