import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The enhancement script as the site's build makes it: one entry, for Chromium 86, minified. */
export async function bundleEnhance(): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome86',
      modulePreload: { polyfill: false },
      rollupOptions: { input: fileURLToPath(new URL('../../app/enhance/main.ts', import.meta.url)) },
    },
  })
  if (Array.isArray(made) || !('output' in made)) throw new Error('one build was expected')
  const [chunk, ...others] = made.output
  if (others.length > 0) throw new Error('the script must be one file')
  return chunk.code
}
