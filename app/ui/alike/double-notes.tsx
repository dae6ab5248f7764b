import { alikeText } from '#app/text/alike.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'

/** A record with its title and its address. */
export interface TitledLink {
  id: string
  title: string
  href: string
}

/** The word that a deed about doubles left for the next page. */
export function AlikeDone({ done }: { done: string | undefined }) {
  const words: Readonly<Record<string, string>> = useWords(alikeText).done
  const sentence = done ? words[done] : undefined
  if (!sentence) return null
  return (
    <div className="pb-5">
      <Notice look="success" live>
        {sentence}
      </Notice>
    </div>
  )
}

/** Says of a record that it was set aside, for which one, and takes it out again. */
export function SetAsideNotice({ noun, kept, action }: Noun & { kept: Omit<TitledLink, 'id'>; action: string | null }) {
  const words = useWords(alikeText).merged
  return (
    <div className="pb-6">
      <Notice look="warning" title={words[noun]}>
        <p>
          {words.into}{' '}
          <a className="link" href={kept.href}>
            {kept.title}
          </a>
        </p>
        {action ? (
          <form method="post" action={action} data-once className="pt-3">
            <Button>{words.undo}</Button>
            <p className="pt-1.5 text-sm">{words.undoHint}</p>
          </form>
        ) : null}
      </Notice>
    </div>
  )
}

/** The doubles that were set aside for a record. */
export function DoublesHere({ noun, doubles }: Noun & { doubles: TitledLink[] }) {
  const words = useWords(alikeText).merged
  if (doubles.length === 0) return null
  return (
    <section>
      <h2 className="pb-2 text-base">{noun === 'scenario' ? words.here : words.hereCapability}</h2>
      <ul className="border-t border-line text-[0.9375rem]">
        {doubles.map(({ id, title, href }) => (
          <li key={id} className="border-b border-line py-2">
            <a className="link" href={href}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Noun {
  noun: 'scenario' | 'capability'
}
