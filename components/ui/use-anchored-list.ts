import { useEffect, type RefObject } from 'react';

const gapPx = 4;
const leastRoomPx = 200;

function place(list: HTMLElement, anchor: HTMLElement) {
  const box = anchor.getBoundingClientRect();
  const below = window.innerHeight - box.bottom;
  const above = below < leastRoomPx && box.top > below;
  list.style.left = `${Math.max(8, Math.min(box.left, window.innerWidth - list.offsetWidth - 8))}px`;
  list.style.minWidth = `${Math.min(box.width, window.innerWidth - 16)}px`;
  list.style.top = above ? 'auto' : `${box.bottom + gapPx}px`;
  list.style.bottom = above ? `${window.innerHeight - box.top + gapPx}px` : 'auto';
}

/** Shows a popover under its field, in the browser's top layer, so that no dialog or panel cuts it off. */
export function useAnchoredList(list: RefObject<HTMLElement | null>, anchor: RefObject<HTMLElement | null>, open: boolean): void {
  useEffect(() => {
    const [shown, field] = [list.current, anchor.current];
    if (!open || !shown || !field) return;
    shown.showPopover();
    const follow = () => place(shown, field);
    follow();
    const sizes = new ResizeObserver(follow);
    sizes.observe(field);
    sizes.observe(shown);
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      sizes.disconnect();
      document.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
      if (shown.isConnected) shown.hidePopover();
    };
  }, [list, anchor, open]);
}
