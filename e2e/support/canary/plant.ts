import { closeDatabase } from '@/db';
import { makeArchive } from '@/db/backup/make-archive';
import { systemActor, type Actor } from '@/lib/auth/permissions';
import { dataFolder } from '@/lib/services/data-folder';
import { queueDigests } from '@/lib/services/notices/queue-digests';
import { sweepNotices } from '@/lib/services/notices/sweep';
import { startDisclosure } from '@/lib/services/privacy/start-disclosure';
import { LEVELS } from './canary-name';
import { plantLevel } from './plant-level';
import type { Garden, Ground } from './world';

const [author, manager, ground] = JSON.parse(process.argv[2] ?? '[]') as [Actor, Actor, Ground];
const mail = systemActor('notices.send');
const archive = 'walk.tar.gz';
const today = new Date().toISOString().slice(0, 10);

const planted: Garden['planted'] = [];
for (const level of LEVELS) planted.push(await plantLevel(author, level, ground));
const { id: held } = await startDisclosure(manager, { kind: 'organization', id: ground.firm, reference: 'W-2', receivedOn: today, dueOn: today });
await sweepNotices(mail, {});
await queueDigests(mail, { timeZone: 'America/Vancouver', origin: 'http://127.0.0.1', smtp: false });
await makeArchive({ file: dataFolder('backups', archive), attachments: dataFolder('attachments'), now: new Date() });
await closeDatabase();
process.stdout.write(JSON.stringify({ planted, held, archive } satisfies Garden));
