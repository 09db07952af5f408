'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';

interface RefreshQuietlyProps {
  /** Draws the page in hand anew this often, while somebody looks at it. */
  seconds: number;
  /** What the page holds now, as a few words; when they differ from before, `say` is announced. */
  signature: string;
  say: string;
}

/** Keeps a page current without moving focus, scroll or what is open; a change is told to those who hear the page. */
export function RefreshQuietly({ seconds, signature, say }: RefreshQuietlyProps) {
  const router = useRouter();
  const before = useRef(signature);
  const [told, setTold] = useState('');

  useEffect(() => {
    const timer = window.setInterval(() => {
      const busy = document.visibilityState !== 'visible' || document.querySelector('dialog[open]') !== null;
      if (!busy) router.refresh();
    }, seconds * 1000);
    return () => window.clearInterval(timer);
  }, [router, seconds]);

  useEffect(() => {
    if (before.current !== signature) setTold(say);
    before.current = signature;
  }, [signature, say]);

  return <p className="sr-only" role="status">{told}</p>;
}
