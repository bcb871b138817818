import { describe, expect, it } from 'vitest'
import { envelopeCriterion } from '../../src/criteria/envelope.js'
import type { Envelope } from '../../src/model/basics.js'
import { assessStep, line, part, route } from './support.js'

const box = (...sidesMm: number[]): Envelope => ({ shape: 'box', sidesMm })
const cylinder = (diameterMm: number, lengthMm?: number): Envelope =>
  lengthMm === undefined ? { shape: 'cylinder', diameterMm } : { shape: 'cylinder', diameterMm, lengthMm }

describe('envelope', () => {
  it.each([
    ['box in box', box(300, 200, 100), box(100, 300, 200), 'fits 1 envelope.fits'], // turned
    ['box in box, one side over', box(300, 200, 100), box(500, 150, 150), 'misses 0.75 envelope.tooLarge'], // 150/200
    ['sheet on a table', box(2000, 1000, 3), box(3000, 1500), 'fits 1 envelope.fits'],
    ['one side, 15 inch', box(381), box(400, 300, 300), 'fits 1 envelope.fits'],
    ['15 inch is 381 mm', box(381), box(380, 380, 380), 'misses 0.997375 envelope.tooLarge'],
    // 15 inch is never 15 mm: a box of 20 mm does not take it
    ['15 inch wheel in a small box', cylinder(381), box(20, 20, 20), 'misses 0.052493 envelope.tooLarge'],
    ['Ø×L in box needs Ø×Ø×L', cylinder(256, 22), box(260, 260, 30), 'fits 1 envelope.fits'],
    ['Ø×L in box, one Ø over', cylinder(256, 22), box(300, 200, 200), 'misses 0.78125 envelope.tooLarge'], // 200/256
    ['Ø×L in Ø×L', cylinder(256, 22), cylinder(500, 300), 'fits 1 envelope.fits'],
    ['shaft lying across', cylinder(20, 400), cylinder(500, 300), 'fits 1 envelope.fits'], // √(20²+400²) = 400.5
    ['shaft too long both ways', cylinder(20, 600), cylinder(500, 300), 'misses 0.832871 envelope.tooLarge'], // 500/600.333
    ['Ø without length', cylinder(256), cylinder(250, 10), 'misses 0.976563 envelope.tooLarge'], // 250/256
    ['box in Ø×L by its face diagonal', box(30, 40, 100), cylinder(50, 100), 'fits 1 envelope.fits'], // 3-4-5
    ['diagonal over by a little', box(30, 40, 100), cylinder(49.9, 100), 'misses 0.998 envelope.tooLarge'],
    ['box turned in Ø×L', box(100, 30, 40), cylinder(50, 100), 'fits 1 envelope.fits'],
    ['nothing stated', box(30, 40, 100), undefined, 'open 0.3 envelope.unknown'],
  ])('%s', (_, dimensions, envelope, expected) => {
    const asked = part({ dimensions, routes: [route(['sand-casting'])] })
    expect(line(assessStep(envelopeCriterion, asked, envelope ? { envelope } : {}))).toBe(expected)
  })

  it.each([
    [6.2, 50, 'fits 1 envelope.fits'],
    [6.2, 6.2, 'fits 1 envelope.fits'],
    [50, 40, 'misses 0.8 envelope.tooHeavy'],
    [6.2, undefined, 'open 0.3 envelope.unknown'],
  ])('a mass of %s kg, at most %s kg: %s', (massKg, maxMassKg, expected) => {
    const offered = maxMassKg === undefined ? {} : { maxMassKg }
    expect(line(assessStep(envelopeCriterion, part({ massKg }), offered))).toBe(expected)
  })

  it('judges size and mass, the worse speaks', () => {
    const asked = part({ dimensions: box(10, 10, 10), massKg: 100 })
    const offered = { envelope: box(20, 20, 20), maxMassKg: 50 }
    const assessment = assessStep(envelopeCriterion, asked, offered)!
    expect(assessment).toMatchObject({ standing: 'misses', reason: { code: 'envelope.tooHeavy' }, effort: 'equip' })
    // more than twice as heavy is another plant
    const tooHeavy = assessStep(envelopeCriterion, asked, { maxMassKg: 49 })
    expect(tooHeavy).toMatchObject({ standing: 'misses', effort: 'build' })
    // size known to fit, mass not: √(1 · 0.3)
    expect(line(assessStep(envelopeCriterion, asked, { envelope: box(20, 20, 20) }))).toBe(
      'open 0.547723 envelope.unknown',
    )
  })

  it('is asked of every shaping step, not of coating, assembly or heat treatment beside them', () => {
    const asked = part({ massKg: 1, routes: [route(['casting', 'turning', 'hardening', 'zinc-plating', 'assembly'])] })
    expect([0, 1, 2, 3, 4].map((at) => assessStep(envelopeCriterion, asked, {}, { at }) !== undefined)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    const plated = part({ massKg: 1, routes: [route(['zinc-plating', 'packaging'])] })
    expect(line(assessStep(envelopeCriterion, plated, { maxMassKg: 2 }))).toBe('fits 1 envelope.fits')
    expect(assessStep(envelopeCriterion, plated, {}, { at: 1 })).toBeUndefined()
  })

  it('gives an inferred offer at most open 0.8, and asks nothing where nothing is demanded', () => {
    const inferred = { maxMassKg: 10, basis: 'inferred' } as const
    expect(line(assessStep(envelopeCriterion, part({ massKg: 1 }), inferred))).toBe('open 0.8 envelope.fits')
    expect(assessStep(envelopeCriterion, part(), { maxMassKg: 10 })).toBeUndefined()
  })
})
