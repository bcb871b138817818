import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const routes = (name: string, material?: string) =>
  normalizePart({ name, ...(material ? { material } : {}) }).value.routes.map(({ steps }) =>
    steps.map(({ process, said }) => `${process}${said === 'inferred' ? '' : '!'}`).join(' > '),
  )

describe('a part of a metal that no route of its family takes', () => {
  it('is shaped as other parts of its shape are', () => {
    expect(routes('Кронштейн бампера')).toEqual(['injection-molding'])
    expect(routes('Кронштейн бампера', '08кп')).toEqual(['sheet-stamping'])
    expect(routes('Кронштейн бампера', 'АК12')).toContain('high-pressure-die-casting > machining')
  })

  it('is shaped as its metal usually is', () => {
    expect(routes('Крыльчатка насоса', 'ВТ6')).toEqual(['investment-casting', 'machining'])
    expect(routes('Подкрылок', 'сталь 08Ю')).toEqual(['sheet-stamping'])
  })

  it('keeps its own routes where nothing of the material was understood', () => {
    expect(routes('Кронштейн бампера', 'хрень-7')).toEqual(['injection-molding'])
  })
})
