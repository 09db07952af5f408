import type { Metadata } from 'next';
import { SecondFactorForm } from '@/components/access/second-factor-form';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { myAccount } from '@/lib/services/access/my-account';
import { offerSecondFactor } from '@/lib/services/access/offer-second-factor';
import { ask } from '@/lib/web/ask';
import { workActor } from '@/lib/web/work-actor';
import { confirmSecondFactorAction } from '../actions';

const texts = messages.access.factor;

export const metadata: Metadata = { title: texts.title };

const SecondFactorPage = async () => {
  const [actor, account, offer] = [await workActor(), await ask(myAccount, {}), await ask(offerSecondFactor, {})];
  const missing = actor.secondFactor === 'missing';
  const otherwise = offer.replaces ? texts.leadReplace : texts.lead;
  return (
    <>
      <PageHead
        title={texts.title}
        crumbs={missing ? [] : [{ label: messages.access.account.title, href: '/account' }]}
      />
      <Panel className="max-w-xl">
        <SecondFactorForm {...offer} lead={missing ? texts.leadNeeded : otherwise} next={missing ? '/today' : '/account'} action={confirmSecondFactorAction} key={account.email} />
      </Panel>
    </>
  );
};

export default SecondFactorPage;
