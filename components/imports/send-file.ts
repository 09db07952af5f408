import type { ActionError } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

export type Sent = { ok: true; id: string } | { ok: false; error: ActionError };

const failed = (message: string): Sent => ({ ok: false, error: { code: 'unavailable', message } });

const answerOf = (request: XMLHttpRequest): Sent => {
  try {
    const answer = JSON.parse(request.responseText) as { id?: string; error?: ActionError };
    if (answer.id) return { ok: true, id: answer.id };
    if (answer.error) return { ok: false, error: answer.error };
  } catch {
    // Not JSON: an answer of something between us and the server.
  }
  return failed(messages.imports.upload.failed);
};

/** Sends a file as it is and tells how much of it has left; fetch cannot say that. */
export const sendFile = (file: File, onProgress: (sent: number) => void, signal: AbortSignal): Promise<Sent> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/imports');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded));
    request.addEventListener('load', () => resolve(answerOf(request)));
    request.addEventListener('error', () => resolve(failed(messages.imports.upload.failed)));
    request.addEventListener('abort', () => resolve(failed('')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
