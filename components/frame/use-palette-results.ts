import { useEffect, useState } from 'react';
import { parseSearch } from '@/lib/domain/search/parse-search';
import { matchingCommands } from './matching-commands';
import type { PaletteCommand, PaletteSearch } from './palette-command';

const pauseMs = 120;

interface Answer {
  term: string;
  records: readonly PaletteCommand[];
  failed: boolean;
}

/** Commands at once, records as the server answers; an answer to an older term is dropped. */
export function usePaletteResults(commands: readonly PaletteCommand[], search: PaletteSearch, typed: string) {
  const term = typed.trim();
  const [answer, setAnswer] = useState<Answer>({ term: '', records: [], failed: false });

  useEffect(() => {
    if (!term) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const next = await search(term).then(
        (records) => ({ term, records, failed: false }),
        () => ({ term, records: [], failed: true }),
      );
      if (!stale) setAnswer(next);
    }, pauseMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [term, search]);

  const current = term !== '' && answer.term === term;
  const { groups, kind, town, tag, term: words } = parseSearch(term);
  const pages = groups?.includes('page') ?? !(kind ?? town ?? tag);
  return {
    results: [...(term ? answer.records : []), ...(pages ? matchingCommands(commands, words) : [])],
    searching: term !== '' && !current,
    failed: current && answer.failed,
  };
}
