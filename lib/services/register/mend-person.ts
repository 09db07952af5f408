import { Mend } from '@/lib/domain/sheet/mend';
import { command } from '../define';
import { changePerson } from './change-person';
import { mendedPerson } from './mended-person';

/** Changes some fields of a person where they stand in a list, by the rules of their form. */
export const mendPerson = command({
  name: 'register.mend-person',
  permission: 'register.write',
  record: 'person',
  input: Mend,
  run: async (ctx, mend) => {
    const { stored, fields } = await mendedPerson(ctx, mend);
    return changePerson(ctx, stored, mend.version, fields);
  },
});
