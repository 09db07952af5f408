import { describe, expect, it } from 'vitest';
import { drafted } from './list-fixture';

const given = (row: Record<string, string>, said = {}) => {
  const { person, problems } = drafted({ 'person.fullName': 'Karin Lund', ...row }, said);
  return problems.length > 0 ? problems.map(({ says }) => says) : person?.given;
};

describe('the person of a row', () => {
  it('has a name in one cell or in two', () => {
    expect(given({})).toEqual({ givenName: 'Karin', familyName: 'Lund' });
    expect(drafted({ 'person.givenName': 'Karin', 'person.familyName': 'van Lund' }).person?.given).toEqual({ givenName: 'Karin', familyName: 'van Lund' });
    expect(drafted({ 'organization.legalName': 'Alder', 'person.email': 'info@alder.example' }).person).toBeNull();
  });

  it('has one address, out of whatever stands around it; further ones stay with the remarks', () => {
    expect(given({ 'person.email': 'mailto:karin@alder.example' })).toMatchObject({ email: 'karin@alder.example' });
    expect(given({ 'person.email': 'Karin Lund <karin@alder.example>' })).toMatchObject({ email: 'karin@alder.example' });
    expect(given({ 'person.email': 'karin (at) alder.example' })).toMatchObject({ email: 'karin@alder.example' });
    expect(given({ 'person.email': 'a@alder.example; b@alder.example', 'person.about': 'Prefers mornings' })).toMatchObject({ email: 'a@alder.example', about: 'Prefers mornings\nE-mail: b@alder.example' });
    expect(given({ 'person.email': 'ask at the desk' })).toEqual([expect.stringContaining('e-mail address')]);
  });

  it('speaks languages that are known, and asked on a day not to be contacted', () => {
    expect(given({ 'person.languages': 'English, français', 'person.doNotContactSince': '13/2/2025' })).toMatchObject({ languages: ['en', 'fr'], doNotContactSince: '2025-02-13' });
    expect(given({ 'person.languages': 'Klingon' })).toEqual([expect.stringContaining('none of the choices')]);
  });

  it('is refused where a day may be two', () => {
    expect(given({ 'person.doNotContactSince': '3/4/2025' }, { dateOrder: 'ask' })).toEqual([expect.stringContaining('two different days')]);
  });
});
