import { calledIn } from '#app/domain/taxonomy/told-tag.ts'
import { taxonomyText } from '#app/text/taxonomy.ts'
import { TagField } from '../form/tag-field.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag, Tags } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

interface Named {
  id: string
  name: string
  nameEn: string | null
}

interface Props {
  tag: Named
  version: number
  asked: string
  /** The tag that was named cannot take this one in, or is none. */
  problem: 'unknown' | 'unfit' | null
  preview: {
    into: Named
    uses: { scenarios: number; capabilities: number }
    given: string[]
    below: Named[]
  } | null
}

/** What merging a tag into another would change, and the button that does it. */
export function MergePage({ tag, version, asked, problem, preview }: Props) {
  const words = useWords(taxonomyText)
  const locale = useLocale()
  const back = `/admin/taxonomy/${tag.id}`
  const crumbs = [
    { label: words.title, href: '/admin/taxonomy' },
    { label: calledIn(locale, tag), href: back },
  ]
  if (!preview) {
    const sentence = problem === 'unknown' ? words.mergeUnknown(asked) : problem ? words.mergeUnfit(asked) : null
    return (
      <>
        <PageHead crumbs={crumbs} title={words.mergeTitle} lead={words.mergeLead} />
        <FormStateProvider state={{ values: { into: asked }, errors: sentence ? { into: [sentence] } : {} }}>
          <form method="get">
            <TagField name="into" label={words.mergeInto} />
            <Button>{words.preview}</Button>
          </form>
        </FormStateProvider>
      </>
    )
  }
  const { into, uses, given, below } = preview
  return (
    <>
      <PageHead crumbs={crumbs} title={words.previewTitle(calledIn(locale, tag), calledIn(locale, into))} />
      <div className="max-w-2xl space-y-6">
        <p>{words.previewRecords(uses.scenarios, uses.capabilities)}</p>
        <Words title={words.previewWords} list={given} />
        <Words title={words.previewBelow} list={below.map((each) => calledIn(locale, each))} />
        <form method="post" data-once className="flex flex-wrap gap-3">
          <input type="hidden" name="into" value={into.id} />
          <input type="hidden" name="version" value={version} />
          <Button look="danger">{words.confirmMerge}</Button>
          <ButtonLink look="quiet" href={back}>
            {words.cancel}
          </ButtonLink>
        </form>
      </div>
    </>
  )
}

function Words({ title, list }: { title: string; list: string[] }) {
  if (list.length === 0) return null
  return (
    <section>
      <h2 className="pb-2 text-base">{title}</h2>
      <Tags>
        {list.map((word) => (
          <Tag key={word}>{word}</Tag>
        ))}
      </Tags>
    </section>
  )
}
