import { useEffect, useState } from 'react';
import type { Choice } from '@/components/ui/choice';
import type { DraftParticipant } from '@/lib/domain/outreach/contact-draft';

export type AskPeopleOf = (organizationIds: string[]) => Promise<readonly Choice[]>;

const NOBODY: readonly Choice[] = [];

/** The people of the organizations that are named, without those named already. `ask` must keep its identity between renders. */
export function usePeopleOf(who: readonly DraftParticipant[], ask?: AskPeopleOf): readonly Choice[] {
  const [found, setFound] = useState<{ key: string; people: readonly Choice[] }>({ key: '', people: NOBODY });
  const key = who.filter(({ kind }) => kind === 'organization').map(({ id }) => id).join();

  useEffect(() => {
    if (!ask || !key) return;
    let stale = false;
    ask(key.split(',')).then(
      (people) => stale || setFound({ key, people }),
      // Comfort only: without an answer people are found by typing.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [ask, key]);

  return found.key === key && key ? found.people.filter(({ id }) => !who.some((one) => one.id === id)) : NOBODY;
}
