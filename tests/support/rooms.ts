import { packageOf, type SourceFile, targetOf } from './source.ts'

/** What a room may import besides itself. A room is a folder; the longest that fits is the file's. */
export interface Room {
  /** Rooms whose values and types it may use. */
  from: readonly string[]
  /** Rooms of which it may use the types alone. */
  types?: readonly string[]
  /** The packages and built-ins it may use, when it may not use all; types of any package are free. */
  packages?: readonly string[]
}

/** Who may import whom. A room that is named stands for the rooms inside it too, unless they are named as well. */
export const ROOMS: Record<string, Room> = {
  'app/domain': { from: [], packages: ['zod', 'chinese-days'] },
  'app/matching': { from: [], packages: ['opencc-js'] },
  'app/text': { from: [], types: ['app/domain'], packages: [] },
  'app/enhance': { from: [], types: ['app'], packages: [] },
  'app/ui/kit': { from: [] },
  'app/ui': { from: ['app/ui/kit', 'app/domain', 'app/text'], types: ['app/matching'] },
  'app/services': { from: ['app/domain', 'app/matching', 'db', 'db/schema', 'db/stores'] },
  'app/http': { from: ['app/domain', 'app/text', 'app/services', 'db', 'db/stores'] },
  'app/routes': { from: ['app/services', 'app/http', 'app/ui', 'app/ui/kit', 'app/text', 'app/domain', 'db/stores'] },
  'app/commands': {
    from: ['app/domain', 'app/matching', 'app/services', 'app/text', 'db', 'db/schema', 'db/stores', 'seeds'],
  },
  app: { from: ['app/routes', 'app/http', 'app/ui', 'app/ui/kit', 'app/text', 'app/domain'], types: ['app/services'] },
  'db/schema': { from: ['db'], types: ['app/domain'] },
  // Queries may ask the domain's tables, such as which states are public; they are pure.
  'db/stores': { from: ['db', 'db/schema', 'app/domain'] },
  db: { from: ['db/schema'], types: ['app/domain'] },
  seeds: { from: ['app/domain', 'app/services', 'db', 'db/schema', 'db/stores'] },
}

/** Packages that only some files may import. */
const KEPT_PACKAGES: Record<string, readonly string[]> = {
  'drizzle-orm': ['db/', 'tests/'],
  'drizzle-kit': ['db/', 'tests/'],
  'better-sqlite3': ['db/', 'tests/'],
  pg: ['db/', 'tests/'],
  lucia: ['app/http/session.server.ts'],
  express: ['server.ts'],
  '@electric-sql/pglite': ['tests/'],
}

/** Files that may name the types of a kept package: the store of sessions is lucia's adapter. */
const KEPT_TYPES: Record<string, readonly string[]> = { lucia: ['db/stores/sessions.ts'] }

/** The room of a file: `db/schema.ts` belongs to the room of the tables it gathers. */
export function roomOf(file: string): string | undefined {
  const place = file === 'db/schema.ts' ? 'db/schema/' : file
  return Object.keys(ROOMS)
    .filter((room) => place.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]
}

/** The imports of a file that its room may not have. */
export function strayImports({ file, imports }: SourceFile): string[] {
  const room = roomOf(file)
  const rule = room && ROOMS[room]
  if (!rule) return []
  return imports.flatMap(({ specifier, typeOnly }) => {
    const target = targetOf(file, specifier)
    if (target === null) return []
    const to = roomOf(target)
    if (to === room || (to && rule.from.includes(to))) return []
    // A room whose types may be used opens the rooms inside it as well.
    const typesOpen = rule.types?.some((open) => target.startsWith(`${open}/`))
    return typeOnly && typesOpen ? [] : [`${file} → ${target}${typeOnly ? ' (type)' : ''}`]
  })
}

/** The packages of a file that its room, or any other file, may not use. */
export function strayPackages({ file, imports }: SourceFile): string[] {
  const room = roomOf(file)
  const allowed = room && ROOMS[room]?.packages
  return imports
    .filter(({ specifier }) => targetOf(file, specifier) === null)
    .filter(({ specifier, typeOnly }) => {
      const name = packageOf(specifier)
      const keepers = [...(KEPT_PACKAGES[name] ?? ['']), ...((typeOnly && KEPT_TYPES[name]) || [])]
      if (!keepers.some((keeper) => file.startsWith(keeper))) return true
      return allowed && !typeOnly && !allowed.includes(name)
    })
    .map(({ specifier }) => `${file} → ${specifier}`)
}
