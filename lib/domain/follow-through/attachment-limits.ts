/** Bytes of one file, and files of one contact. */
export const ATTACHMENT_BYTES = 25 * 1024 ** 2;
export const ATTACHMENTS_OF_CONTACT = 20;
/** Bytes of an e-mail that is to become a contact. */
export const EMAIL_BYTES = 10 * 1024 ** 2;
