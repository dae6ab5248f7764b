import fs from 'node:fs'

/** The version of the product that is running. */
export const VERSION = (JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string }).version
