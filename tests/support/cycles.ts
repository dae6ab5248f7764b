import { type SourceFile, targetOf } from './source.ts'

/** Each cycle among imports that are there at run time, as the way round it. */
export function cyclesAmong(files: SourceFile[]): string[] {
  const needs = new Map(files.map(({ file, imports }) => [file, runtimeTargets(file, imports)]))
  const cycles: string[] = []
  const done = new Set<string>()
  const follow = (file: string, way: string[]) => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (done.has(file) || way.includes(file)) return
    for (const next of needs.get(file) ?? []) follow(next, [...way, file])
    done.add(file)
  }
  for (const file of needs.keys()) follow(file, [])
  return cycles
}

function runtimeTargets(file: string, imports: SourceFile['imports']): string[] {
  return imports.filter(({ typeOnly }) => !typeOnly).flatMap(({ specifier }) => targetOf(file, specifier) ?? [])
}
