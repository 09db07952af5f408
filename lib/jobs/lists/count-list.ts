import type { OrganizationProfile } from '@/lib/domain/duplicates/organization-profile';
import { emptyTally } from '@/lib/domain/lists/list-tally';
import { joinImage } from '@/lib/domain/lists/join-image';
import { calledKey } from '@/lib/domain/lists/called-key';
import { likeInList } from '@/lib/domain/lists/like-in-list';
import { listProfile } from '@/lib/domain/lists/list-profile';
import { draftPiece, planPiece, type ListRow } from '@/lib/domain/lists/plan-piece';
import { emptyImage, externalKey, type RegisterImage } from '@/lib/domain/lists/register-image';
import type { Candidate } from '@/lib/domain/lists/row-plan';
import { tallyRow } from '@/lib/domain/lists/tally-row';
import type { ListSettings } from '@/lib/domain/lists/list-settings';
import { fold } from '@/lib/domain/register/fold';
import type { Actor } from '@/lib/auth/permissions';
import { knownRecords } from '@/lib/services/lists/known-records';
import { listContext } from '@/lib/services/lists/list-context';
import { nearOrganizations } from '@/lib/services/lists/near-organizations';
import { noteFindings, type FoundRow } from '@/lib/services/lists/note-findings';

type Drafted = ReturnType<typeof draftPiece>;

/** Rows that name an organization nobody has named so: by its line, what they may mean in the register or further up in the list. */
const nearTo = async (actor: Actor, image: RegisterImage, { rows }: Drafted, inList: ReturnType<typeof likeInList>) => {
  const near = new Map<number, Candidate[]>();
  const fresh = new Map<string, { lines: number[]; profile: OrganizationProfile }>();
  for (const { draft } of rows) {
    const profile = listProfile(draft);
    if (profile === null) continue;
    const key = fold(profile.legalName);
    const { externalId } = draft.organization ?? {};
    if (image.externals.has(externalKey('organization', calledKey('organization', draft))) || image.organizationNames.has(key) || (externalId && image.externals.has(externalKey('organization', externalId)))) continue;
    if (profile.businessNumber && image.businessNumbers.has(profile.businessNumber)) continue;
    const held = fresh.get(key);
    if (held) held.lines.push(draft.line);
    else fresh.set(key, { lines: [draft.line], profile });
  }
  const asked = [...fresh.values()];
  const stored = await nearOrganizations(actor, { profiles: asked.map(({ profile }) => profile) });
  asked.forEach(({ lines: [line = 0], profile }, at) => {
    const candidates = [...stored[at] ?? [], ...inList.near(profile)];
    if (candidates.length > 0) near.set(line, candidates);
    inList.put(line, profile);
  });
  return near;
};

/** So many rows with findings are kept for a person to look at; the counts are of all. */
const MOST_FOUND = 20_000;

/**
 * Counts what a load would do: the same plan of every row as the load itself makes, carried out on an image of the register in memory.
 * Nothing is written but the counts and the rows with something to mend.
 */
export const listCounter = async (actor: Actor, id: string, settings: ListSettings) => {
  const { reference, answers } = await listContext(actor, { id });
  const image = emptyImage();
  const inList = likeInList();
  const tally = emptyTally();
  const system = fold(settings.system);
  let [found, kept, first]: [FoundRow[], number, boolean] = [[], 0, true];
  let made = 0;
  const flush = async () => {
    await noteFindings(actor, { id, first, rows: found });
    [first, found] = [false, []];
  };
  return {
    see: async (rows: readonly ListRow[]) => {
      const piece = draftPiece(rows, answers, settings, reference);
      joinImage(image, await knownRecords(actor, { id, system, keys: piece.keys }));
      const near = settings.unsure === 'new' ? undefined : await nearTo(actor, image, piece, inList);
      const cells = new Map(piece.rows.map((row) => [row.draft.line, row.cells]));
      for (const plan of planPiece(piece, { image, settings, near, load: id, today: reference.today, newId: () => `new-${(made += 1)}` })) {
        tallyRow(tally, plan);
        // A row that waits for an answer is always kept: the load goes by it.
        if (plan.findings.length > 0 && (kept < MOST_FOUND || plan.findings.some(({ kind }) => kind === 'which'))) {
          kept += 1;
          found.push({ line: plan.line, cells: cells.get(plan.line) ?? [], findings: plan.findings });
        }
      }
      if (found.length >= 500) await flush();
    },
    result: async () => {
      await flush();
      return tally;
    },
  };
};
