import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type StepKind = keyof typeof messages.listening.redFlags.stepKinds;
export interface FlagStep {
  id: string;
  kind: StepKind;
  at: Date;
  text: string | null;
  by: string | null;
  to: string | null;
}

/** Everything that happened to a flag, the first first; nothing of it ever changes. */
export function FlagHistory({ steps, timeZone }: { steps: readonly FlagStep[]; timeZone: string }) {
  const words = messages.listening.redFlags;
  return (
    <ol className="grid gap-2.5">
      {steps.map(({ id, kind, at, text, by, to }) => (
        <li key={id}>
          <p><b>{words.stepKinds[kind]}</b>{to ? ` ${words.stepTo(to)}` : ''} <span className="muted text-xs">{by ?? (kind === 'opened' ? words.byRule : words.bySystem)}, {format.instant(at, timeZone)}</span></p>
          {text ? <p className="whitespace-pre-line">{text}</p> : null}
        </li>
      ))}
    </ol>
  );
}
