import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

const FOLDER = 'app/enhance'
const ENTRY = `${FOLDER}/main.ts`

/** Builds `main.ts` as an entry of its own beside Remix's; `__ENHANCE__` is its address in pages. */
export function enhanceScript(): Plugin {
  // Named by its sources: the builds for browser and server load this file separately and must agree, and a file
  // whose name changes with what is in it may be cached for ever.
  const built = `assets/enhance-${hashOf(FOLDER)}.js`
  let building = false
  return {
    name: 'enhance-script',
    config(_, { command }) {
      building = command === 'build'
      return { define: { __ENHANCE__: JSON.stringify(building ? `/${built}` : `/${ENTRY}`) } }
    },
    buildStart() {
      if (building && !isServerBuild(this.environment)) this.emitFile({ type: 'chunk', id: ENTRY, fileName: built })
    },
  }
}

function hashOf(folder: string): string {
  const hash = createHash('sha256')
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const file of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort()) {
    hash.update(file).update(fs.readFileSync(file))
  }
  return hash.digest('hex').slice(0, 10)
}

function isServerBuild(environment: { config: { build: { ssr: unknown } } } | undefined): boolean {
  return Boolean(environment?.config.build.ssr)
}
