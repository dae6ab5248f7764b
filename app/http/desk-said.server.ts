import type { Said } from '#app/domain/desk/said.ts'
import { flashOf, redirectSaying } from './flash.server.ts'

/** Sends on to a page of the desk, which says this once. */
export function redirectWithSaid(to: string, { kind, ...said }: Said) {
  const texts = Object.entries(said).map(([key, value]) => [key, String(value)])
  return redirectSaying(to, { said: kind, ...Object.fromEntries(texts) })
}

/** What is to be said on this page, and the headers that make it the last time. */
export async function saidOf(request: Request): Promise<{ said: Said | null; headers: Record<string, string> }> {
  const { flash, headers } = await flashOf(request)
  return { said: wordedSaid(flash), headers }
}

function wordedSaid({ said, name = '', id = '', done, refused }: Record<string, string>): Said | null {
  if (said === 'savedAs' || said === 'savedRemoved') return { kind: said, name }
  if (said === 'batch') return { kind: said, id, done: Number(done), refused: Number(refused) }
  return said === 'nothingChosen' ? { kind: said } : null
}
