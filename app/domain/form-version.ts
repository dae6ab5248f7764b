import type { FormValues } from './form.ts'

/**
 * A number that stands for what a part of a form holds. A page carries the one it was opened with: when the stored
 * part has another by the time of saving, somebody else saved in between. Two people may so write different parts at
 * once. FNV-1a over the part's names and texts, 32 bits.
 */
export function versionOfValues(values: FormValues): number {
  const entries = Object.entries(values).filter(([, value]) => value.length > 0)
  const text = JSON.stringify(entries.map(([name, value]) => [name, [value].flat()]).sort())
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
