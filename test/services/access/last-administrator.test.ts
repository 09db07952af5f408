import { beforeAll, describe, expect, it } from 'vitest';
import { disableUser } from '@/lib/services/access/disable-user';
import { enableUser } from '@/lib/services/access/enable-user';
import { inviteUser } from '@/lib/services/access/invite-user';
import { setRoles } from '@/lib/services/access/set-roles';
import { colleague, enrolled, founder, personOf } from './access-world';
import { rowOf } from './row-of';

let ada: Awaited<ReturnType<typeof founder>>;
beforeAll(async () => { ada = await founder(); });

const version = async (id: string) => (await rowOf(ada.actor, id)).version;

describe('the last active administrator', () => {
  it('can neither be disabled nor lose the role', async () => {
    expect(await rowOf(ada.actor, ada.id)).toMatchObject({ lastAdministrator: true });
    await expect(disableUser(ada.actor, { userId: ada.id, version: await version(ada.id) })).rejects.toMatchObject({ code: 'invalid' });
    await expect(setRoles(ada.actor, { userId: ada.id, version: await version(ada.id), roles: ['manager'] })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('stays the last one while the other is only invited, or disabled', async () => {
    await inviteUser(ada.actor, { name: 'Ivo Stuart', email: 'ivo@example.ca', roles: ['administrator'] });
    const gone = await colleague(ada.actor, ['administrator']);
    await disableUser(ada.actor, { userId: gone.id, version: await version(gone.id) });
    await expect(disableUser(ada.actor, { userId: ada.id, version: await version(ada.id) })).rejects.toMatchObject({ code: 'invalid' });
    await enableUser(ada.actor, { userId: gone.id, version: await version(gone.id) });
    expect(await rowOf(ada.actor, ada.id)).toMatchObject({ lastAdministrator: false });
    await setRoles(ada.actor, { userId: gone.id, version: await version(gone.id), roles: ['viewer'] });
  });

  it('remains when two administrators disable each other at the same moment', async () => {
    const other = await colleague(ada.actor, ['administrator']);
    const bea = await personOf((await enrolled(other.sessionId)).sessionId);
    const [mine, theirs] = [await version(ada.id), await version(other.id)];
    const both = await Promise.allSettled([
      disableUser(ada.actor, { userId: other.id, version: theirs }),
      disableUser(bea, { userId: ada.id, version: mine }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
