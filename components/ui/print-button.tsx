'use client';
import { messages } from '@/lib/messages';
import { Button } from './button';

/** Prints the page in hand; useless without script, and so not drawn by the server alone. */
export function PrintButton() {
  return <Button className="no-print" onClick={() => window.print()}>{messages.privacy.holdings.print}</Button>;
}
