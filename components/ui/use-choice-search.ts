import { useEffect, useState } from 'react';
import type { Choice, ChoiceSearch } from './choice';

const pauseMs = 150;

interface Answer {
  term: string;
  found: readonly Choice[];
  failed: boolean;
}

/** Searches while a person types; an answer that comes after a newer question is dropped. */
export function useChoiceSearch(search: ChoiceSearch, typed: string) {
  const term = typed.trim();
  const [answer, setAnswer] = useState<Answer>({ term: '', found: [], failed: false });

  useEffect(() => {
    if (!term) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const next = await search(term).then(
        (found) => ({ term, found, failed: false }),
        () => ({ term, found: [], failed: true }),
      );
      if (!stale) setAnswer(next);
    }, pauseMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [term, search]);

  const answered = term !== '' && answer.term === term;
  // While the next answer is on its way only what still fits stays, so that Enter never picks what was meant before.
  const fitting = answered ? answer.found : answer.found.filter(({ label }) => label.toLowerCase().includes(term.toLowerCase()));
  return { found: term ? fitting : [], searching: term !== '' && !answered, failed: answered && answer.failed };
}
