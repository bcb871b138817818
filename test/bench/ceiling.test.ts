import { describe, expect, it } from 'vitest'
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
