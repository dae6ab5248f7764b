/** Numbers the words of facts (districts, openings, tag ids …), which are few, so that facts fit into typed arrays. */
export class CodeBook {
  private readonly codes = new Map<string, number>()
  readonly words: string[] = []

  /** The code of a word, giving it one when it is new. */
  codeOf(word: string): number {
    const known = this.codes.get(word)
    if (known !== undefined) return known
    const code = this.words.push(word) - 1
    this.codes.set(word, code)
    return code
  }

  /** The code of a word, or −1. */
  find(word: string): number {
    return this.codes.get(word) ?? -1
  }
}
