/** A piece of written text: words, or an element with what stands in it. */
export type WrittenNode = string | { tag: string; href: string | null; children: WrittenNode[] }
