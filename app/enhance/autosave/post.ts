/** What became of one attempt to save. */
export type Outcome = { kind: 'saved'; version: number; savedAt: string } | { kind: 'conflict' } | { kind: 'failed' }

const GIVE_UP_MS = 10_000
/** Browsers refuse to outlive the page with more than 64 KiB; a character takes up to three bytes, parts have heads. */
const OUTLIVES_PAGE_MAX = 16_000

/** Sends what the form holds now, without files. Anything but the agreed answer counts as not saved. */
export async function post(form: HTMLFormElement): Promise<Outcome> {
  const body = bodyOf(form)
  const gaveUp = new AbortController()
  const timer = setTimeout(() => gaveUp.abort(), GIVE_UP_MS)
  try {
    const answer = await fetch(form.dataset.autosave ?? '', {
      method: 'POST',
      body,
      headers: { 'X-Requested-With': 'autosave', Accept: 'application/json' },
      keepalive: sizeOf(body) < OUTLIVES_PAGE_MAX,
      signal: gaveUp.signal,
    })
    if (answer.status === 409) return { kind: 'conflict' }
    const said = answer.ok ? ((await answer.json()) as { version?: unknown; savedAt?: unknown }) : {}
    if (typeof said.version !== 'number') return { kind: 'failed' }
    return { kind: 'saved', version: said.version, savedAt: String(said.savedAt ?? '') }
  } catch {
    return { kind: 'failed' }
  } finally {
    clearTimeout(timer)
  }
}

function bodyOf(form: HTMLFormElement): FormData {
  const body = new FormData()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  return body
}

function sizeOf(body: FormData): number {
  let size = 0
  for (const [name, value] of body) size += name.length + String(value).length + 60
  return size
}
