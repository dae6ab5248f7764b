import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Refusal } from '#app/domain/refusal.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { qrPathOf } from '#app/services/catalogue/qr-code.server.ts'
import { placeOfReceipt } from '#app/services/chain/chain-receipt.server.ts'
import { ownProposal } from '#app/services/proposal/own-proposal.server.ts'
import { proposalText } from '#app/text/proposal.ts'
import { verifyAddress } from '#app/ui/chain/addresses.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { ProposalHead } from '#app/ui/proposal/proposal-head.tsx'
import { Receipt } from '#app/ui/proposal/receipt.tsx'
import { useWords } from '#app/ui/words.ts'
import { companyProfile } from '#db/stores/companies/profile.ts'
import { submissionsOf } from '#db/stores/proposals/submissions.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${proposalText[locale].receipt} · ${page?.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const { db, viewer, now } = await deskCallOf(request, 'company')
  const { companyId, scenario } = await ownProposal(db.read, viewer, id)
  const sendings = await submissionsOf(db.read, id)
  const [newest, ...earlier] = sendings
  if (!newest) throw new Refusal('not_found', id)
  const company = await companyProfile(db.read, companyId)
  const placed = await placeOfReceipt(db.read, newest.receipt)
  const qr = placed ? qrPathOf(`${new URL(request.url).origin}${verifyAddress(newest.receipt)}`) : null
  return { id, scenario, companyName: company?.name ?? '', newest, earlier, now, placed, qr }
}

export default function ProposalReceipt() {
  const { id, scenario, companyName, newest, earlier, now, placed, qr } = useLoaderData<typeof loader>()
  const words = useWords(proposalText)
  return (
    <div className="max-w-4xl">
      <ProposalHead title={words.receipt} scenario={scenario} now={now} under={`/company/proposals/${id}`} />
      <Receipt {...{ id, companyName, newest, earlier, placed, qr }} />
    </div>
  )
}
