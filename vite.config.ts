import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { enhanceScript } from './app/commands/bundling/enhance-script.ts'
import { plainCss } from './app/commands/bundling/plain-css.ts'
import remixOptions from './remix.config.js'

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
}

/** The oldest browser that the site is drawn for: what government desktops still run. */
const OLDEST_BROWSER = 'chrome86'

export default defineConfig({
  plugins: [tailwindcss(), remix(remixOptions), enhanceScript()],
  css: { postcss: { plugins: [plainCss()] } },
  build: { target: OLDEST_BROWSER, cssTarget: OLDEST_BROWSER, modulePreload: { polyfill: false } },
  server: { watch: { ignored: ['**/data/**', '**/build/**'] } },
})
