import { batchAddress } from '#app/domain/desk/address.ts'
import { BATCH_DEEDS, BATCH_MAX } from '#app/domain/desk/deed.ts'
import { batchText } from '#app/text/match-batch.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { Button } from '../kit/button.tsx'
import { FilterSelect } from '../kit/filter-field.tsx'
import { useWords } from '../words.ts'
import { BATCH_FORM } from './desk-table.tsx'

/** What is done to many: to the ticked pairs, or to everything that the filter finds. It stays in sight. */
export function BatchBar({ search, total }: { search: string; total: number }) {
  const words = useWords(matchDeskText)
  const batch = useWords(batchText)
  return (
    <form
      id={BATCH_FORM}
      action={batchAddress('new')}
      className="no-print sticky bottom-0 z-[1] grid grid-cols-[1fr_1fr_auto] items-end gap-x-3 gap-y-2 border-t border-line-strong bg-paper py-3 md:flex md:gap-x-4"
    >
      <input type="hidden" name="search" value={search} />
      <div className="col-span-3 hidden items-center gap-5 [html[data-enhanced]_&]:flex">
        <label className="inline-flex min-h-11 items-center gap-2">
          <input type="checkbox" data-check-all="id" className="h-5 w-5 accent-current" />
          {words.tickAll}
        </label>
        <span data-checked-count="id" data-count-label={words.ticked} className="text-sm text-ink-3" />
      </div>
      <div className="min-w-0 md:w-44">
        <FilterSelect
          label={words.scope}
          name="scope"
          value="ticked"
          choices={[
            { value: 'ticked', label: words.scopeTicked },
            { value: 'all', label: total > BATCH_MAX ? words.scopeAllMax(BATCH_MAX) : words.scopeAll(total) },
          ]}
        />
      </div>
      <div className="min-w-0 md:w-40">
        <FilterSelect
          label={words.deed}
          name="deed"
          value=""
          open={words.choose}
          choices={BATCH_DEEDS.map((value) => ({ value, label: batch.deed[value] }))}
        />
      </div>
      <Button look="primary" className="whitespace-nowrap">
        {words.toBatch}
      </Button>
    </form>
  )
}
