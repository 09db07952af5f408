import { describe, expect, it } from 'vitest';
import { databaseHealth } from '@/lib/services/define';
import { engine } from '@/db/engine';

describe('every connection states how durable it is', () => {
  it('waits for the disk on every commit', async () => {
    const { settings } = await databaseHealth();
    if (engine() === 'postgres') expect(settings.synchronous_commit).toBe('on');
    else expect(settings).toMatchObject({ synchronous: '2', reader_synchronous: '2', journal_mode: 'wal', foreign_keys: '1', reader_foreign_keys: '1', busy_timeout: '5000' });
  });

  it('names the migration it stands at', async () => {
    expect(Number((await databaseHealth()).migration)).toBeGreaterThan(0);
  });
});
