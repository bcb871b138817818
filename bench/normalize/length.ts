import { normalizePart } from '../../src/normalize/normalize-part.js'
import { mutatedLines } from '../../test/support/mutated-lines.js'

/** Time to read one text of a length. */
export interface LengthFigure {
  readonly characters: number
  readonly milliseconds: number
  readonly nanosecondsPerCharacter: number
  /** Whether it is read; beyond `LIMITS.textLength` it is refused with an issue, whatever is in it. */
  readonly answer: 'read' | 'refused'
}

const LENGTHS = [128, 256, 512, 1024, 2048, 4000, 5000, 1_000_000]
const ROUNDS = 20

/** CPU time of texts made of real and mutated lines, the median of twenty texts a length. */
export function lengthFigures(lines: readonly string[]): readonly LengthFigure[] {
  return LENGTHS.map((characters) => {
    const source = mutatedLines(lines, characters)
    const times: number[] = []
    let answer: LengthFigure['answer'] = 'read'
    for (let round = 0; round < ROUNDS; round++) {
      let text = ''
      while (text.length < characters) text += `${source.next().value}; `
      text = text.slice(0, characters)
      const before = process.cpuUsage()
      const { issues } = normalizePart(text)
      const { user, system } = process.cpuUsage(before)
      times.push((user + system) / 1000)
      if (issues.some(({ code }) => code === 'limit.textLength')) answer = 'refused'
    }
    const milliseconds = times.sort((a, b) => a - b)[ROUNDS / 2]!
    const nanosecondsPerCharacter = Math.round((milliseconds * 1e6) / characters)
    return { characters, milliseconds, nanosecondsPerCharacter, answer }
  })
}
