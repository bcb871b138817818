import { describe, expect, it } from 'vitest'
import { ROOT, StemTrie } from '../../src/normalize/words/stem-trie.js'

function insert(trie: StemTrie<{ readonly term: string }>, term: string): void {
  let place = ROOT
  for (const stem of term.split(' ')) place = trie.placeAfter(place, trie.numbered(stem))
  trie.name(place, { term })
}

function find(trie: StemTrie<{ readonly term: string }>, term: string): string | undefined {
  let place = ROOT
  for (const stem of term.split(' ')) {
    place = trie.after(place, trie.numberOf(stem))
    if (place === ROOT) return undefined
  }
  return trie.nameAt(place)?.term
}

describe('a trie of stems', () => {
  it('finds what was put in, however often its table grew, and nothing else', () => {
    const trie = new StemTrie<{ readonly term: string }>()
    const terms: string[] = []
    for (let a = 0; a < 60; a++) for (let b = 0; b < 60; b++) terms.push(`s${a} s${b}`, `s${a} s${b} s${(a * b) % 60}`)
    for (const term of terms) insert(trie, term)
    expect(terms.filter((term) => find(trie, term) !== term)).toEqual([])
    expect(find(trie, 's1')).toBeUndefined()
    expect(find(trie, 's1 s2 s3')).toBeUndefined()
    expect(find(trie, 's1 unknown')).toBeUndefined()
  })

  it('tells where nothing follows', () => {
    const trie = new StemTrie<{ readonly term: string }>()
    insert(trie, 'brake disc')
    const brake = trie.after(ROOT, trie.numberOf('brake'))
    expect(trie.isLeaf(brake)).toBe(false)
    expect(trie.isLeaf(trie.after(brake, trie.numberOf('disc')))).toBe(true)
  })
})
