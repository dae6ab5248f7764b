import { companyDeskText } from '#app/text/company-desk.ts'
import { useWords } from '../words.ts'

const PLACES = [
  { key: 'fitting', href: '/company/fitting' },
  { key: 'standing', href: '/company/standing' },
  { key: 'proposals', href: '/company/proposals' },
  { key: 'questions', href: '/company/questions' },
  { key: 'capabilities', href: '/company/capabilities' },
  { key: 'profile', href: '/company/profile' },
  { key: 'qualifications', href: '/company/qualifications' },
  { key: 'members', href: '/company/members' },
] as const

/** The places of the desk, in reach of a thumb. */
export function DeskLinks() {
  const { links, desk } = useWords(companyDeskText)
  return (
    <nav aria-label={desk} className="no-print -mx-4 mb-6 overflow-x-auto border-y border-line px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-x-6 whitespace-nowrap">
        {PLACES.map(({ key, href }) => (
          <li key={key}>
            <a href={href} className="inline-flex min-h-12 items-center text-[0.9375rem] font-semibold hover:underline">
              {links[key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
