import { run } from './setup/run.mjs'

/** Writes the migrations of both dialects under the same name: `npm run db:generate -- --name WHAT`. */
const given = process.argv.slice(2)
for (const dialect of ['sqlite', 'postgres']) {
  const code = await run(process.execPath, [
    'node_modules/drizzle-kit/bin.cjs',
    'generate',
    '--config',
    `db/drizzle.${dialect}.ts`,
    ...given,
  ])
  if (code !== 0) process.exit(code)
}
