import { bySystem, type Figure } from './speed-figures.ts'

/** The figures as a table in Markdown: median times, the slowest hundredth behind, and how many times the engine's. */
export function tableOf(figures: Figure[]): string {
  const sizes = Array.from(new Set(figures.map(({ size }) => size)))
  const head = ['', ...sizes.map((size) => size.toLocaleString('en'))]
  const rows = Array.from(bySystem(figures), ([name, own]) => [
    name,
    ...sizes.map((size) => cellOf(own.find((figure) => figure.size === size))),
  ])
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function cellOf(figure: Figure | undefined): string {
  if (!figure) return '–'
  const times = `${shown(figure.p50)} (${shown(figure.p99)}) ms`
  return figure.ratio ? `${times} · ${shown(figure.ratio.median)} ×` : times
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)))
}
