'use client';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import { SEVERITIES } from '@/lib/domain/listening/severity';
import { messages } from '@/lib/messages';

export interface BoardShown {
  whose: 'mine' | 'team';
  state: 'open' | 'closed';
  severity: string;
  subcluster: string;
}

/** Narrows the board by its address; each choice leads on at once, and the button does without script. */
export function BoardFilters({ shown, subclusters }: { shown: BoardShown; subclusters: readonly { code: string; name: string }[] }) {
  const words = messages.listening.redFlags;
  const router = useRouter();
  const follow = (form: HTMLFormElement) => {
    const chosen = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '');
    router.push(`/red-flags?${new URLSearchParams(chosen).toString()}`, { scroll: false });
  };
  return (
    <form className="filters" action="/red-flags" role="search" aria-label={words.board.filters} onChange={(event) => follow(event.currentTarget)}>
      <SelectBox name="whose" label={words.board.whose} options={[{ value: 'team', label: words.board.team }, { value: 'mine', label: words.board.mine }]} defaultValue={shown.whose} />
      <SelectBox name="state" label={words.board.state} options={[{ value: 'open', label: words.board.open }, { value: 'closed', label: words.board.closed }]} defaultValue={shown.state} />
      <SelectBox name="severity" label={words.board.severity} emptyLabel={words.board.anySeverity} options={SEVERITIES.map((value) => ({ value, label: words.severities[value] }))} defaultValue={shown.severity} />
      <SelectBox name="subcluster" label={words.board.subcluster} emptyLabel={words.board.anySubcluster} options={subclusters.map(({ code, name }) => ({ value: code, label: name }))} defaultValue={shown.subcluster} />
      <noscript><Button type="submit">{words.board.apply}</Button></noscript>
    </form>
  );
}
