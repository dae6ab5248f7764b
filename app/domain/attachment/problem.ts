/** Why a file is not taken. Each has its own sentence in `app/text/attachment.ts`. */
export const ATTACHMENT_PROBLEMS = [
  'missing',
  'empty',
  'tooLarge',
  'tooMany',
  'allTooLarge',
  'kindNotTaken',
  'nameDisagrees',
  'nameUnusable',
  'sameName',
  'pictureUnreadable',
  'pictureTooLarge',
  'damaged',
  'locked',
  'macros',
  'unpacksTooLarge',
  'noRoom',
] as const
export type AttachmentProblemCode = (typeof ATTACHMENT_PROBLEMS)[number]

/** A refusal of one file, with the figures its sentence needs. */
export interface AttachmentProblem {
  code: AttachmentProblemCode
  params: Record<string, string | number>
}

/** A refusal in short. */
export function problemOf(code: AttachmentProblemCode, params: AttachmentProblem['params'] = {}): AttachmentProblem {
  return { code, params }
}
