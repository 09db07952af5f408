import { z } from 'zod';
import { query } from '../define';
import { peopleOfTheHouse } from './people-of-the-house';

export const listUsers = query({
  name: 'access.list-users',
  permission: 'access.manage',
  input: z.strictObject({}),
  run: ({ db, actor }) => peopleOfTheHouse(db, actor.id),
});
