'use client';
import { useEffect, useState } from 'react';
import { NoteBox } from '@/components/ui/note-box';
import type { AlikeDraft } from '@/lib/domain/duplicates/alike-input';
import type { Reason } from '@/lib/domain/duplicates/reason';
import type { Verdict } from '@/lib/domain/duplicates/verdict';
import { messages } from '@/lib/messages';
import { ReasonList } from './reason-list';
import { VerdictTag } from './verdict-tag';

export interface AlikeRecord {
  id: string;
  name: string;
  hint: string | null;
  archived: boolean;
  verdict: Verdict;
  reasons: readonly Reason[];
}

export type AlikeSearch = (input: AlikeDraft) => Promise<readonly AlikeRecord[]>;

const PAUSE_MS = 300;

/** Under the name of a record that is being written: those that may be it, with the reasons. It never blocks and says nothing when it cannot look. */
export function AlikeHint({ typed, search }: { typed: AlikeDraft | null; search: AlikeSearch }) {
  const words = messages.duplicates.alike;
  const asked = typed === null ? '' : JSON.stringify(typed);
  const [answer, setAnswer] = useState<{ asked: string; found: readonly AlikeRecord[] }>({ asked: '', found: [] });

  useEffect(() => {
    if (asked === '') return;
    let stale = false;
    const timer = setTimeout(async () => {
      const found = await search(JSON.parse(asked) as AlikeDraft).catch(() => []);
      if (!stale) setAnswer({ asked, found });
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [asked, search]);

  const found = asked === '' ? [] : answer.found;
  const record = typed?.record ?? 'organization';
  const path = record === 'organization' ? '/organizations' : '/people';
  return (
    <div aria-live="polite">
      {found.length === 0 ? null : (
        <NoteBox tone="warn" title={words.title[record]}>
          <ul className="alike">
            {found.map(({ id, name, hint, archived, verdict, reasons }) => (
              <li key={id}>
                <span className="which"><strong>{name}</strong>{hint ? <span className="muted"> {hint}</span> : null}{archived ? <span className="muted"> ({messages.duplicates.archived})</span> : null}</span>
                <VerdictTag verdict={verdict} />
                <a href={`${path}/${id}`}>{words.itIsThisOne}<span className="sr-only">: {name}</span></a>
                <ReasonList reasons={reasons} />
              </li>
            ))}
          </ul>
          {found.some(({ verdict }) => verdict === 'another-site') ? <p className="text-xs">{words.site}</p> : null}
        </NoteBox>
      )}
    </div>
  );
}
