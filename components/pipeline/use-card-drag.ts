'use client';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { Stage } from '@/lib/domain/pipeline/stage';

/** Pixels before a press becomes a drag, and how long a finger rests before it lifts a card instead of scrolling. */
const THRESHOLD = 6;
const LONG_PRESS_MS = 320;
const EDGE = 48;
const STEP = 14;

type Drag = { id: string; card: HTMLElement; ghost: HTMLElement | null; x: number; y: number; timer: number; over: Stage | null; stop: () => void };

const stageAt = (x: number, y: number): HTMLElement | null => document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-stage]') ?? null;

/** Lifts a copy of the card that follows the pointer; the card itself stays until it is dropped. */
function lift(card: HTMLElement): HTMLElement {
  const { left, top, width } = card.getBoundingClientRect();
  const ghost = card.cloneNode(true) as HTMLElement;
  ghost.classList.add('lifted');
  ghost.setAttribute('aria-hidden', 'true');
  Object.assign(ghost.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` });
  document.body.append(ghost);
  return ghost;
}

/** Cards dragged by mouse, pen or a finger that rests on one. Escape lets go; `onDrop` hears the card and the stage it fell on. */
export function useCardDrag({ onLift, onDrop }: { onLift: (id: string) => void; onDrop: (id: string, to: Stage) => void }) {
  const drag = useRef<Drag | null>(null);
  const [lifted, setLifted] = useState<{ id: string; over: Stage | null } | null>(null);
  useEffect(() => () => drag.current?.stop(), []);

  function begin(event: PointerEvent<HTMLElement>, id: string) {
    if (event.button !== 0 || drag.current || (event.target instanceof Element && event.target.closest('button'))) return;
    const card = event.currentTarget;
    const touch = event.pointerType === 'touch';
    const board = card.closest<HTMLElement>('.board');
    const raise = () => {
      const now = drag.current;
      if (!now || now.ghost) return;
      now.ghost = lift(card);
      setLifted({ id, over: null });
      onLift(id);
    };
    const follow = (move: globalThis.PointerEvent) => {
      const now = drag.current;
      if (!now) return;
      const [dx, dy] = [move.clientX - now.x, move.clientY - now.y];
      if (!now.ghost && Math.hypot(dx, dy) > THRESHOLD) return touch ? now.stop() : raise();
      if (!now.ghost) return;
      now.ghost.style.transform = `translate(${dx}px, ${dy}px)`;
      if (board) board.scrollLeft += move.clientX > window.innerWidth - EDGE ? STEP : move.clientX < EDGE ? -STEP : 0;
      const over = (stageAt(move.clientX, move.clientY)?.dataset.stage ?? null) as Stage | null;
      if (over !== now.over) {
        now.over = over;
        setLifted({ id, over });
      }
    };
    const holdStill = (touched: TouchEvent) => { if (drag.current?.ghost) touched.preventDefault(); };
    const swallow = (click: MouseEvent) => { click.preventDefault(); click.stopPropagation(); };
    const end = () => {
      const now = drag.current;
      now?.stop();
      if (!now?.ghost) return;
      // The press that let go of the card is no press on its link.
      window.addEventListener('click', swallow, { capture: true, once: true });
      window.setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
      if (now.over) onDrop(id, now.over);
    };
    const escape = (key: KeyboardEvent) => { if (key.key === 'Escape') drag.current?.stop(); };
    const stop = () => {
      window.clearTimeout(drag.current?.timer);
      drag.current?.ghost?.remove();
      drag.current = null;
      setLifted(null);
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', escape);
      document.removeEventListener('touchmove', holdStill);
    };
    drag.current = { id, card, ghost: null, x: event.clientX, y: event.clientY, timer: touch ? window.setTimeout(raise, LONG_PRESS_MS) : 0, over: null, stop };
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', escape);
    document.addEventListener('touchmove', holdStill, { passive: false });
  }
  return { lifted, begin };
}
