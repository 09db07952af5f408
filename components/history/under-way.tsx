'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const LOOK_MS = 1500;

/** Draws the page anew again and again while something it tells of goes on. */
export function UnderWay({ children }: { children: React.ReactNode }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), LOOK_MS);
    return () => clearInterval(timer);
  }, [router]);
  return <span role="status">{children}</span>;
}
