import type { Metadata } from 'next';
import { cache } from 'react';
import { RuleDraftEditor } from '@/components/listening/red-flags/rule-draft-editor';
import { RuleInWords } from '@/components/listening/red-flags/rule-in-words';
import { SeverityTag } from '@/components/listening/red-flags/severity-tag';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { DeedForm } from '@/components/ui/deed-form';
import { PageHead } from '@/components/ui/page-head';
import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readRule } from '@/lib/services/listening/red-flags/read-rule';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { dropRuleDraftAction, publishRuleAction, retireRuleAction, saveRuleDraftAction, startRuleVersionAction } from '../../actions';
import { RulePreview } from './rule-preview';

type Props = { params: Promise<{ id: string }> };

const words = messages.listening.redFlags;
const ruleOf = cache((id: string) => ask(readRule, { id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await ruleOf((await params).id)).name });

const RulePage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const rule = await ruleOf(id);
  const mayDefine = allowedFor(actor)('listening.define');
  const { rule: said, ruleList } = words;
  const { state, name, advice, condition, severity, clock, revision, version } = rule;
  const history = (
    <Panel title={said.history}>
      <ul className="grid gap-2">
        {rule.versions.map((one) => (
          <li key={one.id}>
            <a href={`/red-flags/rules/${one.id}`} aria-current={one.id === id ? 'page' : undefined}>{one.version}</a> <Tag>{ruleList.states[one.state]}</Tag>{' '}
            <span className="muted">{one.publishedAt ? said.by(one.publishedBy ?? said.nobody, format.day(format.dayOfInstant(one.publishedAt, rule.timeZone), 'year')) : ''}</span>
            {one.note ? <p>{one.note}</p> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
  const acts = state === 'draft'
    ? <ConfirmedAction label={said.drop} look="danger" input={{ id, revision }} action={dropRuleDraftAction} confirm={{ title: said.dropAsk, text: said.dropText }} done={{ say: said.dropped, to: '/red-flags/rules' }} />
    : <>
        {rule.inForce ? <ConfirmedAction label={said.retire} input={{ id }} action={retireRuleAction} confirm={{ title: said.retireAsk, text: said.retireText }} done={{ say: said.retired, to: '/red-flags/rules' }} /> : null}
        <DeedForm base={{ id }} fields={[]} action={startRuleVersionAction} submitLabel={said.newVersion} done={said.saved} to="/red-flags/rules/[id]" />
      </>;
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/red-flags' }, { label: ruleList.title, href: '/red-flags/rules' }]} title={name}
        marks={<><Tag>{ruleList.states[state]}</Tag> <SeverityTag severity={severity} /></>} actions={mayDefine ? acts : null}
      />
      <div className="contact-page">
        <div className="stack">
          {state === 'draft' && mayDefine ? (
            <RuleDraftEditor
              key={revision} draft={{ id, revision, name, advice, condition, severity, clock }} version={version} questions={rule.questions}
              preview={<RulePreview id={id} />} save={saveRuleDraftAction} publish={publishRuleAction}
            />
          ) : (
            <>
              <Panel title={said.condition}><RuleInWords condition={condition} questions={rule.questions} /></Panel>
              {advice ? <Panel title={said.advice}><p className="whitespace-pre-line">{advice}</p></Panel> : null}
              {mayDefine && state === 'published' ? <RulePreview id={id} /> : null}
            </>
          )}
        </div>
        <div className="stack">
          <Panel><Pairs pairs={[{ label: ruleList.columns.clock, value: words.clockWords(clock.amount, words.clockUnits[clock.unit]) }, { label: ruleList.columns.version, value: format.number(version) }]} /></Panel>
          {history}
        </div>
      </div>
    </>
  );
};

export default RulePage;
