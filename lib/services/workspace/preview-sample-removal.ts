import { count, eq } from 'drizzle-orm';
import { z } from 'zod';
import { organizations } from '@/db/schema';
import { planSampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import type { EditedSample, PreviewedContact, SamplePreview } from '@/lib/domain/workspace/sample-preview';
import { touchedSamples } from '@/lib/domain/workspace/touched-samples';
import { query } from '../define';
import { gatherSamples, type GatheredSamples } from './gather-samples';
import { resultsThatGo } from './results-of-samples';

/** Rows of a list the preview shows; the counts are of all. */
const SHOWN = 8;

const contactView = ({ id, occurredOn, kind, summary, confidentiality }: GatheredSamples['contacts'][number]): PreviewedContact => ({
  id, occurredOn, open: confidentiality === 'public' || confidentiality === 'internal' ? { kind, summary } : null,
});

const editedOf = ({ records, contacts, names, changed }: GatheredSamples): EditedSample[] => {
  const touched = touchedSamples(records);
  const named = (kind: 'organization' | 'person', rows: readonly { id: string }[]): EditedSample[] =>
    rows.filter(({ id }) => touched.has(id))
      .map(({ id }) => ({ kind, id, name: names.get(id) ?? id, why: changed.has(id) ? ('edited' as const) : ('own-parts' as const) }));
  return [
    ...named('organization', records.organizations),
    ...named('person', records.people),
    ...contacts.filter(({ id }) => touched.has(id)).map((contact) => ({ kind: 'contact' as const, ...contactView(contact) })),
  ];
};

/** What the removal of the sample would take and what would stay, if every edited record were kept. Changes nothing. */
export const previewSampleRemoval = query({
  name: 'workspace.preview-sample-removal',
  permission: 'workspace.manage',
  input: z.strictObject({}),
  run: async ({ db }): Promise<SamplePreview> => {
    const found = await gatherSamples(db);
    const plan = planSampleRemoval(found.records, { remove: new Set(), contactsWithOthers: 'keep' });
    const latest = (ids: readonly string[], own: boolean) => {
      const chosen = new Set(ids);
      const rows = found.contacts.filter(({ id, sample }) => chosen.has(id) && sample !== own).map(contactView).reverse();
      // Of one's own contacts only those everybody may read are counted (C6-14).
      const counted = own ? rows.filter(({ open }) => open !== null) : rows;
      return { count: counted.length, latest: counted.filter(({ open }) => open !== null).slice(0, SHOWN) };
    };
    const [real] = await db.select({ rows: count() }).from(organizations).where(eq(organizations.sample, false));
    return {
      goes: {
        organizations: plan.organizations.remove.length,
        people: plan.people.remove.length,
        contacts: plan.contacts.remove.length,
        followUps: plan.followUps.remove.length,
        results: (await resultsThatGo(db, plan)).flat().length,
      },
      colleagues: found.accounts.filter(({ unused }) => unused).length,
      realOrganizations: Number(real?.rows ?? 0),
      ownContacts: latest(plan.contacts.trim, true),
      withOthers: latest(plan.contacts.withOthers, false),
      edited: editedOf(found),
    };
  },
});
