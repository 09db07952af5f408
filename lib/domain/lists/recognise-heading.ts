import { fold } from '../register/fold';
import { FIELD_SYNONYMS } from './field-synonyms';
import { LIST_FIELDS, type ListField } from './list-field';

const BY_HEADING = new Map(LIST_FIELDS.flatMap((field) => FIELD_SYNONYMS[field].map((heading) => [heading, field] as const)));

/** Words that say nothing of what a column holds. */
const TRIMMINGS = /^(the|your|our|please enter|le|la|les|votre)\s+|\s+(required|optional|if any|if known|obligatoire|facultatif)$/g;

const byWords = (heading: string): ListField | null => {
  const folded = fold(heading.replace(/[#*:]/g, ' ').replace(/n°/gi, 'no ').replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' '));
  return BY_HEADING.get(folded) ?? BY_HEADING.get(folded.replace(TRIMMINGS, '')) ?? BY_HEADING.get(fold(heading)) ?? null;
};

/**
 * The field a heading names, or null. '# of Employees', 'E-mail Address *' and 'N° de téléphone' are read as people mean them, and a heading
 * in two words ('NAICS / SCIAN', 'Town (site)') where all of its parts that name a field name the same one.
 */
export const recogniseHeading = (heading: string): ListField | null => {
  const whole = byWords(heading);
  if (whole !== null) return whole;
  const parts = new Set(heading.split(/[/|,()]|\s-\s/).flatMap((part) => byWords(part) ?? []));
  return parts.size === 1 ? [...parts][0] ?? null : null;
};
