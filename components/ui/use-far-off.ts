import { useRef } from 'react';
import { farOff } from '@/lib/domain/shared/far-off';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

/** Asks once about a day far off, at its field, before anything is sent: saved again, it stands. `kept`: the day that stands already. */
export function useFarOff(field: string, kept: string | null) {
  const answered = useRef(kept);
  return (day: string | undefined, today: string): ActionResult<never> | null => {
    const when = day === undefined || day === answered.current ? null : farOff(day, today);
    if (day === undefined || when === null) return null;
    answered.current = day;
    const question = messages.errors.farOff(when);
    return { ok: false, error: { code: 'invalid', message: messages.errors.farOffAsk, fields: { [field]: question } } };
  };
}
