import { createContext, type ReactNode, useContext } from 'react'

/** What a form shows again after an answer: what was typed, what is wrong and what a reviewer said, by field name. */
export interface FormState {
  values: Record<string, string | string[] | undefined>
  /** Sentences for people, by field name. */
  errors: Record<string, string[] | undefined>
  comments?: Record<string, string | undefined>
}

const Context = createContext<FormState>({ values: {}, errors: {} })

/** Gives the fields inside their values, errors and comments. */
export function FormStateProvider({ state, children }: { state: FormState; children: ReactNode }) {
  return <Context.Provider value={state}>{children}</Context.Provider>
}

/** One field's part of the form: ids for its label, hint and error included. */
export function useField(name: string) {
  const { values, errors, comments } = useContext(Context)
  const id = `field-${name.replace(/[^\w-]/g, '-')}`
  const error = errors[name]?.join(' ')
  const comment = comments?.[name]
  return { id, value: values[name], error, comment, hintId: `${id}-hint`, errorId: `${id}-error` }
}
