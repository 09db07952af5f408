import type { z } from 'zod';
import type { Choice, ChoiceSearch } from '@/components/ui/choice';
import type { ClaimInput } from '@/lib/domain/follow-through/claim-input';
import type { CommitmentInput } from '@/lib/domain/follow-through/commitment-input';
import type { IntroductionInput } from '@/lib/domain/follow-through/introduction-input';
import type { MoveClaimInput } from '@/lib/domain/follow-through/move-claim-input';
import type { MoveCommitmentInput } from '@/lib/domain/follow-through/move-commitment-input';
import type { MoveReferralInput } from '@/lib/domain/follow-through/move-referral-input';
import type { NoteIntroductionInput } from '@/lib/domain/follow-through/note-introduction-input';
import type { ReferralInput } from '@/lib/domain/follow-through/referral-input';
import type { SettleCommitmentInput } from '@/lib/domain/follow-through/settle-commitment-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { ResultKind } from './result';

type Deed<S extends z.ZodType> = (input: z.input<S>) => Promise<ActionResult<{ id: string; version: number }>>;
type ById = Record<ResultKind, (input: { id: string }) => Promise<ActionResult<unknown>>>;

/** What can be done to records of follow-through, by those who may. */
export interface ResultActions {
  saveCommitment: Deed<typeof CommitmentInput>;
  saveReferral: Deed<typeof ReferralInput>;
  saveIntroduction: Deed<typeof IntroductionInput>;
  saveClaim: Deed<typeof ClaimInput>;
  settleCommitment: Deed<typeof SettleCommitmentInput>;
  moveCommitment: Deed<typeof MoveCommitmentInput>;
  moveReferral: Deed<typeof MoveReferralInput>;
  noteIntroduction: Deed<typeof NoteIntroductionInput>;
  moveClaim: Deed<typeof MoveClaimInput>;
  archive: ById;
  restore: ById;
  /** Organizations and people; and organizations alone. */
  search: ChoiceSearch;
  searchOrganizations: ChoiceSearch;
  labels: (ids: { organizationIds: string[]; personIds: string[] }) => Promise<readonly Choice[]>;
}

/** Whom a form knows, and what it starts from: the contact or the organization it was opened at. */
export interface ResultSetting {
  today: string;
  me: string;
  colleagues: readonly { id: string; name: string; works: boolean }[];
  activityId?: string;
  organizationId?: string;
  personId?: string;
}
