import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { capabilityEvidence } from '#app/domain/attachment/owners.ts'
import { caseFrom, caseText } from '#app/domain/capability/case.ts'
import { pressedTag, withTagName } from '#app/domain/listing/pressed-tag.ts'
import { may } from '#app/domain/permission.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { conflicting, invalid, valuesOf } from '#app/http/forms.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { alikeCapabilities } from '#app/services/alike/alike-capabilities.server.ts'
import { doublesOfCapability } from '#app/services/alike/doubles.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { formOfCapability, ownCapability } from '#app/services/capability/own-capability.server.ts'
import { publishCapability } from '#app/services/capability/publish-capability.server.ts'
import { saveCapability } from '#app/services/capability/save-capability.server.ts'
import { suggestedTags } from '#app/services/taxonomy/suggest-tags.server.ts'
import { capabilityFormText } from '#app/text/capability-form.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { AlikeCapabilities } from '#app/ui/alike/alike-capabilities.tsx'
import { AlikeDone, DoublesHere, SetAsideNotice } from '#app/ui/alike/double-notes.tsx'
import { AttachmentField } from '#app/ui/attachment/attachment-field.tsx'
import { CapabilityForm } from '#app/ui/capability-form/capability-form.tsx'
import { capabilityAddress } from '#app/ui/company-desk/addresses.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  const words = capabilityFormText[locale]
  return [
    ...pageTitle(page?.title || words.editTitle, locale),
    ...(page?.saved ? [{ name: 'autosave-done', content: draftAddress(page.id) }] : []),
  ]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const { db, viewer } = call
  const capability = await ownCapability(db.read, viewer, params.id ?? '')
  const values = formOfCapability(capability)
  const written = {
    texts: [values.title, values.text, ...values.cases.map((one) => caseText(caseFrom(one)))],
    chosen: [values.tags],
  }
  const mayWrite = may(viewer, 'capability.write', { companyId: capability.companyId })
  const { flash, headers } = await flashOf(request)
  return data(
    {
      id: capability.id,
      title: values.title,
      state: capability.state,
      changed: capability.state === 'published' && capability.draft !== null,
      values,
      version: capability.version,
      savedAt: capability.version > 1 ? capability.updatedAt : null,
      suggestions: mayWrite ? await suggestedTags(call, written, await localeOf(request)) : [],
      readOnly: !mayWrite,
      evidence: await filesOf(call, capabilityEvidence(capability.id)),
      companyId: capability.companyId,
      alike: capability.mergedIntoId === null ? await alikeCapabilities(call, capability) : [],
      doubles: await doublesOfCapability(db.read, capability),
      done: flash.alike,
      saved: flash.done === 'draft',
    },
    { headers },
  )
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const id = params.id ?? ''
  const form = valuesOf(await request.formData())
  const tag = pressedTag(String(form.go ?? ''))
  const values = tag ? { ...form, tags: withTagName(form.tags, tag) } : form
  const saved = await saveCapability(call, id, { typed: values, version: Number(values.version) })
  if (saved.kind === 'conflict') return conflicting(values, saved)
  const toTags = tag !== null || values.go === 'suggest'
  if (toTags || values.go === 'stay') {
    return redirectSaying(`${capabilityAddress(id)}${toTags ? '#field-tags' : ''}`, { done: 'draft' })
  }
  const publication = await publishCapability(call, id, saved.version)
  if (!publication.ok) return invalid(values, publication.errors)
  return redirectSaying('/company/capabilities', { done: 'published' })
}

export default function CapabilityPage() {
  const page = useLoaderData<typeof loader>()
  const { id, title, state, changed, values, version, savedAt, suggestions, readOnly, saved, doubles } = page
  const answer = useActionData<typeof action>()
  const words = useWords(capabilityFormText)
  const { desk } = useWords(companyDeskText)
  const crumbs = [
    { label: desk, href: '/company' },
    { label: words.title, href: '/company/capabilities' },
  ]
  return (
    <>
      <PageHead
        crumbs={crumbs}
        title={title || words.editTitle}
        lead={
          <>
            <Tag look={state === 'published' ? 'supply' : 'plain'}>{words.state[state]}</Tag>{' '}
            {changed ? <span className="ml-1 text-warning">{words.changed}</span> : null}
            <p className="mt-1.5">{words.editLead}</p>
          </>
        }
      />
      {saved && !answer ? (
        <div className="pb-5">
          <Notice look="success" live>
            {words.saved}
          </Notice>
        </div>
      ) : null}
      <AlikeDone done={page.done} />
      {doubles.into ? (
        <SetAsideNotice
          noun="capability"
          kept={{ title: doubles.into.title || words.untitled, href: capabilityAddress(doubles.into.id) }}
          action={readOnly ? null : `${capabilityAddress(id)}/parting`}
        />
      ) : null}
      <AlikeCapabilities rows={page.alike} companyId={page.companyId} capabilityId={readOnly ? null : id} />
      <CapabilityForm
        draftUrl={draftAddress(id)}
        values={answer?.values ?? values}
        errors={answer?.errors ?? {}}
        version={version}
        savedAt={savedAt}
        suggestions={suggestions}
        conflict={answer && 'conflict' in answer ? answer.conflict : null}
        published={state === 'published'}
        readOnly={readOnly}
      />
      <div className="max-w-2xl pt-8">
        <AttachmentField place={capabilityEvidence(id)} back={capabilityAddress(id)} {...page.evidence} />
      </div>
      <div className="max-w-2xl pt-8 empty:hidden">
        <DoublesHere
          noun="capability"
          doubles={doubles.here.map((one) => ({
            id: one.id,
            title: one.title || words.untitled,
            href: capabilityAddress(one.id),
          }))}
        />
      </div>
      {state === 'published' && !readOnly ? (
        <form method="post" action={`${capabilityAddress(id)}/withdrawal`} data-once className="mt-10">
          <p className="mb-2 text-sm text-ink-3">{words.withdrawHint}</p>
          <Button look="danger">{words.withdraw}</Button>
        </form>
      ) : null}
    </>
  )
}

function draftAddress(id: string): string {
  return `${capabilityAddress(id)}/draft`
}
