import { fold } from './fold';

/** People are listed by family name, then given name; a person of one name by that name. */
export const personSortKey = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  fold(`${familyName} ${givenName}`);
