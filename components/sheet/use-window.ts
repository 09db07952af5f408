import { useEffect, useState, type RefObject } from 'react';

interface WindowOptions {
  lines: number;
  lineHeight: number;
  /** Lines drawn before there is a window: the first screen. */
  first: number;
  drawnFirst: number;
}

const SPARE = 12;
/** Drawn lines move on in steps, so that most moments of scrolling draw nothing anew. */
const STEP = 6;
const HEAD_PX = 32;

/** Which lines of a long table are near the ones in sight, all lines being of one height; and the way to bring one into sight. */
export function useWindow(scroller: RefObject<HTMLElement | null>, { lines, lineHeight, first, drawnFirst }: WindowOptions) {
  const [seen, setSeen] = useState<{ from: number; to: number } | null>(null);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const from = Math.max(0, Math.floor(element.scrollTop / lineHeight / STEP) * STEP - SPARE);
      const to = Math.ceil((element.scrollTop + element.clientHeight) / lineHeight / STEP) * STEP + SPARE;
      setSeen((before) => (before?.from === from && before.to === to ? before : { from, to }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const size = new ResizeObserver(look);
    size.observe(element);
    return () => { element.removeEventListener('scroll', look); size.disconnect(); };
  }, [scroller, lineHeight]);

  const reveal = (line: number) => {
    const element = scroller.current;
    if (!element) return;
    const foot = element.querySelector('tfoot')?.getBoundingClientRect().height ?? 0;
    const [top, bottom] = [line * lineHeight, (line + 1) * lineHeight];
    if (top < element.scrollTop) element.scrollTo({ top });
    else if (bottom + HEAD_PX + foot > element.scrollTop + element.clientHeight) element.scrollTo({ top: bottom + HEAD_PX + foot - element.clientHeight });
  };

  const from = Math.min(seen?.from ?? first, Math.max(0, lines - 1));
  return { from, to: Math.min(lines, seen?.to ?? first + drawnFirst), reveal };
}
