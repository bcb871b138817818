import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stemmer as stemRussian } from '@orama/stemmers/russian'
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/*
 * The stemmers against the official Snowball vocabularies (Debian: apt-get install snowball-data).
 *   npx tsx bench/normalize/snowball-check.ts [FOLDER]
 */
const FOLDER = process.argv[2] ?? '/usr/share/snowball/data'
const CHECKS: readonly (readonly [vocabulary: string, name: string, stem: (word: string) => string])[] = [
  ['russian', '@orama/stemmers, Russian', stemRussian],
  ['porter', 'natural, English (Porter)', (word) => porter.stem(word)],
]

if (!existsSync(FOLDER)) {
  console.log(`${FOLDER} is not there: the official Snowball vocabularies were not read.`)
} else {
  for (const [vocabulary, name, stem] of CHECKS) {
    const words = lines(vocabulary, 'voc.txt')
    const stems = lines(vocabulary, 'output.txt')
    const wrong = words.flatMap((word, i) =>
      stem(word) === stems[i] ? [] : [`${word} → ${stem(word)}, not ${stems[i]}`],
    )
    const share = ((100 * wrong.length) / words.length).toFixed(2)
    console.log(`${name}: ${words.length - wrong.length} of ${words.length} as published, ${share} % off`)
    for (const line of wrong.slice(0, 10)) console.log(`  ${line}`)
  }
}

function lines(vocabulary: string, file: string): string[] {
  return readFileSync(join(FOLDER, vocabulary, file), 'utf8')
    .split('\n')
    .slice(0, -1)
}
