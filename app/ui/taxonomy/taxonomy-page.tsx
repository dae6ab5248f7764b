import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { Branch, Overview, TagLine } from '#app/domain/taxonomy/overview.ts'
import { TAG_GROUPS, TAG_KINDS } from '#app/domain/taxonomy/tag.ts'
import { taxonomyText } from '#app/text/taxonomy.ts'
import { SearchForm } from '../admin/search-form.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { SelectField } from '../kit/form/choice-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { TagForm } from './tag-form.tsx'
import { TagLines, Uses } from './tag-lines.tsx'

interface Props {
  version: number
  asked: string
  /** What a search found; null when nothing was asked. */
  found: TagLine[] | null
  overview: Overview | null
  answer?: { values: FormValues; errors: FieldErrors }
}

/** The taxonomy for its keeper: find a tag, see the tree with what hangs on it, add a tag. */
export function TaxonomyPage({ version, asked, found, overview, answer }: Props) {
  const words = useWords(taxonomyText)
  const searchWords = { search: words.find, reset: words.all }
  return (
    <>
      <PageHead
        crumbs={[{ label: words.administration, href: '/admin' }]}
        title={words.title}
        lead={words.lead(version)}
      >
        <ButtonLink href="#add">{words.add}</ButtonLink>
      </PageHead>
      <SearchForm path="/admin/taxonomy" text={asked} label={words.searchHint} words={searchWords} />
      {found ? <Found tags={found} /> : null}
      {overview ? <Tree overview={overview} /> : null}
      <section id="add" className="max-w-3xl pt-10">
        <h2 className="pb-3">{words.add}</h2>
        <AddForm version={version} answer={answer} />
      </section>
    </>
  )
}

function Found({ tags }: { tags: TagLine[] }) {
  const words = useWords(taxonomyText)
  return (
    <section className="border-t border-line-strong pt-3">
      <p role="status" className="pb-2 text-sm text-ink-3">
        {tags.length > 0 ? words.found(tags.length) : words.notFound}
      </p>
      <TagLines tags={tags} />
    </section>
  )
}

function Tree({ overview }: { overview: Overview }) {
  const words = useWords(taxonomyText)
  const groups: Record<string, string> = words.groups
  const rest = [
    { title: words.looseTitle, tags: overview.loose },
    { title: words.kinds.domain, tags: overview.domains },
    { title: words.past, tags: overview.past },
  ].filter(({ tags }) => tags.length > 0)
  return (
    <>
      {overview.groups.map(({ group, branches }) => (
        <section key={group} className="pb-8">
          <h2 className="border-b border-line-strong pb-1.5 text-base">{groups[group]}</h2>
          {branches.map((branch) => (
            <BranchLines key={branch.tag.id} branch={branch} />
          ))}
        </section>
      ))}
      {rest.map(({ title, tags }) => (
        <section key={title} className="pb-8">
          <h2 className="border-b border-line-strong pb-1.5 text-base">{title}</h2>
          <TagLines tags={tags} />
        </section>
      ))}
    </>
  )
}

function BranchLines({ branch: { tag, below } }: { branch: Branch }) {
  const words = useWords(taxonomyText)
  const locale = useLocale()
  const name = locale === 'en' ? (tag.nameEn ?? tag.name) : tag.name
  return (
    <details className="border-b border-line">
      <summary className="min-h-11 cursor-pointer py-2.5">
        <span className="inline-flex w-[calc(100%-1.5rem)] flex-wrap items-baseline gap-x-4 align-top">
          <b className="min-w-[11em]">{name}</b>
          <span className="min-w-0 flex-1 text-[0.8125rem] text-ink-3">{words.belowCount(below.length)}</span>
          <Uses tag={tag} aligned />
        </span>
      </summary>
      <div className="border-l-2 border-line pb-2 pl-4 sm:ml-5">
        <TagLines tags={[tag, ...below]} />
      </div>
    </details>
  )
}

function AddForm({ version, answer }: Pick<Props, 'version' | 'answer'>) {
  const words = useWords(taxonomyText)
  const kinds = TAG_KINDS.map((value) => ({ value, label: words.kinds[value] }))
  const groups = TAG_GROUPS.map((value) => ({ value, label: words.groups[value] }))
  const before = (
    <div className="grid gap-x-6 sm:grid-cols-2">
      <SelectField name="kind" label={words.kind} choices={kinds} defaultValue="technology" />
      <SelectField name="group" label={words.group} mark={words.groupHint} choices={groups} none={words.choose} />
    </div>
  )
  return (
    <TagForm values={answer?.values ?? {}} errors={answer?.errors} version={version} withParents before={before}>
      <Button look="primary">{words.addThis}</Button>
    </TagForm>
  )
}
