import fs from 'node:fs'
import { buildWhenStale } from './setup/build.mjs'
import { findChromium } from './setup/chromium.mjs'
import { installWhenMissing } from './setup/install.mjs'
import { requireNode } from './setup/node-version.mjs'
import { run } from './setup/run.mjs'

/** Every check of the project, one after the other; all of them run even when an early one fails. */
const UNIT_REPORT = '.cache/vitest.json'
const E2E_REPORT = '.cache/playwright.json'
const totals = { passed: 0, failed: 0 }

requireNode()
await installWhenMissing()
fs.mkdirSync('.cache', { recursive: true })
for (const report of [UNIT_REPORT, E2E_REPORT]) fs.rmSync(report, { force: true })

await check('类型 types', ['node_modules/typescript/bin/tsc', '--noEmit'])
await check('格式与规范 lint and format', [
  'node_modules/@biomejs/biome/bin/biome',
  'check',
  '--error-on-warnings',
  '.',
])
await unitTests()
await endToEndTests()

console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)

async function check(name, args) {
  console.log(`\n— ${name}`)
  count((await run(process.execPath, args)) === 0)
}

async function unitTests() {
  console.log('\n— 单元与存储 unit and stores')
  const code = await run(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT_REPORT}`,
  ])
  const report = read(UNIT_REPORT)
  add(
    report?.numPassedTests ?? 0,
    report ? report.numFailedTests + report.numPendingTests + report.numFailedTestSuites : 1,
  )
  if (code !== 0 && totals.failed === 0) count(false)
}

async function endToEndTests() {
  console.log('\n— 浏览器 end to end')
  const chromium = await findChromium()
  if (!chromium) return count(false)
  await buildWhenStale()
  const env = { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT }
  const code = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    env,
  })
  const stats = read(E2E_REPORT)?.stats
  add(stats?.expected ?? 0, stats ? stats.unexpected + stats.flaky + stats.skipped : 1)
  if (code !== 0 && totals.failed === 0) count(false)
}

function count(passed) {
  add(passed ? 1 : 0, passed ? 0 : 1)
}

function add(passed, failed) {
  totals.passed += passed
  totals.failed += failed
}

function read(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null
}
