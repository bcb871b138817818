/** What is set off: headings, names, and the three standings. */
export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red'

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  yellow: [33, 39],
  red: [31, 39],
}

// color only for a person: a terminal, and no NO_COLOR
const colored = process.stdout.isTTY === true && !process.env.NO_COLOR

/** Text in a style on a terminal, as it is elsewhere. */
export function paint(style: Style, text: string): string {
  const [on, off] = CODES[style]
  return colored ? `\u001b[${on}m${text}\u001b[${off}m` : text
}

/** Columns that a text takes: combining marks none, East Asian wide characters two, the rest (Cyrillic too) one. */
export function width(text: string): number {
  let columns = 0
  for (const character of text) {
    if (/\p{Mn}|\p{Cf}/u.test(character)) continue
    columns +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1
  }
  return columns
}

/** Fills up to `columns`, or cuts with an ellipsis. */
export function cell(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  let shown = text
  if (width(text) > columns) {
    shown = ''
    for (const character of text) {
      if (width(shown) + width(character) > columns - 1) break
      shown += character
    }
    shown += '…'
  }
  const gap = ' '.repeat(columns - width(shown))
  return side === 'left' ? shown + gap : gap + shown
}

/** Breaks a text at spaces so that no line is wider than `columns`; later lines start with `indent`. */
export function wrap(text: string, columns: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && width(line) + 1 + width(word) > columns) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** A share of 0–1 as a bar of eight cells. */
export function bar(share: number): string {
  const cells = Math.round(Math.max(0, Math.min(1, share)) * 8)
  return '█'.repeat(cells) + '░'.repeat(8 - cells)
}
