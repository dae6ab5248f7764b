import { eventText } from '#app/text/event.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { Tag } from '../../kit/tag.tsx'
import { useWords } from '../../words.ts'
import { eventAddress, registrationAddress } from '../addresses.ts'

/** How one of the reader's organisations stands to an event. */
export interface OwnPlaceRow {
  organisationId: string
  organisationName: string
  state: 'registered' | 'waiting' | null
  mayRegister: boolean
  talks: number
}

interface Props {
  code: string
  own: OwnPlaceRow[]
  open: boolean
  signedIn: boolean
  published: boolean
}

/** What the reader can do about registering: for each of their organisations, or by signing in. */
export function OwnPlaces({ code, own, open, signedIn, published }: Props) {
  const words = useWords(eventText)
  if (!published && own.every(({ state }) => state === null)) return null
  if (!signedIn)
    return open ? (
      <ButtonLink look="primary" className="mt-3 w-full" href={registrationAddress(code)}>
        {words.signInToRegister}
      </ButtonLink>
    ) : (
      <p className="mt-2 text-sm text-ink-3">{words.registerClosed}</p>
    )
  return (
    <>
      {own.map((place) => (
        <OwnPlace key={place.organisationId} code={code} place={place} />
      ))}
      {open ? null : <p className="mt-2 text-sm text-ink-3">{words.registerClosed}</p>}
      {open && own.length > 0 && own.every((place) => !place.mayRegister) ? (
        <p className="mt-2 text-sm text-ink-3">{words.notYours}</p>
      ) : null}
    </>
  )
}

function OwnPlace({ code, place }: { code: string; place: OwnPlaceRow }) {
  const words = useWords(eventText)
  const href = registrationAddress(code, place.organisationId)
  if (place.state === null)
    return place.mayRegister ? (
      <ButtonLink look="primary" className="mt-3 w-full" href={href}>
        {words.registerFor(place.organisationName)}
      </ButtonLink>
    ) : null
  return (
    <div className="mt-3 border-t border-line pt-3">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {place.organisationName}
        <Tag look={place.state === 'registered' ? 'success' : 'warning'}>{words.registration[place.state]}</Tag>
      </p>
      <p className="flex flex-wrap gap-x-5 text-[0.9375rem]">
        <a className="link inline-flex min-h-11 items-center" href={href}>
          {words.changeRegistration}
        </a>
        {place.talks > 0 ? (
          <a className="link inline-flex min-h-11 items-center" href={`${eventAddress(code)}/talks`}>
            {words.myTalks(String(place.talks))}
          </a>
        ) : null}
      </p>
    </div>
  )
}
