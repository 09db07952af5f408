import { useEffect, useState } from 'react';
import type { Choice, ChoiceSearch } from './choice';

const pauseMs = 150;

interface Answer {
  term: string;
  found: readonly Choice[];
  failed: boolean;
}

const nothing: Answer = { term: '', found: [], failed: false };

/** Searches while a person types; an answer that comes after a newer question is dropped. */
export function useChoiceSearch(search: ChoiceSearch, least = 1) {
  const [term, setTerm] = useState('');
  const [answer, setAnswer] = useState<Answer>(nothing);
  const wanted = term.trim();
  const asks = wanted.length >= least;

  useEffect(() => {
    if (!asks) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const next = await search(wanted).then(
        (found) => ({ term: wanted, found, failed: false }),
        () => ({ term: wanted, found: [], failed: true }),
      );
      if (!stale) setAnswer(next);
    }, pauseMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [wanted, asks, search]);

  return {
    term,
    setTerm,
    found: asks ? answer.found : nothing.found,
    searching: asks && answer.term !== wanted,
    failed: asks && answer.term === wanted && answer.failed,
  };
}
