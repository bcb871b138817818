import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { soundKey } from '../../src/normalize/words/sound-key.js'

const conceptOf = (line: string) => normalizePart(line).value.concept

describe('words that no name has', () => {
  it.each([
    // as they sound
    ['радиятор вентилятари', 'fan-shroud'],
    ['тармазной калотка', 'brake-pad'],
    ['padshibnik stupitsa', 'bearing-hub'],
    // two in one
    ['электробензонасос ВАЗ', 'fuel-pump'],
    ['автокамера 175 R14', 'inner-tube'],
    ['oilpump', 'oil-pump'],
    // a make in capitals behind the thing
    ['kolenval Wuling', 'crankshaft'],
    ['глушитель Рейно', 'muffler'],
  ])('%s: %s', (line, concept) => expect(conceptOf(line)).toBe(concept))

  it('tells that it took a word for another', () => {
    const { issues } = normalizePart('орқа калотка')
    expect(issues.map(({ code }) => code)).toContain('part.corrected')
  })

  it('takes no word for one that only begins with another sound, nor a stuff for the thing that ends its name', () => {
    expect(conceptOf('metall bizdan')).not.toBe('piston')
    expect(conceptOf('fiberglass')).not.toBe('windscreen')
    expect(conceptOf('автокран 25 т')).not.toBe('valve-generic')
  })

  it('hears voiced and unvoiced consonants and unstressed vowels alike', () => {
    expect(soundKey('parshin')).toBe(soundKey('porshen'))
    expect(soundKey('kolodka')).toBe(soundKey('kalotka'))
    expect(soundKey('polka')).not.toBe(soundKey('pulka'))
  })
})

describe('short and other writings', () => {
  it.each([
    // the beginning and the end of a word
    ['тр-р сварочный', 'transformer'],
    ['ф-р воздушный', 'filter-air'],
    ['кронш-н глушителя', 'bracket'],
    // a point
    ['пыльн. рулевой рейки', 'boot-steering'],
    ['крышка корен. подшипника', 'main-bearing-cap'],
    // another word in brackets
    ['обшивка (обивка) двери', 'door-trim'],
    ['трубка (шланг) тормозной', 'hose-brake'],
    // where it is, behind it
    ['moy filtri kapot ostida', 'filter-oil'],
    ['динамик эшик ичида', 'speaker'],
    // the size of a lorry's tyre
    ['шина 295/80R22.5', 'tyre-truck'],
    ['шина 205/55R16', 'tyre-car'],
  ])('%s: %s', (line, concept) => expect(conceptOf(line)).toBe(concept))

  it('leaves what a thing has to the thing before the bracket', () => {
    expect(conceptOf('filtr (tozalagich) setkali')).toBe('filter-generic')
  })
})
