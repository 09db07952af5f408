import { database } from '@/db';
import { migrate } from '@/db/migrate';
import { organizations, relations } from '@/db/schema';
import { inChunks } from '@/db/seed/reference/in-chunks';
import { seededRandom } from '@/lib/domain/indicators/standardised/seeded-random';

const record = (now) => ({ createdAt: now, createdBy: 'bench', updatedAt: now, updatedBy: 'bench', version: 1 });

/** Organizations and relations among them, a few tied to many and most to few; answers a way to pick any of them. */
export const fillNetwork = async (nodes, ties, now) => {
  const random = seededRandom(20261120);
  const any = () => `o${Math.floor(random() * nodes)}`;
  const popular = () => `o${Math.floor(random() ** 2 * nodes)}`;
  const made = Array.from({ length: nodes }, (_, at) => ({
    ...record(now), id: `o${at}`, legalName: `Organization ${at}`, nameKey: `organization ${at}`, tradeNames: [], kind: 'firm', status: 'active', rightsHolder: false, sample: false,
  }));
  const said = Array.from({ length: ties }, (_, at) => [popular(), any(), at]).filter(([from, to]) => from !== to).map(([from, to, at]) => ({
    ...record(now), id: `r${at}`, kind: 'supplies', fromOrganizationId: from, toOrganizationId: to, strength: 1 + (at % 5), confidentiality: 'internal', sample: false,
  }));
  await migrate();
  await database().write(async (tx) => {
    await inChunks(made, (chunk) => tx.insert(organizations).values(chunk));
    await inChunks(said, (chunk) => tx.insert(relations).values(chunk));
  });
  return any;
};
