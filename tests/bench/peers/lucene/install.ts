import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The jars of Lucene 8 where Debian's liblucene8-java puts them; undefined when one is missing. */
export function luceneJars(): string[] | undefined {
  const files = existsSync(JARS) ? readdirSync(JARS) : []
  const jars = NEEDED.map((name) => files.find((file) => name.test(file)))
  return jars.some((jar) => jar === undefined) ? undefined : jars.map((jar) => path.join(JARS, jar!))
}

/** Why Lucene cannot run here; undefined when it can. */
export function luceneMissing(): string | undefined {
  if (!luceneJars()) return `no lucene-core-8 and lucene-analyzers-common-8 in ${JARS} (Debian: liblucene8-java)`
  for (const program of ['javac', 'java']) {
    if (spawnSync(program, ['-version']).status !== 0) return `no ${program} that runs (Debian: default-jdk-headless)`
  }
  return undefined
}

/**
 * Compiles the ranker into a folder and returns the class path to run it with.
 * @throws with the compiler's words when it does not compile
 */
export function compileRanker(folder: string): string {
  const classPath = [folder, ...(luceneJars() ?? [])].join(path.delimiter)
  const source = fileURLToPath(new URL('LuceneRanker.java', import.meta.url))
  const { status, stderr } = spawnSync('javac', ['-cp', classPath, '-d', folder, source], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`LuceneRanker.java: ${stderr}`)
  return classPath
}

const JARS = '/usr/share/java'
const NEEDED = [/^lucene-core-8[\d.]*\.jar$/, /^lucene-analyzers-common-8[\d.]*\.jar$/]
