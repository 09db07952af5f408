import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { peopleOfTheHouse } from './people-of-the-house';

export const readUser = query({
  name: 'access.read-user',
  permission: 'access.manage',
  input: z.strictObject({ userId: RecordId }),
  run: async ({ db, actor }, { userId }) => {
    const person = (await peopleOfTheHouse(db, actor.id)).find(({ id }) => id === userId);
    if (!person) throw notFound(messages.errors.unknownRecord);
    return person;
  },
});
