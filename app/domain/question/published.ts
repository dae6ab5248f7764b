/** What a published answer said until an instant, and why it says something else since. */
export interface PastWording {
  /** 1 for the first correction. */
  number: number
  question: string
  answer: string
  reason: string
  correctedAt: Date
}

/** A question with its answer as everybody reads it. */
export interface PublishedPair {
  id: string
  /** Shared by the copies at several scenarios. */
  answerId: string
  question: string
  answer: string
  /** 2026-12-04 */
  publishedOn: string
  /** What it said before, newest first; nothing while it was never corrected. */
  past: PastWording[]
}

/** The pairs by the day on which they were published, newest day first; within a day in an order that says nothing. */
export function byDay<Pair extends PublishedPair>(pairs: Pair[]): { day: string; pairs: Pair[] }[] {
  const days = [...new Set(pairs.map(({ publishedOn }) => publishedOn))].sort().reverse()
  return days.map((day) => ({
    day,
    pairs: pairs.filter(({ publishedOn }) => publishedOn === day).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }))
}

/** A published pair with its corrections in their order: each keeps the words that it took the place of. */
export function asItStands(
  original: Omit<PublishedPair, 'past'>,
  corrections: readonly PastWording[],
): Pick<PublishedPair, 'question' | 'answer' | 'past'> {
  const texts = [original, ...corrections]
  const { question, answer } = texts.at(-1) ?? original
  const past = corrections.map(({ number, reason, correctedAt }, at) => {
    const { question: asked, answer: said } = texts[at] ?? original
    return { number, question: asked, answer: said, reason, correctedAt }
  })
  return { question, answer, past: past.toReversed() }
}
