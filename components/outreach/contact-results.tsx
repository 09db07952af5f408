'use client';
import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import type { ChoiceSearch } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import { NO_RESULTS, type DraftResults } from '@/lib/domain/outreach/draft-results';
import type { DraftParticipant } from '@/lib/domain/outreach/contact-draft';
import { messages } from '@/lib/messages';
import { ResultLine } from './result-line';
import type { ContactFormKit } from './use-contact-form';

interface ContactResultsProps {
  kit: ContactFormKit;
  search: ChoiceSearch;
  today: string;
}

const KINDS = { commitments: 'commitment', referrals: 'referral', introductions: 'introduction', claims: 'claim' } as const;
const LISTS = ['commitments', 'referrals', 'introductions', 'claims'] as const;

const blank = (list: keyof DraftResults, who: readonly DraftParticipant[]): DraftResults[typeof list][number] => {
  const [first = null, second = null] = who;
  switch (list) {
    case 'commitments': return { side: 'ours', who: first, text: '', due: '' };
    case 'referrals': return { who: first, to: null, need: '' };
    case 'introductions': return { a: first, b: second, purpose: '' };
    case 'claims': return { who: who.find(({ kind }) => kind !== 'person') ?? null, kind: 'retained', jobs: '', statement: '' };
  }
};

/** Promises either way, referrals, introductions and jobs, folded away until there is one: the twenty seconds need none of it. */
export function ContactResults({ kit, search, today }: ContactResultsProps) {
  const { log: words } = messages.followThrough;
  const { control, setValue } = kit.form;
  const [kind, who, results = NO_RESULTS] = useWatch({ control, name: ['kind', 'who', 'results'] });
  const put = (list: keyof DraftResults, lines: unknown[]) => setValue('results', { ...results, [list]: lines } as DraftResults, { shouldDirty: true });
  const count = LISTS.reduce((sum, list) => sum + results[list].length, 0);

  // A contact of the kind referral or introduction has one to tell: its fields stand ready, and may stay empty.
  const offered = kind === 'referral' ? 'referrals' : kind === 'introduction' ? 'introductions' : null;
  const { getValues } = kit.form;
  useEffect(() => {
    if (!offered) return;
    // Offered when the kind is chosen; whoever removes the line afterwards meant it.
    const held = getValues('results') ?? NO_RESULTS;
    if (held[offered].length === 0) setValue('results', { ...held, [offered]: [blank(offered, getValues('who'))] } as DraftResults);
  }, [offered, getValues, setValue]);

  return (
    <Disclosure summary={<span>{words.title} <span className="muted">{count === 0 ? words.none : words.count(count)}</span></span>} open={count > 0 || undefined}>
      <ul className="listing mb-2 empty:hidden">
        {LISTS.flatMap((list) => results[list].map((line, index) => (
          <ResultLine
            key={`${list} ${index}`}
            path={`results.${list}.${index}`}
            title={words.remove(messages.followThrough.kinds[KINDS[list]], index + 1)}
            line={line}
            onChange={(next) => put(list, results[list].map((one, at) => (at === index ? next : one)))}
            onRemove={() => put(list, results[list].filter((_, at) => at !== index))}
            search={search}
            today={today}
            errorOf={(field) => kit.errorOf(`results.${list}.${index}.${field}` as Parameters<typeof kit.errorOf>[0])}
          />
        )))}
      </ul>
      <div className="chips">
        {LISTS.map((list) => <Button key={list} size="small" onClick={() => put(list, [...results[list], blank(list, who)])}>{words.add[list]}</Button>)}
      </div>
    </Disclosure>
  );
}
