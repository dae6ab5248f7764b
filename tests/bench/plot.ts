import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { drawCost } from './plot/draw.ts'
import { figuresIn } from './plot/speed-figures.ts'
import { tableOf } from './plot/table.ts'

/** Draws what `npm run bench -- speed` printed: `npm run bench:plot -- FILE … --svg docs/images/cost.svg`. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { svg: { type: 'string' } } })
const figures = figuresIn(positionals.map((file) => readFileSync(file, 'utf8')).join('\n'))
if (figures.length === 0) {
  console.error('no line of a race in what was given; usage: npm run bench:plot -- FILE … [--svg FILE]')
  process.exit(2)
}
console.log(tableOf(figures))
if (values.svg) writeFileSync(values.svg, drawCost(figures))
