import { and, eq, isNull } from 'drizzle-orm';
import { caseOrganizations } from '@/db/schema';
import { PartyInput } from '@/lib/domain/pipeline/party-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { checkCase } from './check-case';
import { addPart, changePart, loadPart } from './keep-part';
import { loadLivingCase } from './load-case';

/** Another organization takes part in a case, in one part once. */
export const saveParty = command({
  name: 'pipeline.save-party',
  permission: 'pipeline.write',
  record: 'case_part',
  input: PartyInput,
  run: async (ctx, { id, version = 0, ...fields }) => {
    const { refusals } = messages.pipeline;
    const stored = await loadLivingCase(ctx, fields.caseId);
    if (fields.fromOn && fields.toOn && fields.toOn < fields.fromOn) throw invalid(messages.errors.invalid, { toOn: refusals.endsBeforeStart });
    if (id !== undefined) return changePart(ctx, 'party', await loadPart(ctx, 'party', id), stored, version, fields);
    await checkCase(ctx, { organizationId: fields.organizationId });
    const [there] = await ctx.db.select({ id: caseOrganizations.id }).from(caseOrganizations)
      .where(and(eq(caseOrganizations.caseId, stored.id), eq(caseOrganizations.organizationId, fields.organizationId), eq(caseOrganizations.part, fields.part), isNull(caseOrganizations.removedAt)));
    if (there || fields.organizationId === stored.organizationId) throw invalid(messages.errors.invalid, { organizationId: refusals.partAlready });
    return addPart(ctx, 'party', stored, { ...fields, removedAt: null, removedBy: null });
  },
});
