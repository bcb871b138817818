import { isPipeThreadSize } from '../../catalog/threads.js'
import { SIGNS } from '../figures/text-signs.js'
import { type Hit, matchesIf, type TechnicalText } from './technical-text.js'

const INCHES = '(\\d{1,2}\\s?[- ]\\s?\\d{1,2}/\\d{1,2}|\\d{1,2}/\\d{1,2}|\\d{1,2})'
/** The mark of inches behind a size. */
export const MARK = '\\s?(?:"|ʼʼ|inch|in(?!\\p{L})|дюйm\\p{L}{0,2}|duym|dyuym)?'
const PIPE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(R[cC]|Rp|R|G|BSPP|BSPT|BSP|PF|PT|PS|[Tt]pyб\\.?|K)\\s?${INCHES}(${MARK})\\s?(?:-?\\s?([AB])(?!\\p{L}))?(?:-?(LH))?(?![\\p{L}\\d]|[.,]\\d|/\\d)`,
  'gu',
)
/** Old and trade names of the pipe threads of ISO 228-1 and ISO 7-1. */
const PIPE_NAMES: Readonly<Record<string, string>> = { BSPP: 'G', BSP: 'G', PF: 'G', BSPT: 'R', PT: 'R', PS: 'Rp' }

/** `1/4" BSPP`: the name after the size. */
const PIPE_AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])${INCHES}${MARK}\\s?-?\\s?(BSPP|BSPT|BSP)(?!\\p{L}|\\s?\\d)`,
  'gu',
)

/** `трубная резьба 1/2"`, `pipe thread 3/4`: without a letter it is the parallel one of ISO 228-1. */
const PIPE_WORDS = new RegExp(
  `(?<!\\p{L})(?:трубн\\p{L}{2,3}\\sрезьб\\p{L}{1,3}|резьб\\p{L}{1,3}\\sтрубн\\p{L}{2,3}|pipe thread|quvur rezba\\p{L}{0,2}|қувур резьба\\p{L}{0,2})\\s?${INCHES}${MARK}(?![\\p{L}\\d]|[.,/]\\d)`,
  'giu',
)

/** `1/2" трубная`, `1/2 dyuym quvur rezbasi`. */
const PIPE_WORDS_AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])${INCHES}\\s?(?:"|(?:дюйм|dyuym|duym|inch)\\p{L}{0,2})\\s?(?:[НВ]/?Р(?!\\p{L})|трубн\\p{L}{2,3}(?:\\sрезьб\\p{L}{1,3})?|quvur rezba\\p{L}{0,2}|қувур резьба\\p{L}{0,2}|pipe thread)`,
  'giu',
)
const PIPE_HINT = /[НВ]\/?Р|трубн|pipe thread|quvur|қувур/i

/** Pipe threads that are said in words. */
export function saidPipes({ text, signs }: TechnicalText): Hit<string>[] {
  const isPipe = signs & SIGNS.pipeWord
  const named = [
    ...matchesIf(isPipe, PIPE_HINT, PIPE_WORDS, text),
    ...matchesIf(isPipe, PIPE_HINT, PIPE_WORDS_AFTER, text),
  ]
  return named.flatMap((match): Hit<string>[] => {
    const size = match[1]!.replace(/\s?[- ]\s?/, ' ')
    if (!isPipeThreadSize(size)) return []
    const notes = [{ code: 'thread.renamed', expected: `${match[0]} read as G${size}` }]
    return [{ value: `G${size}`, start: match.index, end: match.index + match[0].length, notes }]
  })
}

/** Pipe threads by their letters: `G1/2`, `1/4" BSPP`. */
export function pipeHits(source: TechnicalText): Hit<string>[] {
  const after = matchesIf(source.signs & SIGNS.bsp, /BSP/, PIPE_AFTER, source.latin).flatMap((match): Hit<string>[] => {
    const size = match[1]!.replace(/\s?[- ]\s?/, ' ')
    if (!isPipeThreadSize(size)) return []
    const value = `${PIPE_NAMES[match[2]!]!}${size}`
    const notes = [{ code: 'thread.renamed', expected: `${match[2]} ${size} read as ${value}` }]
    return [{ value, start: match.index, end: match.index + match[0].length, notes }]
  })
  return [...after, ...pipeHitsBefore(source)]
}

/** What has a pipe thread, right before it. */
const FITTING =
  /(?:штуцер|фитинг|муфт|ниппел|пробк|тройник|отвод|кран|клапан|вентил|заглушк|патруб|fitting|nipple|coupling|plug|valve|elbow|tee|connector|shtutser|nippel|mufta|kran|klapan|tiqin|тиқин)\p{L}{0,3}\s$/iu
/** A lamp has a base G4, a phone and a car a model G2. */
const NO_PIPE =
  /ламп|lamp|чироқ|chiroq|цокол|(?<!\p{L})led(?!\p{L})|модел|model|телефон|phone|huawei|pontiac|balanc|баланс|класс|class|rev\./iu

/** A whole G2 is a thread beside a fitting, and where it stands by itself in a list. */
function isFitting(text: string, latin: string, match: RegExpExecArray): boolean {
  const [whole, letter] = match
  if (letter !== 'G' || /\s\d/.test(whole) || NO_PIPE.test(text)) return false
  const end = match.index + whole.trimEnd().length
  if (!/^(?:$|\s?[,;|)]|\s-\s)/.test(latin.slice(end, end + 3))) return false
  const front = text.slice(Math.max(0, match.index - 24), match.index)
  return FITTING.test(front) || /(?:^|[,;|(]\s?|\s-\s)$/.test(front)
}

function pipeHitsBefore({ latin, text, place, signs }: TechnicalText): Hit<string>[] {
  return matchesIf(signs & SIGNS.pipeLetter, /(?:[GRKPTFS]|R[cC]|Rp|yб\.?)\s?\d/, PIPE, latin).flatMap(
    (match): Hit<string>[] => {
      const [whole, written = '', inches = '', mark = '', grade] = match
      const size = inches.replace(/\s?[- ]\s?/, ' ')
      if (!isPipeThreadSize(size)) return []
      const fraction = size.includes('/')
      // R16 is a wheel, R5 a radius, G3 a model: a whole number needs its inch mark or the word thread
      const name =
        PIPE_NAMES[written] ?? (written === 'RC' ? 'Rc' : undefined) ?? (/tpyб/i.test(written) ? 'G' : written)
      const certain = fraction || mark.trim() !== '' || /^(?:R[cC]|Rp|BSP)/.test(written)
      if (
        place === 'text' &&
        !certain &&
        !/резьб|rezba|резба|thread/iu.test(text.slice(Math.max(0, match.index - 30), match.index + 40)) &&
        !isFitting(text, latin, match)
      )
        return []
      if (written === 'K' && place === 'text' && !fraction && mark.trim() === '') return []
      const renamed = name !== written && PIPE_NAMES[written] !== undefined && written !== 'BSPP'
      const value = `${name}${size}${name === 'G' && grade !== undefined ? `-${grade}` : ''}${match[5] === undefined ? '' : '-LH'}`
      const notes = renamed ? [{ code: 'thread.renamed', expected: `${written} ${size} read as ${value}` }] : []
      return [{ value, start: match.index, end: match.index + whole.trimEnd().length, notes }]
    },
  )
}
