import { messages } from '@/lib/messages';
import type { InterviewState } from './held-answer';

/** Where the answers are, in one line that is always in sight and heard when it changes for longer than a save takes. */
export function SaveState({ state, here }: { state: InterviewState; here: string }) {
  const { save } = messages.listening.interviews;
  const held = Object.values(state.answers);
  const count = (which: string) => held.filter((answer) => answer.state === which).length;
  const [unsent, conflicts, refused] = [count('unsent'), count('conflict'), count('refused')];
  const away = state.sending === 'waiting' || state.sending === 'signed-out';
  const tone = state.sending === 'finished' || conflicts + refused > 0 ? 'bad' : away ? 'warn' : 'good';
  const said = [
    state.sending === 'finished' && unsent > 0 ? save.finishedMeanwhile : null,
    state.sending === 'signed-out' ? save.signedOut(unsent) : null,
    state.sending === 'waiting' && unsent > 0 ? (state.keeps ? save.waiting(unsent) : save.unkept(unsent)) : null,
    conflicts > 0 ? save.conflict(conflicts) : null,
    refused > 0 ? save.refused(refused) : null,
  ].filter((part) => part !== null);
  const words = said.length > 0 ? `${said.join('. ')}.` : save.saved;
  const saving = said.length === 0 && unsent > 0;
  return (
    <p className={`save-state ${tone}`} aria-label={save.label} role="status">
      <span className="mark" data-saving={saving || undefined} aria-hidden="true" />
      {/* Seen at every keystroke, heard only when it stays: a voice at each save would drown the interview. */}
      <span aria-hidden="true">{saving ? save.saving : words}</span>
      <span className="sr-only">{words}</span>
      {state.sending === 'signed-out' ? <a href={`/sign-in?to=${encodeURIComponent(here)}`} data-hard="">{save.signIn}</a> : null}
    </p>
  );
}
