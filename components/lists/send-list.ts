import type { ActionError } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

export type SentList = { ok: true; id: string } | { ok: false; message: string };

/** Sends a list as it is. */
export const sendList = async (name: string, body: Blob): Promise<SentList> => {
  const failed: SentList = { ok: false, message: messages.imports.upload.failed };
  try {
    const answer = await fetch('/api/v1/lists', { method: 'POST', headers: { 'X-File-Name': encodeURIComponent(name), 'Content-Type': 'application/octet-stream' }, body });
    const said = (await answer.json()) as { id?: string; error?: ActionError };
    if (said.id) return { ok: true, id: said.id };
    return said.error ? { ok: false, message: said.error.message } : failed;
  } catch {
    return failed;
  }
};
