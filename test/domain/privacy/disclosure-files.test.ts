import { describe, expect, it } from 'vitest';
import { disclosureFiles } from '@/lib/domain/privacy/disclosure-files';

const issued = {
  reference: '2026-014', name: 'Cottonwood Ltd.', issuedOn: '2026-12-01', html: '<!doctype html>page',
  records: [{
    record: 'activity' as const, day: '2026-11-20',
    fields: [
      { field: 'summary', parts: [{ text: '=spoke of ' }, { section: '22' }, { text: ' and ' }, { section: '14' }] },
      { field: 'details', parts: [{ section: '14' }] },
      { field: 'kind', parts: [{ text: 'visit' }] },
    ],
  }],
};

describe('the files of a package', () => {
  it('are the page, the same as data, and what became of every field with its sections', () => {
    const files = disclosureFiles(issued);
    expect(files.map(({ name }) => name)).toEqual(['records.html', 'records.json', 'fields.csv']);
    const [page, data, list] = files.map(({ text }) => text);
    expect(page).toBe('<!doctype html>page');
    expect(JSON.parse(data ?? '')).toEqual({ reference: '2026-014', name: 'Cottonwood Ltd.', issuedOn: '2026-12-01', records: issued.records });
    expect(list?.split('\r\n')).toEqual([
      '\ufeffRecord,Day,Field,What became of it,Sections',
      'Contacts,2026-11-20,Summary,severed in part,"s. 22; s. 14"',
      'Contacts,2026-11-20,Details,withheld,s. 14',
      'Contacts,2026-11-20,Kind,released,',
      '',
    ]);
  });

  it('of an empty package say so by being empty', () => {
    expect(disclosureFiles({ ...issued, records: [] })[2]?.text.split('\r\n')).toHaveLength(2);
  });
});
