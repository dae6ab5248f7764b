import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { InputError } from './input-error.ts'

/** Reads a JSON file in a known shape. @throws {InputError} naming file and field */
export async function readJson<T>(file: string, shape: z.ZodType<T>): Promise<T> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`${file}: cannot be read (${error.code ?? error.message})`)
  })
  const found = shape.safeParse(parsed(file, text))
  if (found.success) return found.data
  const issue = found.error.issues[0]!
  throw new InputError(`${file}: ${fieldName(issue.path)}: ${issue.message}`)
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new InputError(`${file}: is not valid JSON (${error instanceof Error ? error.message : String(error)})`)
  }
}

/** [3].tags[0], counted from 0 as in the file; "the file" for the whole. */
function fieldName(path: PropertyKey[]): string {
  if (path.length === 0) return 'the file'
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}
