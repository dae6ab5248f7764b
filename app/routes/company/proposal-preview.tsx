import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskCallOf } from '#app/http/call.server.ts'
import { proposalToShow } from '#app/services/proposal/proposal-to-show.server.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { proposalAddress } from '#app/ui/proposal/addresses.ts'
import { ProposalDocument } from '#app/ui/proposal/proposal-document.tsx'
import { ProposalHead } from '#app/ui/proposal/proposal-head.tsx'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${proposalFormText[locale].previewTitle} · ${page?.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  return proposalToShow(await deskCallOf(request, 'company'), params.id ?? '')
}

export default function ProposalPreview() {
  const { id, scenario, proposal, asked, written, writable, companyName, now } = useLoaderData<typeof loader>()
  const words = useWords(proposalFormText)
  return (
    <div className="max-w-4xl">
      <ProposalHead title={words.previewTitle} scenario={scenario} now={now} under={`${proposalAddress(id)}?edit`}>
        {writable ? <ButtonLink href={`${proposalAddress(id)}?edit`}>{words.backToWriting}</ButtonLink> : null}
        <ButtonLink href={`${proposalAddress(id)}/print`}>{words.printView}</ButtonLink>
      </ProposalHead>
      <div className="pb-8">
        <Notice look="supply" title={words.previewLead}>
          {written ? words.previewUnsent : null}
        </Notice>
      </div>
      <p className="pb-6 text-xl font-semibold">{companyName}</p>
      <ProposalDocument proposal={proposal} asked={asked} />
    </div>
  )
}
