import { messages } from '@/lib/messages';
import { joinCell } from '../lists/join-cell';
import type { Sheet } from '../shared/sheet';
import type { ExportedMembership } from './exported';

/** Memberships as a table, one row each, by an organization or a person. */
export const membershipTable = (memberships: readonly ExportedMembership[]): Sheet => ({
  title: '', source: [], columns: messages.exports.memberships, days: [7, 8],
  rows: memberships.map(({ organizationId, organization, personId, givenName, familyName, association, membershipClass, validFrom, validTo }) => [
    organizationId, organization, personId, givenName, familyName, joinCell([association]), membershipClass, validFrom, validTo,
  ]),
});
