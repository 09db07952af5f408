'use client';
import type { PointerEvent } from 'react';
import { messages } from '@/lib/messages';

interface MoveGripProps {
  what: string;
  /** One step up or down. */
  onStep: (step: -1 | 1) => void;
  /** Rows it may be dropped before carry this attribute, its value says where. */
  drops: string;
  onDrop: (place: string) => void;
}

const rowAt = (event: PointerEvent, drops: string) => document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>(`[${drops}]`);

/** Moves a row: by the arrow keys one step, by pointer or finger to any row. */
export function MoveGrip({ what, onStep, drops, onDrop }: MoveGripProps) {
  const clear = () => document.querySelectorAll('[data-over], [data-dragged]').forEach((row) => {
    row.removeAttribute('data-over');
    row.removeAttribute('data-dragged');
  });
  return (
    <button
      type="button"
      className="grip"
      aria-label={messages.listening.surveys.builder.drag(what)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        onStep(event.key === 'ArrowUp' ? -1 : 1);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.closest(`[${drops}]`)?.setAttribute('data-dragged', '');
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        document.querySelectorAll('[data-over]').forEach((row) => row.removeAttribute('data-over'));
        rowAt(event, drops)?.setAttribute('data-over', '');
      }}
      onPointerUp={(event) => {
        const place = rowAt(event, drops)?.getAttribute(drops);
        clear();
        if (place) onDrop(place);
      }}
      onPointerCancel={clear}
    >
      <svg width="10" height="14" viewBox="0 0 10 14" fill="currentColor" aria-hidden="true">
        {[2, 7, 12].flatMap((y) => [2, 8].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.25" />))}
      </svg>
    </button>
  );
}
