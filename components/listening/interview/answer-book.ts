import type { AnswerValue } from '@/lib/domain/listening/answer';
import type { AnswerInput } from '@/lib/domain/listening/answer-input';
import type { AnswerOutcome, SavedAnswer } from '@/lib/domain/listening/saved-answer';
import type { SealedKeep } from '../../ui/sealed-keep';
import type { HeldAnswer, InterviewState, Sending } from './held-answer';
import type { Sent } from './send-answers';

interface BookOptions {
  interview: string;
  answers: readonly SavedAnswer[];
  send: (answers: readonly AnswerInput[]) => Promise<Sent>;
}

/** After the last keystroke; an answer is on its way well within half a second. */
const PAUSE_MS = 300;
const RETRY_MS = [2000, 4000, 8000, 15_000];

type Given = { value: AnswerValue | null; skipped: boolean };
const same = (a: Given, b: Given) => a.skipped === b.skipped && JSON.stringify(a.value) === JSON.stringify(b.value);

/**
 * The answers of one interview on this page: every change is kept sealed at once, sent in the order it was made after a
 * short pause, and forgotten by the keep when the server has acknowledged it. One request at a time.
 */
export class AnswerBook {
  private state: InterviewState;
  private readonly listeners = new Set<() => void>();
  private readonly order = new Map<string, number>();
  /** Sent without an acknowledgement: the server may have kept them all the same. */
  private readonly unheard = new Map<string, Given[]>();
  private keep: SealedKeep | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private changes = 0;
  private retries = 0;
  private busy: Promise<void> | null = null;

