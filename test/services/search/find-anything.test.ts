import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { organizations, organizationTags, searchNames, sites, surveys, tags } from '@/db/schema';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import { fold } from '@/lib/domain/register/fold';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { contactReaderOf } from '@/lib/services/contact-reader-of';
import { attachFile } from '@/lib/services/follow-through/attach-file';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { saveCase } from '@/lib/services/pipeline/save-case';
import { findAnything } from '@/lib/services/search/find-anything';
import { actorOf, COLLEAGUES, layOutOutreach, type Colleague } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const stamp = { createdAt: at.now, createdBy: 'fixture', updatedAt: at.now, updatedBy: 'fixture', version: 1 };
const READERS = (Object.keys(COLLEAGUES) as Colleague[]).filter((who) => who !== 'gone');
const anita = actorOf('anita');

const firm = (id: string, legalName: string, place: string | null, kind: 'firm' | 'association' = 'firm', tradeNames: string[] = []) => ({ id, legalName, place, kind, tradeNames });
const FIRMS = [
  firm('o1', 'Northern Drilling Ltd.', 'Prince George'), firm('o2', 'Northern Lights College', 'Quesnel'), firm('o3', 'Cédar Valley Machining Inc.', 'Prince George', 'firm', ['CVM Works']),
  firm('o4', 'Mining Association of the North', null, 'association'), firm('o5', 'Old North Drilling Ltd.', 'Quesnel'),
];
const contacts = new Map<Confidentiality, string>();
const cases = new Map<Confidentiality, string>();

beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    for (const { id, legalName, place, kind, tradeNames } of FIRMS) {
      await tx.insert(organizations).values({ ...stamp, id, legalName, nameKey: fold(legalName), tradeNames, kind, status: 'active', rightsHolder: false, sample: false, archivedAt: id === 'o5' ? at.now : null });
      await tx.insert(searchNames).values([legalName, ...tradeNames].map((name) => ({ kind: 'organization' as const, recordId: id, key: fold(name) })));
      if (place) await tx.insert(sites).values({ ...stamp, id: `${id}-s`, organizationId: id, place });
    }
    await tx.insert(searchNames).values([{ kind: 'person', recordId: 'marcel', key: 'marcel test' }, { kind: 'person', recordId: 'priya', key: 'priya test' }, { kind: 'organization', recordId: 'cottonwood', key: 'cottonwood ltd' }]);
    await tx.insert(tags).values({ id: 't', name: 'Supplier', key: 'supplier' });
    await tx.insert(organizationTags).values({ organizationId: 'o2', tagId: 't' });
    await tx.insert(surveys).values({ ...stamp, id: 'survey', name: 'Yearly firm interview', sample: false });
  });
  for (const level of CONFIDENTIALITIES) {
    const { id } = await logContact(anita, {
      kind: 'meeting', summary: `Second shift canary${level}`, occurredOn: '2026-11-10', confidentiality: level, readers: level === 'restricted' ? ['named'] : [], participants: [{ organizationId: 'cottonwood' }],
      topics: [{ text: `Four machinists canary${level}` }],
    }, at);
    contacts.set(level, id);
    await attachFile(anita, { activityId: id, fileName: `payroll-canary${level}.pdf`, mediaType: 'application/pdf', storedAs: '0192f000-0000-7000-8000-00000000000a', bytes: 1, sha256: 'a'.repeat(64) }, at);
    const opened = await saveCase(anita, {
      stream: 'expansion', codeName: `Heron ${level}`, organizationId: 'cottonwood', ownerId: 'anita', source: 'visit', openedOn: '2026-11-01', about: `Plant canary${level}`, confidentiality: level,
      readerIds: level === 'restricted' ? ['named'] : [],
    }, at);
    cases.set(level, opened.id);
  }
});

const found = async (q: string, who: Colleague = 'anita', limit = 20) => (await findAnything(actorOf(who), { q, limit }, at)).groups;
const ids = async (q: string, group: string, who: Colleague = 'anita') => (await found(q, who)).find((one) => one.group === group)?.hits.map(({ id }) => id) ?? [];

