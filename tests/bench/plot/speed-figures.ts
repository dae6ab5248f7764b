/** What a race said of one system at one size, in ms. */
export interface Figure {
  name: string
  size: number
  p50: number
  p99: number
  /** How many times as long as the engine it took, query by query; null for the engine itself. */
  ratio: { median: number; p10: number; p90: number } | null
}

interface SpeedLine {
  name: string
  size: number
  peer: string
  ratio: NonNullable<Figure['ratio']>
  ms: Record<string, { p50: number; p99: number }>
}

/**
 * The figures in the lines that `npm run bench -- speed` printed; where a race was run again, the later one counts.
 * @throws when a line is no JSON
 */
export function figuresIn(lines: string): Figure[] {
  const figures = new Map<string, Figure>()
  for (const one of lines.split('\n').filter(Boolean)) {
    const said = JSON.parse(one) as SpeedLine
    if (said.name !== 'speed') continue
    for (const [name, { p50, p99 }] of Object.entries(said.ms)) {
      const ratio = name === said.peer ? said.ratio : null
      figures.set(`${name} ${said.size}`, { name, size: said.size, p50, p99, ratio })
    }
  }
  return Array.from(figures.values()).sort((a, b) => a.size - b.size)
}

/** The figures by system, each by size. */
export function bySystem(figures: Figure[]): Map<string, Figure[]> {
  const systems = new Map<string, Figure[]>()
  for (const figure of figures) systems.set(figure.name, [...(systems.get(figure.name) ?? []), figure])
  return systems
}
