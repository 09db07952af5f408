'use client';
import { FailedPage } from '@/components/ui/failed-page';

interface FaultProps {
  error: Error & { digest?: string };
  reset: () => void;
}

const WorkFailed = ({ error, reset }: FaultProps) => <FailedPage digest={error.digest} reset={reset} />;

export default WorkFailed;
