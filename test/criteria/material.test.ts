import { describe, expect, it } from 'vitest'
import { materialCriterion } from '../../src/criteria/material.js'
import { assessStep, line, need, offers, part, route, step } from './support.js'

const cast = (...materials: ReturnType<typeof need>[]) => part({ routes: [route(['sand-casting'], materials)] })
const molded = (...materials: ReturnType<typeof need>[]) => part({ routes: [route(['injection-molding'], materials)] })
const turned = (...materials: ReturnType<typeof need>[]) => part({ routes: [route(['turning'], materials)] })

describe('material', () => {
  it.each([
    ['sch20', 'sch20', 'fits 1 material.same stated'],
    ['sch20', 'en-engjl200', 'fits 1 material.identical implied'], // EN-GJL-200 is СЧ20 in the row
    ['s40h', 'en-41cr4', 'fits 0.95 material.close implied'], // 40Х ~ 41Cr4
    ['iron-gray', 'sch20', 'fits 1 material.within implied'],
    ['iron', 'sch20', 'fits 1 material.within implied'],
    ['sch20', 'iron-gray', 'fits 0.85 material.ownFamily implied'],
    ['sch20', 'sch25', 'open 0.7 material.substitute implied'],
    ['sch20', 'iron', 'open 0.6 material.containingGroup implied'],
    ['s45', 's50', 'open 0.5 material.sameFamily implied'],
    ['ss08h17n13m2', 'ss08h18n10', 'open 0.5 material.neverGrade implied'], // 304 for 316
    ['pp', 'pa66', 'open 0.3 material.sameGroup implied'],
    ['pa6', 'pa66', 'misses 0 material.neverMaterial stated'],
    ['nbr', 'epdm', 'misses 0 material.neverMaterial stated'],
    ['adc12', 'ak7ch', 'misses 0 material.neverMaterial stated'],
    ['sch20', 'ak12', 'misses 0 material.otherGroup stated'],
    ['?maxsus qotishma', '?maxsus qotishma', 'fits 1 material.same stated'],
    ['?maxsus qotishma', 'sch20', 'open 0.3 material.unknownGrade none'],
    ['?xyz4071', 'sch20', 'open 0.3 material.unknownGrade none'], // a designation may be of any group
    ['sch20', '?xyz4071', 'open 0.3 material.unknownGrade none'],
    ['sch20', '?maxsus', 'open 0.3 material.unknownGrade none'], // nor is a word that was not understood another thing
  ])('%s asked, %s offered: %s', (needed, offered, expected) => {
    const assessment = assessStep(materialCriterion, turned(need(needed)), { materials: offers(offered) })!
    expect(`${line(assessment)} ${assessment.evidence}`).toBe(expected)
  })

  it('never takes 42CrMo4 for 40Х: a substitute over 38ХМ at the most, named', () => {
    const assessment = assessStep(materialCriterion, turned(need('s40h')), { materials: offers('en-42crmo4') })!
    expect(line(assessment)).toBe('open 0.7 material.substitute')
    expect(assessment.reason.offered).toEqual({
      kind: 'list',
      items: [
        { kind: 'material', id: 'en-42crmo4', text: 'en-42crmo4' },
        { kind: 'material', id: 's38hm' },
      ],
    })
  })

  it('lets the best pair of allowed × offered speak', () => {
    const asked = cast(need('vch50'), need('sch20'))
    expect(line(assessStep(materialCriterion, asked, { materials: offers('ak12', 'iron-gray', 'sch20') }))).toBe(
      'fits 1 material.same',
    )
    expect(line(assessStep(materialCriterion, asked, { materials: offers('ak12', 'iron') }))).toBe(
      'open 0.6 material.containingGroup',
    )
  })

  it('asks of machining behind a casting only the group: who turns iron turns what was cast of it', () => {
    const asked = part({ routes: [route(['sand-casting', 'turning'], [need('sch20')])] })
    const of = (at: number, id: string, process: string) =>
      line(assessStep(materialCriterion, asked, { process, materials: offers(id) }, { at }))
    expect(of(0, 'iron', 'sand-casting')).toBe('open 0.6 material.containingGroup')
    expect(of(1, 'iron', 'turning')).toBe('fits 0.85 material.ownFamily')
    expect(of(1, 'vch50', 'turning')).toBe('open 0.3 material.sameGroup')
    expect(of(1, 'steel', 'turning')).toBe('misses 0 material.otherGroup')
  })

  it("takes the maker's list only where the capability has none", () => {
    const of = { materials: offers('sch20') }
    expect(line(assessStep(materialCriterion, cast(need('sch20')), {}, { of }))).toBe('fits 1 material.same')
    expect(line(assessStep(materialCriterion, cast(need('sch20')), { materials: offers('ak12') }, { of }))).toBe(
      'misses 0 material.otherGroup',
    )
  })

  it.each([
    // nothing offered: the process decides
    ['sand-casting', 'sch20', 'sand-casting', 'open 0.3 material.unknown'],
    ['high-pressure-die-casting', 'sch20', 'high-pressure-die-casting', 'misses 0 material.processCannot'],
    ['casting', 'sch20', 'high-pressure-die-casting', 'misses 0 material.processCannot'], // the kind that it runs
    ['injection-molding', 'sch20', 'injection-molding', 'misses 0 material.processCannot'],
    ['turning', '?maxsus', 'turning', 'open 0.3 material.unknown'],
  ])('%s of %s by a maker of %s who lists no material: %s', (process, material, offered, expected) => {
    const asked = part({ routes: [route([process], [need(material)])] })
    expect(line(assessStep(materialCriterion, asked, { process: offered }))).toBe(expected)
  })

  it.each([
    ['sch20', 'ak12', 'misses 0 material.otherGroup'], // iron / aluminum: the group rejects
    ['pa6', 'pa66', 'open 0.3 material.neverMaterial'],
    ['sch20', '?maxsus', 'open 0.3 material.unknownGrade'],
    ['sch20', 'sch20', 'fits 1 material.same'],
  ])('%s that we inferred, %s offered: %s', (needed, offered, expected) => {
    const asked = turned(need(needed, 'inferred'))
    expect(line(assessStep(materialCriterion, asked, { materials: offers(offered) }))).toBe(expected)
  })

  it('rejects an inferred material by the process only where it cannot run the whole group', () => {
    const die = (said: 'stated' | 'inferred') =>
      part({ routes: [route(['sand-casting'], [need('adc12', said), need('steel-tool', said)])] })
    expect(line(assessStep(materialCriterion, die('inferred'), {}))).toBe('open 0.3 material.unknown')
    const harness = part({ routes: [route(['injection-molding'], [need('sch20', 'inferred')])] })
    expect(line(assessStep(materialCriterion, harness, { process: 'injection-molding' }))).toBe(
      'misses 0 material.processCannot',
    )
  })

  it('is not asked of the insert: a step that cannot run what another step of the route can', () => {
    const mount = part({ routes: [route(['rubber-molding', 'sheet-stamping'], [need('nr')])] })
    expect(assessStep(materialCriterion, mount, { process: 'sheet-stamping' }, { at: 1 })).toBeUndefined()
    const wrong = part({ routes: [route(['sheet-stamping'], [need('nr')])] })
    expect(line(assessStep(materialCriterion, wrong, { process: 'sheet-stamping' }))).toBe(
      'misses 0 material.processCannot',
    )
  })

  it('leaves a need open of which a word was not understood, whatever lies in what was', () => {
    const asked = cast({ ...need('iron'), unread: 'хромистый' })
    expect(line(assessStep(materialCriterion, asked, { materials: offers('sch20') }))).toBe(
      'open 0.6 material.partlyRead',
    )
    expect(line(assessStep(materialCriterion, asked, { materials: offers('ak12') }))).toBe(
      'misses 0 material.otherGroup',
    )
  })

  it('gives an inferred offer at most open 0.8', () => {
    const inferred = { materials: offers('sch20'), basis: 'inferred' } as const
    expect(line(assessStep(materialCriterion, cast(need('sch20')), inferred))).toBe('open 0.8 material.inferredOffer')
    const other = { materials: offers('ak12'), basis: 'inferred' } as const
    expect(line(assessStep(materialCriterion, cast(need('sch20')), other))).toBe('misses 0 material.otherGroup')
  })

  it('leaves coating, assembly and inspection out where another step is asked, unless they cannot take the material', () => {
    const painted = part({ routes: [route(['injection-molding', 'plastic-painting'], [need('pp')])] })
    expect(assessStep(materialCriterion, painted, {}, { at: 1 })).toBeUndefined()
    const anodized = part({ routes: [route(['turning', 'anodizing'], [need('s45')])] })
    const zinc = { process: 'anodizing', materials: offers('s45') }
    expect(line(assessStep(materialCriterion, anodized, zinc, { at: 1 }))).toBe('misses 0 material.processCannot')
    // a route that only coats is judged by what the process can run, never by grade
    const coated = part({ routes: [route(['zinc-plating'], [need('s45')])] })
    const plating = { process: 'zinc-plating', materials: offers('pa6') }
    expect(line(assessStep(materialCriterion, coated, plating))).toBe('open 0.3 material.unknown')
  })

  it("asks a step's own materials, and of a catalog route those that the step can run", () => {
    const own = { ...step('turning'), materials: [need('s45')] }
    const mixed = part({ routes: [route([own, 'injection-molding'], [need('pp')])] })
    expect(line(assessStep(materialCriterion, mixed, { materials: offers('s45') }))).toBe('fits 1 material.same')
    const lock = part({
      routes: [
        route(
          [step('sheet-stamping', 'inferred'), step('injection-molding', 'inferred')],
          [need('dd13', 'inferred'), need('pom-c', 'inferred')],
        ),
      ],
    })
    const stamper = { process: 'sheet-stamping', materials: offers('pom-c') }
    expect(line(assessStep(materialCriterion, lock, stamper))).toBe('misses 0 material.otherGroup')
    expect(line(assessStep(materialCriterion, lock, stamper, { at: 1 }))).toBe('fits 1 material.same')
  })

  it('asks nothing where no material is named', () => {
    expect(assessStep(materialCriterion, molded(), {})).toBeUndefined()
  })

  it('names every allowed material and the one offered', () => {
    const { reason } = assessStep(materialCriterion, turned(need('s45'), need('s40h')), { materials: offers('s45') })!
    expect(reason.required).toEqual({
      kind: 'list',
      items: [
        { kind: 'material', id: 's45', text: 's45' },
        { kind: 'material', id: 's40h', text: 's40h' },
      ],
    })
    expect(reason.offered).toEqual({ kind: 'material', id: 's45', text: 's45' })
  })
})
