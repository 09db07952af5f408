'use client';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/show-toast';
import type { PartKind } from '@/lib/domain/initiatives/part-kind';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface RemovePartProps {
  part: PartKind;
  id: string;
  version: number;
  /** What goes, in words. */
  what: string;
  remove: (input: { part: PartKind; id: string; version: number; removed: boolean }) => Promise<ActionResult<{ id: string; version: number }>>;
}

/** Takes a funder, milestone or target out; it can be undone. */
export function RemovePart({ part, id, version, what, remove }: RemovePartProps) {
  const { record: words } = messages.initiatives;
  const router = useRouter();
  const [pending, setPending] = useState(false);

  async function act() {
    setPending(true);
    const result = await remove({ part, id, version, removed: true }).catch(() => null);
    setPending(false);
    if (!result?.ok) return showToast({ message: result?.error.message ?? messages.ui.serverSilent, tone: 'bad' });
    showToast({ message: words.removed, did: result.action });
    router.refresh();
  }

  return <Button look="quiet" size="small" pending={pending} onClick={() => void act()}>{words.remove}<span className="sr-only">{words.of(what)}</span></Button>;
}
