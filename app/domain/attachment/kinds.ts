/** The kinds of files that are taken, by the ending that each keeps. */
export const FILE_KINDS = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endings: ['pptx'],
  },
  txt: { mediaType: 'text/plain', endings: ['txt'] },
  csv: { mediaType: 'text/csv', endings: ['csv'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  webp: { mediaType: 'image/webp', endings: ['webp'] },
  zip: { mediaType: 'application/zip', endings: ['zip'] },
} as const satisfies Record<string, { mediaType: string; endings: readonly string[] }>
export type FileKind = keyof typeof FILE_KINDS

const KINDS = Object.keys(FILE_KINDS) as FileKind[]

/** The kind that a file's name claims by its ending, or null. */
export function kindByName(name: string): FileKind | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return KINDS.find((kind) => (FILE_KINDS[kind].endings as readonly string[]).includes(ending)) ?? null
}

/** What the chooser of a browser offers. */
export function acceptOf(kinds: readonly FileKind[]): string {
  return kinds.flatMap((kind) => FILE_KINDS[kind].endings.map((ending) => `.${ending}`)).join(',')
}
