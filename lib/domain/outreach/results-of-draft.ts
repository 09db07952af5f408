import type { z } from 'zod';
import type { contactResults } from '../follow-through/contact-results';
import type { ContactDraft, DraftParticipant } from './contact-draft';
import { defaultDueDay } from './default-due-day';
import { dueDayOfWords } from './due-day-of-words';
import { isBlankResult, NO_RESULTS } from './draft-results';

type Results = { [Key in keyof typeof contactResults]?: z.input<(typeof contactResults)[Key]> };

const ids = (who: DraftParticipant | null) => ({
  organizationId: who && who.kind !== 'person' ? who.id : null, personId: who && who.kind === 'person' ? who.id : null,
});
// Blank lines stand at the end, or are told as unfinished where they stand: the others keep their place for what is wrong with them.
const written = <Line extends Parameters<typeof isBlankResult>[0]>(lines: readonly Line[]): readonly Line[] => lines.slice(0, lines.findLastIndex((line) => !isBlankResult(line)) + 1);

/** What came out of a contact, from a form's draft read on `today`, as the command takes it. A due day that is no day is passed on, to be refused at its field. */
export const resultsOfDraft = ({ results = NO_RESULTS }: Pick<ContactDraft, 'results'>, today: string) =>
  ({
    commitments: written(results.commitments).map(({ side, who, text, due }) => {
      const { organizationId, personId } = ids(who);
      const dueOn = due.trim() ? dueDayOfWords(due, today) ?? due : defaultDueDay(today);
      return side === 'ours'
        ? { text, dueOn, promiseeOrganizationId: organizationId, promiseePersonId: personId }
        : { text, dueOn, promisorOrganizationId: organizationId, promisorPersonId: personId };
    }),
    referrals: written(results.referrals).map(({ who, to, need }) => ({ ...ids(who), toOrganizationId: ids(to).organizationId, toPersonId: ids(to).personId, need })),
    introductions: written(results.introductions).map(({ a, b, purpose }) => ({
      aOrganizationId: ids(a).organizationId, aPersonId: ids(a).personId, bOrganizationId: ids(b).organizationId, bPersonId: ids(b).personId, purpose,
    })),
    claims: written(results.claims).map(({ who, kind, jobs, statement }) => ({ organizationId: ids(who).organizationId ?? '', kind, jobs: Number(jobs), statement })),
  }) satisfies Results;
