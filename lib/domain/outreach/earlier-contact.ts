import type { ActivityKind } from './activity-kind';

/**
 * A colleague's recent contact with somebody about to be contacted again. Of a contact that may not be read the day is
 * known and nothing else (C6-14): no kind, no author, no id.
 */
export type EarlierContact =
  | { with: string; occurredOn: string; readable: true; id: string; kind: ActivityKind; authorName: string }
  | { with: string; occurredOn: string; readable: false };
