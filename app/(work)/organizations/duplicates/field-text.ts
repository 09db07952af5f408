import { ORGANIZATION_KINDS } from '@/lib/domain/register/organization-kind';
import { ORGANIZATION_STATUSES } from '@/lib/domain/register/organization-status';
import { PREFERRED_CHANNELS } from '@/lib/domain/register/preferred-channel';
import { SPOKEN_LANGUAGES } from '@/lib/domain/register/spoken-language';
import { messages } from '@/lib/messages';

const named = <Code extends string>(codes: readonly Code[], names: Readonly<Record<Code, string>>, value: unknown): string => {
  const code = codes.find((one) => one === value);
  return code === undefined ? String(value) : names[code];
};

/** The value of a field of a record as it is read; null where there is none. */
export const fieldText = (field: string, value: unknown, names: Readonly<Record<string, string>>): string | null => {
  const { kinds, statuses, channels, languages } = messages.register;
  const { yes, no } = messages.duplicates.merge;
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  if (field === 'kind') return named(ORGANIZATION_KINDS, kinds, value);
  if (field === 'status') return named(ORGANIZATION_STATUSES, statuses, value);
  if (field === 'preferredChannel') return named(PREFERRED_CHANNELS, channels, value);
  if (Array.isArray(value)) return value.map((one) => (field === 'languages' ? named(SPOKEN_LANGUAGES, languages, one) : String(one))).join(', ');
  if (typeof value === 'boolean') return value ? yes : no;
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  return names[text] ?? text;
};
