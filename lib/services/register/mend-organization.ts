import { Mend } from '@/lib/domain/sheet/mend';
import { command } from '../define';
import { changeOrganization } from './change-organization';
import { mendedOrganization } from './mended-organization';

/** Changes some fields of an organization where they stand in a list, by the rules of its form. */
export const mendOrganization = command({
  name: 'register.mend-organization',
  permission: 'register.write',
  record: 'organization',
  input: Mend,
  run: async (ctx, mend) => {
    const { stored, fields, naics } = await mendedOrganization(ctx, mend);
    return changeOrganization(ctx, stored, mend.version, fields, naics);
  },
});
