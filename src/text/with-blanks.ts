/** A text with blanks for some of its stretches; offsets hold. O(stretches × n). */
export function withBlanks(
  text: string,
  ...stretches: readonly { readonly start: number; readonly end: number }[]
): string {
  let out = text
  for (const { start, end } of stretches) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end)
  return out
}
