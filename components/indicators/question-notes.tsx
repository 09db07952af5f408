import { NoteBox } from '@/components/ui/note-box';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { schemeAddress } from '@/lib/domain/indicators/scheme/scheme-address';
import type { ReferenceLetGo } from '@/lib/domain/indicators/settle-place';
import type { LetGo } from '@/lib/domain/indicators/settle-question';
import { messages } from '@/lib/messages';
import { askedOf } from './asked';
import { hrefOf } from './href-of';

/** What of an address was let go; `with`: regions to compare with that nobody knows. */
type Gone = LetGo | ReferenceLetGo | { readonly part: 'with'; readonly asked: string };

interface QuestionNotesProps {
  facts: QuestionFacts;
  letGo: readonly Gone[];
  /** The page the other vintages open in. */
  path: string;
}

const sentence = (gone: Gone, { region, reference, year, vintage }: QuestionFacts): string => {
  const words = messages.indicators.region.letGo;
  if (gone.part === 'reference') return gone.why === 'itself' ? words.itself(region.name, reference.name) : words.apart(region.name, reference.name);
  if (gone.part === 'with') return words.with(gone.asked);
  const { part, asked } = gone;
  if (part === 'dataset') return vintage ? words.dataset(region.name, reference.name) : words.noDataset(region.name, reference.name);
  if (part === 'base') return words.base(asked);
  return part === 'year' ? words.year(asked, year) : words.scheme;
};

/** What of the address had to be let go, and whether the table shown has a newer or an earlier vintage. */
export function QuestionNotes({ facts, letGo, path }: QuestionNotesProps) {
  const { region: { vintage: words }, schemes } = messages.indicators;
  const { vintage } = facts;
  const own = facts.vintages.filter(({ series }) => series.code === vintage?.series.code);
  const at = own.findIndex(({ id }) => id === vintage?.id);
  const [newest] = own;
  const link = (id: string) => hrefOf(path, { ...askedOf(facts), dataset: id, year: undefined });
  return (
    <div className="asides">
      {letGo.map((one) => <NoteBox key={one.part} tone="warn" live><p>{sentence(one, facts)}</p></NoteBox>)}
      {facts.scheme.version < facts.scheme.newest ? (
        <NoteBox tone="warn">
          <p>
            {schemes.older(facts.scheme.name, facts.scheme.version, facts.scheme.newest)}{' '}
            <a href={hrefOf(path, { ...askedOf(facts), scheme: schemeAddress({ ...facts.scheme, version: facts.scheme.newest }) })}>{schemes.openNewest}</a>
          </p>
        </NoteBox>
      ) : null}
      {vintage && newest && at > 0 ? (
        <NoteBox tone="warn"><p>{words.newer(newest.vintage)} <a href={link(newest.id)}>{words.openNewer}</a></p></NoteBox>
      ) : null}
      {vintage && at === 0 && own.length > 1 ? (
        <NoteBox>
          <p>
            {words.newest(vintage.vintage)} {words.earlier}{' '}
            {own.slice(1).map(({ id, vintage: name }, index) => <span key={id}>{index > 0 ? ', ' : ''}<a href={link(id)}>{name}</a></span>)}
          </p>
        </NoteBox>
      ) : null}
    </div>
  );
}
