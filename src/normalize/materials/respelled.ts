/** A text spelled out for its readers, and where each of its characters comes from; nowhere else where nothing was. */
export interface Respelled {
  readonly text: string
  /** Of each character: the beginning and end of what stood there. */
  readonly origin?: readonly (readonly [number, number])[]
}

/** The same with what a pattern finds spelled another way. O(text). */
export function respelled(one: Respelled, pattern: RegExp, spell: (found: RegExpExecArray) => string): Respelled {
  const changes = [...one.text.matchAll(pattern)].flatMap((found) => {
    const { 0: written, index } = found
    const to = spell(found)
    return to === written ? [] : [{ start: index, end: index + written.length, to }]
  })
  if (changes.length === 0) return one
  const pieces: string[] = []
  const origin: (readonly [number, number])[] = []
  let at = 0
  const keep = (until: number) => {
    pieces.push(one.text.slice(at, until))
    for (; at < until; at++) origin.push(originOf(one, at))
  }
  for (const { start, end, to } of changes) {
    keep(start)
    pieces.push(to)
    const from = [originOf(one, start)[0], originOf(one, end - 1)[1]] as const
    for (let i = 0; i < to.length; i++) origin.push(from)
    at = end
  }
  keep(one.text.length)
  return { text: pieces.join(''), origin }
}

function originOf({ origin }: Respelled, at: number): readonly [number, number] {
  return origin?.[at] ?? [at, at + 1]
}

/** The stretch of the text as written from which a stretch of it comes. O(1). */
export function stretchWritten(one: Respelled, start: number, end: number): readonly [number, number] {
  return end <= start ? [start, end] : [originOf(one, start)[0], originOf(one, end - 1)[1]]
}
