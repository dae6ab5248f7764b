import { RefusedFile } from './refused-file.ts'

/** The column index in a reference such as AB12. */
export function columnOf(reference: string): number {
  let index = 0
  for (const letter of /^[A-Z]{1,3}/iu.exec(reference)?.[0].toUpperCase() ?? '')
    index = index * 26 + letter.charCodeAt(0) - 64
  if (index === 0) throw new RefusedFile('damaged')
  return index - 1
}
