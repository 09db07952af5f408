'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/show-toast';
import { messages } from '@/lib/messages';

interface MakeFileProps {
  href: string;
  label: string;
}

/** The name the server gave the file. */
const nameOf = (answer: Response): string => /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'report';

/** Has a file made and takes it home; until it is there the button says so, and counts the seconds for whoever waits. */
export function MakeFile({ href, label }: MakeFileProps) {
  const [seconds, setSeconds] = useState<number | null>(null);

  async function make() {
    if (seconds !== null) return;
    setSeconds(0);
    const clock = setInterval(() => setSeconds((before) => (before === null ? null : before + 1)), 1000);
    try {
      const answer = await fetch(href);
      if (!answer.ok) throw new Error(String(answer.status));
      const address = URL.createObjectURL(await answer.blob());
      const link = Object.assign(document.createElement('a'), { href: address, download: nameOf(answer) });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    } catch {
      showToast({ message: messages.reports.pages.notMade, tone: 'bad' });
    } finally {
      clearInterval(clock);
      setSeconds(null);
    }
  }

  return (
    <Button onClick={() => void make()} pending={seconds !== null}>
      {label}
      <span role="status" className="sr-only">{seconds !== null && seconds > 0 ? messages.reports.pages.making : ''}</span>
    </Button>
  );
}
