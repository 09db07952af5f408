import type { Metadata } from 'next';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { BackupList } from '@/components/workspace/backup-list';
import { BackupProgress } from '@/components/workspace/backup-progress';
import { OrderBackupButton } from '@/components/workspace/order-backup-button';
import { messages } from '@/lib/messages';
import { listBackups } from '@/lib/services/workspace/list-backups';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { workActor } from '@/lib/web/work-actor';
import { orderBackupAction } from './actions';

export const metadata: Metadata = { title: messages.workspace.backup.title };

const { backup: words } = messages.workspace;
const DAY = 24 * 60 * 60_000;
const OLD_DAYS = 7;

const BackupPage = async () => {
  await workActor();
  const { backups, job, now, folder, mayTake } = await ask(listBackups, {});
  const [latest] = backups;
  const days = latest ? Math.floor((now.getTime() - latest.madeAt.getTime()) / DAY) : 0;
  return (
    <>
      <PageHead title={words.title} sub={words.sub} actions={job?.underWay ? undefined : <OrderBackupButton action={orderBackupAction} />} />
      <div className="stack">
        {job?.underWay ? <BackupProgress first={job} /> : null}
        {job?.state === 'failed' ? <NoteBox tone="bad" title={words.failed}>{job.failure}</NoteBox> : null}
        {days >= OLD_DAYS ? <NoteBox tone="warn">{words.old(days)}</NoteBox> : null}
        <Panel flush footer={mayTake ? words.keep : words.notYours}><BackupList backups={backups} mayTake={mayTake} timeZone={timeZone()} /></Panel>
        {latest ? <Panel title={words.restoreTitle}><p>{words.restore}</p><p className="src"><code className="quoted">{words.command(`${folder}/${latest.name}`)}</code></p><p>{words.proof}</p><p className="src"><code className="quoted">{words.proofCommand}</code></p></Panel> : null}
      </div>
    </>
  );
};

export default BackupPage;
