import { helpText } from '#app/text/help.ts'
import { shortcutText } from '#app/text/shortcuts.ts'
import { ShortcutList } from '../frame/shortcut-list.tsx'
import { FiveSteps } from '../home/five-steps.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { HelpSection } from './help-section.tsx'

const ROLES = ['visitor', 'agency', 'company', 'curator', 'evaluator', 'auditor'] as const

/** How everybody uses the site, and what its words mean. */
export function HelpPage() {
  const words = useWords(helpText)
  const shortcuts = useWords(shortcutText)
  const parts = [
    { id: 'roles', title: words.rolesTitle },
    { id: 'steps', title: words.stepsTitle },
    { id: 'words', title: words.wordsTitle },
    { id: 'questions', title: words.questionsTitle },
    { id: 'keys', title: shortcuts.title },
  ]
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <nav aria-label={words.contents} className="no-print border-y border-line">
        <ul className="flex flex-wrap gap-x-7">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a className="link inline-flex min-h-11 items-center text-[0.9375rem]" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <HelpSection id="roles" title={words.rolesTitle}>
        <Entries entries={ROLES.map((role) => ({ term: words.roles[role].name, says: words.roles[role].says }))} />
      </HelpSection>
      <div id="steps" className="pt-12">
        <FiveSteps title={words.stepsTitle} />
      </div>
      <HelpSection id="words" title={words.wordsTitle}>
        <Entries entries={words.words} />
      </HelpSection>
      <HelpSection id="questions" title={words.questionsTitle}>
        <Entries entries={words.questions} />
      </HelpSection>
      <HelpSection id="keys" title={shortcuts.title}>
        <ShortcutList />
      </HelpSection>
    </>
  )
}

function Entries({ entries }: { entries: { term: string; says: string }[] }) {
  return (
    <dl className="max-w-4xl border-t border-line">
      {entries.map(({ term, says }) => (
        <div key={term} className="grid gap-x-8 border-b border-line py-3 sm:grid-cols-[13em_minmax(0,1fr)]">
          <dt className="font-semibold">{term}</dt>
          <dd className="max-w-prose text-ink-2">{says}</dd>
        </div>
      ))}
    </dl>
  )
}
