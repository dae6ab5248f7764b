/** The pages of notices and mail. */
export const NOTICES = '/account/notices'
export const NOTICE_SETTINGS = `${NOTICES}/settings`
export const CONFIRMATION = `${NOTICES}/confirmation`
export const ADMIN_MAIL = '/admin/mail'
export const FORGOT = '/forgot'

/** The address of a page of the notices. */
export const noticesAddress = (page: number) => (page > 1 ? `${NOTICES}?page=${page}` : NOTICES)
/** Where a notice is marked as read. */
export const readingAddress = (id: string) => `${NOTICES}/${id}/reading`
/** The address of a page of the mails in a state. */
export const mailAddress = (state: string, page = 1) => `${ADMIN_MAIL}?state=${state}${page > 1 ? `&page=${page}` : ''}`
/** Where a mail is sent again. */
export const sendingAddress = (id: string) => `${ADMIN_MAIL}/${id}/sending`
