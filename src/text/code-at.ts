const { charCodeAt } = String.prototype

/**
 * `text.charCodeAt(at)` at the pace of plain texts: an engine holds joined, cut and plain texts for different things and
 * looks the method up anew where it has seen them all, letter by letter. O(1).
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}
