/** What the person at the terminal has to mend; its message is the one line they read. */
export class InputError extends Error {}

/** Runs a command; an input error becomes one line on stderr and exit code 2. */
export async function runCommand(command: () => Promise<void>) {
  process.stdout.on('error', quitWhenUnread)
  try {
    await command()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

/** `… | head` closes the pipe when it has read enough; that is no failure. */
function quitWhenUnread(error: NodeJS.ErrnoException) {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
