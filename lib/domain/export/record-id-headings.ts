import { messages } from '@/lib/messages';

const { organizations: [organizationId = ''], people: [personId = ''], contacts } = messages.exports;

/** The headings of columns that hold the ids of records, in every table that is taken out. */
export const RECORD_ID_HEADINGS: ReadonlySet<string> = new Set([organizationId, personId, contacts[9] ?? '']);
