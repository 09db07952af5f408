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
  return { found: term ? answer.found : [], searching: term !== '' && !answered, failed: answered && answer.failed };
}
