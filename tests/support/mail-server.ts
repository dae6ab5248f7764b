import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail that the server took: its envelope and what came as its data. */
export interface TakenMail {
  from: string
  to: string[]
  raw: string
}

/** A real SMTP server that keeps what it takes; `answers` says how it answers instead. */
export async function mailServer(answers: Pick<SMTPServerOptions, 'onRcptTo' | 'onMailFrom'> = {}) {
  const taken: TakenMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    ...answers,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom ? mailFrom.address : ''
        taken.push({ from, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') })
        done()
      })
    },
  })
  server.on('error', () => undefined)
  const port = await new Promise<number>((resolve) => {
    const net = server.listen(0, '127.0.0.1', () => {
      const address = net.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, port, taken, close }
}

/** An answer of the server with this number. */
export function smtpError(responseCode: number): Error {
  return Object.assign(new Error(`answer ${responseCode}`), { responseCode })
}
