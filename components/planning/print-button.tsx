'use client';
import { Button } from '@/components/ui/button';
import { messages } from '@/lib/messages';

/** Prints the page in hand; the browser's own command does the same. */
export function PrintButton() {
  return <Button onClick={() => window.print()}>{messages.planning.brief.print}</Button>;
}
