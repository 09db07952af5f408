'use client';
import type { KeyboardEvent } from 'react';
import { OPEN_STAGES, type OpenStage } from '@/lib/domain/pipeline/stage';

const STEPS: Readonly<Record<string, readonly [columns: number, cards: number]>> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** Arrow keys go from card to card and from column to column, m asks where to, Shift with an arrow moves to the stage beside. */
export function useCardKeys({ onMove, onAsk, onFocus }: { onMove: (id: string, to: OpenStage) => void; onAsk: (id: string) => void; onFocus: (id: string) => void }) {
  return function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const link = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-card]') : null;
    const id = link?.dataset.card;
    if (!link || !id || event.ctrlKey || event.metaKey || event.altKey) return;
    const columns = OPEN_STAGES.map((stage) => [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-stage="${stage}"] [data-card]`)]);
    const column = columns.findIndex((cards) => cards.includes(link));
    if (event.key === 'm') {
      event.preventDefault();
      event.stopPropagation();
      return onAsk(id);
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const [across, down] = step;
    const beside = OPEN_STAGES[column + across];
    if (event.shiftKey) return across !== 0 && beside ? onMove(id, beside) : undefined;
    const row = columns[column]?.indexOf(link) ?? 0;
    let next: HTMLElement | undefined = down === 0 ? undefined : columns[column]?.[row + down];
    for (let at = column + across; across !== 0 && !next && at >= 0 && at < columns.length; at += across) next = columns[at]?.[Math.min(row, (columns[at]?.length ?? 1) - 1)];
    const target = next?.dataset.card;
    if (!next || !target) return;
    onFocus(target);
    next.focus();
  };
}
