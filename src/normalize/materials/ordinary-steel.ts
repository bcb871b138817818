import type { Lexeme } from '../words/lexemes.js'
import type { GradeHit } from './former-grade.js'

/* Ordinary steels of GOST 380: a digit for the number, and how they are killed. */

/** Ст3, ВСт3сп5: group letter, number 0–6, deoxidation, category (GOST 380). */
export function ordinarySteel(code: string, one: (key: string) => GradeHit | undefined): GradeHit | undefined {
  const match = /^[ABБ]?[CS]T([0-6])(?:(KП|ПC|CП|KP|PS|SP)\d?)?$/.exec(code)
  if (!match) return undefined
  const deoxidized = { KP: 'KП', PS: 'ПC', SP: 'CП' }[match[2] ?? ''] ?? match[2]
  if (deoxidized) return one(`CT${match[1]}${deoxidized}`)
  const plain = one(`CT${match[1]}`)
  if (plain) return plain
  const killed = one(`CT${match[1]}CП`)
  return killed && { ...killed, assumed: `Ст${match[1]}сп: how it is killed is not said` }
}

/** `Ст. 3`, `ст 3`: two pieces. */
export function ordinaryAt(
  lexemes: readonly Lexeme[],
  from: number,
  one: (key: string, to: number) => GradeHit | undefined,
): GradeHit | undefined {
  if (!/^B?[CS]T$/.test(lexemes[from]!.code)) return undefined
  const at = lexemes[from + 1]?.text === '.' ? from + 2 : from + 1
  const digit = lexemes[at]
  if (digit?.kind !== 'number' || !/^[0-6]$/.test(digit.text)) return undefined
  return ordinarySteel(`CT${digit.text}`, (key) => one(key, at + 1))
}
