import type { AmendmentNote } from '#app/domain/amendment/timeline.ts'
import type { Difference } from '#app/domain/scenario/difference.ts'
import { deadlineText, minuteText } from '#app/domain/time.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { amendmentRightText } from '#app/text/amendment-right.ts'
import { ButtonLink } from '../kit/button.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag } from '../kit/tag.tsx'
import { DifferenceList } from '../scenario/difference.tsx'
import { useLocale, useWords } from '../words.ts'
import { versionsAddress } from './addresses.ts'

interface Props {
  scenario: { code: string; title: string; agencyName: string }
  amendment: AmendmentNote & { reason: string; onBehalf: boolean }
  differences: Difference[]
}

/** One amendment as the public reads it: why, what before and after, and what follows from it. */
export function PublicAmendment({ scenario, amendment, differences }: Props) {
  const words = useWords(amendmentText)
  const rights = useWords(amendmentRightText)
  const locale = useLocale()
  const { code, title, agencyName } = scenario
  const { number, kind, material, publishedAt, deadlineBefore, deadlineAfter, reason, onBehalf } = amendment
  return (
    <article className="max-w-4xl">
      <PageHead
        crumbs={[{ label: title, href: `/scenarios/${code}` }]}
        eyebrow={`${code} · ${words.kind[kind]}`}
        title={words.numbered(number)}
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>{agencyName}</span>
            <time dateTime={publishedAt.toISOString()}>{words.publishedAt(minuteText(publishedAt, locale))}</time>
            {material ? <Tag look="need">{words.materialTag}</Tag> : null}
          </span>
        }
      >
        <ButtonLink href={versionsAddress(code, number, number + 1)}>{words.allVersions}</ButtonLink>
      </PageHead>
      <h2 className="pb-1 text-lg">{words.reason}</h2>
      <p className="prose pb-3">{reason}</p>
      <p className="pb-5 text-sm text-ink-3 empty:hidden">{onBehalf ? rights.onBehalf(agencyName) : null}</p>
      <h2 className="pb-2 text-lg">{words.differences}</h2>
      <DifferenceList differences={differences} />
      <p className="pt-2 text-sm text-ink-3">{words.legend}</p>
      <ul className="mt-8 list-disc space-y-1 border-t border-line pt-5 pl-5 marker:text-ink-3">
        <li>{material ? words.material : words.plain}</li>
        <li>
          {deadlineBefore && deadlineAfter
            ? words.deadlineMoves(deadlineText(deadlineBefore, locale), deadlineText(deadlineAfter, locale))
            : words.deadlineStays}
        </li>
      </ul>
    </article>
  )
}
