/** Why a whole file could not be read; each has a sentence and a way to mend it in `app/text/import.ts`. */
export const FILE_PROBLEM_CODES = [
  'emptyFile',
  'tooLarge',
  'legacyWorkbook',
  'encryptedWorkbook',
  'binaryWorkbook',
  'openDocument',
  'notASheet',
  'damaged',
  'unpackedTooLarge',
  'unsafeXml',
  'tooManyRows',
  'tooManyColumns',
  'tooManyCells',
  'tooManySheets',
  'noSheet',
  'noListInPackage',
  'severalLists',
  'encodingUnknown',
  'tooSlow',
  'cancelled',
] as const
export type FileProblemCode = (typeof FILE_PROBLEM_CODES)[number]

/** Why a file was refused, with what its sentence names. */
export interface FileProblem {
  code: FileProblemCode
  params: Readonly<Record<string, string | number>>
}