describe('a search over names', () => {
  it('finds a beginning, any name, accents or not, words in any order', async () => {
    expect(await ids('northern', 'organization')).toEqual(['o1', 'o2']);
    expect(await ids('cvm', 'organization')).toEqual(['o3']);
    expect(await ids('CEDAR', 'organization')).toEqual(['o3']);
    expect(await ids('machining cedar', 'organization')).toEqual(['o3']);
  });

  it.each(['nothern drilling', 'northern driling', 'nrothern', 'northerndrilling', 'north ern dri', 'drilling nortern', 'northarn drilling ltd'])('finds what "%s" meant', async (typed) => {
    expect((await ids(typed, 'organization'))[0]).toBe('o1');
  });

  it('says why where the label does not', async () => {
    const [organization] = await found('cvm');
    expect(organization?.hits[0]).toMatchObject({ label: 'Cédar Valley Machining Inc.', match: 'prefix', why: 'cvm works' });
    expect((await found('nothern drilling'))[0]?.hits[0]?.match).toMatch(/^near/);
  });

  it('leaves what is archived out', async () => {
    expect(await ids('old north', 'organization')).toEqual([]);
  });

  it('knows a name as soon as it is there', async () => {
    await found('zzyzx mine');
    await logContact(anita, { kind: 'call', summary: 'c', occurredOn: '2026-11-01', participants: [{ organizationId: 'o1' }] }, at);
    await database().write((tx) => tx.insert(searchNames).values({ kind: 'organization', recordId: 'o1', key: 'zzyzx mine' }));
    expect(await ids('zzyzx mine', 'organization')).toEqual(['o1']);
  });
});

describe('words that narrow a search', () => {
  it.each([
    ['in:people test', 'organization', []], ['in:people marcel', 'person', ['marcel']], ['kind:association', 'organization', ['o4']],
    ['town:"Prince George"', 'organization', ['o3', 'o1']], ['town:quesnel north', 'organization', ['o2']], ['tag:supplier', 'organization', ['o2']], ['tag:supplier machining', 'organization', []],
  ])('%s leaves %s %j', async (typed, group, expected) => {
    expect(await ids(typed, group)).toEqual(expected);
  });

  it('say what they do not know', async () => {
    expect((await findAnything(anita, { q: 'kind:spaceship north' }, at)).parsed.unknown).toEqual(['kind:spaceship']);
  });
});

describe('a search over what was said', () => {
  it('finds a contact by its subject and its topics, a file by its name, a survey by its own', async () => {
    expect(await ids('machinists canaryinternal', 'contact')).toEqual([contacts.get('internal')]);
    expect((await found('machinists canaryinternal')).find(({ group }) => group === 'contact')?.hits[0]).toMatchObject({ label: 'Second shift canaryinternal', match: 'text', why: 'Four machinists canaryinternal' });
    expect(await ids('payroll canaryinternal', 'file')).toHaveLength(1);
    expect(await ids('yearly', 'survey')).toEqual(['survey']);
  });

  it('mends a typing error where nothing else is found', async () => {
    expect(await ids('machinsts canaryinternal', 'contact')).toEqual([contacts.get('internal')]);
  });

  it('stands before a name that is one letter away', async () => {
    const { id } = await logContact(anita, { kind: 'call', summary: 'Machinning of old', occurredOn: '2026-11-02', participants: [{ organizationId: 'o1' }] }, at);
    const answer = await found('machinning');
    expect(answer.map(({ group, hits }) => [group, hits[0]?.id])).toEqual([['contact', id], ['organization', 'o3']]);
    expect(answer[1]?.hits[0]?.match).toMatch(/^near/);
  });

  it('finds a case by its firm', async () => {
    expect(await ids('cottonwood', 'case', 'mona')).toEqual(expect.arrayContaining([...cases.values()]));
  });

  it('forgets what is archived', async () => {
    await archiveContact(anita, { id: contacts.get('public') ?? '' }, at);
    expect(await ids('canarypublic', 'contact')).toEqual([]);
    expect(await ids('canarypublic', 'file')).toEqual([]);
  });
});

describe.each(READERS)('what is confidential, searched by %s', (who) => {
  const may = (level: Confidentiality) => mayReadContact({ confidentiality: level, authorId: 'anita', readerIds: level === 'restricted' ? ['named'] : [] }, contactReaderOf(actorOf(who)));

  it('is found by those alone who may read it', async () => {
    for (const level of CONFIDENTIALITIES.filter((one) => one !== 'public')) {
      for (const typed of [`canary${level}`, `machinists canary${level}`, `machinsts canary${level}`, `payroll canary${level}`, `in:files canary${level}`, `plant canary${level}`]) {
        const answer = JSON.stringify((await found(typed, who)).flatMap(({ hits }) => hits));
        if (may(level)) expect(answer).toContain(typed.includes('plant') ? cases.get(level) : contacts.get(level));
        else expect(answer).toBe('[]');
      }
    }
  });

  it('shows a case that is not read by its code name alone', async () => {
    const [group] = await found('in:cases heron sealed', who);
    const [hit] = group?.hits ?? [];
    expect(hit?.label).toBe('Heron sealed');
    const readable = who === 'anita' || who === 'mona';
    expect(JSON.stringify(hit).includes('cottonwood')).toBe(readable);
    expect(hit?.at).toBe(readable ? undefined : 'board');
  });

  it('is in no count: a group shows as many as may be read', async () => {
    const readable = CONFIDENTIALITIES.filter((level) => level !== 'public' && may(level)).length;
    expect(await ids('second shift', 'contact', who)).toHaveLength(readable);
  });
});
