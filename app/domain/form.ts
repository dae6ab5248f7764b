/** What a person typed into a form: by field name, one text or several, valid or not. */
export type FormValues = Record<string, string | string[]>

/** What is wrong with a form: by field name, codes worded in `app/text/field-errors.ts`, `code` or `code:argument`. */
export type FieldErrors = Record<string, string[]>

/** What a reviewer says of single fields, by field name; the key `''` is about the whole. */
export type FieldComments = Record<string, string>
