import { idInRegister } from './id-in-register';
import type { Participant } from './row-plan';
import type { RowPlot } from './row-plot';

/** Who took part in the contact of a row by the ids it names; `unknown` is what has come with no list. An id alone is an organization's or a person's. */
export const participantsOf = ({ image, draft: { participants } }: Pick<RowPlot, 'image' | 'draft'>): { known: Participant[]; unknown: string[] } => {
  const [known, unknown]: [Participant[], string[]] = [[], []];
  for (const { id, onBehalfOf } of participants) {
    const personId = idInRegister(image, 'person', id);
    const organizationId = idInRegister(image, 'organization', onBehalfOf ?? id);
    if (onBehalfOf !== null && personId === null) unknown.push(id);
    else if (onBehalfOf !== null && organizationId === null) unknown.push(onBehalfOf);
    else if (personId === null && organizationId === null) unknown.push(id);
    else known.push({ organizationId, personId });
  }
  return { known, unknown };
};
