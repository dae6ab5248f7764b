import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskCallOf } from '#app/http/call.server.ts'
import { proposalToShow } from '#app/services/proposal/proposal-to-show.server.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { PrintedProposal } from '#app/ui/proposal/printed-proposal.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${proposalFormText[locale].printTitle} · ${page?.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  return proposalToShow(await deskCallOf(request, 'company'), params.id ?? '')
}

export default function ProposalPrint() {
  return <PrintedProposal {...useLoaderData<typeof loader>()} />
}
