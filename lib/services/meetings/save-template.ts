import { playbookTemplates } from '@/db/schema';
import { SaveTemplateInput } from '@/lib/domain/meetings/save-template-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { templateInForce } from './template-in-force';

/** Writes the playbook anew, with the reason; earlier versions stay, and so do the playbooks that were started by them. */
export const saveTemplate = command({
  name: 'meetings.save-playbook-template',
  permission: 'readiness.write',
  record: 'playbook_template',
  input: SaveTemplateInput,
  run: async (ctx, { version, steps, reason }) => {
    const before = await templateInForce(ctx.db);
    if (before.version !== version) throw conflict(messages.errors.conflict, { mine: { steps }, theirs: { steps: before.steps }, theirVersion: before.version });
    const id = ctx.newId();
    await ctx.db.insert(playbookTemplates).values({ id, version: version + 1, steps, reason, createdAt: ctx.now, createdBy: ctx.actor.id });
    ctx.changed({ before: { steps: before.steps }, after: { steps }, open: ['steps'], reason });
    return { id, version: version + 1 };
  },
});
