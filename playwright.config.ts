import fs from 'node:fs'
import { defineConfig } from '@playwright/test'

const PORT = Number(process.env.E2E_PORT ?? 3199)
const FOLDER = '.cache/e2e'
const DATABASE_URL = `file:${FOLDER}/xinghui.sqlite`

// A fresh demonstration for each run; workers load this file too and must leave it alone.
if (process.env.TEST_WORKER_INDEX === undefined) fs.rmSync(FOLDER, { recursive: true, force: true })
process.env.DATABASE_URL = DATABASE_URL

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node app/commands/start.mjs',
    url: `http://localhost:${PORT}/healthz`,
    env: { PORT: String(PORT), HOST: 'localhost', DATABASE_URL, DEMO: '1' },
    timeout: 240_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
