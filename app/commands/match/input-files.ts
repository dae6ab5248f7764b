import { z } from 'zod'
import { InputError } from './input-error.ts'
import { readJson } from './read-json.ts'

const word = z.string().trim().min(1)
const shared = {
  id: word.regex(/^\S+$/, 'must not contain spaces'),
  district: z.string().nullish(),
  tags: z.array(z.string()).default([]),
}
const scenarios = z.array(z.object({ ...shared, title: word, text: z.string(), stage: z.string().nullish() }))
const companies = z.array(
  z.object({ ...shared, name: word, text: z.string(), products: z.array(z.string()).default([]) }),
)

export type ScenarioInput = z.infer<typeof scenarios>[number]
export type CompanyInput = z.infer<typeof companies>[number]

/** Reads needs in the exchange format. @throws {InputError} */
export async function readScenarios(file: string): Promise<ScenarioInput[]> {
  return withUniqueIds(file, await readJson(file, scenarios))
}

/** Reads companies in the exchange format. @throws {InputError} */
export async function readCompanies(file: string): Promise<CompanyInput[]> {
  return withUniqueIds(file, await readJson(file, companies))
}

function withUniqueIds<T extends { id: string }>(file: string, rows: T[]): T[] {
  const seen = new Set<string>()
  for (const [i, { id }] of rows.entries()) {
    if (seen.has(id)) throw new InputError(`${file}: [${i}].id: ${id} occurs twice`)
    seen.add(id)
  }
  return rows
}
