/** A priority queue: `pop` gives the first by `compare`. O(log n) each. */
export interface Heap<T> {
  push(item: T): void
  pop(): T | undefined
}

/** A binary heap of the items, which it takes over; empty without any. O(items). */
export function heapOf<T>(compare: (a: T, b: T) => number, items: T[] = []): Heap<T> {
  const sink = (start: number) => {
    const item = items[start]!
    let i = start
    for (;;) {
      let child = 2 * i + 1
      if (child >= items.length) break
      if (child + 1 < items.length && compare(items[child + 1]!, items[child]!) < 0) child += 1
      if (compare(item, items[child]!) <= 0) break
      items[i] = items[child]!
      i = child
    }
    items[i] = item
  }
  for (let i = (items.length >> 1) - 1; i >= 0; i--) sink(i)
  return {
    push(item) {
      let i = items.push(item) - 1
      while (i > 0) {
        const parent = (i - 1) >> 1
        if (compare(item, items[parent]!) >= 0) break
        items[i] = items[parent]!
        i = parent
      }
      items[i] = item
    },
    pop() {
      const top = items[0]
      const last = items.pop()
      if (items.length === 0 || last === undefined) return top
      items[0] = last
      sink(0)
      return top
    },
  }
}
