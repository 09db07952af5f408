import type { Metadata } from 'next';
import { InviteesTable } from '@/components/ratings/invitees-table';
import { MatrixTable } from '@/components/ratings/matrix-table';
import { APART_FROM, PairsTable } from '@/components/ratings/pairs-table';
import { RemoveRound } from '@/components/ratings/remove-round';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { DeedButton } from '@/components/ui/deed-button';
import { Figures } from '@/components/ui/figures';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { SYMMETRIC_RULES } from '@/lib/domain/network/both-sides';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readRound, type ReadRound } from '@/lib/services/ratings/read-round';
import { ask } from '@/lib/web/ask';
import { archiveRoundAction, closeRoundAction, inviteAction, moveRoundAction, revokeInvitationAction } from '../actions';

const words = messages.ratings;

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ by?: string | string[] }> };

const asked = async ({ params, searchParams }: Props) => {
  const [{ id }, { by }] = await Promise.all([params, searchParams]);
  return ask(readRound, { id, by: by === 'mean' ? 'mean' : 'lower' });
};

export const generateMetadata = async (props: Props): Promise<Metadata> => ({ title: (await asked(props)).question });

const figuresOf = ({ figures, detail }: ReadRound) => {
  const both = detail?.pairs.filter(({ difference }) => difference.value !== null) ?? [];
  const figure = (label: string, of: ReadRound['figures']['mean'], write: (value: number) => string, note?: string) => ({ label, value: format.measured(of, write), missing: of.value === null, note });
  return [
    figure(words.round.response, figures.response, (value) => format.percent(value, { digits: 0 }), words.ofAsked(format.number(figures.answered), format.number(figures.asked))),
    figure(words.round.mean, figures.mean, (value) => format.number(value, 1), words.round.ratings(format.number(figures.ratings))),
    figure(words.round.close, figures.close, (value) => format.percent(value, { digits: 0 })),
    ...(detail ? [{ label: words.round.differ, value: format.number(both.filter(({ difference }) => (difference.value ?? 0) >= APART_FROM).length), note: words.round.pairs(format.number(both.length)) }] : []),
  ];
};

const RoundPage = async (props: Props) => {
  const round = await asked(props);
  const { id, version, detail, state, by } = round;
  const until = format.day(round.closesOn, 'year');
  const deeds = detail ? (
    <>
      {state === 'closed' ? null : <ConfirmedAction label={words.deeds.close} input={{ id, version }} action={closeRoundAction} confirm={{ title: words.deeds.close, text: words.deeds.closeSure }} />}
      <DeedButton label={words.deeds.move} fields={[{ name: 'closesOn', kind: 'date', label: words.form.closesOn, value: round.closesOn }]} base={{ id, version }} action={moveRoundAction} done={words.deeds.moved} />
      <RemoveRound id={id} version={version} archive={archiveRoundAction} />
    </>
  ) : undefined;
  return (
    <>
      <PageHead
        title={round.question} crumbs={[{ label: words.title, href: '/network/ratings' }]} sub={`${round.subcluster ?? words.whole}, ${words.days(format.day(round.opensOn, 'year'), until)}`} actions={deeds}
        marks={<><Tag tone={state === 'open' ? 'good' : 'flat'}>{words.states[state]}</Tag>{round.sample ? <Tag>{messages.workspace.samples.mark}</Tag> : null}</>}
      />
      <div className="stack">
        <Panel title={words.round.figures} footer={words.levelRule}><Figures figures={figuresOf(round)} /></Panel>
        {detail ? (
          <>
            <Panel title={words.invitees.title} flush footer={words.invitees.note}>
              <InviteesTable rows={detail.invitees} roundId={id} until={until} mail={detail.mail} deeds={state === 'closed' ? undefined : { invite: inviteAction, revoke: revokeInvitationAction }} />
            </Panel>
            <Panel title={words.round.matrix} note={words.round.matrixNote} footer={words.round.legend}><MatrixTable rows={detail.matrix} /></Panel>
            <Panel title={words.round.both} flush note={words.round.source(until)} footer={`${words.round.bothNote[by]} ${words.round.notInNetwork}`}>
              <nav className="px-3.5 py-2.5" aria-label={words.round.rule}>
                <ul className="chips">{SYMMETRIC_RULES.map((rule) => <li key={rule}><a className="chip" href={`/network/ratings/${id}?by=${rule}`} aria-current={rule === by ? 'true' : undefined}>{words.round.rules[rule]}</a></li>)}</ul>
              </nav>
              <PairsTable rows={detail.pairs} />
            </Panel>
          </>
        ) : <NoteBox>{words.round.closedToYou}</NoteBox>}
      </div>
    </>
  );
};

export default RoundPage;
