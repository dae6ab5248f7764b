import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { TagLine } from '#app/domain/taxonomy/overview.ts'
import { calledIn } from '#app/domain/taxonomy/told-tag.ts'
import { taxonomyText } from '#app/text/taxonomy.ts'
import { Section } from '../account/section.tsx'
import { TagField } from '../form/tag-field.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { TagForm } from './tag-form.tsx'
import { TagLines, Uses } from './tag-lines.tsx'
import { TagTrail } from './tag-trail.tsx'

interface Props {
  tag: TagLine
  version: number
  values: FormValues
  path: { name: string; nameEn: string | null }[]
  mergedInto: { id: string; name: string; nameEn: string | null } | null
  below: TagLine[]
  trail: Parameters<typeof TagTrail>[0]['steps']
  answer?: { values: FormValues; errors: FieldErrors }
}

/** One tag for the taxonomy's keeper: what carries it, its words, and what can be done with it. */
export function TagPage(props: Props) {
  const { tag, path, below, trail } = props
  const words = useWords(taxonomyText)
  const locale = useLocale()
  const eyebrow = [words.kinds[tag.kind], ...path.map((each) => calledIn(locale, each))].join(' › ')
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.administration, href: '/admin' },
          { label: words.title, href: '/admin/taxonomy' },
        ]}
        eyebrow={eyebrow}
        title={calledIn(locale, tag)}
        lead={<Uses tag={tag} />}
      />
      <State {...props} />
      {tag.state === 'active' ? <Editing {...props} /> : null}
      {below.length > 0 ? (
        <Section title={words.below}>
          <TagLines tags={below} />
        </Section>
      ) : null}
      {tag.state === 'active' ? <Leaving tag={tag} /> : null}
      {trail.length > 0 ? (
        <Section title={words.history}>
          <TagTrail steps={trail} />
        </Section>
      ) : null}
    </>
  )
}

function State({ tag, mergedInto }: Props) {
  const words = useWords(taxonomyText)
  const locale = useLocale()
  if (mergedInto)
    return (
      <Notice look="warning">
        <a className="link inline-flex min-h-11 items-center" href={`/admin/taxonomy/${mergedInto.id}`}>
          {words.mergedInto(calledIn(locale, mergedInto))}
        </a>
      </Notice>
    )
  if (tag.state !== 'retired') return null
  return (
    <Notice look="warning">
      <p className="pb-2">{words.retiredNow}</p>
      <form method="post" action={`/admin/taxonomy/${tag.id}/restoration`} data-once>
        <Button>{words.restore}</Button>
      </form>
    </Notice>
  )
}

function Editing({ tag, version, values, answer }: Props) {
  const words = useWords(taxonomyText)
  return (
    <Section title={words.edit}>
      <TagForm
        values={answer?.values ?? values}
        errors={answer?.errors}
        version={version}
        withParents={tag.kind === 'technology'}
      >
        <Button look="primary">{words.save}</Button>
      </TagForm>
    </Section>
  )
}

function Leaving({ tag }: { tag: TagLine }) {
  const words = useWords(taxonomyText)
  return (
    <>
      <Section title={words.mergeTitle} lead={words.mergeLead}>
        <FormStateProvider state={{ values: {}, errors: {} }}>
          <form method="get" action={`/admin/taxonomy/${tag.id}/merge`}>
            <TagField name="into" label={words.mergeInto} />
            <Button>{words.preview}</Button>
          </form>
        </FormStateProvider>
      </Section>
      <Section title={words.retireTitle} lead={words.retireLead}>
        <form method="post" action={`/admin/taxonomy/${tag.id}/retirement`} data-once>
          <Button look="danger">{words.retire}</Button>
        </form>
      </Section>
    </>
  )
}
