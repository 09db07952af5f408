import type { ClaimEvidenceKind } from '@/lib/domain/claims/claim-evidence';
import type { ClaimState } from '@/lib/domain/follow-through/claim';
import { index, instant, int, table, text, uniqueIndex } from '../columns';
import { attachments, claims } from './follow-through';
import { activities } from './outreach';

/** From one state of a claim to the next; only ever added to. `position` counts from 1, so two who move one claim at once cannot both. */
export const claimMoves = table('claim_moves', {
  id: text().primaryKey(),
  claimId: text().notNull().references(() => claims.id),
  position: int().notNull(),
  fromState: text().$type<ClaimState>(),
  toState: text().$type<ClaimState>().notNull(),
  movedOn: text().notNull(),
  movedBy: text().notNull(),
  recordedAt: instant().notNull(),
  why: text(),
}, (t) => [uniqueIndex('claim_moves_position').on(t.claimId, t.position)]);

/** What a claim rests on: a contact, a file of one, or a source in words. Taken back, it stays readable as taken back. */
export const claimEvidence = table('claim_evidence', {
  id: text().primaryKey(),
  claimId: text().notNull().references(() => claims.id),
  kind: text().$type<ClaimEvidenceKind>().notNull(),
  activityId: text().references(() => activities.id),
  attachmentId: text().references(() => attachments.id),
  note: text(),
  addedBy: text().notNull(),
  addedAt: instant().notNull(),
  removedBy: text(),
  removedAt: instant(),
}, (t) => [index('claim_evidence_claim').on(t.claimId), index('claim_evidence_activity').on(t.activityId)]);
