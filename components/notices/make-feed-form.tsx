'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { NoteBox } from '@/components/ui/note-box';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import { FEED_KINDS, type FeedKind } from '@/lib/domain/notices/feed-kind';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface MakeFeedFormProps {
  clusters: readonly SelectOption[];
  origin: string;
  /** The feeds that stand, by id: the address of a revoked one is shown no longer. */
  standing: readonly string[];
  make: (input: { kind: FeedKind; subject: string | null }) => Promise<ActionResult<{ id: string; token: string }>>;
}

/** Makes a feed and shows its address, once. */
export function MakeFeedForm({ clusters, origin, standing, make }: MakeFeedFormProps) {
  const { feeds: words } = messages.notices;
  const [kind, setKind] = useState<FeedKind>('personal');
  const [subject, setSubject] = useState(clusters[0]?.value ?? '');
  const [made, setMade] = useState<{ id: string; address: string; before: readonly string[] } | null>(null);
  const [refusal, setRefusal] = useState('');
  const [pending, setPending] = useState(false);

  async function ask() {
    setPending(true);
    const result = await make({ kind, subject: kind === 'cluster' ? subject : null }).catch(() => null);
    setPending(false);
    setRefusal(result?.ok ? '' : result?.error.message ?? messages.ui.serverSilent);
    if (result?.ok) setMade({ id: result.value.id, address: `${origin}/api/feeds/${result.value.token}.ics`, before: standing });
  }
  async function copy() {
    await navigator.clipboard.writeText(made?.address ?? '').then(() => showToast({ message: words.copied }), () => undefined);
  }
  return (
    <div className="form">
      <div className="pair">
        <SelectBox name="kind" label={words.kind} value={kind} onChange={(event) => setKind(event.target.value as FeedKind)} options={FEED_KINDS.map((value) => ({ value, label: words.kinds[value] }))} />
        {kind === 'cluster' ? <SelectBox name="subject" label={words.cluster} value={subject} onChange={(event) => setSubject(event.target.value)} options={clusters} /> : null}
      </div>
      <p><Button look="primary" pending={pending} onClick={() => void ask()}>{words.make}</Button></p>
      {refusal ? <NoteBox tone="bad" live>{refusal}</NoteBox> : null}
      {made && (standing === made.before || standing.includes(made.id)) ? (
        <NoteBox tone="good" title={words.address} live>
          <p><code className="break-all select-all">{made.address}</code> <Button size="small" onClick={() => void copy()}>{words.copy}</Button></p>
          <p>{words.addressHint}</p>
        </NoteBox>
      ) : null}
    </div>
  );
}
