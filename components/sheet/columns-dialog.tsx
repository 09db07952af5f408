'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import type { SheetView, ViewColumn } from '@/lib/domain/sheet/sheet-view';
import { messages } from '@/lib/messages';
import type { ShownColumn } from './sheet-columns';
import { labelOf, type SheetName } from './sheet-list';

interface ColumnsDialogProps {
  list: SheetName;
  fields: readonly SheetField[];
  shown: readonly ShownColumn[];
  onShow: (columns: SheetView['columns']) => void;
  onClose: () => void;
}

type Line = ViewColumn & { shown: boolean };

/** Chooses columns, their order, their widths and which stay in sight. */
export function ColumnsDialog({ list, fields, shown, onShow, onClose }: ColumnsDialogProps) {
  const { columns: words } = messages.sheet;
  const [lines, setLines] = useState<readonly Line[]>(() => [
    ...shown.map(({ field, width, pinned }) => ({ id: field.id, width: width === field.width ? null : width, pinned, shown: true })),
    ...fields.filter(({ id }) => !shown.some(({ field }) => field.id === id)).map(({ id }) => ({ id, width: null, pinned: false, shown: false })),
  ]);
  const change = (id: string, over: Partial<Line>) => setLines(lines.map((line) => (line.id === id ? { ...line, ...over } : line)));
  const move = (at: number, by: number) => {
    const line = lines[at];
    if (!line) return;
    const others = lines.filter((_, place) => place !== at);
    setLines([...others.slice(0, at + by), line, ...others.slice(at + by)]);
  };
  const chosen = lines.filter((line) => line.shown);
  return (
    <Dialog open onClose={onClose} title={words.title} note={words.hint}>
      <form className="form" onSubmit={(event) => { event.preventDefault(); onShow(chosen.map(({ id, width, pinned }) => ({ id, width, pinned }))); onClose(); }}>
        <ol className="column-lines">
          {lines.map(({ id, width, pinned, shown: isShown }, at) => {
            const label = labelOf(list, id);
            return (
              <li key={id}>
                <label className="check"><input type="checkbox" checked={isShown} aria-label={words.show(label)} onChange={(event) => change(id, { shown: event.target.checked })} /><span>{label}</span></label>
                <label className="check"><input type="checkbox" checked={pinned} aria-label={words.pin(label)} disabled={!isShown} onChange={(event) => change(id, { pinned: event.target.checked })} /><span>{words.pinned}</span></label>
                <input
                  className="input" type="number" min={48} max={800} step={10} aria-label={words.width(label)} disabled={!isShown} value={width ?? fields.find((field) => field.id === id)?.width ?? 100}
                  onChange={(event) => change(id, { width: Math.round(Number(event.target.value)) || null })}
                />
                <span className="steps">
                  <Button size="small" look="quiet" aria-label={words.up(label)} disabled={at === 0} onClick={() => move(at, -1)}>↑</Button>
                  <Button size="small" look="quiet" aria-label={words.down(label)} disabled={at === lines.length - 1} onClick={() => move(at, 1)}>↓</Button>
                </span>
              </li>
            );
          })}
        </ol>
        <div className="form-actions">
          <Button type="submit" look="primary" disabled={chosen.length === 0}>{words.apply}</Button>
          <Button onClick={() => { onShow(null); onClose(); }}>{words.reset}</Button>
        </div>
      </form>
    </Dialog>
  );
}
