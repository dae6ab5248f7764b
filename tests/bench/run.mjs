import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Runs a benchmark, `npm run bench -- NAME [options]`, as the product is run: built to plain JavaScript beforehand, since
 * what runs TypeScript directly adds a call to every function it creates.
 */
const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = path.join(HERE, '../..')
const BUILT = path.join(ROOT, '.cache/bench')
const NAMES = ['speed', 'memory', 'search', 'update', 'snapshot', 'batch', 'desk', 'commits']
const given = process.argv[2]?.startsWith('--') ? undefined : process.argv[2]
const options = process.argv.slice(given ? 3 : 2)
if (given && !NAMES.includes(given)) {
  console.error(`no benchmark is called ${given}; there are ${NAMES.join(', ')}`)
  process.exit(2)
}

await build({
  entryPoints: [...NAMES.map((name) => `${HERE}${name}.ts`), `${HERE}memory/one.ts`, `${HERE}batch/worker.ts`],
  outdir: BUILT,
  outbase: HERE,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: [{ name: 'own-place', setup: keepPlaces }],
})
for (const name of given ? [given] : NAMES) if ((await run(name)) !== 0) process.exitCode = 1

/** Files beside a source file are found beside it, wherever the built file lies. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
    const source = await readFile(file, 'utf8')
    return { contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)), loader: 'ts' }
  })
}

function run(name) {
  const flags = ['--expose-gc', '--max-old-space-size=14000', '--enable-source-maps']
  const child = spawn(process.execPath, [...flags, path.join(BUILT, `${name}.mjs`), ...options], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_BUILT: BUILT },
  })
  return new Promise((resolve) => child.on('close', resolve))
}
