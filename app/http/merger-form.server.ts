import type { Merger } from '#app/services/alike/merger.ts'

/** What the form for putting two records together says. */
export function mergerIn(form: FormData, keepId: string): Merger {
  return {
    keepId,
    otherId: String(form.get('other') ?? ''),
    take: form.getAll('take').map(String),
    versions: { kept: Number(form.get('keptVersion')), other: Number(form.get('otherVersion')) },
  }
}
