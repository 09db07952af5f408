import { z } from 'zod';
import { Mend } from '@/lib/domain/sheet/mend';
import { MOST_AT_ONCE } from '@/lib/domain/sheet/most-at-once';
import { messages } from '@/lib/messages';
import { attemptEach } from '../attempt-each';
import { query } from '../define';
import { conflict } from '../errors';
import { mendedPerson } from './mended-person';
import { sameFields } from './same-fields';

/** What would become of changes of people, one by one, before any is made. */
export const attemptPeople = query({
  name: 'register.attempt-people',
  permission: 'register.write',
  input: z.strictObject({ mends: z.array(Mend).max(MOST_AT_ONCE) }),
  run: async (ctx, { mends }) => ({
    attempts: await attemptEach(mends, async (mend) => {
      const { stored, fields } = await mendedPerson(ctx, mend);
      if (stored.version !== mend.version) throw conflict(messages.errors.conflict);
      return !sameFields(stored.fields, fields);
    }),
  }),
});
