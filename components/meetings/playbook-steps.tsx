import type { ReactNode } from 'react';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { StepStanding } from '@/lib/domain/meetings/step-standing';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export type PlaybookStep = {
  id: string; version: number; what: string; why: string; doneWhen: string; fromOn: string; toOn: string; standing: StepStanding; settledOn: string | null; note: string | null; closed: boolean;
  contact: { id: string; summary: string; occurredOn: string } | null; owner: { id: string; name: string } | null;
};

interface PlaybookStepsProps {
  steps: readonly PlaybookStep[];
  /** What can be done with a step; left out for those who may only read. */
  deeds?: (step: PlaybookStep) => ReactNode;
}

const TONES: Record<StepStanding, TagTone> = { overdue: 'bad', now: 'accent', later: 'flat', done: 'good', skipped: 'flat' };

/** The steps of a first year with their days, why, when they are done, and what shows it. */
export function PlaybookSteps({ steps, deeds }: PlaybookStepsProps) {
  const { playbook: words } = messages.meetings;
  return (
    <ol className="playbook">
      {steps.map((step) => {
        const { id, what, why, doneWhen, fromOn, toOn, standing, settledOn, note, contact, owner, closed } = step;
        const settled = standing === 'done' || standing === 'skipped';
        return (
          <li key={id} data-standing={standing}>
            <p className="when"><Tag tone={TONES[standing]}>{words.standings[standing]}</Tag><span>{format.day(fromOn)} – {format.day(toOn, 'year')}</span></p>
            <div>
              <h3 className="what">{what}</h3>
              <dl>
                <div><dt>{words.why}</dt><dd>{why}</dd></div>
                <div><dt>{words.doneWhen}</dt><dd>{doneWhen}</dd></div>
                <div><dt>{words.owner}</dt><dd>{owner?.name ?? words.nobody}</dd></div>
                {settled ? (
                  <div>
                    <dt>{words.standings[standing]}</dt>
                    <dd>
                      {settledOn ? format.day(settledOn, 'year') : ''}{note ? `: ${note}` : ''}
                      {contact ? <> <a href={`/outreach/${contact.id}`}>{contact.summary}, {format.day(contact.occurredOn, 'year')}</a></> : null}
                      {closed ? <span className="muted"> {words.closed}</span> : null}
                    </dd>
                  </div>
                ) : null}
              </dl>
            </div>
            {deeds ? <div className="deeds">{deeds(step)}</div> : null}
          </li>
        );
      })}
    </ol>
  );
}
