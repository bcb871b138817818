import { describe, expect, it } from 'vitest'
import { RecentTexts } from '../../src/text/recent-texts.js'
import { remembered } from '../../src/text/remembered.js'
import { StretchTable } from '../../src/text/stretch-table.js'

describe('a table of words that are found where they stand', () => {
  it('finds each of many words inside a text, and nothing else', () => {
    const words = Array.from({ length: 3000 }, (_, i) => ({ text: `слово${i}` }))
    const table = new StretchTable<{ readonly text: string }>()
    for (const word of words) table.add(word)
    const line = words.map(({ text }) => text).join(' ')
    let at = 0
    let found = 0
    for (const word of words) {
      const end = at + word.text.length
      if (table.get(line, at, end) === word) found++
      expect(table.get(line, at + 1, end)).toBeUndefined()
      at = end + 1
    }
    expect(found).toBe(3000)
    table.clear()
    expect(table.get('слово1', 0, 6)).toBeUndefined()
  })

  it('keeps one thing a text', () => {
    const table = new StretchTable<{ readonly text: string; readonly of: number }>()
    table.add({ text: 'болт', of: 1 })
    table.add({ text: 'болт', of: 2 })
    expect(table.size).toBe(1)
    expect(table.get('2 болт', 2, 6)?.of).toBe(2)
  })
})

describe('what is known of recent texts', () => {
  it('holds the last ones, and short ones that came again', () => {
    const recent = new RecentTexts<number>(2)
    recent.keep('сталь 45', 1)
    recent.keep('a', 2)
    recent.keep('b', 3)
    expect(recent.get('сталь 45')).toBeUndefined()
    recent.keep('сталь 45', 4)
    recent.keep('c', 5)
    recent.keep('d', 6)
    expect(recent.get('сталь 45')).toBe(4)
    expect(recent.get('a')).toBeUndefined()
    expect(recent.get('d')).toBe(6)
  })
})

describe('a reader that remembers', () => {
  it('keeps what it read of a text that comes again, frozen', () => {
    let readings = 0
    const read = remembered((text) => ({ text, of: [++readings] }))
    expect([read('x').of[0], read('x').of[0], read('x').of[0]]).toEqual([1, 2, 2])
    expect(Object.isFrozen(read('x').of)).toBe(true)
  })
})
