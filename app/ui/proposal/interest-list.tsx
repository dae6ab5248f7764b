import { minuteText } from '#app/domain/time.ts'
import { proposalText } from '#app/text/proposal.ts'
import { Button } from '../kit/button.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  rows: { id: string; code: string | null; title: string; createdAt: Date }[]
  mayWrite: boolean
}

/** What a company wants to talk about, each with the way to take it back. */
export function InterestList({ rows, mayWrite }: Props) {
  const words = useWords(proposalText)
  const locale = useLocale()
  if (rows.length === 0) return null
  return (
    <section className="pt-10">
      <h2 className="pb-2 text-lg">{words.interests}</h2>
      <ul className="border-t border-line">
        {rows.map(({ id, code, title, createdAt }) => (
          <li key={id} data-row className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line py-3">
            <div className="min-w-0 flex-1 basis-64">
              <a href={`/scenarios/${code}`} className="font-semibold hover:underline">
                {title}
              </a>
              <p className="text-sm text-ink-3">{words.interestAt(minuteText(createdAt, locale))}</p>
            </div>
            {mayWrite ? (
              <form method="post" action={`/scenarios/${code}/interest/withdrawal`} data-once>
                <input type="hidden" name="to" value="/company/proposals" />
                <Button>
                  {words.withdrawInterest}
                  <span className="sr-only">{title}</span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
