import type { FileProblem, FileProblemCode } from '#app/domain/listing/file-problem.ts'

/** Ends the reading of a file from deep inside a parser; callers outside this room see the problem only. */
export class RefusedFile extends Error {
  readonly problem: FileProblem

  constructor(code: FileProblemCode, params: FileProblem['params'] = {}) {
    super(code)
    this.name = 'RefusedFile'
    this.problem = { code, params }
  }
}
