import type { Validity } from '@/lib/domain/register/validity';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

/** The first of January stands for a year that nobody knew closer. */
const when = (day: string) => (day.endsWith('-01-01') ? day.slice(0, 4) : format.day(day, 'year'));

/** 'since 2009', 'since 2009, until 30 Jun 2026'; empty when neither end is known. */
export const validityText = ({ validFrom, validTo }: Validity): string => {
  const { since, until } = messages.register.organization;
  return [validFrom === null ? null : since(when(validFrom)), validTo === null ? null : until(format.day(validTo, 'year'))].filter(Boolean).join(', ');
};
