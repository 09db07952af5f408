import type { ReactNode } from 'react';
import type { ActivityKind } from '@/lib/domain/outreach/activity-kind';
import type { EarlierContact } from '@/lib/domain/outreach/earlier-contact';
import type { SuggestedQuestion } from '@/lib/domain/planning/suggested-questions';
import type { AffiliationFlag } from '@/lib/domain/register/affiliation-flag';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { BriefSubcluster } from './brief-subcluster';

type Promised = { id: string; text: string; dueOn: string | null; ownerName: string; confidentiality: Confidentiality };

/** Everything a brief says of one organization, as far as its reader may know. */
export type BriefOf = {
  id: string;
  name: string;
  line: string;
  sample: boolean;
  today: string;
  doNotContactSince: string | null;
  facts: readonly { label: string; value: ReactNode }[];
  people: readonly { id: string; personId: string; name: string; title: string | null; flags: readonly AffiliationFlag[]; doNotContactSince: string | null }[];
  subclusters: readonly BriefSubcluster[];
  contacts: readonly { id: string; kind: ActivityKind; occurredOn: string; summary: string; authorName: string; confidentiality: Confidentiality }[];
  followUps: readonly { id: string; title: string; dueOn: string; owner: { name: string }; confidentiality: Confidentiality }[];
  promises: { ours: readonly Promised[]; theirs: readonly Promised[] };
  flags: readonly { id: string; title: string; ownerName: string; dueOn: string; confidentiality: Confidentiality }[];
  lately: readonly EarlierContact[];
  questions: readonly SuggestedQuestion[];
};
