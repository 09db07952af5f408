import type { AnswerInput } from '@/lib/domain/listening/answer-input';
import type { AnswerOutcome, SavedAnswer } from '@/lib/domain/listening/saved-answer';

export type Sent =
  | { kind: 'heard'; outcomes: readonly AnswerOutcome[] }
  | { kind: 'silent' }
  | { kind: 'signed-out' }
  | { kind: 'finished' }
  | { kind: 'refused'; message: string };

const TIMEOUT_MS = 15_000;

const addressOf = (interview: string) => `/api/v1/interviews/${encodeURIComponent(interview)}/answers`;

/** Sends answers to where they are kept. A server in trouble counts as silent: sent again, an answer is kept once. */
export const sendAnswers = (interview: string, as: string) => async (answers: readonly AnswerInput[]): Promise<Sent> => {
  try {
    const response = await fetch(addressOf(interview), {
      method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ as, answers }), signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) return { kind: 'heard', outcomes: ((await response.json()) as { outcomes: AnswerOutcome[] }).outcomes };
    if (response.status === 401) return { kind: 'signed-out' };
    if (response.status === 409) return { kind: 'finished' };
    if (response.status >= 500 || response.status === 429) return { kind: 'silent' };
    const { error } = (await response.json()) as { error?: { message?: string; fields?: Record<string, string> } };
    return { kind: 'refused', message: Object.values(error?.fields ?? {})[0] ?? error?.message ?? '' };
  } catch {
    return { kind: 'silent' };
  }
};

/** The answers as the server has them now; null when it does not say. */
export const askAnswers = async (interview: string): Promise<{ state: 'open' | 'finished'; answers: SavedAnswer[] } | null> => {
  try {
    const response = await fetch(addressOf(interview), { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return response.ok ? ((await response.json()) as { state: 'open' | 'finished'; answers: SavedAnswer[] }) : null;
  } catch {
    return null;
  }
};
