import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { proposeAddress, type MatrixRow } from './matrix-row';

interface RoleAnswerProps {
  /** Organizations of the sub-cluster. */
  of: number;
  row: MatrixRow & { organization: NonNullable<MatrixRow['organization']> };
  place: { cluster: string; subcluster: string };
  mayPropose: boolean;
}

/** The computed answer to 'which role for them?': each role the figures speak for, with the figures, or that nothing recorded speaks for one. */
export function RoleAnswer({ row: { organization, roles, proposals, reach, inSmallestSet }, of: all, place, mayPropose }: RoleAnswerProps) {
  const { forming } = messages;
  const { matrix: words } = forming;
  const held = roles.filter(({ state }) => state !== 'ended').map(({ role, state }) => `${forming.roles[role]} (${forming.roleStates[state].toLowerCase()})`);
  return (
    <Panel title={words.answer(organization.name)} note={words.answerNote}>
      <p>{reach ? words.reaches(format.number(reach.firms), format.number(all), format.number(reach.unique)) : words.reachesNone(format.number(all))}{inSmallestSet ? ` ${words.inSet}` : ''}</p>
      {held.length > 0 ? <p>{words.answerHeld(held.join(', '))}</p> : null}
      {proposals.length === 0 ? (held.length === 0 ? <p>{words.answerNone(organization.name)}</p> : <p className="muted">{words.answerNoMore}</p>) : (
        <ul className="entries">
          {proposals.map(({ role, firms, of }) => (
            <li key={role} className="flex flex-wrap items-center justify-between gap-2">
              <span><b>{forming.roles[role]}</b>: {words.because[role](format.number(firms), of === null ? '' : format.number(of))}</span>
              {mayPropose ? <ButtonLink size="small" href={proposeAddress(place, organization.id, role)}>{words.propose}<span className="sr-only"> {forming.roles[role]}</span></ButtonLink> : null}
            </li>
          ))}
        </ul>
      )}
      {mayPropose && proposals.length === 0 ? <p className="pt-2"><ButtonLink size="small" href={proposeAddress(place, organization.id)}>{words.proposeAny}</ButtonLink></p> : null}
    </Panel>
  );
}
