/**
 * `list.flatMap(make)` for the short lists of a text, of which each has dozens: an engine's own way takes a microsecond
 * to set itself up, longer than what it then does. O(what is made).
 */
export function flatMap<T, U>(list: readonly T[], make: (one: T, i: number) => U | readonly U[]): U[] {
  const all: U[] = []
  for (let i = 0; i < list.length; i++) {
    const made = make(list[i]!, i)
    if (Array.isArray(made)) for (const one of made as readonly U[]) all.push(one)
    else all.push(made as U)
  }
  return all
}
