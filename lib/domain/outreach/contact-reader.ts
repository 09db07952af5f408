/**
 * Somebody who asks to read contacts. `trusted`: a role that reads restricted where named and its own sealed contacts
 * (facilitator and up). `all`: a role that reads every sealed contact. `userId` is null for a job or the system.
 */
export type ContactReader = { userId: string | null; trusted: boolean; all: boolean };
