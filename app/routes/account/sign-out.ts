import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { callOf } from '#app/http/call.server.ts'
import { closeSession } from '#app/http/session.server.ts'

/** Ends the session on the server and in the browser. */
export async function action({ request }: ActionFunctionArgs) {
  const { db } = await callOf(request)
  return redirect('/', { status: 303, headers: { 'Set-Cookie': await closeSession(db, request) } })
}

export const loader = () => redirect('/')
