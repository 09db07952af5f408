import { ButtonLink } from '@/components/ui/button-link';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { ScoredTerm } from '@/lib/domain/planning/visit-score';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { briefHref } from './brief-href';

interface NextVisitsProps {
  next: readonly { id: string; name: string; sample: boolean; score: number; terms: readonly ScoredTerm[]; colleaguePlans: boolean }[];
  looked: number;
  mayPlan: boolean;
}

const { team: words, visits } = messages.planning;

const points = (value: number) => format.number(value, 1);
const whyOf = ({ term, raw }: ScoredTerm) => words.why[term](raw, raw === null ? '' : format.percent(raw, { signed: true, digits: 1 }));

/** Whom to visit next: the reasons in words, and every term of the score one press away. */
export function NextVisits({ next, looked, mayPlan }: NextVisitsProps) {
  return (
    <Panel title={words.next} note={<a href="/plan/weights">{words.nextNote}</a>} flush className="wide" footer={looked > 0 ? <p>{words.looked(looked)}</p> : undefined}>
      {next.length === 0 ? <EmptyState title={words.nextNone}>{words.nextNoneHint}</EmptyState> : (
        <ol className="next-visits">
          {next.map(({ id, name, sample, score, terms }) => {
            const reasons = terms.filter(({ points: given }) => Math.abs(given) >= 0.05).sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, 3);
            return (
              <li key={id}>
                <p className="whom"><a href={`/organizations/${id}`}>{name}</a> {sample ? <Tag>{messages.outreach.sample}</Tag> : null}</p>
                <p className="why">{reasons.map(whyOf).join(', ')}</p>
                <Disclosure summary={<span className="figure">{words.score(points(score))}</span>}>
                  <table className="terms">
                    <caption>{words.formula}</caption>
                    <tbody>
                      {terms.map((term) => (
                        <tr key={term.term}>
                          <th scope="row">{words.terms[term.term]}</th>
                          <td>{term.value === null ? words.notKnown : `${format.number(term.value, 2)} · ${format.number(term.weight, 1)}`}</td>
                          <td>{points(term.points)}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </Disclosure>
                <p className="does">
                  <a href={briefHref({ organizations: [{ id }] })} aria-label={visits.briefOf(name)}>{visits.brief}</a>
                  {mayPlan ? <ButtonLink size="small" href={`/plan/new?organization=${id}`} aria-label={`${visits.plan}: ${name}`}>{visits.plan}</ButtonLink> : null}
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}
