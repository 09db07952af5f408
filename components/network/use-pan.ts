'use client';
import { useEffect, useRef, type RefObject } from 'react';

const WHEEL = 1.15;

/** Dragging moves, the wheel brings closer. The wheel is heard directly: React hears it too late to keep the page from scrolling. */
export function usePan(target: RefObject<HTMLElement | null>, move: (x: number, y: number) => void, zoom: (factor: number) => void) {
  const acts = useRef({ move, zoom });
  useEffect(() => { acts.current = { move, zoom }; });
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      acts.current.zoom(event.deltaY < 0 ? WHEEL : 1 / WHEEL);
    };
    const down = (event: PointerEvent) => element.setPointerCapture(event.pointerId);
    const drag = (event: PointerEvent) => {
      if (element.hasPointerCapture(event.pointerId)) acts.current.move(event.movementX, event.movementY);
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', drag);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', drag);
    };
  }, [target]);
}
