const FORMATS = ['xlsx', 'csv', 'json'] as const

/** Links to the same rows as files. `hrefOf` gives the address for an ending. */
export function Downloads({ label, hrefOf }: { label: string; hrefOf: (format: string) => string }) {
  return (
    <p className="no-print flex flex-wrap items-center gap-x-4 text-sm text-ink-3">
      {label}
      {FORMATS.map((format) => (
        <a key={format} href={hrefOf(format)} download className="link inline-flex min-h-11 items-center uppercase">
          {format}
        </a>
      ))}
    </p>
  )
}
