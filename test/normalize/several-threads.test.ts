import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const ofField = (threads: unknown) => normalizePart({ name: 'Корпус', threads })

describe('several threads', () => {
  it.each([
    ['M8, M10x1', ['M8', 'M10x1']],
    ['M8; M10', ['M8', 'M10']],
    ['M8/M10', ['M8', 'M10']],
    ['М8 и М12', ['M8', 'M12']],
    ['M8 va M12', ['M8', 'M12']],
    ['4xM8, 2xM10', ['M8', 'M10']],
    ['M8 (4 отв.), M10', ['M8', 'M10']],
    ['G1/2, M8', ['G1/2', 'M8']],
    ['1/4-20 UNC, 3/8-16 UNC', ['1/4-20 UNC', '3/8-16 UNC']],
    [
      ['M8, M10', 'M10'],
      ['M8', 'M10'],
    ],
  ])('%j of a field are all read', (threads, all) => {
    const { value, issues } = ofField(threads)
    expect(value.threads).toEqual(all)
    expect(issues.filter(({ path }) => path[0] === 'threads')).toEqual([])
  })

  it.each(['M8, foo', 'M8...M12', 'M8, 10, 12'])('what else %s says is told', (threads) => {
    expect(ofField(threads).issues).toContainEqual(
      expect.objectContaining({ code: 'text.ignored', path: ['threads'], received: threads }),
    )
  })

  it.each([
    ['Крышка M8 и M12', ['M8', 'M12']],
    ['Cover M8 and M12', ['M8', 'M12']],
    ['Қопқоқ М8 ва М12', ['M8', 'M12']],
    ['Корпус М8/М10', ['M8', 'M10']],
    ['Корпус M8, M10x1', ['M8', 'M10x1']],
    ['Клапан M8 или M10', ['M8', 'M10']],
  ])('%s names both', (text, all) => {
    expect(normalizePart(text).value.threads).toEqual(all)
  })

  it.each(['Медь М1 и М2', 'Бетон М200 и М300', 'Фары BMW M3 и M5', 'Бампер AITO M5, M7', 'Кабель 10 m и 20 m'])(
    '%s names none',
    (text) => {
      expect(normalizePart(text).value.threads).toEqual([])
    },
  )
})
