'use client';
import { messages } from '@/lib/messages';
import { useLiveFilters } from '../ui/use-live-filters';
import { Button } from '../ui/button';
import { TextInput } from '../ui/text-input';

const PAUSE_MS = 60;

/** One field for everything: a plain GET form without script, results as you type with it. */
export function SearchForm({ current }: { current: Readonly<Record<string, string>> }) {
  const words = messages.search;
  const live = useLiveFilters(current, { pauseMs: PAUSE_MS, inPlace: true });
  return (
    <form className="filters search-form" action="/search" role="search" aria-label={words.title} {...live}>
      <TextInput name="q" type="search" label={words.field} placeholder={words.placeholder} defaultValue={current.q ?? ''} maxLength={300} autoComplete="off" autoFocus />
      <div className="form-actions">
        <Button type="submit">{words.submit}</Button>
      </div>
    </form>
  );
}
