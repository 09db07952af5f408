'use client';
import { useRouter } from 'next/navigation';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import { messages } from '@/lib/messages';

interface AskForRoleProps extends RecordLookUp {
  /** The page that answers. */
  here: string;
  /** The organization the answer in hand is for. */
  asked: string | null;
}

/** Picks a body; the page then answers which role the figures speak for. */
export function AskForRole({ here, asked, search, labels }: AskForRoleProps) {
  const { matrix: words } = messages.forming;
  const router = useRouter();
  return (
    <div className="max-w-xl">
      <RecordField
        name="asked" label={words.ask} hint={words.askHint} value={asked} search={search} labels={labels}
        onChange={(id) => router.push(id === null ? here : `${here}?organization=${encodeURIComponent(id)}`)}
      />
    </div>
  );
}
