import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { ClaimEvidenceKind } from '@/lib/domain/claims/claim-evidence';
import type { ActivityKind } from '@/lib/domain/outreach/activity-kind';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { ReactNode } from 'react';

export interface ClaimLink {
  id: string; kind: ClaimEvidenceKind; contact: { id: string; day: string; kind: ActivityKind; text: string } | null; file: { id: string; name: string } | null;
  hidden: boolean; note: string | null; addedBy: string | null; addedOn: string; gone: boolean; removedBy: string | null;
}

interface ClaimEvidencePanelProps { links: readonly ClaimLink[]; takeBack?: (input: { id: string }) => Promise<ActionResult<unknown>>; children?: ReactNode }

const words = messages.claims;

/** What a claim rests on, who put it there, and what has gone since. */
export function ClaimEvidencePanel({ links, takeBack, children }: ClaimEvidencePanelProps) {
  return (
    <Panel title={words.evidence} footer={children}>
      {links.length === 0 ? <EmptyState title={words.noEvidence}>{words.noEvidenceHint}</EmptyState> : (
        <ul className="entries">
          {links.map(({ id, kind, contact, file, hidden, note, addedBy, addedOn, gone, removedBy }) => (
            <li key={id}>
              <strong>{words.evidenceKinds[kind]}</strong>{' '}
              {hidden ? <span className="muted">{words.evidenceHidden}</span> : contact ? (
                <a href={`/outreach/${contact.id}`}>{file ? words.file(file.name, format.day(contact.day, 'year')) : words.contact(messages.outreach.kinds[contact.kind], format.day(contact.day, 'year'), contact.text)}</a>
              ) : null}
              {note ? <> {note}</> : null}{' '}
              {removedBy ? <Tag>{words.takenBack(removedBy)}</Tag> : gone ? <Tag tone="warn">{words.gone}</Tag> : null}
              <span className="muted"> {words.by(addedBy ?? '', addedOn)}</span>{' '}
              {takeBack && removedBy === null ? <ConfirmedAction label={words.takeBack} input={{ id }} action={takeBack} confirm={{ title: words.takeBackQuestion, text: words.takeBackWhat }} /> : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
