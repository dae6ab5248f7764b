import type { TagNode } from '../model.ts'

/** The taxonomy file's shape: industries (level 1), technologies (level 2), application domains. */
export interface TaxonomyFile {
  level1: { id: string; name: string; aliases: string[]; related: string[] }[]
  level2: { id: string; name: string; parents: string[]; aliases: string[]; children: string[] }[]
  domains: { name: string; hints: string[] }[]
}

/** Weak text cues by tag id and by domain name, kept beside the taxonomy file. */
export interface CueFile {
  cues: Record<string, string[]>
  domains: Record<string, string[]>
}

/**
 * Turns the taxonomy file into nodes. A domain gets the id `domain:<name>`; a technology's named children,
 * which are no nodes of their own, count as its aliases.
 */
export function taxonomyNodes(file: TaxonomyFile, cues: CueFile): TagNode[] {
  return [
    ...file.level1.map(({ id, name, aliases, related }): TagNode => {
      return { id, name, kind: 'industry', parents: [], aliases, related, hints: [], cues: cues.cues[id] ?? [] }
    }),
    ...file.level2.map(({ id, name, parents, aliases, children }): TagNode => {
      const words = [...aliases, ...children]
      return {
        id,
        name,
        kind: 'technology',
        parents,
        aliases: words,
        related: [],
        hints: [],
        cues: cues.cues[id] ?? [],
      }
    }),
    ...file.domains.map(({ name, hints }): TagNode => {
      const words = cues.domains[name] ?? []
      return { id: `domain:${name}`, name, kind: 'domain', parents: [], aliases: [], related: [], hints, cues: words }
    }),
  ]
}
