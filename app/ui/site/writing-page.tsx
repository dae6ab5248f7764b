import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { ContentPage, PageBody } from '#app/domain/site/content-page.ts'
import type { WrittenNode } from '#app/domain/site/written.ts'
import { worded } from '#app/text/field-errors.ts'
import { siteText } from '#app/text/site.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { BothLanguages } from './both-languages.tsx'
import { type Version, VersionList } from './version-list.tsx'

interface Answer {
  values: FormValues
  errors: FieldErrors
  preview: { zh: WrittenNode[]; en: WrittenNode[] } | null
  /** The version that somebody else saved meanwhile. */
  newest: number | null
}

interface Props extends PageBody {
  page: ContentPage
  number: number
  versions: Version[]
  saved: boolean
  answer: Answer | undefined
}

/** A content page in the hands of whoever writes it. */
export function WritingPage({ page, number, versions, saved, answer, bodyZh, bodyEn }: Props) {
  const words = useWords(siteText)
  const errors = worded(answer?.errors ?? {}, useLocale())
  const seen = String(answer?.newest ?? answer?.values.seen ?? number)
  return (
    <>
      <PageHead
        crumbs={[{ label: words.pages, href: '/admin/pages' }]}
        title={words.page[page]}
        lead={words.version(number)}
      >
        <ButtonLink href={`/${page}`}>{words.publicPage}</ButtonLink>
      </PageHead>
      <Said {...{ page, number, saved: saved && !answer, newest: answer?.newest ?? null }} />
      <ErrorSummary title={words.checkForm} errors={errors} />
      {answer?.preview ? <BothLanguages title={words.previewTitle} {...answer.preview} /> : null}
      <FormStateProvider state={{ values: answer?.values ?? { bodyZh, bodyEn }, errors }}>
        <form method="post" data-once noValidate>
          <input type="hidden" name="seen" value={seen} />
          <div className="grid gap-x-8 lg:grid-cols-2">
            <TextArea name="bodyZh" label={words.bodyZh} hint={words.bodyHint} rows={20} />
            <TextArea name="bodyEn" label={words.bodyEn} hint={words.bodyHint} rows={20} lang="en" />
          </div>
          <TextField name="note" label={words.note} autoComplete="off" />
          <div className="flex flex-wrap gap-2.5">
            <Button look="primary">{words.savePage}</Button>
            <Button name="preview" value="1">
              {words.preview}
            </Button>
          </div>
        </form>
      </FormStateProvider>
      <VersionList page={page} current={number} versions={versions} />
    </>
  )
}

function Said(props: { page: ContentPage; number: number; saved: boolean; newest: number | null }) {
  const { page, number, saved, newest } = props
  const words = useWords(siteText)
  if (newest === null && !saved) return null
  return (
    <div className="pb-6">
      {newest === null ? (
        <Notice look="success" live>
          {words.pageSaved(number)}
        </Notice>
      ) : (
        <Notice look="warning" live>
          {words.overtaken(newest)}{' '}
          <a href={`/admin/pages/${page}/versions/${newest}`} className="link">
            {words.seeVersion(newest)}
          </a>
        </Notice>
      )}
    </div>
  )
}
