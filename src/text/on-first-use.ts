/** What is made when it is first asked for, and kept: importing the package makes no table that its host may not need. */
export function onFirstUse<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
