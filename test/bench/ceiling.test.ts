import { describe, expect, it } from 'vitest'
import { heardMaker, heldBeliefs, knownPlants, toldNeeds } from '../../bench/quality/ceiling/ablations.js'
import { makerBeliefs } from '../../bench/quality/ceiling/maker-beliefs.js'
import { overhearMaker, overhearPart } from '../../bench/quality/ceiling/overhear.js'
import { partBeliefs } from '../../bench/quality/ceiling/part-beliefs.js'
import { allPlants } from '../../bench/quality/ceiling/plants.js'
import { makeCatalogue } from '../../bench/quality/world/catalogue.js'
import { makeMakers } from '../../bench/quality/world/makers.js'
import { observeMaker } from '../../bench/quality/world/observe-maker.js'
import { observePart } from '../../bench/quality/world/observe-part.js'
import { makeParts } from '../../bench/quality/world/parts.js'
import { randomOf } from '../../bench/quality/world/random.js'
import { COMPLETE, FIELD } from '../../bench/quality/world/rates.js'
import { PROCESSES } from '../../bench/quality/world/vocabulary/processes.js'

const catalogue = makeCatalogue()
const makers = makeMakers(5, 60, catalogue)
const parts = makeParts(5, 60, catalogue)

describe('the reader of the ceiling', () => {
  it('listens to the generator without changing a letter', () => {
    for (const maker of makers) {
      expect(overhearMaker(5, maker, catalogue, FIELD).row).toEqual(observeMaker(5, maker, catalogue, FIELD).row)
    }
    for (const part of parts) {
      expect(overhearPart(5, part, catalogue, FIELD).row).toEqual(observePart(5, part, catalogue, FIELD).row)
    }
  })

  it('hears every process that a row says exactly, and what a form says of it', () => {
    for (const maker of makers) {
      const { row, facts } = observeMaker(5, maker, catalogue, FIELD)
      const { mentions } = overhearMaker(5, maker, catalogue, FIELD)
      const exact = [...facts].flatMap((fact) => (fact.startsWith('process:') ? [fact.slice('process:'.length)] : []))
      const heard = new Set(mentions.map(({ process }) => process))
      expect(exact.filter((process) => !heard.has(process))).toEqual([])
      const count = row.capabilities?.length ?? row.processes?.length
      if (count !== undefined) expect(mentions.length).toBe(count)
      mentions.forEach(({ capability }, at) => {
        expect(capability).toEqual(row.capabilities?.[at])
      })
    }
  })
})

describe('beliefs of the ceiling', () => {
  it('are certain of what a complete row says', () => {
    for (const part of parts) {
      const believed = partBeliefs(
        overhearPart(5, part, catalogue, COMPLETE),
        part,
        catalogue,
        COMPLETE,
        randomOf(1, part.id),
        8,
      )
      for (const one of believed) {
        expect([one.family, one.material, one.volume, one.it]).toEqual([
          part.family,
          part.material,
          part.volume,
          part.it,
        ])
      }
    }
  })

  it('keep to what a profile states, and doubt what it leaves out as often as it is so', () => {
    const plants = allPlants(catalogue)
    // chances that a process that is not named is there, and whether it is
    const [chances, truths] = [[] as number[], [] as number[]]
    for (const maker of makers.filter(({ makes }) => makes)) {
      const read = overhearMaker(5, maker, catalogue, FIELD)
      const draws = { tries: 200, count: 24 }
      const beliefs = makerBeliefs(read, maker, plants, catalogue, FIELD, randomOf(1, maker.id), draws)
      const stated = read.mentions.flatMap(({ process, capability }) =>
        process !== undefined && capability?.capacity !== undefined ? [process] : [],
      )
      for (const one of beliefs.makers) {
        expect(stated.filter((process) => !one.abilities.has(process))).toEqual([])
        if (stated.length > 0) expect(one.capacity).toBe(maker.capacity)
      }
      const named = new Set(read.mentions.map(({ process }) => process))
      for (const { id } of PROCESSES) {
        if (named.has(id)) continue
        chances.push(beliefs.makers.filter((one) => one.abilities.has(id)).length / draws.count)
        truths.push(maker.abilities.has(id) ? 1 : 0)
      }
    }
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
    expect(sum(chances) / sum(truths)).toBeGreaterThan(0.8)
    expect(sum(chances) / sum(truths)).toBeLessThan(1.25)
  })
})

describe('the sampler without a piece of its knowledge', () => {
  it('takes every maker for the average of those that the generator makes', () => {
    const plants = knownPlants(catalogue, new Set(['kinds']))
    expect(plants.length).toBe(1)
    const { has, families } = plants[0]!
    const many = makeMakers(9, 3000, catalogue).filter(({ twinOf }) => twinOf === undefined)
    PROCESSES.forEach(({ id }, at) => {
      const share = many.filter(({ abilities }) => abilities.has(id)).length / many.length
      expect(Math.abs(has[at]! - share)).toBeLessThan(0.04)
    })
    const cast = many.filter((maker) => maker.families.has('grey-iron')).length / many.length
    expect(Math.abs(families.get('grey-iron')! - cast)).toBeLessThan(0.04)
  })

  it('keeps what kinds of plants there are where only their materials are forgotten', () => {
    const whole = knownPlants(catalogue, new Set())
    const without = knownPlants(catalogue, new Set(['materials']))
    const told = (plants: typeof whole) =>
      plants.map(({ kinds, prior, has }) => `${kinds} ${prior} ${has.join()}`).join('\n')
    expect(told(without) === told(whole)).toBe(true)
    expect(new Set(without.map(({ families }) => families)).size).toBe(1)
  })

  it('hears no product and no name that is not a process where it is deaf to them', () => {
    for (const maker of makers.slice(0, 20)) {
      const heard = heardMaker(overhearMaker(5, maker, catalogue, FIELD), new Set(['names', 'products']))
      expect(heard.products).toBeUndefined()
      expect(heard.mentions.every(({ process }) => process !== undefined)).toBe(true)
    }
  })

  it('trusts whoever does not say that it trades, and reads a missing certificate as none', () => {
    const one = makers[0]!
    const read = { ...overhearMaker(5, one, catalogue, FIELD), trades: false }
    const { products: _, ...silent } = read
    const row = { ...read.row, certificates: ['ISO 9001'] }
    const certificates = (['ISO 9001', 'IATF 16949'] as const).map((name) => ({ name, validUntil: '2028-01-01' }))
    const beliefs = { makes: 0.4, effective: 1, makers: [{ ...one, certificates }] }
    const held = heldBeliefs(beliefs, { ...silent, row }, new Set(['traders', 'certificates']))
    expect(held.makes).toBe(1)
    expect(held.makers[0]!.certificates.map(({ name }) => name)).toEqual(['ISO 9001'])
    const told = heldBeliefs(beliefs, { ...silent, row, trades: true }, new Set(['traders']))
    expect(told.makes).toBe(0)
    expect(told.makers[0]!.certificates.length).toBe(2)
  })

  it('lets a part need only what its row tells', () => {
    for (const part of parts) {
      const read = overhearPart(5, part, catalogue, FIELD)
      const { it: grade, size, certificates } = toldNeeds(part, read, new Set(['needs']))
      expect(grade).toBe(read.facts.has('tolerance') ? part.it : undefined)
      expect(size[0]).toBe(read.facts.has('size') ? part.size[0] : 0)
      expect(certificates).toEqual(read.facts.has('certificate') ? part.certificates : [])
      expect(toldNeeds(part, read, new Set())).toBe(part)
    }
  })
})
