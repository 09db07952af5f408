import { describe, expect, it } from 'vitest';
import { joinImage } from '@/lib/domain/lists/join-image';
import { emptyImage, putOrganization } from '@/lib/domain/lists/register-image';
import { planned } from './list-fixture';

describe('what a later piece of a list reads of the register', () => {
  it('comes beside what is known, and never over what the list has changed so far', () => {
    const { image } = planned(['organization.legalName', 'organization.tags'], ['Alder|north']);
    const [[id = '', known] = []] = image.organizations;
    if (!known) throw new Error('no organization was planned');
    const fresh = emptyImage();
    putOrganization(fresh, { ...known, fields: { ...known.fields, tags: [] } });
    putOrganization(fresh, { ...known, id: 'other', fields: { ...known.fields, legalName: 'Birch' } });
    fresh.contacts.add('contact');
    joinImage(image, fresh);
    expect([image.organizations.get(id)?.fields.tags, [...image.organizations.keys()].length, image.organizationNames.get('birch')?.size, image.contacts.has('contact')]).toEqual([['north'], 2, 1, true]);
  });
});
