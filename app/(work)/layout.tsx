import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { shortcutsCookie, shortcutsOnOf } from '@/components/frame/shortcuts-cookie';
import { themeCookie, themeOf } from '@/components/frame/theme';
import { WaitingAnswers } from '@/components/listening/interview/waiting-answers';
import { SampleNotice } from '@/components/workspace/sample-notice';
import { samplesCookie, samplesHiddenOf } from '@/components/workspace/samples-cookie';
import { messages } from '@/lib/messages';
import { MOST_UNREAD, unreadNotices } from '@/lib/services/notices/unread-notices';
import { readUnit } from '@/lib/services/workspace/read-unit';
import { sampleNotice } from '@/lib/services/workspace/sample-notice';
import { ask } from '@/lib/web/ask';
import { allowedFor, permissionsOf, workActor } from '@/lib/web/work-actor';
import { lastDeedAction, undoNowAction } from './history/actions';
import { LogDialog } from './outreach/log-dialog';
import { WorkFrame } from './work-frame';

const { list: words } = messages.notices;

const WorkLayout = async ({ children }: { children: ReactNode }) => {
  const [actor, jar] = await Promise.all([workActor(), cookies()]);
  const allowed = allowedFor(actor);
  const [{ name: unit }, samples, told] = await Promise.all([
    ask(readUnit, {}),
    samplesHiddenOf(jar.get(samplesCookie)?.value) || !allowed('register.read') ? null : ask(sampleNotice, {}),
    allowed('outreach.read') ? ask(unreadNotices, {}) : null,
  ]);
  return (
    <WorkFrame
      user={{
        name: actor.name,
        roles: actor.roles.map((role) => messages.access.roles[role]).join(', '),
        theme: themeOf(jar.get(themeCookie)?.value),
        links: [{ href: '/account', label: messages.frame.user.account }],
        signOut: '/api/sign-out',
      }}
      permissions={permissionsOf(actor)}
      place={unit ?? messages.workspace.place}
      printedAs={unit ?? undefined}
      logHref={allowed('outreach.write') ? '/outreach/log' : undefined}
      notices={told ? { href: '/notices', label: words.inFrame(told.unread), count: told.unread >= MOST_UNREAD ? words.many : told.unread > 0 ? String(told.unread) : null } : undefined}
      banner={samples ? <SampleNotice counts={samples} mayRemove={allowed('workspace.manage')} /> : undefined}
      undo={undoNowAction}
      lastDeed={lastDeedAction}
      shortcutsOn={shortcutsOnOf(jar.get(shortcutsCookie)?.value ?? (actor.shortcuts ? 'on' : 'off'))}
    >
      {allowed('outreach.write') ? <WaitingAnswers me={actor.id} /> : null}
      {children}
      {allowed('outreach.write') ? <LogDialog /> : null}
    </WorkFrame>
  );
};

export default WorkLayout;
