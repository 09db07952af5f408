import { z } from 'zod';
import { query } from '../define';
import { consentingEntries } from './consenting-entries';
import { directorySwitch } from './directory-switch';

const code = z.string().max(120).optional();

/** Members that agreed to be named, for whoever prepares what is published; told whether the directory itself is open. */
export const listEntries = query({
  name: 'directory.entries',
  permission: 'register.read',
  input: z.strictObject({ cluster: code, subcluster: code }),
  run: async (ctx, of) => ({ ...(await directorySwitch(ctx.db)), entries: await consentingEntries(ctx, of) }),
});
