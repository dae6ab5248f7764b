import type { CastMember } from '#app/domain/account/listed.ts'
import { accountText } from '#app/text/account.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'

/** One row a demo person, one click each. */
export function DemoCast({ cast, to }: { cast: CastMember[]; to: string }) {
  const words = useWords(accountText)
  return (
    <section>
      <h2 className="pt-3">{words.demoTitle}</h2>
      <p className="mb-3 text-sm text-ink-3">{words.demoLead}</p>
      <ul>
        {cast.map((person) => (
          <li key={person.id} className="border-t border-line">
            <form method="post" action="/sign-in/demo">
              <input type="hidden" name="personId" value={person.id} />
              <input type="hidden" name="to" value={to} />
              <button
                type="submit"
                aria-label={words.enterAs(person.name)}
                className="flex min-h-12 w-full items-center gap-3 py-1 text-left hover:bg-match-tint"
              >
                <b className="w-16 flex-none">{person.name}</b>
                <Place person={person} />
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Place({ person }: { person: CastMember }) {
  const words = useWords(vocabularyText)
  if (person.platformRole) return <Tag look="match">{words.platformRole[person.platformRole]}</Tag>
  if (!person.kind || !person.memberRole) return null
  return (
    <>
      <Tag look={person.kind === 'agency' ? 'need' : 'supply'}>{words.memberRole[person.memberRole]}</Tag>
      <span className="min-w-0 text-sm text-ink-2">{person.organisation}</span>
    </>
  )
}
