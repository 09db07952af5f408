import { OneRecord } from '@/lib/domain/register/edited-record';
import { query } from '../define';
import { loadRelation } from './load-relation';
import { namesOfEnds } from './names-of-ends';
import { relationEnds } from './relation-ends';

/** One relation as it is changed, with the names of its ends. */
export const readRelation = query({
  name: 'network.relation',
  permission: 'register.read',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const { version, fields } = await loadRelation(ctx, id);
    const { from, to } = relationEnds(fields);
    const named = await namesOfEnds(ctx.db, [from, to]);
    return { id, version, fields, from: { id: from, name: named.get(from)?.name ?? from }, to: { id: to, name: named.get(to)?.name ?? to } };
  },
});
