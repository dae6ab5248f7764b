import type { Plugin } from 'vite'

const ENTRY = 'app/enhance/main.ts'
/** The name changes with every build, so that the file may be cached for ever. */
const BUILT = `assets/enhance-${Date.now().toString(36)}.js`

/** Builds `main.ts` as an entry of its own beside Remix's; `__ENHANCE__` is its address in pages. */
export function enhanceScript(): Plugin {
  let building = false
  return {
    name: 'enhance-script',
    config(_, { command }) {
      building = command === 'build'
      return { define: { __ENHANCE__: JSON.stringify(building ? `/${BUILT}` : `/${ENTRY}`) } }
    },
    buildStart() {
      if (building && !isServerBuild(this.environment)) this.emitFile({ type: 'chunk', id: ENTRY, fileName: BUILT })
    },
  }
}

function isServerBuild(environment: { config: { build: { ssr: unknown } } } | undefined): boolean {
  return Boolean(environment?.config.build.ssr)
}
