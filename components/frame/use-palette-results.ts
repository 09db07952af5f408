import { useEffect, useState } from 'react';
import { parseSearch } from '@/lib/domain/search/parse-search';
import type { PaletteCommand, PaletteInstead, PaletteSearch } from './palette-command';
import { typedCommands } from './typed-commands';

const pauseMs = 40;

interface Answer {
  term: string;
  records: readonly PaletteCommand[];
  failed: boolean;
}

/** Commands at once, records as the server answers; an answer to an older term is dropped. Where no record is found stands what can be done instead. */
export function usePaletteResults(commands: readonly PaletteCommand[], search: PaletteSearch, instead: PaletteInstead, typed: string) {
  const term = typed.trim();
  const [answer, setAnswer] = useState<Answer>({ term: '', records: [], failed: false });

  useEffect(() => {
    if (!term) return;
    const asked = new AbortController();
    const timer = setTimeout(async () => {
      const next = await search(term, asked.signal).then(
        (records) => ({ term, records, failed: false }),
        () => ({ term, records: [], failed: true }),
      );
      if (!asked.signal.aborted) setAnswer(next);
    }, pauseMs);
    return () => {
      asked.abort();
      clearTimeout(timer);
    };
  }, [term, search]);

  const current = term !== '' && answer.term === term;
  const { term: words, unknown } = parseSearch(term);
  const nothing = current && !answer.failed && answer.records.length === 0;
  return {
    results: [...(term ? answer.records : []), ...typedCommands(commands, term), ...(nothing && words !== '' ? instead(words) : [])],
    searching: term !== '' && !current,
    failed: current && answer.failed,
    nothing,
    unknown,
  };
}
