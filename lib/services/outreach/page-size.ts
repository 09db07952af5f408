/** Contacts on one page of a timeline or list. */
export const PAGE_SIZE = 50;
