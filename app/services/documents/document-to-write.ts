/** One line of facts: what it is called and what it says. */
export type Fact = readonly [label: string, text: string]

/** One entry of a document: it begins on a page of its own and stands in the contents. */
export interface DocumentEntry {
  code: string
  title: string
  /** Short facts, in a table. */
  facts: readonly Fact[]
  /** Longer writing, each under its heading; line breaks make paragraphs. */
  sections: readonly Fact[]
}

/** A document in the order in which it is read: cover, contents, entries. */
export interface DocumentToWrite {
  code: string
  title: string
  /** Lines below the title: number, day, how many there are. */
  coverLines: readonly string[]
  introTitle: string
  intro: string
  contentsTitle: string
  entries: readonly DocumentEntry[]
  /** Where the same list stands on the site, also as a QR code. */
  address: string
  scan: string
  note: string
  /** Around the numbers of the page and of all pages: 第, 页，共, 页. */
  pageWords: readonly [before: string, between: string, after: string]
  language: 'zh-CN' | 'en-GB'
}
