import { enrol } from './support/enrol';
import { invite } from './support/invite';
import { manager } from './support/manager';
import { open } from './support/open';
import { shareSetUp } from './support/share-set-up';
import { expect, test } from './support/test';

test('an invited manager joins, and nothing opens before the second factor is on', async ({ page, anotherBrowser }) => {
  const hers = await invite(page, manager, await anotherBrowser());
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Second factor');
  await open(hers, '/organizations');
  await expect(hers).toHaveURL(/\/account\/second-factor$/);
  await enrol(hers);
  await hers.context().storageState({ path: manager.state });
  shareSetUp();
});
