/** Somebody who saved something in a part so lately counts as writing there. */
export const WRITING_MS = 15 * 60 * 1000

/** A colleague who is writing in a part of the same draft. */
export interface WritingIn<Part extends string> {
  part: Part
  name: string
  /** Since they last saved. */
  minutes: number
}

/** What is shown of who wrote lately; a row that names no part of the form is left out. */
export function writingIn<Part extends string>(
  rows: readonly { part: string; name: string; at: Date }[],
  now: Date,
  partNamed: (name: string) => Part | null,
): WritingIn<Part>[] {
  return rows.flatMap(({ part: named, name, at }): WritingIn<Part>[] => {
    const part = partNamed(named)
    return part ? [{ part, name, minutes: Math.max(0, Math.floor((now.getTime() - at.getTime()) / 60_000)) }] : []
  })
}
