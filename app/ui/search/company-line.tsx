import type { CompanyHit } from '#app/domain/catalogue/search-result.ts'
import { VerifiedTag } from '../capability/verified-tag.tsx'
import { DistrictName } from '../list/district-name.tsx'

const CAPABILITIES_SHOWN = 3

/** A company that was found, with the capabilities by which it was. */
export function CompanyLine({ hit }: { hit: CompanyHit }) {
  return (
    <li data-row className="border-b border-line py-4">
      <h3>
        <a href={`/companies/${hit.id}`} className="inline-block py-0.5 hover:underline">
          {hit.name}
        </a>
      </h3>
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
        {hit.district ? <DistrictName district={hit.district} /> : null}
        <VerifiedTag verified={hit.verified} />
      </p>
      <ul className="mt-1 text-[0.9375rem] text-ink-2">
        {hit.capabilities.slice(0, CAPABILITIES_SHOWN).map(({ id, title }) => (
          <li key={id}>
            <a href={`/companies/${hit.id}#${id}`} className="inline-block py-0.5 hover:underline">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </li>
  )
}
