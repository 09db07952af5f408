import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { ChangePasswordForm } from '@/components/access/change-password-form';
import { ProfileForm } from '@/components/access/profile-form';
import { SecondFactorPanel } from '@/components/access/second-factor-panel';
import { SessionList } from '@/components/access/session-list';
import { ShortcutsSwitch } from '@/components/access/shortcuts-switch';
import { shortcutsCookie, shortcutsOnOf } from '@/components/frame/shortcuts-cookie';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { myAccount } from '@/lib/services/access/my-account';
import { mySessions } from '@/lib/services/access/my-sessions';
import { ask } from '@/lib/web/ask';
import { identityProvider } from '@/lib/web/identity-provider';
import { timeZone } from '@/lib/web/time-zone';
import {
  changePasswordAction, endMySessionAction, endOtherSessionsAction, removeSecondFactorAction, renewRecoveryCodesAction,
  saveProfileAction, saveShortcutsAction,
} from './actions';

const texts = messages.access.account;

export const metadata: Metadata = { title: texts.title };

const AccountPage = async () => {
  const [me, sessions] = [await ask(myAccount, {}), await ask(mySessions, {})];
  const zone = timeZone();
  const here = (await cookies()).get(shortcutsCookie)?.value ?? (me.shortcuts ? 'on' : 'off');
  const rows = sessions.map(({ startedAt, seenAt, ...session }) => ({
    ...session, started: format.instant(startedAt, zone), seen: format.instant(seenAt, zone),
  }));
  const since = me.factorSince ? format.day(format.dayOfInstant(me.factorSince, zone), 'year') : null;
  return (
    <>
      <PageHead title={texts.title} sub={me.roles.map((role) => messages.access.roles[role]).join(', ')} />
      <div className="grid gap-4 lg:grid-cols-2">
        <div className="stack">
          <Panel title={texts.profile}>
            <ProfileForm name={me.name} email={me.email} version={me.version} action={saveProfileAction} />
          </Panel>
          <Panel title={texts.shortcuts}>
            <ShortcutsSwitch on={shortcutsOnOf(here)} action={saveShortcutsAction} />
          </Panel>
        </div>
        <div className="stack">
          <Panel title={texts.password}>
            {me.hasPassword ? (
              <ChangePasswordForm email={me.email} action={changePasswordAction} />
            ) : (
              <p>{texts.noPassword(identityProvider() ?? texts.identity)}</p>
            )}
          </Panel>
          <Panel title={texts.factor} id="second-factor">
            <SecondFactorPanel
              since={since} needed={me.factorNeeded} codesLeft={me.recoveryCodesLeft}
              renew={renewRecoveryCodesAction} remove={removeSecondFactorAction}
            />
          </Panel>
        </div>
        <Panel title={texts.sessions} note={texts.sessionsNote} flush className="lg:col-span-2" id="sessions">
          <SessionList sessions={rows} end={endMySessionAction} endOthers={endOtherSessionsAction} />
        </Panel>
      </div>
    </>
  );
};

export default AccountPage;
