'use client';
import { useEffect, useRef, useState } from 'react';
import { NoteBox } from '@/components/ui/note-box';
import type { NetworkFilter } from '@/lib/domain/network/network-filter';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { MeasuringProgress } from './measuring-progress';

interface MeasuringProps {
  filter: NetworkFilter;
  /** The same, as the query of an address. */
  query: string;
  order: (filter: NetworkFilter) => Promise<ActionResult<{ id: string }>>;
}

/** Has the network measured anew, once, and shows how far that is. */
export function Measuring({ filter, query, order }: MeasuringProps) {
  const asked = useRef(false);
  const [answer, setAnswer] = useState<ActionResult<{ id: string }> | null>(null);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    order(filter).then(setAnswer, () => setAnswer({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
  }, [filter, order]);
  if (answer && !answer.ok) return <NoteBox tone="bad" live>{answer.error.message}</NoteBox>;
  return <MeasuringProgress query={query} begun={answer !== null} />;
}
