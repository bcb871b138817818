import type { Origin } from '../../src/model/proposal-schema.js'

/** Follows `a.b[0].c`; `[*]` maps a list, `[id]` picks the row with that id. */
export function at(root: unknown, path: string): unknown {
  const steps: readonly string[] = path.match(/[^.[\]]+|\[[^\]]+\]/g) ?? []
  return steps.reduce<unknown>((value, step, i) => {
    if (value === undefined || value === null) return undefined
    if (step === '[*]') {
      const rest = steps.slice(i + 1).join('.')
      return Array.isArray(value) ? value.map((row) => at(row, rest)) : undefined
    }
    if (Array.isArray(value) && steps.includes('[*]') && i > steps.indexOf('[*]')) return value
    const key = step.replace(/^\[|\]$/g, '')
    if (Array.isArray(value) && !/^\d+$/.test(key)) return value.find((row) => (row as { id?: string }).id === key)
    return (value as Readonly<Record<string, unknown>>)[key]
  }, root)
}

/** Every traced object of the document, and every number outside of one. */
export function walk(document: unknown) {
  const traced: { path: string; node: { from: Origin } & Record<string, unknown> }[] = []
  const loose: string[] = []
  const visit = (node: unknown, path: string): void => {
    if (typeof node === 'number') loose.push(path)
    if (typeof node !== 'object' || node === null) return
    if ('from' in node && typeof node.from === 'object') {
      traced.push({ path, node: node as { from: Origin } & Record<string, unknown> })
      return
    }
    for (const [key, child] of Object.entries(node)) visit(child, `${path}.${key}`)
  }
  visit(document, '$')
  return { traced, loose }
}
