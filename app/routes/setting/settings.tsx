import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { settingsInput } from '#app/domain/setting.ts'
import { callFor } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { changeSetting } from '#app/services/setting/change-setting.server.ts'
import { settingsText } from '#app/text/settings.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { SettingsPage } from '#app/ui/setting/settings-page.tsx'
import { settingRows } from '#db/stores/settings.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(settingsText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'setting.edit')
  const { flash, headers } = await flashOf(request)
  return data({ rows: await settingRows(db.read), saved: flash.settings === 'saved' }, { headers })
}

/** A curator or an administrator sets what holds for the matches of the whole site. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'setting.edit')
  const parsed = parseForm(await request.formData(), settingsInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await changeSetting(call, 'match.stalledDays', parsed.value.stalledDays)
  await changeSetting(call, 'match.reminderDays', parsed.value.reminderDays)
  await changeSetting(call, 'company.qualificationDays', parsed.value.qualificationDays)
  await changeSetting(call, 'company.reverifyMonths', parsed.value.reverifyMonths)
  await changeSetting(call, 'question.cutOffDays', parsed.value.cutOffDays)
  await changeSetting(call, 'question.answerDays', parsed.value.answerDays)
  await changeSetting(call, 'sealing.threshold', parsed.value.threshold)
  return redirectSaying('/settings', { settings: 'saved' })
}

export default function Settings() {
  const answer = useActionData<typeof action>()
  const { rows, saved } = useLoaderData<typeof loader>()
  return (
    <SettingsPage rows={rows} saved={saved && !answer} values={answer?.values ?? {}} errors={answer?.errors ?? {}} />
  )
}
