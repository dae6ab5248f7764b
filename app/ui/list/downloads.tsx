const FORMATS = ['xlsx', 'csv', 'json'] as const

export interface DownloadsProps {
  label: string
  hrefOf: (format: string) => string
  /** What there is besides tables. */
  documents?: readonly string[]
}

/** Links to the same rows as files. `hrefOf` gives the address for an ending. */
export function Downloads({ label, hrefOf, documents = [] }: DownloadsProps) {
  return (
    <p className="no-print flex flex-wrap items-center gap-x-4 text-sm text-ink-3">
      {label}
      {[...documents, ...FORMATS].map((format) => (
        <a key={format} href={hrefOf(format)} download className="link inline-flex min-h-11 items-center uppercase">
          {format}
        </a>
      ))}
    </p>
  )
}
