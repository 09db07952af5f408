'use client';
import { Button } from '@/components/ui/button';
import { DeadEnd } from '@/components/ui/dead-end';
import { messages } from '@/lib/messages';
import { fontClasses } from './fonts';
import './globals.css';

interface FaultProps {
  error: Error & { digest?: string };
}

/** When even the outer layout failed: the whole document, and a load from scratch. */
const GlobalFailed = ({ error }: FaultProps) => {
  const { deadEnds, frame } = messages;
  return (
    <html lang="en-CA" className={fontClasses}>
      <body>
        <title>{`${deadEnds.failedTitle} · ${frame.product}`}</title>
        <main className="mx-auto grid min-h-dvh w-full max-w-md content-center px-4">
          <DeadEnd title={deadEnds.failedTitle} action={<Button look="primary" onClick={() => window.location.reload()}>{deadEnds.again}</Button>}>
            <p role="alert">{deadEnds.failed}</p>
            {error.digest ? <p className="text-xs text-ink-3">{deadEnds.reference(error.digest)}</p> : null}
          </DeadEnd>
        </main>
      </body>
    </html>
  );
};

export default GlobalFailed;
