import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { Resolved } from './resolve-question';
import { vintageView } from './vintage-view';

/** What was asked, as every answer repeats it: place, year, scheme, and the vintage chosen among those that cover both regions. */
export const questionView = ({ region, reference, chosen, year, base, scheme, place, choices }: Resolved): QuestionFacts => ({
  region: { code: region.code, name: region.name, system: region.system, members: region.members.length },
  reference: { code: reference.code, name: reference.name, system: reference.system },
  inside: place.inside,
  year,
  base,
  scheme,
  vintage: chosen ? vintageView(chosen.vintage) : null,
  vintages: choices.map(({ vintage }) => vintageView(vintage)),
});
