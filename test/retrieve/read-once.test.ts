import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/matcher.js'

const matcher = createMatcher({ manufacturers: [{ id: 'a', capabilities: ['turning'] }] })
const record = () => ({ id: 'x', name: 'вал', processes: ['turning'], annualVolume: { value: 10, unit: 'piece' } })

describe('a record that is asked for again', () => {
  it('is read once where it is frozen to its leaves, with the same answers', async () => {
    const given = record()
    Object.freeze(given.processes)
    Object.freeze(given.annualVolume)
    const frozen = Object.freeze(given)
    const first = await matcher.match(frozen)
    expect((await matcher.consortia(frozen)).part).toBe(first.part)
    expect(first).toEqual(await matcher.match(record()))
    expect(Object.isFrozen(first.part.routes)).toBe(true)
  })

  it('is read anew where it could have changed', async () => {
    const open = Object.freeze(record())
    const before = await matcher.match(open)
    open.processes[0] = 'sand casting'
    expect((await matcher.match(open)).part.routes[0]!.steps[0]!.process).not.toBe(
      before.part.routes[0]!.steps[0]!.process,
    )
    let name = 'вал'
    const changing = Object.freeze({
      get name() {
        return name
      },
    })
    const shaft = await matcher.match(changing)
    name = 'тормозной диск'
    expect((await matcher.match(changing)).part.name).not.toBe(shaft.part.name)
  })
})
