import { curatorText } from '#app/text/curator.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { CONTROL } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

interface Value {
  id: string
  name: string
  count: number
}

export interface QueueFilterProps {
  path: string
  asked: { agency: string; tag: string }
  agencies: Value[]
  industries: Value[]
}

/** What narrows a queue; it stands in the address. */
export function QueueFilter({ path, asked, agencies, industries }: QueueFilterProps) {
  const words = useWords(curatorText)
  const narrowed = asked.agency !== '' || asked.tag !== ''
  return (
    <form action={path} data-live aria-label={words.filter} className="no-print flex flex-wrap items-end gap-3 pb-4">
      <Choice name="agency" label={words.agency} any={words.anyAgency} chosen={asked.agency} values={agencies} />
      <Choice name="tag" label={words.tag} any={words.anyTag} chosen={asked.tag} values={industries} />
      <Button>{words.apply}</Button>
      {narrowed ? (
        <ButtonLink look="quiet" href={path}>
          {words.reset}
        </ButtonLink>
      ) : null}
    </form>
  )
}

interface ChoiceProps {
  name: string
  label: string
  any: string
  chosen: string
  values: Value[]
}

function Choice({ name, label, any, chosen, values }: ChoiceProps) {
  const words = useWords(curatorText)
  return (
    <div className="min-w-0 flex-1 basis-52 sm:max-w-72">
      <label htmlFor={`filter-${name}`} className="text-sm text-ink-3">
        {label}
      </label>
      <select id={`filter-${name}`} name={name} defaultValue={chosen} className={CONTROL}>
        <option value="">{any}</option>
        {values.map((value) => (
          <option key={value.id} value={value.id}>
            {words.withCount(value.name, value.count)}
          </option>
        ))}
      </select>
    </div>
  )
}
