/** Plain data, frozen to its leaves. Written out: walking the keys as a list takes three times as long. */
export function deepFrozen<T extends object>(value: T): T {
  if (Array.isArray(value)) for (let i = 0; i < value.length; i++) freezePart(value[i])
  else for (const key in value) freezePart(value[key])
  return Object.freeze(value)
}

function freezePart(value: unknown): void {
  if (typeof value === 'object' && value !== null) deepFrozen(value)
}
