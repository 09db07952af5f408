import { describe, expect, it } from 'vitest';
import { drafted } from './list-fixture';

const told = (row: Record<string, string>, said = {}) => {
  const { contact, problems } = drafted({ 'organization.legalName': 'Alder', ...row }, said);
  return problems.length > 0 ? problems.map(({ says }) => says) : contact;
};

describe('the past contact of a row', () => {
  it('is none without a day: its words stay with whom they are about', () => {
    const { contact, organization } = drafted({ 'organization.legalName': 'Alder', 'activity.summary': 'Short of welders' });
    expect([contact, organization?.given.about]).toEqual([null, 'Short of welders']);
  });

  it('is what the cell says of how it was held: a visit, a call, a meeting, or the channel alone', () => {
    const way = (text: string) => { const said = told({ 'activity.occurredOn': '2025-03-01', 'activity.channel': text }); return Array.isArray(said) || said === null ? said : [said.kind, said.channel]; };
    expect([way('site visit'), way('tel'), way('Teams'), way('coffee'), way('e-mail'), way('post'), way('txt')])
      .toEqual([['visit', 'in_person'], ['call', 'phone'], ['meeting', 'video'], ['meeting', 'in_person'], ['email', 'email'], ['call', 'post'], ['call', 'other']]);
    expect(way('carrier pigeon')).toEqual([expect.stringContaining('none of the choices')]);
  });

  it('follows the column of its kind before that of its channel', () => {
    expect(told({ 'activity.occurredOn': '2025-03-01', 'activity.kind': 'meeting', 'activity.channel': 'phone' })).toMatchObject({ kind: 'meeting', channel: 'phone' });
  });

  it('takes the stricter of the level of its cell and that of the load', () => {
    const level = (cell: string, load: string) => told({ 'activity.occurredOn': '2025-03-01', 'activity.confidentiality': cell }, { level: load });
    expect([level('yes', 'internal'), level('public', 'internal'), level('', 'sealed')]).toMatchObject([{ confidentiality: 'restricted' }, { confidentiality: 'internal' }, { confidentiality: 'sealed' }]);
  });

  it('is refused where its day is still to come', () => {
    expect(told({ 'activity.occurredOn': '2032-01-01' })).toEqual([expect.stringContaining('still to come')]);
  });

  it('keeps the whole of a long text: the line of it as summary, all of it as details', () => {
    const text = 'word '.repeat(100).trim();
    const contact = told({ 'activity.occurredOn': '2025-03-01', 'activity.summary': text });
    expect(contact).toMatchObject({ details: text });
    expect((contact as { summary: string }).summary).toMatch(/^word .*…$/);
  });
});