  constructor(private readonly options: BookOptions) {
    const answers = Object.fromEntries(options.answers.map((answer): [string, HeldAnswer] => [answer.question, { ...answer, state: 'saved' }]));
    this.state = { answers, sending: 'idle', keeps: true, restored: 0 };
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = () => this.state;

  private set(change: Partial<InterviewState>) {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
  private put(answer: HeldAnswer) {
    this.set({ answers: { ...this.state.answers, [answer.question]: answer } });
  }
  private readonly id = (question: string) => `${this.options.interview} ${question}`;
  private forget(question: string) {
    this.unheard.delete(question);
    void this.keep?.remove(this.id(question)).catch(() => undefined);
  }

  /** Takes over what an earlier page could not send. Without a keep, answers wait in this page alone. */
  async open(keep: SealedKeep | null) {
    this.keep = keep;
    if (!keep) return this.set({ keeps: false });
    const waiting = Object.values(this.state.answers).filter(({ state }) => state === 'unsent');
    for (const answer of waiting) void keep.put(this.id(answer.question), answer).catch(() => this.set({ keeps: false }));
    let restored = 0;
    for (const { id, value } of await keep.all(`${this.options.interview} `)) {
      const found = value as HeldAnswer;
      const here = this.state.answers[found.question];
      if (here && here.state !== 'saved') continue;
      if (here && same(here, found)) {
        await keep.remove(id);
        continue;
      }
      this.order.set(found.question, (this.changes += 1));
      this.put({ question: found.question, value: found.value, skipped: found.skipped, version: found.version, state: 'unsent' });
      restored += 1;
    }
    this.set({ restored });
    if (restored > 0) void this.flush();
  }

  answer(question: string, value: AnswerValue | null, skipped = false) {
    const held = this.state.answers[question];
    if (held && held.state === 'saved' && same(held, { value, skipped })) return;
    const kept = held?.state === 'conflict' ? { state: 'conflict' as const, kept: held.kept } : { state: 'unsent' as const };
    const next: HeldAnswer = { question, value, skipped, version: held?.version ?? 0, ...kept };
    this.order.set(question, (this.changes += 1));
    this.put(next);
    void this.keep?.put(this.id(question), { question, value, skipped, version: next.version }).catch(() => this.set({ keeps: false }));
    this.plan(PAUSE_MS);
  }

  keepMine(question: string) {
    const held = this.state.answers[question];
    if (!held?.kept) return;
    this.put({ question, value: held.value, skipped: held.skipped, version: held.kept.version, state: 'unsent' });
    void this.flush();
  }
  keepTheirs(question: string) {
    const kept = this.state.answers[question]?.kept;
    if (!kept) return;
    this.put({ ...kept, state: 'saved' });
    this.forget(question);
  }

  /** What the server has now: answers of others come in where nothing of one's own waits. */
  hear(answers: readonly SavedAnswer[]) {
    for (const answer of answers) {
      const held = this.state.answers[answer.question];
      if (!held || (held.state === 'saved' && held.version < answer.version)) this.put({ ...answer, state: 'saved' });
    }
  }

  private plan(pause: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }
  private unsent = () => Object.values(this.state.answers).filter(({ state }) => state === 'unsent')
    .sort((a, b) => (this.order.get(a.question) ?? 0) - (this.order.get(b.question) ?? 0));

  /** Sends what waits, now; done when nothing is on its way any more. True when everything is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.busy) await this.busy;
    const batch = this.unsent();
    if (batch.length > 0) {
      this.busy = this.sendBatch(batch).finally(() => { this.busy = null; });
      await this.busy;
    }
    return Object.values(this.state.answers).every(({ state }) => state === 'saved');
  }
  /** Stops sending: the page is left. */
  close() {
    clearTimeout(this.timer);
  }

  private async sendBatch(batch: readonly HeldAnswer[]) {
    this.set({ sending: this.state.sending === 'idle' ? 'sending' : this.state.sending });
    const stamps = new Map(batch.map(({ question }) => [question, this.order.get(question)]));
    const sent = await this.options.send(batch.map(({ question, value, skipped, version }) => ({ question, value, skipped, version })));
    if (sent.kind === 'refused' && batch.length > 1) {
      // One of them spoils the request: each by itself, and only the one at fault is held back.
      for (const answer of batch) await this.sendBatch([answer]);
      return;
    }
    if (sent.kind === 'heard') {
      this.retries = 0;
      for (const outcome of sent.outcomes) this.settle(outcome, stamps.get(outcome.question));
      return this.rest('idle', this.unsent().length > 0 ? PAUSE_MS : null);
    }
    if (sent.kind === 'refused') {
      const [answer] = batch;
      if (answer) this.settle({ question: answer.question, outcome: 'refused', message: sent.message }, stamps.get(answer.question));
      return this.rest('idle', null);
    }
    if (sent.kind === 'finished') return this.finished();
    for (const { question, value, skipped } of batch) this.unheard.set(question, [...(this.unheard.get(question) ?? []).slice(-3), { value, skipped }]);
    const pause = RETRY_MS[Math.min(this.retries, RETRY_MS.length - 1)] ?? null;
    this.retries += 1;
    this.rest(sent.kind === 'signed-out' ? 'signed-out' : 'waiting', pause);
  }
  private rest(sending: Sending, pause: number | null) {
    this.set({ sending });
    if (pause !== null) this.plan(pause);
  }

  private settle(outcome: AnswerOutcome, stamp: number | undefined) {
    const held = this.state.answers[outcome.question];
    if (!held) return;
    const { question } = held;
    if (outcome.outcome === 'saved') {
      const done = this.order.get(question) === stamp;
      this.put({ question, value: held.value, skipped: held.skipped, version: outcome.version, state: done ? 'saved' : 'unsent' });
      if (done) this.forget(question);
      else this.unheard.delete(question);
    } else if (outcome.outcome === 'refused') {
      this.put({ ...held, state: this.order.get(question) === stamp ? 'refused' : 'unsent', message: outcome.message });
    } else if ((this.unheard.get(question) ?? []).some((given) => same(given, outcome.kept))) {
      this.unheard.delete(question);
      this.put({ ...held, version: outcome.kept.version });
    } else {
      this.put({ ...held, state: 'conflict', kept: outcome.kept });
    }
  }

  /** Somebody finished the interview: nothing more is sent until it is open again. */
  finished() {
    clearTimeout(this.timer);
    this.set({ sending: 'finished' });
  }
}
