/**
 * The phrases two folded texts share: longest runs of at least two characters, none inside another, in the order of
 * `a`, without the little words at their ends.
 * A run never crosses punctuation; a Latin word is only shared whole.
 */
export function commonRuns(a: string, b: string, longest = 24): string[] {
  const runs: string[] = []
  for (const [clause] of a.matchAll(CLAUSE)) {
    const pieces = Array.from(clause.matchAll(PIECE), ([piece]) => piece)
    let i = 0
    while (i < pieces.length) {
      const length = sharedFrom(pieces, i, b, longest)
      const run = pieces
        .slice(i, i + length)
        .join('')
        .replace(FRAYED, '')
      if (run.length > 1 && !runs.includes(run)) runs.push(run)
      i += Math.max(1, length)
    }
  }
  return runs.filter((run) => !runs.some((other) => other !== run && other.includes(run)))
}

function sharedFrom(pieces: string[], start: number, b: string, longest: number): number {
  let run = ''
  let length = 0
  while (start + length < pieces.length && length < longest) {
    run += pieces[start + length]!
    if (!occursWhole(run, b)) break
    length++
  }
  return length
}

function occursWhole(run: string, b: string): boolean {
  for (let at = b.indexOf(run); at >= 0; at = b.indexOf(run, at + 1)) {
    const cutsBefore = LATIN.test(run[0]!) && LATIN.test(b[at - 1] ?? '')
    const cutsAfter = LATIN.test(run.at(-1)!) && LATIN.test(b[at + run.length] ?? '')
    if (!cutsBefore && !cutsAfter) return true
  }
  return false
}

/** Little words that a run happens to begin or end with. */
const FRAYED = /^[的了和与及或等在对把将为是由并可也都要-]+|[的了和与及或等在对把将为是由并可也都要-]+$/g
const LATIN = /[a-z0-9]/
const CLAUSE = /[\p{L}\p{N}\-+./]+/gu
const PIECE = /[a-z0-9][a-z0-9.+\-/]*|./gu
