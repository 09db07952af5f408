'use client';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { Question } from '@/lib/domain/listening/question';
import { skipRuleWords } from '@/lib/domain/listening/skip-rule-words';
import type { SurveyBlock } from '@/lib/domain/listening/survey-body';
import { messages } from '@/lib/messages';
import { MoveGrip } from './move-grip';
import { QuestionEditor } from './question-editor';

interface BlockEditorProps {
  at: number;
  block: SurveyBlock;
  /** Every question of the blocks before. */
  earlier: readonly Question[];
  published: ReadonlySet<string>;
  /** The question that is open for editing, by its place 'block.question'. */
  open: string | null;
  errorOf: (path: string) => string | undefined;
  onOpen: (place: string | null) => void;
  onChange: (block: SurveyBlock) => void;
  onNamed: (question: number) => void;
  onStep: (question: number, step: -1 | 1) => void;
  onDrop: (question: number, place: string) => void;
  onAdd: () => void;
  onRemove: () => void;
  onStepBlock: (step: -1 | 1) => void;
  onDropBlock: (place: string) => void;
}

/** One block: its words, and its questions as rows that open to be edited. */
export function BlockEditor(props: BlockEditorProps) {
  const { at, block, earlier, published, open, errorOf, onOpen, onChange, onNamed, onStep, onDrop, onAdd, onRemove, onStepBlock, onDropBlock } = props;
  const words = messages.listening.surveys.builder;
  const path = `blocks.${at}`;
  const set = (index: number, question: Question) => onChange({ ...block, questions: block.questions.map((one, q) => (q === index ? question : one)) });
  return (
    <section className="panel" data-block-place={at} aria-label={block.title || words.untitledBlock}>
      <header>
        <MoveGrip what={block.title || words.untitledBlock} onStep={onStepBlock} drops="data-block-place" onDrop={onDropBlock} />
        <h2>{words.block(at + 1)}</h2>
        <span className="note"><Button size="small" look="quiet" onClick={onRemove}>{words.removeBlock}</Button></span>
      </header>
      <div className="body form">
        <TextInput name={`${path}.title`} label={words.blockTitle} maxLength={120} value={block.title} onChange={(event) => onChange({ ...block, title: event.target.value })} error={errorOf(`${path}.title`)} />
        <TextArea name={`${path}.about`} label={words.blockAbout} optional rows={1} maxLength={1000} value={block.about ?? ''} onChange={(event) => onChange({ ...block, about: event.target.value || null })} />
      </div>
      <ol className="rows">
        {block.questions.map((question, index) => {
          const place = `${at}.${index}`;
          const own = `${path}.questions.${index}`;
          const said = question.text || words.untitled;
          const problem = ['text', 'type', 'options', 'scale', 'showIf', 'key', 'help', 'unit'].map((part) => errorOf(`${own}.${part}`)).find(Boolean);
          return (
            <li key={place} data-question-place={place}>
              <div className="row">
                <MoveGrip what={said} onStep={(step) => onStep(index, step)} drops="data-question-place" onDrop={(to) => onDrop(index, to)} />
                <button type="button" className="says" aria-expanded={open === place} aria-label={words.open(said)} onClick={() => onOpen(open === place ? null : place)}>
                  <b>{said}</b>
                  <small>{words.types[question.type]}{question.showIf ? ` · ${words.skip.label.toLowerCase()} ${skipRuleWords(question.showIf, [...earlier, ...block.questions.slice(0, index)])}` : ''}{problem ? <span className="text-bad"> · {problem}</span> : null}</small>
                </button>
                <span className="does"><Button size="small" look="quiet" aria-label={words.removeQuestion(said)} onClick={() => { onOpen(null); onChange({ ...block, questions: block.questions.filter((_, q) => q !== index) }); }}>{words.remove}</Button></span>
              </div>
              {open === place ? (
                <QuestionEditor
                  path={own} question={question} earlier={[...earlier, ...block.questions.slice(0, index)]} published={published.has(question.key)} errorOf={errorOf}
                  onChange={(next) => set(index, next)} onNamed={() => onNamed(index)} onClose={() => onOpen(null)}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      <footer><Button size="small" onClick={onAdd}>{words.addQuestion}</Button></footer>
    </section>
  );
}
