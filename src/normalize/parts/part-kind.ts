import type { Part } from '../../model/part.js'
import { foldKey } from '../../text/fold.js'
import { fail, ok, type Read } from '../common/read.js'

const WORDS: Readonly<Record<Part['kind'], readonly string[]>> = {
  component: ['component', 'part', 'компонент', 'деталь', 'komponent', 'detal', 'butlovchi', 'butlovchi qism'],
  material: [
    'material',
    'raw material',
    'raw',
    'материал',
    'сырьё',
    'сырье',
    'xomashyo',
    'xom ashyo',
    'material resurs',
  ],
}

/** Reads the kind of a part in any of the four languages. */
export function readPartKind(input: string): Read<Part['kind']> {
  const key = foldKey(input)
  for (const kind of ['component', 'material'] as const) {
    if (WORDS[kind].some((word) => foldKey(word) === key)) return ok(kind)
  }
  return fail('value.range', 'component or material')
}
