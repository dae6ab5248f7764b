import { format } from 'node:util'
import { afterAll, afterEach, beforeEach } from 'vitest'
import { fileEnds, testBegins, testEnds } from './database.ts'

const consoleError = console.error
let complaints: string[] = []

beforeEach(() => {
  testBegins()
  complaints = []
  console.error = (...words: unknown[]) => {
    complaints.push(format(...words))
  }
})

afterEach(async () => {
  console.error = consoleError
  await testEnds()
  if (complaints.length > 0) throw new Error(`console.error was called:\n${complaints.join('\n')}`)
})

afterAll(fileEnds)
