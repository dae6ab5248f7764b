import { readFile } from 'node:fs/promises'
import type { Grades } from '#app/matching/measure/metrics.ts'
import { InputError } from './input-error.ts'

/** Judgements in both directions: by need the companies' grades, and by company the needs'. */
export interface Judgements {
  byNeed: Map<string, Grades>
  byCompany: Map<string, Grades>
}

/** Reads `scenario_id company_id grade` lines, tab separated, with a header. @throws {InputError} */
export async function readQrels(file: string): Promise<Judgements> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`${file}: cannot be read`)
  })
  const byNeed = new Map<string, Map<string, number>>()
  const byCompany = new Map<string, Map<string, number>>()
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (i === 0 || line.trim() === '') continue
    const [need, company, grade] = line.split('\t')
    if (!need || !company || !/^\d$/.test(grade ?? '')) {
      throw new InputError(`${file}: line ${i + 1}: expected scenario id, company id and a grade from 0 to 9`)
    }
    enter(byNeed, need, company, Number(grade))
    enter(byCompany, company, need, Number(grade))
  }
  return { byNeed, byCompany }
}

function enter(map: Map<string, Map<string, number>>, query: string, document: string, grade: number) {
  const grades = map.get(query) ?? new Map<string, number>()
  map.set(query, grades.set(document, grade))
}
