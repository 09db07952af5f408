import type { Choice } from '@/components/ui/choice';
import type { RegisterLabel } from '@/lib/services/register-labels';

/** A record of the register as something that can be picked. */
export const participantChoice = ({ id, kind, label, hint, doNotContact }: RegisterLabel): Choice => ({ id, kind, label, hint: hint ?? undefined, ...(doNotContact && { doNotContact }) });
