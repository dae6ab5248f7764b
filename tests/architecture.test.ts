import fs from 'node:fs'
import { expect, test } from 'vitest'
import { cyclesAmong } from './support/cycles.ts'
import { ROOMS, roomOf, strayImports, strayPackages } from './support/rooms.ts'
import { filesBelow, parseSource, readSources, targetOf } from './support/source.ts'

const sources = readSources()
const MAX_LINES = 250
const VAGUE = /^(utils?|helpers?|common|misc|managers?)$/i
/** A silenced checker needs its reason here: file → why nothing else will do. */
const SILENCED: Record<string, string> = {
  'tests/enhance/browser/test.ts':
    'Playwright reads from the pattern of the first parameter what a fixture needs: nothing',
}

test('the rules look at the whole project', () => {
  const rooms = new Set(sources.map(({ file }) => roomOf(file)))
  expect([...rooms]).toEqual(expect.arrayContaining(Object.keys(ROOMS)))
})

test('an import is seen however it is written', () => {
  const written = `
    import { a } from '#db/schema.ts'
    import type { B } from '../ui/b.tsx'
    import { type C } from '#app/ui/c.tsx'
    export * from '../http/d.server.ts'
    export type { E } from '#app/text/zh.ts'
    const f = await import('#app/services/f.server.ts')
    type G = import('../routes/g.tsx').G
    import '#seeds/h.ts'
    import pg from 'pg'
    import fs from 'node:fs'`
  const source = parseSource('app/domain/written.ts', written)
  expect(strayImports(source)).toEqual([
    'app/domain/written.ts → db/schema.ts',
    'app/domain/written.ts → app/ui/b.tsx (type)',
    'app/domain/written.ts → app/ui/c.tsx (type)',
    'app/domain/written.ts → app/http/d.server.ts',
    'app/domain/written.ts → app/text/zh.ts (type)',
    'app/domain/written.ts → app/services/f.server.ts',
    'app/domain/written.ts → app/routes/g.tsx (type)',
    'app/domain/written.ts → seeds/h.ts',
  ])
  expect(strayPackages(parseSource('db/stores/other.ts', `import type { Adapter } from 'lucia'`))).toHaveLength(1)
  expect(strayPackages(parseSource('db/stores/sessions.ts', `import { Lucia } from 'lucia'`))).toHaveLength(1)
  expect(strayPackages(parseSource('app/services/x.server.ts', `import { eq } from 'drizzle-orm'`))).toHaveLength(1)
  expect(strayPackages(source)).toEqual(['app/domain/written.ts → pg', 'app/domain/written.ts → node:fs'])
})

test('a cycle is seen, and types make none', () => {
  const one = parseSource('db/one.ts', `import '#db/two.ts'`)
  const two = parseSource('db/two.ts', `import './three.ts'`)
  const back = `import { one } from './one.ts'`
  expect(cyclesAmong([one, two, parseSource('db/three.ts', back)])).toEqual([
    'db/one.ts → db/two.ts → db/three.ts → db/one.ts',
  ])
  expect(cyclesAmong([one, two, parseSource('db/three.ts', back.replace('import', 'import type'))])).toEqual([])
})

test('every room imports only from the rooms it may', () => {
  expect(sources.flatMap(strayImports)).toEqual([])
})

test('every room uses only the packages it may', () => {
  expect(sources.flatMap(strayPackages)).toEqual([])
})

test('what is imported is named in full: a file that is there, with its ending', () => {
  const files = new Set(filesBelow('.'))
  const missing = sources.flatMap(({ file, imports }) =>
    imports
      .map(({ specifier }) => targetOf(file, specifier))
      .filter((target) => target !== null && !files.has(target) && !target.startsWith('build/'))
      .map((target) => `${file} → ${target}`),
  )
  expect(missing).toEqual([])
})

test('no file needs, through others, itself', () => {
  expect(cyclesAmong(sources)).toEqual([])
})

test(`no file is longer than ${MAX_LINES} lines`, () => {
  const lines = filesBelow('.')
    .filter((file) => /\.(tsx?|m?js|css)$/.test(file))
    .map((file) => ({ file, count: fs.readFileSync(file, 'utf8').trimEnd().split('\n').length }))
  expect(lines.filter(({ count }) => count > MAX_LINES)).toEqual([])
})

test('no file or folder has a name that says nothing', () => {
  const vague = filesBelow('.').filter((file) => file.split(/[/.]/).some((word) => VAGUE.test(word)))
  expect(vague).toEqual([])
})

test('no value is of type any, and no checker is silenced without a reason', () => {
  expect(sources.flatMap(({ file, anyLines }) => anyLines.map((line) => `${file}:${line}`))).toEqual([])
  const silenced = sources.filter(({ text }) =>
    /(\/\/|\/?\*) *(@ts-(ignore|expect-error|nocheck)|biome-ignore)/.test(text),
  )
  expect(silenced.map(({ file }) => file)).toEqual(Object.keys(SILENCED).sort())
})

test('the table of URLs names every file in app/routes and nothing else', async () => {
  const { default: routes } = await import('#app/routes.ts')
  const named = filesOf((await routes) as RouteEntry[])
  // One file may answer several addresses: a list as a page of each format.
  expect([...new Set(named)].sort()).toEqual(
    filesBelow('app/routes')
      .map((file) => file.replace('app/', ''))
      .sort(),
  )
})

interface RouteEntry {
  file: string
  children?: RouteEntry[]
}

function filesOf(routes: RouteEntry[]): string[] {
  return routes.flatMap(({ file, children }) => [file, ...filesOf(children ?? [])])
}
