import { type AttachedFile, companyCertificates } from '#app/domain/attachment/owners.ts'
import { cellName, cellValues } from '#app/domain/capability/line.ts'
import { QUALIFICATION_CELLS, QUALIFICATIONS_MAX, type QualificationCell } from '#app/domain/company/qualification.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { draftingText } from '#app/text/drafting.ts'
import { worded } from '#app/text/field-errors.ts'
import type { Locale } from '#app/text/locale.ts'
import { qualificationsText } from '#app/text/qualifications.ts'
import { AttachmentField } from '../attachment/attachment-field.tsx'
import { BothVersions, type TwoVersions } from '../form/both-versions.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { LineRows } from '../form/line-rows.tsx'
import { TextCell } from '../form/row-cell.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  companyId: string
  /** The stored qualifications as lines of the form. */
  lines: string[]
  version: number
  readOnly: boolean
  saved: boolean
  certificates: { files: AttachedFile[]; canWrite: boolean }
  answer?: { values: FormValues; errors: FieldErrors; conflict?: TwoVersions }
}

/** What a company holds, each with its number, its days and where it can be seen. */
export function QualificationsPage({ companyId, lines, version, readOnly, saved, certificates, answer }: Props) {
  const words = useWords(qualificationsText)
  const { desk, viewOnly, profile } = useWords(companyDeskText)
  const { keepMine, keepStored } = useWords(draftingText).conflict
  const sentences = worded(answer?.errors, useLocale())
  const rows = answer ? [answer.values.rows ?? []].flat() : lines
  return (
    <>
      <PageHead crumbs={[{ label: desk, href: '/company' }]} title={words.title} lead={words.lead}>
        <ButtonLink href={`/companies/${companyId}`}>{profile.publicPage}</ButtonLink>
      </PageHead>
      <div className="space-y-3 pb-6 empty:hidden">
        {saved && !answer ? (
          <Notice look="success" live>
            {words.saved}
          </Notice>
        ) : null}
        {readOnly ? <Notice look="warning">{viewOnly}</Notice> : null}
      </div>
      {answer?.conflict ? <BothVersions versions={answer.conflict} labels={{ rows: words.list }} /> : null}
      <ErrorSummary title={words.check} errors={sentences} labels={cellLabels(words)} />
      <FormStateProvider state={{ values: cellValues(rows, 'rows', QUALIFICATION_CELLS), errors: sentences }}>
        <form method="post" action="?" data-once noValidate>
          <input type="hidden" name="version" value={version} />
          <fieldset disabled={readOnly}>
            <Rows written={rows.length} />
          </fieldset>
          {readOnly ? null : (
            <div className="flex flex-wrap gap-3">
              <Button look="primary">{answer?.conflict ? keepMine : words.save}</Button>
              {answer?.conflict ? <ButtonLink href="?">{keepStored}</ButtonLink> : null}
            </div>
          )}
        </form>
      </FormStateProvider>
      <div className="max-w-2xl pt-10">
        <AttachmentField place={companyCertificates(companyId)} back="/company/qualifications" {...certificates} />
      </div>
    </>
  )
}

const SPANS: Record<QualificationCell, string> = {
  name: 'sm:col-span-4',
  number: 'sm:col-span-2',
  issuedOn: 'sm:col-span-2',
  validUntil: 'sm:col-span-2',
  link: 'sm:col-span-2',
}

function Rows({ written }: { written: number }) {
  const words = useWords(qualificationsText)
  return (
    <LineRows
      name="rows"
      label={words.list}
      hint={words.hint}
      mark={words.optional}
      rowName={words.rowN}
      written={written}
      most={QUALIFICATIONS_MAX}
      more={words.more}
      cells={(row) =>
        QUALIFICATION_CELLS.map((cell) => (
          <TextCell
            key={cell}
            labelled
            name={cellName('rows', row, cell)}
            label={words.cell[cell]}
            row={words.rowN(row + 1)}
            span={SPANS[cell]}
            {...(cell === 'link' && { inputMode: 'url' as const, placeholder: 'https://' })}
            {...((cell === 'issuedOn' || cell === 'validUntil') && { placeholder: '2026-12-31' })}
          />
        ))
      }
    />
  )
}

/** What the cells are called, by name, for the list of errors. */
function cellLabels({ rowN, cell }: (typeof qualificationsText)[Locale]): Record<string, string> {
  const rows = Array.from({ length: QUALIFICATIONS_MAX }, (_, row) => row)
  return Object.fromEntries(
    rows.flatMap((row) =>
      QUALIFICATION_CELLS.map((one) => [cellName('rows', row, one), `${rowN(row + 1)} ${cell[one]}`]),
    ),
  )
}
