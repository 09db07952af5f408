import type { Metadata } from 'next';
import { ChosenChips } from '@/components/indicators/chosen-chips';
import { hrefOf } from '@/components/indicators/href-of';
import { NoTable } from '@/components/indicators/no-table';
import { PeersPanel } from '@/components/indicators/peers-panel';
import { questionFields } from '@/components/indicators/question-fields';
import { QuestionForm } from '@/components/indicators/question-form';
import { QuestionNotes } from '@/components/indicators/question-notes';
import { regionGroups } from '@/components/indicators/region-groups';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { HEAT_VALUES } from '@/components/indicators/heat-value';
import { messages } from '@/lib/messages';
import { MOST_REGIONS } from '@/lib/services/indicators/compare-regions';
import type { Params } from '../asked-question';
import { CompareParts } from './compare-parts';
import { readCompare } from './read-compare';

export const metadata: Metadata = { title: messages.indicators.compare.title };

const PATH = '/region/compare';

const ComparePage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const read = await readCompare(await searchParams);
  const { answer, options, letGo, chosen, others, kept, shown, value, withOf, found, onPeers, opened } = read;
  const { compare, region } = messages.indicators;
  const codes = chosen.map(({ code }) => code);
  const add = {
    name: 'with', label: compare.add, value: '',
    groups: [{ options: [{ value: '', label: compare.choose }] }, ...regionGroups(options.regions.filter(({ code }) => !codes.includes(code)))],
  };
  const printed = { name: 'value', label: compare.shown, value, groups: [{ options: HEAT_VALUES.map((one) => ({ value: one, label: compare[one] })) }] };
  return (
    <>
      <PageHead
        crumbs={[{ label: region.title, href: hrefOf('/region', shown) }, { label: compare.title }]}
        title={compare.heading(answer.compared.length, answer.reference.name, answer.year)} sub={compare.sub}
      />
      <QuestionForm
        action={PATH} layout="many" kept={{ with: withOf(others), line: kept.line, all: kept.all }}
        fields={[...questionFields(answer, options), printed, ...(chosen.length < MOST_REGIONS ? [add] : [])]}
      />
      <ChosenChips
        label={compare.regions}
        chosen={chosen.map(({ code, name }) => {
          const [first, ...rest] = codes.filter((one) => one !== code);
          return { key: code, name, remove: compare.remove(name), without: hrefOf(PATH, { ...kept, region: first, with: withOf(rest) }) };
        })}
      />
      {chosen.length < MOST_REGIONS ? null : <p className="src">{compare.full(MOST_REGIONS)}</p>}
      {opened && onPeers ? <p className="src mb-4">{compare.peers.opened(answer.region.name)}</p> : null}
      <QuestionNotes facts={answer} letGo={letGo} path={PATH} />
      {answer.notCovered.length > 0 ? <NoteBox tone="warn"><p>{compare.notCovered(answer.notCovered.map(({ name }) => name).join(', '))}</p></NoteBox> : null}
      {answer.overlapping.map((pair) => <NoteBox key={pair.region.code} tone="warn"><p>{compare.overlapping(pair.region.name, pair.with.name)}</p></NoteBox>)}
      {answer.vintage && read.selected ? (
        <div className="stack">
          <CompareParts read={read} vintage={answer.vintage} line={read.selected} />
          {found ? (
            <PeersPanel
              region={answer.region.name} {...found} chosen={codes}
              allHref={hrefOf(PATH, { ...kept, with: found.peers.map(({ code }) => code) })}
              oneHref={(code) => hrefOf(PATH, { ...kept, with: [...others, code].slice(1 - MOST_REGIONS) })}
            />
          ) : null}
        </div>
      ) : <NoTable facts={answer} />}
    </>
  );
};

export default ComparePage;
