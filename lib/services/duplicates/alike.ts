import { AlikeInput } from '@/lib/domain/duplicates/alike-input';
import { candidatesFor } from '../candidates-for';
import { query } from '../define';
import { personCandidatesFor } from '../person-candidates-for';
import { registerLabels } from '../register-labels';

/** Shown under a field. */
const MOST = 4;

/** Records that may be the one somebody is typing, with the reasons. Archived ones too: they may be taken back. */
export const alike = query({
  name: 'duplicates.alike',
  permission: 'register.read',
  input: AlikeInput,
  run: async ({ db, today }, input) => {
    const [found = []] = input.record === 'organization'
      ? await candidatesFor(db, [{
          id: input.id, legalName: input.name, website: input.website, businessNumber: input.businessNumber, kind: input.kind ?? null,
          sites: input.place ? [{ place: input.place }] : [],
        }], { most: MOST })
      : await personCandidatesFor(db, [{
          id: input.id, givenName: input.givenName, familyName: input.familyName, email: input.email, phones: input.phone ? [input.phone] : [],
          organizations: input.organizationId ? [input.organizationId] : [],
        }], { most: MOST });
    const labels = await registerLabels(db, found.map(({ id }) => ({ kind: input.record, recordId: id })), today);
    return found.flatMap(({ id, score, verdict, reasons }) => {
      const label = labels.find((one) => one.id === id);
      return label ? [{ id, name: label.label, hint: label.hint, archived: label.archived, score, verdict, reasons }] : [];
    });
  },
});

export type Alike = Awaited<ReturnType<typeof alike>>[number];
