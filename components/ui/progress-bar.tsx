import { messages } from '@/lib/messages';

interface ProgressBarProps {
  label: string;
  done: number;
  /** Null while the amount of work is not known yet. */
  total: number | null;
  note?: string;
}

export function ProgressBar({ label, done, total, note }: ProgressBarProps) {
  const percent = total ? Math.floor((done / total) * 100) : null;
  return (
    <div className="progress">
      <div className="flex justify-between gap-3">
        <span className="font-medium">{label}</span>
        <span className="text-ink-2">{note ?? (percent === null ? null : messages.ui.progress(percent))}</span>
      </div>
      <progress aria-label={label} max={total ?? undefined} value={total === null ? undefined : done} />
    </div>
  );
}
