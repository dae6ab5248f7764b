import { eventDeskText } from '#app/text/event-desk.ts'
import { Button } from '../../kit/button.tsx'
import { CONTROL } from '../../kit/form/text-fields.tsx'
import { useWords } from '../../words.ts'
import { eventDeskAddress, registrationAddress } from '../addresses.ts'
import type { EventDeskView } from './desk-view.ts'

/** Finds an organisation that a curator registers on its behalf. */
export function OrganisationFinder({
  code,
  find,
  found,
}: {
  code: string
  find: string
  found: EventDeskView['found']
}) {
  const words = useWords(eventDeskText)
  return (
    <section id="find">
      <h2 className="text-base">{words.registerOther}</h2>
      <p className="text-sm text-ink-3">{words.registerOtherLead}</p>
      <form action={`${eventDeskAddress(code)}#find`} className="mt-2">
        <label htmlFor="find-organisation" className="text-sm text-ink-2">
          {words.find}
        </label>
        <input id="find-organisation" name="find" defaultValue={find} autoComplete="off" className={CONTROL} />
        <Button className="mt-2 w-full">{words.findButton}</Button>
      </form>
      {find ? (
        <ul aria-label={words.found} className="mt-3 border-t border-line text-[0.9375rem]">
          {found.map(({ id, name, kind }) => (
            <li key={id} className="border-b border-line py-2">
              <a className="font-semibold hover:underline" href={registrationAddress(code, id)}>
                {name}
                <span className="sr-only"> {words.registerThis}</span>
              </a>
              <span className="block text-sm text-ink-3">{words.side[kind]}</span>
            </li>
          ))}
          {found.length === 0 ? <li className="py-2 text-ink-2">{words.foundNone}</li> : null}
        </ul>
      ) : null}
    </section>
  )
}
