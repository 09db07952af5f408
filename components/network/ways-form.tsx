'use client';
import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import { messages } from '@/lib/messages';

interface WaysFormProps extends RecordLookUp {
  from: string | null;
  to: string | null;
}

const words = messages.network.paths;

/** Whom to reach, and from whom; the question stands in the address. */
export function WaysForm({ from, to, search, labels }: WaysFormProps) {
  const router = useRouter();
  const [ends, setEnds] = useState({ from, to });
  const find = (event: FormEvent) => {
    event.preventDefault();
    const asked = new URLSearchParams([...(ends.from ? [['from', ends.from]] : []), ...(ends.to ? [['to', ends.to]] : [])] as [string, string][]);
    router.push(`/network/ways${asked.size === 0 ? '' : `?${asked.toString()}`}`);
  };
  return (
    <form className="form" onSubmit={find}>
      <div className="pair">
        <RecordField name="to" label={words.to} hint={words.toHint} value={ends.to} onChange={(id) => setEnds({ ...ends, to: id })} search={search} labels={labels} />
        <RecordField name="from" label={words.from} hint={words.fromHint} optional value={ends.from} onChange={(id) => setEnds({ ...ends, from: id })} search={search} labels={labels} />
      </div>
      <div className="form-actions"><Button type="submit" look="primary">{words.find}</Button></div>
    </form>
  );
}
