import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { AppFrame } from '@/components/frame/app-frame';
import { shortcutsCookie, shortcutsOnOf } from '@/components/frame/shortcuts-cookie';
import { themeCookie, themeOf } from '@/components/frame/theme';
import { messages } from '@/lib/messages';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { signOutAction } from './account/actions';
import { LogDialog } from './outreach/log-dialog';
import { navigation, paletteCommands } from './navigation';
import { searchPalette } from './search-palette';

const WorkLayout = async ({ children }: { children: ReactNode }) => {
  const [actor, jar] = await Promise.all([workActor(), cookies()]);
  const allowed = allowedFor(actor);
  return (
    <AppFrame
      user={{
        name: actor.name,
        roles: actor.roles.map((role) => messages.access.roles[role]).join(', '),
        theme: themeOf(jar.get(themeCookie)?.value),
        links: [{ href: '/account', label: messages.frame.user.account }],
        signOut: signOutAction,
      }}
      nav={navigation(allowed)}
      place={messages.workspace.place}
      logHref={allowed('outreach.write') ? '/outreach/log' : undefined}
      commands={paletteCommands(allowed)}
      search={searchPalette}
      shortcutsOn={shortcutsOnOf(jar.get(shortcutsCookie)?.value)}
    >
      {children}
      {allowed('outreach.write') ? <LogDialog /> : null}
    </AppFrame>
  );
};

export default WorkLayout;
