import { describe, expect, it } from 'vitest';
import { idInRegister } from '@/lib/domain/lists/id-in-register';
import { planned } from './list-fixture';

describe('a record a list names by an id', () => {
  const { image } = planned(['organization.externalId', 'organization.legalName'], ['A1|Alder']);
  const [alder = ''] = image.organizations.keys();

  it('is the one that came with it, or the one of that id here', () => {
    expect([idInRegister(image, 'organization', 'A1'), idInRegister(image, 'organization', alder)]).toEqual([alder, alder]);
  });

  it('is none of another kind, and none that is not known', () => {
    expect([idInRegister(image, 'person', 'A1'), idInRegister(image, 'organization', 'A2')]).toEqual([null, null]);
  });
});
