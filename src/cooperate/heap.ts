/** A priority queue: `pop` gives the first by `compare`. O(log n) each. */
export interface Heap<T> {
  push(item: T): void
  pop(): T | undefined
}

/** An empty binary heap. */
export function heapOf<T>(compare: (a: T, b: T) => number): Heap<T> {
  const items: T[] = []
  const swap = (i: number, j: number) => {
    const item = items[i]!
    items[i] = items[j]!
    items[j] = item
  }
  const first = (i: number, j: number) => (j < items.length && compare(items[j]!, items[i]!) < 0 ? j : i)
  return {
    push(item) {
      let i = items.push(item) - 1
      while (i > 0 && compare(items[i]!, items[(i - 1) >> 1]!) < 0) {
        swap(i, (i - 1) >> 1)
        i = (i - 1) >> 1
      }
    },
    pop() {
      const top = items[0]
      const last = items.pop()
      if (items.length === 0 || last === undefined) return top
      items[0] = last
      for (let i = 0; ; ) {
        const child = first(first(i, 2 * i + 1), 2 * i + 2)
        if (child === i) return top
        swap(i, child)
        i = child
      }
    },
  }
}
