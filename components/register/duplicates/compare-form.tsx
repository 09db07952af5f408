'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { NoteBox } from '@/components/ui/note-box';
import { showToast } from '@/components/ui/show-toast';
import type { MergeSide } from '@/lib/domain/duplicates/merge-fields';
import type { MergeDraft } from '@/lib/domain/duplicates/merge-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

export interface ComparedField {
  field: string;
  usual: MergeSide;
  /** As they are read; null where there is nothing. */
  into: string | null;
  from: string | null;
  both: string | null;
}

interface Side { id: string; name: string; version: number }

interface CompareFormProps {
  record: 'organization' | 'person';
  into: Side;
  from: Side;
  fields: readonly ComparedField[];
  path: string;
  mayMerge: boolean;
  /** Why it may not be merged, where the person may not. */
  why: string | null;
  /** One name in two towns: it can be told to be a site. */
  maybeSite: boolean;
  merge: (input: MergeDraft) => Promise<ActionResult<{ id: string }>>;
}

/** Two records field by field: where they differ, one chooses which value stands. */
export function CompareForm({ record, into, from, fields, path, mayMerge, why, maybeSite, merge }: CompareFormProps) {
  const words = messages.duplicates.merge;
  const router = useRouter();
  const [sides, setSides] = useState<Record<string, MergeSide>>(() => Object.fromEntries(fields.map(({ field, usual }) => [field, usual])));
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const differing = fields.filter((one) => one.into !== one.from);
  const agreed = fields.filter((one) => one.into === one.from && one.into !== null);

  async function send(asSite: boolean) {
    setPending(true);
    setRefused(null);
    const chosen = Object.fromEntries(differing.map(({ field }) => [field, sides[field]]));
    const result = await merge({ record, intoId: into.id, intoVersion: into.version, fromId: from.id, fromVersion: from.version, fields: chosen, asSite }).catch(() => null);
    if (result?.ok) {
      showToast({ message: words.done(into.name), did: result.action });
      router.push(`${path}/${into.id}`);
      return;
    }
    setPending(false);
    setRefused(result?.error.message ?? messages.ui.serverSilent);
    if (result?.error.code === 'conflict') router.refresh();
  }

  const choice = (field: ComparedField, side: MergeSide, text: string | null) => (
    <label className="choice">
      {mayMerge ? <input type="radio" name={field.field} checked={sides[field.field] === side} onChange={() => setSides({ ...sides, [field.field]: side })} aria-label={`${words.fields[field.field] ?? field.field}: ${words.take[side]}: ${text ?? words.nothing}`} /> : null}
      <span>{text ?? <span className="muted">{words.nothing}</span>}</span>
    </label>
  );

  return (
    <>
      <div className="table-scroll" role="region" aria-label={words.title} tabIndex={0}>
        <table className="table stacked compare">
          <caption className="hide"><span className="sr-only">{words.title}</span></caption>
          <thead><tr><th scope="col">{words.field}</th><th scope="col">{words.stays}: <a href={`${path}/${into.id}`}>{into.name}</a></th><th scope="col">{words.goes}: <a href={`${path}/${from.id}`}>{from.name}</a></th></tr></thead>
          <tbody>
            {differing.map((one) => (
              <tr key={one.field}>
                <th scope="row">{words.fields[one.field] ?? one.field}</th>
                <td data-label={words.stays}>{choice(one, 'into', one.into)}{one.both !== null && one.both !== one.into && one.both !== one.from ? choice(one, 'both', words.bothOf(one.both)) : null}</td>
                <td data-label={words.goes}>{choice(one, 'from', one.from)}</td>
              </tr>
            ))}
            {agreed.map((one) => <tr key={one.field}><th scope="row">{words.fields[one.field] ?? one.field}</th><td colSpan={2} data-label={words.agreed}>{one.into}</td></tr>)}
          </tbody>
        </table>
      </div>
      <div className="body stack">
        {refused ? <NoteBox tone="bad" title={words.refused} live><p>{refused}</p></NoteBox> : null}
        {mayMerge ? (
          <div className="form-actions">
            <Button look="primary" pending={pending} onClick={() => void send(false)}>{words.submit}</Button>
            {maybeSite ? <Button pending={pending} onClick={() => void send(true)} title={words.siteHint}>{words.submitSite}</Button> : null}
            <a className="btn plain" href={`${path}/duplicates/${into.id}/${from.id}?keep=${from.id}`}>{words.turnRound}</a>
            <span className="muted text-xs">{words.undo}</span>
          </div>
        ) : <p className="muted text-xs">{why} <a href={`${path}/duplicates/${into.id}/${from.id}?keep=${from.id}`}>{words.turnRound}</a></p>}
      </div>
    </>
  );
}
