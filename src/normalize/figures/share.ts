import { fail, type Note, ok, type Read } from '../common/read.js'
import { tidy } from './number.js'
import { type Field, readWhole, scalarOf } from './whole.js'

const SHARE: Field = {
  dimensions: ['share'],
  example: 'a share, e.g. 0.6 or 60 %',
  assumed: { id: '', dimension: 'share', factor: 1 },
}
const USE: Field = { ...SHARE, example: 'the share of the capacity in use, e.g. 0.6, 60 % or "free 40 %"' }

/** A bare number from here on can only be percent. */
const LEAST_PERCENT = 5

/** Reads a share from 0 to 1: `0.6`, `60 %`, `60 foiz`. A bare number from 5 is percent, noted. O(n). */
export function readShare(input: string | number): Read<number> {
  return shareOf(input, SHARE, 'high')
}

function shareOf(input: string | number, field: Field, taken: 'low' | 'high'): Read<number> {
  const read = readWhole(input, field)
  if (!read.ok) return read
  const notes = read.notes.filter((note) => note.code !== 'unit.assumed')
  let value = scalarOf(read.value, notes, taken)
  // 1.2 may be 120 % as well as 1.2 %
  if (read.value.unit === SHARE.assumed && value > 1 && value < LEAST_PERCENT) return fail('value.range', field.example)
  if (read.value.unit === SHARE.assumed && value > 1) {
    value = tidy(value / 100)
    notes.push({ code: 'share.assumedPercent', expected: `${value * 100} %` })
  }
  return value <= 1 ? ok(value, notes) : fail('value.range', field.example)
}

/** Words for what is free of a capacity: a maker tells that rather than what is in use. */
const FREE =
  /(?<!\p{L})(?:свободн\p{L}*|незанят\p{L}*|не\s+занят\p{L}*|незагруж\p{L}*|не\s+загруж\p{L}*|неиспольз\p{L}*|не\s+использ\p{L}*|недозагруж\p{L}*|простаива\p{L}*|просто[йя]\p{L}*|резерв\p{L}*|запас\p{L}*|доступн\p{L}*|остал\p{L}*|остат\p{L}*|free|spare|idle|unused|vacant|available|open|reserve|remaining|slack|headroom|un(?:der)?-?utili[sz]ed|not\s+(?:used|in\s+use|utili[sz]ed|loaded|busy)|bo[ʻ'’‘ʼ`]?sh|бўш|band\s+emas|банд\s+эмас|zaxira\p{L}*|захира\p{L}*|mavjud|мавжуд|qolgan|қолган|(?:foydalanil|ishlatil|yuklan)ma\p{L}*|(?:фойдаланил|ишлатил|юклан)ма\p{L}*)(?!\p{L})/giu
/** Words for what is in use. */
const USED =
  /(?<!\p{L})(?:загру[жз]\p{L}*|занят\p{L}*|использ\p{L}*|задейств\p{L}*|used|in\s+use|busy|loaded|load|occupied|utili[sz]\p{L}*|booked|band(?:lik)?|банд(?:лик)?|yuklan\p{L}*|юклан\p{L}*|yuklama\p{L}*|юклама\p{L}*|foydalan\p{L}*|фойдалан\p{L}*)(?!\p{L})/iu
const SIGN = /[,;/]\s*(?=\p{L})|(?<=%)\s+(?=\p{L})|\n/u

/**
 * Reads the share of a capacity that is in use, from 0 to 1: `60 %`, `загружен на 60 %`; of what is told to be free
 * (`свободно 40 %`, `free 40 %`, `бўш 40 %`) the rest, noted `share.free`. Both are read where they make a whole. O(n).
 */
export function readUtilization(input: string | number): Read<number> {
  if (typeof input !== 'string') return shareOf(input, USE, 'high')
  const isFree = saysFree(input)
  if (!isFree || !saysUsed(input)) return isFree ? restOf(input) : shareOf(input, USE, 'high')
  const pieces = input.split(SIGN).filter((piece) => /\d/.test(piece))
  const free = pieces.filter((piece) => saysFree(piece) && !saysUsed(piece))
  const used = pieces.filter((piece) => saysUsed(piece) && !saysFree(piece))
  if (pieces.length !== 2 || free.length !== 1 || used.length !== 1) return fail('value.unclear', USE.example)
  const [own, rest] = [shareOf(used[0]!, USE, 'high'), restOf(free[0]!)]
  if (!own.ok || !rest.ok) return own.ok ? rest : own
  return tidy(own.value) === tidy(rest.value) ? own : fail('value.unclear', USE.example)
}

function saysFree(text: string): boolean {
  return text.search(FREE) >= 0
}

/** Words for free may have one for used in them: `не загружен`. */
function saysUsed(text: string): boolean {
  return USED.test(text.replace(FREE, ' '))
}

/** In use is what is not free; of a range of what is free the lower end. */
function restOf(text: string): Read<number> {
  const free = shareOf(text.replace(FREE, ' '), USE, 'low')
  if (!free.ok) return free
  const used = tidy(1 - free.value)
  const note: Note = {
    code: 'share.free',
    expected: `${tidy(free.value * 100)} % free read as ${tidy(used * 100)} % in use`,
  }
  return ok(used, [...free.notes, note])
}
