import { PROFILE_FACTS, type ProfileFact } from '#app/domain/company/completeness.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { StepsBar } from '../kit/steps-bar.tsx'
import { useWords } from '../words.ts'

/** Facts that belong to a capability and not to the profile. */
const OF_CAPABILITIES: readonly ProfileFact[] = ['capability', 'wishes', 'cases']

/** How complete the profile is, and the way to each fact that is missing. */
export function Completeness({ missing }: { missing: ProfileFact[] }) {
  const words = useWords(companyDeskText)
  const all = PROFILE_FACTS.length
  const done = all - missing.length
  return (
    <section className="pb-9">
      <h2 className="pb-2 text-lg">{words.completeness}</h2>
      <div className="border-y border-line py-3">
        <StepsBar at={done - 1} of={all} label={words.completeOf(done, all)} />
        {missing.length === 0 ? (
          <p className="mt-1 text-[0.9375rem] text-ink-2">{words.completeAll}</p>
        ) : (
          <>
            <p className="mt-2 text-[0.9375rem] text-ink-2">{words.missing}</p>
            <ul className="mt-1 flex flex-wrap gap-x-5">
              {missing.map((fact) => (
                <li key={fact}>
                  <a className="link inline-flex min-h-11 items-center text-[0.9375rem]" href={placeOf(fact)}>
                    {words.fact[fact]}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

function placeOf(fact: ProfileFact): string {
  if (fact === 'qualifications') return '/company/qualifications'
  return OF_CAPABILITIES.includes(fact) ? '/company/capabilities' : `/company/profile#field-${fact}`
}
