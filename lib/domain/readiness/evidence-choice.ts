import type { ActivityKind } from '../outreach/activity-kind';
import type { EvidenceKind } from './evidence-kind';

/** Something a score can rest on; `text` is the contact's summary, the survey's name or the file's. */
export type EvidenceChoice = { readonly kind: EvidenceKind; readonly id: string; readonly day: string; readonly activityKind: ActivityKind; readonly text: string };
