import { defineConfig } from 'vitest/config'
import { postgresEngine } from './tests/support/postgres-engine.ts'

const engine = postgresEngine(process.env.TEST_POSTGRES)
const setupFiles = ['tests/support/setup.ts']
const BROWSER_AND_BENCH = ['tests/e2e/**', 'tests/bench/**']
/** Tests of what only one engine does. */
const SQLITE_ONLY = ['tests/db/sqlite/**', 'tests/db/parity.test.ts']
/** Services that touch no database, and so mean the same on every engine. */
const WITHOUT_DATABASE = 'tests/services/sheets/**'
const SERVER_ONLY = 'tests/db/server/**'

export default defineConfig({
  define: { __ENHANCE__: JSON.stringify('/app/enhance/main.ts') },
  test: {
    reporters: ['default', ['json', { outputFile: '.cache/vitest.json' }]],
    maxWorkers: 2,
    // Files share a worker's loaded modules, which saves most of the time; `setup.ts` clears what a test leaves.
    isolate: false,
    // Starting the in-process PostgreSQL takes seconds on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...BROWSER_AND_BENCH, SERVER_ONLY],
          env: { DATABASE_URL: '' },
          globalSetup: ['tests/support/sqlite.global.ts'],
          setupFiles,
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: ['tests/db/**/*.test.ts', 'tests/services/**/*.test.ts'],
          exclude: [...SQLITE_ONLY, WITHOUT_DATABASE, ...(engine === 'server' ? [] : [SERVER_ONLY])],
          env: { DATABASE_URL: 'postgres://spelling.invalid/only', TEST_POSTGRES: engine },
          globalSetup: ['tests/support/postgres.global.ts'],
          setupFiles,
          maxWorkers: engine === 'server' ? 2 : 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
