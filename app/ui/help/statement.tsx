import { PageHead } from '../kit/page-head.tsx'

interface Props {
  title: string
  lead: string
  parts: { title: string; lines: string[] }[]
}

/** A statement of the site about itself: short parts of short sentences. */
export function Statement({ title, lead, parts }: Props) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      {parts.map((part) => (
        <section key={part.title} className="border-t border-line pt-6 pb-8">
          <h2 className="pb-2">{part.title}</h2>
          <ul className="ml-5 max-w-prose list-disc text-ink-2 marker:text-ink-3">
            {part.lines.map((line) => (
              <li key={line} className="py-0.5">
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
