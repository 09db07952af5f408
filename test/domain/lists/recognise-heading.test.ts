import { describe, expect, it } from 'vitest';
import { recogniseHeading } from '@/lib/domain/lists/recognise-heading';

describe('the heading of a column', () => {
  it('is read as people mean it, with marks and trimmings', () => {
    expect(['# of Employees', 'E-mail Address *', 'N° de téléphone', 'YourCompanyName', 'first_name', 'Website (optional)'].map(recogniseHeading))
      .toEqual(['site.jobs', 'person.email', 'person.phone', 'organization.legalName', 'person.givenName', 'organization.website']);
  });

  it('may be in two words or two languages for one thing, and not for two', () => {
    expect(['NAICS / SCIAN', 'Town/Ville', 'Phone (main)', 'E-mail / Phone'].map(recogniseHeading)).toEqual(['organization.industries', 'site.place', 'person.phone', null]);
  });

  it('tells the telephone of the firm from that of a person', () => {
    expect(['Main Phone', 'General E-mail', 'Business Phone', 'Cell'].map(recogniseHeading)).toEqual(['organization.phone', 'organization.email', 'person.phone', 'person.phone']);
  });

  it('is nothing where it names no field', () => {
    expect(['Newsletter', ''].map(recogniseHeading)).toEqual([null, null]);
  });
});
