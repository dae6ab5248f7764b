import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { accountText } from '#app/text/account.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { Form } from './form.tsx'
import { NewPasswordField } from './password-field.tsx'

export function PasswordPage({ answer }: { answer?: { values: FormValues; errors: FieldErrors } }) {
  const words = useWords(accountText)
  return (
    <>
      <PageHead
        crumbs={[{ label: words.account, href: '/account' }]}
        title={words.passwordTitle}
        lead={words.passwordLead}
      />
      <Form answer={answer} labels={{ current: words.currentPassword, password: words.newPassword }}>
        <TextField
          name="current"
          type="password"
          label={words.currentPassword}
          autoComplete="current-password"
          className="max-w-md"
          required
        />
        <NewPasswordField label={words.newPassword} />
        <Button look="primary">{words.savePassword}</Button>
      </Form>
    </>
  )
}
