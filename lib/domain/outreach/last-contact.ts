import type { ActivityKind } from './activity-kind';
import type { Attendance } from './attendance';
import { countsAsContact } from './counts-as-contact';

type Participation = { kind: ActivityKind; attendance: Attendance; occurredOn: string };

/** The latest day ('YYYY-MM-DD') of a contact that took place; null when there was none. */
export const lastContact = (participations: readonly Participation[]): string | null =>
  participations
    .filter(countsAsContact)
    .reduce<string | null>((latest, { occurredOn }) => (latest === null || occurredOn > latest ? occurredOn : latest), null);
