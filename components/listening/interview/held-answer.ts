import type { Answer } from '@/lib/domain/listening/answer';
import type { SavedAnswer } from '@/lib/domain/listening/saved-answer';

/**
 * An answer as the page holds it, on top of the version it was read at. `unsent` waits for the server; in `conflict`,
 * `kept` is what somebody else saved; `refused` carries the server's sentence.
 */
export interface HeldAnswer extends Answer {
  version: number;
  state: 'saved' | 'unsent' | 'conflict' | 'refused';
  kept?: SavedAnswer;
  message?: string;
}

/** How sending goes. `waiting`: no connection; `signed-out` and `finished`: somebody has to do something first. */
export type Sending = 'idle' | 'sending' | 'waiting' | 'signed-out' | 'finished';

export interface InterviewState {
  answers: Readonly<Record<string, HeldAnswer>>;
  sending: Sending;
  /** Whether unsent answers outlive the page. */
  keeps: boolean;
  /** Answers found in the keep when the page was opened. */
  restored: number;
}
