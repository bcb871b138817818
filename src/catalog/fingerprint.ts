/**
 * 64-bit FNV-1a (Fowler, Noll, Vo) of the JSON of some rows, as 16 hexadecimal digits: changes whenever a row changes.
 * Two 32-bit lanes with different offsets, so that it runs on plain numbers everywhere. O(n).
 */
export function fingerprint(rows: unknown): string {
  const text = JSON.stringify(rows)
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ (unit + (i & 0xff)), 0x01000193)
  }
  return hex(a) + hex(b)
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0')
}
