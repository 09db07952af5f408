'use client';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import { PAIR_STATES } from '@/lib/domain/duplicates/pair-state';
import { VERDICTS, type Verdict } from '@/lib/domain/duplicates/verdict';
import { messages } from '@/lib/messages';

interface PairFiltersProps {
  path: string;
  shown: { verdict: string; state: string };
  counts: Readonly<Record<Verdict, number>>;
}

const LISTED = VERDICTS.filter((verdict) => verdict !== 'different');

/** Narrows the worklist by its address; each choice leads on at once, and the button does without script. */
export function PairFilters({ path, shown, counts }: PairFiltersProps) {
  const words = messages.duplicates;
  const router = useRouter();
  const follow = (form: HTMLFormElement) => {
    const chosen = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '');
    router.push(`${path}?${new URLSearchParams(chosen).toString()}`, { scroll: false });
  };
  return (
    <form className="filters" action={path} role="search" aria-label={words.filters} onChange={(event) => follow(event.currentTarget)}>
      <SelectBox name="state" label={words.filterState} options={PAIR_STATES.map((value) => ({ value, label: words.states[value] }))} defaultValue={shown.state} />
      <SelectBox name="verdict" label={words.filterVerdict} emptyLabel={words.anyVerdict} options={LISTED.map((value) => ({ value, label: words.countedVerdict(words.verdicts[value], counts[value]) }))} defaultValue={shown.verdict} />
      <noscript><Button type="submit">{words.apply}</Button></noscript>
    </form>
  );
}
