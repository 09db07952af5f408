import type { SharedValue } from '@/lib/domain/agreements/shared-facts';
import type { SharedKind } from '@/lib/domain/agreements/shared-kind';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const { agreements: words, register, followThrough, readiness, outreach } = messages;

/** Vocabularies of codes, by kind of record and field. */
const CODES: Partial<Record<SharedKind, Partial<Record<string, Readonly<Record<string, string>>>>>> = {
  organization: { kind: register.kinds, status: register.statuses },
  subclusters: { role: register.roles },
  visits: { kind: outreach.kinds },
  commitments: { state: words.values.promiseStates },
  referrals: { outcome: followThrough.referralOutcomes },
  readiness: { willing_for: readiness.willingFor },
};
const DAYS = ['last_on', 'day', 'made_on', 'due_on', 'answered_on', 'assessed_on'];

/** What a shared field says, in words; what is not known says so. */
export const sharedValue = (kind: SharedKind, field: string, value: SharedValue): string => {
  if (value === null || (Array.isArray(value) && value.length === 0)) return kind === 'readiness' && field === 'level' ? words.values.noLevel : words.values.unknown;
  const codes = CODES[kind]?.[field];
  const one = (given: string | number): string => {
    if (typeof given === 'number') return field === 'founded' ? String(given) : format.number(given);
    return DAYS.includes(field) ? format.day(given, 'year') : (codes?.[given] ?? given);
  };
  return typeof value === 'string' || typeof value === 'number' ? one(value) : value.map(one).join(', ');
};
