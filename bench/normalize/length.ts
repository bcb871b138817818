import { normalizePart } from '../../src/normalize/normalize-part.js'
import { mutatedLines } from '../../test/support/mutated-lines.js'

/** Time to read one text of a length. */
export interface LengthFigure {
  readonly characters: number
  readonly milliseconds: number
  readonly nanosecondsPerCharacter: number
}

/** Longest text that is read whole is `LIMITS.textLength`; a longer one is refused with an issue, whatever is in it. */
const LENGTHS = [256, 512, 1024, 2048, 4000, 1_000_000]
const ROUNDS = 20

/** CPU time of texts made of real and mutated lines, the median of twenty texts a length. */
export function lengthFigures(lines: readonly string[]): readonly LengthFigure[] {
  return LENGTHS.map((characters) => {
    const source = mutatedLines(lines, characters)
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      let text = ''
      while (text.length < characters) text += `${source.next().value}; `
      const before = process.cpuUsage()
      normalizePart(text.slice(0, characters))
      const { user, system } = process.cpuUsage(before)
      times.push((user + system) / 1000)
    }
    const milliseconds = times.sort((a, b) => a - b)[ROUNDS / 2]!
    return { characters, milliseconds, nanosecondsPerCharacter: Math.round((milliseconds * 1e6) / characters) }
  })
}
