'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { mayLeave } from '../ui/may-leave';

/** The link a plain left click follows within this application, or null when the browser should follow it itself. */
function softTarget(event: MouseEvent): URL | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  if (!anchor?.href || anchor.target || anchor.hasAttribute('download') || 'hard' in anchor.dataset) return null;
  const url = new URL(anchor.href);
  if (url.origin !== location.origin || url.pathname.startsWith('/api/')) return null;
  const sameDocument = url.pathname === location.pathname && url.search === location.search;
  return sameDocument && url.hash ? null : url;
}

/**
 * Plain anchors everywhere, one listener here: a list of fifty rows carries no component per link,
 * works without script, and still moves between pages without loading them anew.
 */
export function SoftLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const url = softTarget(event);
      if (!url) return;
      event.preventDefault();
      if (!mayLeave()) return;
      document.querySelectorAll<HTMLElement>('[popover]:popover-open').forEach((open) => open.hidePopover());
      // Whoever goes to another page by the keyboard goes on in it: Tab does not lead through all places of the house again.
      if (event.detail === 0 && url.pathname !== location.pathname) document.getElementById('page')?.focus({ preventScroll: true });
      router.push(url.pathname + url.search + url.hash);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router]);
  return null;
}
