import type { EmailDraft } from '@/lib/domain/follow-through/email-draft';
import { messages } from '@/lib/messages';

/** Has the server read the source of an e-mail; nothing is kept there. */
export const readMessage = async (message: File): Promise<{ ok: true; draft: EmailDraft } | { ok: false; message: string }> => {
  try {
    const response = await fetch('/api/v1/emails', { method: 'POST', body: message, headers: { 'content-type': 'application/octet-stream' } });
    if (response.ok) return { ok: true, draft: (await response.json()) as EmailDraft };
    const answer = (await response.json()) as { error?: { message?: string } };
    return { ok: false, message: answer.error?.message ?? messages.ui.serverSilent };
  } catch {
    return { ok: false, message: messages.ui.serverSilent };
  }
};
