'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/show-toast';
import type { Mend } from '@/lib/domain/sheet/mend';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import { MOST_SELECTED } from '@/lib/domain/sheet/most-at-once';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Changes } from './block-changes';
import { BulkDialog } from './bulk-dialog';
import type { SheetChoices } from './sheet-choices';
import type { SheetName } from './sheet-list';
import type { useTicks } from './use-ticks';

interface BulkBarProps {
  list: SheetName;
  fields: readonly SheetField[];
  choices: SheetChoices;
  ticks: ReturnType<typeof useTicks>;
  total: number;
  idsOf: () => Promise<{ rows: readonly { id: string; version: number }[]; more: boolean } | null>;
  onChanges: (title: string, changes: Changes) => void;
}

const { bulk: words, change } = messages.sheet;

/** What can be done to the selected rows; it stands only while some are. */
export function BulkBar({ list, fields, choices, ticks, total, idsOf, onChanges }: BulkBarProps) {
  const [choosing, setChoosing] = useState(false);
  const title = change.bulkTitle(messages.sheet.rows(format.number(ticks.count), ticks.count === 1));

  async function choose(deed: Omit<Mend, 'id' | 'version'>) {
    const chosen = ticks.all ? await idsOf().catch(() => null) : { rows: [...ticks.ids].map(([id, { version }]) => ({ id, version })), more: false };
    setChoosing(false);
    if (!chosen) return showToast({ message: messages.ui.serverSilent, tone: 'bad' });
    if (chosen.more) return showToast({ message: words.tooMany(format.number(MOST_SELECTED)), tone: 'bad' });
    const names = Object.fromEntries([...ticks.ids].map(([id, { name }]) => [id, name]));
    onChanges(title, { mends: chosen.rows.map(({ id, version }) => ({ id, version, ...deed })), names, unread: [], beyond: 0 });
  }

  if (ticks.count === 0) return null;
  return (
    <div className="sheet-bar picked">
      <b>{words.selected(format.number(ticks.count), ticks.count === 1)}</b>
      <Button size="small" look="primary" onClick={() => setChoosing(true)}>{words.change}</Button>
      {ticks.all ? null : <Button size="small" onClick={ticks.tickAll}>{words.all(format.number(total))}</Button>}
      <Button size="small" look="quiet" onClick={ticks.clear}>{words.none}</Button>
      {choosing ? <BulkDialog list={list} title={title} fields={fields} choices={choices} onChoose={(deed) => void choose(deed)} onClose={() => setChoosing(false)} /> : null}
    </div>
  );
}
