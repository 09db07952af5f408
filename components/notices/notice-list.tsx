'use client';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { showToast } from '@/components/ui/show-toast';
import type { NoticeRow } from '@/lib/domain/notices/notice-row';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

type Shown = Omit<NoticeRow, 'at' | 'readAt'> & { when: string; read: boolean };

interface NoticeListProps {
  notices: readonly Shown[];
  mark: (input: { ids?: string[] }) => Promise<ActionResult<unknown>>;
}

/** What one was told of, newest first; following a notice marks it as read. */
export function NoticeList({ notices, mark }: NoticeListProps) {
  const { list: words } = messages.notices;
  const router = useRouter();
  const [pending, start] = useTransition();
  const read = (ids?: string[]) => start(async () => {
    const result = await mark(ids ? { ids } : {}).catch(() => null);
    if (!result?.ok) return showToast({ message: result?.error.message ?? messages.ui.serverSilent, tone: 'bad' });
    router.refresh();
  });
  return (
    <>
      {notices.some((notice) => !notice.read) ? <p className="body"><Button size="small" pending={pending} onClick={() => read()}>{words.markAll}</Button></p> : null}
      <ul className="notices">
        {notices.map(({ id, kind, title, level, href, when, read: done }) => (
          <li key={id} data-new={done ? undefined : ''}>
            <span className="kind">{words.kinds[kind]}</span>
            <span className="what"><a href={href} onClick={() => { if (!done) void mark({ ids: [id] }).catch(() => undefined); }}>{title}</a> <ConfidentialityMark level={level} /></span>
            <span className="muted">{when}</span>
            {done ? <span /> : <Button look="quiet" size="small" pending={pending} aria-label={words.markOne(title)} onClick={() => read([id])}>{words.markShort}</Button>}
          </li>
        ))}
      </ul>
    </>
  );
}
