'use client';
import { FailedPage } from '@/components/ui/failed-page';

interface FaultProps {
  error: Error & { digest?: string };
  reset: () => void;
}

const Failed = ({ error, reset }: FaultProps) => (
  <main className="mx-auto grid min-h-dvh w-full max-w-md content-center px-4">
    <FailedPage digest={error.digest} reset={reset} />
  </main>
);

export default Failed;
