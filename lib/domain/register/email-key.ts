/** What two spellings of one e-mail address have in common. */
export const emailKey = (email: string): string => email.normalize('NFKC').toLowerCase();
