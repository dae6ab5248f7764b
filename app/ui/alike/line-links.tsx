import type { LineLink } from '#app/domain/alike/line-link.ts'
import { alikeText } from '#app/text/alike.ts'
import { StageBar } from '../list/stage-bar.tsx'
import { useWords } from '../words.ts'

/** What a published scenario continues and what continues it; nothing when it stands alone. */
export function LineLinks({ continues, continuedBy }: { continues: LineLink | null; continuedBy: LineLink[] }) {
  const words = useWords(alikeText).line
  if (!continues && continuedBy.length === 0) return null
  return (
    <section className="pt-6 text-[0.9375rem]">
      <h2 className="pb-2 text-base">{words.title}</h2>
      <dl className="border-t border-line">
        {continues ? <Line label={words.continues} link={continues} /> : null}
        {continuedBy.map((link) => (
          <Line key={link.id} label={words.continuedBy} link={link} />
        ))}
      </dl>
    </section>
  )
}

function Line({ label, link: { code, title, stage, agencyName } }: { label: string; link: LineLink }) {
  return (
    <div className="grid grid-cols-[6em_1fr] gap-x-3 border-b border-line py-2">
      <dt className="text-ink-3">{label}</dt>
      <dd className="min-w-0">
        <a className="link break-words" href={`/scenarios/${code}`}>
          {code} {title}
        </a>
        <span className="flex flex-wrap items-center gap-x-3 text-sm text-ink-3">
          {agencyName} <StageBar stage={stage} />
        </span>
      </dd>
    </div>
  )
}
