import type { Proposal } from '../model/proposal-schema.js'

/** What a row of a part calls it: by its name, and by its id too where several parts have that name. O(parts). */
export function partLabel(id: string, name: string | undefined, parts: Proposal['parts']): string {
  const called = name ?? parts.find((part) => part.id === id)?.name
  if (!called) return id
  const isShared = parts.filter((part) => part.name === called).length > 1
  return isShared && id ? `${called} (${id})` : called
}

/** Who a row is about, with the parts that it is of, where there are any to tell. */
export function withParts(who: string, parts: readonly string[]): string {
  if (parts.length === 0) return who
  const named = parts.join(', ')
  return who ? `${who} — ${named}` : named
}
