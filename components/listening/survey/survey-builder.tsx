'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import { SelectBox } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useLeaveGuard } from '@/components/ui/use-leave-guard';
import type { PublishSurveyTyped, SurveyDraftTyped } from '@/lib/domain/listening/survey-input';
import type { SurveyBody } from '@/lib/domain/listening/survey-body';
import { SURVEY_TEMPLATES } from '@/lib/domain/listening/templates/survey-templates';
import type { ActionError, ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { BlockEditor } from './block-editor';
import { PublishSurveyForm } from './publish-survey-form';
import { SurveyPreview } from './survey-preview';
import { useSurveyDraft, type SurveyDraft } from './use-survey-draft';

interface SurveyBuilderProps {
  id: string;
  revision: number;
  name: string;
  about: string | null;
  body: SurveyBody;
  today: string;
  /** Keys that were published under this survey. */
  published: readonly string[];
  save: (input: SurveyDraftTyped) => Promise<ActionResult<{ revision: number }>>;
  /** The number the draft gets when it is published. */
  version: number;
  publish: (input: PublishSurveyTyped) => Promise<ActionResult<{ survey: string }>>;
}

const ofQuestion = ({ blocks }: SurveyDraft, path: string, message: string): string => {
  const [, block, question] = /^blocks\.(\d+)\.questions\.(\d+)/.exec(path) ?? [];
  const text = blocks[Number(block)]?.questions[Number(question)]?.text;
  return text ? messages.ui.ofField(text, message) : message;
};

/** Puts a survey together; what is published stays as it is until the draft takes its place. */
export function SurveyBuilder({ id, revision, name, about, body, today, published, save, version, publish }: SurveyBuilderProps) {
  const words = messages.listening.surveys.builder;
  const router = useRouter();
  const kit = useSurveyDraft({ name, about: about ?? '', blocks: [...body.blocks] });
  const { draft } = kit;
  const [saved, setSaved] = useState({ draft, revision });
  const [error, setError] = useState<ActionError | null>(null);
  /** With the questions as they stood when they were refused: their places move with the next change. */
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [previewing, setPreviewing] = useState(false);
  const [pending, start] = useTransition();
  const dirty = saved.draft !== draft;
  useLeaveGuard(dirty);
  const errorOf = (path: string) => error?.fields?.[path];
  const keys = new Set(published);
  /** The revision the draft is kept at now; null where it was refused. */
  async function keep(on: number): Promise<number | null> {
    const silent: ActionResult<{ revision: number }> = { ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } };
    const result = await save({ id, revision: on, name: draft.name, about: draft.about, blocks: draft.blocks }).catch(() => silent);
    setError(result.ok ? null : result.error);
    setProblems(result.ok ? [] : Object.entries(result.error.fields ?? {}).map(([path, message]) => ofQuestion(draft, path, message)));
    if (!result.ok) return null;
    setSaved({ draft, revision: result.value.revision });
    return result.value.revision;
  }
  const send = (on: number) => start(async () => {
    if ((await keep(on)) === null) return;
    showToast({ message: words.saved });
    router.refresh();
  });
  const offered = SURVEY_TEMPLATES.filter(({ key }) => !draft.blocks.some((block) => block.key === key));
  return (
    <div className="builder">
      <p role="status" className="sr-only">{kit.said}</p>
      {error?.conflict ? (
        <NoteBox tone="bad" title={words.conflict} live>
          <p className="form-actions">
            <Button size="small" onClick={() => window.location.reload()}>{words.loadTheirs}</Button>
            <Button size="small" onClick={() => send(error.conflict?.theirVersion ?? saved.revision)}>{words.overwrite}</Button>
          </p>
        </NoteBox>
      ) : error ? (
        <NoteBox tone="bad" title={error.fields ? words.mended(Object.keys(error.fields).length) : error.message} live>
          <ul>{problems.map((problem) => <li key={problem}>{problem}</li>)}</ul>
        </NoteBox>
      ) : null}
      <div className="form-actions">
        <Button look="primary" pending={pending} onClick={() => send(saved.revision)}>{words.save}</Button>
        <Button aria-pressed={previewing} onClick={() => setPreviewing(!previewing)}>{previewing ? words.edit : words.preview}</Button>
      </div>
      {previewing ? <SurveyPreview body={{ blocks: draft.blocks }} today={today} /> : (
        <>
          <Panel>
            <div className="form">
              <TextInput name="name" label={words.name} maxLength={120} value={draft.name} onChange={(event) => kit.setDraft({ ...draft, name: event.target.value })} error={errorOf('name')} />
              <TextArea name="about" label={words.about} optional rows={1} maxLength={1000} value={draft.about} onChange={(event) => kit.setDraft({ ...draft, about: event.target.value })} error={errorOf('about')} />
            </div>
          </Panel>
          {draft.blocks.map((block, at) => (
            <BlockEditor
              key={block.key}
              at={at}
              block={block}
              earlier={draft.blocks.slice(0, at).flatMap(({ questions }) => questions)}
              published={keys}
              open={kit.open}
              errorOf={errorOf}
              onOpen={kit.setOpen}
              onChange={(next) => kit.setBlock(at, next)}
              onNamed={(question) => kit.named(at, question)}
              onStep={(question, step) => kit.step({ block: at, question }, step)}
              onDrop={(question, place) => kit.drop({ block: at, question }, place)}
              onAdd={() => kit.addQuestion(at)}
              onRemove={() => kit.removeBlock(at)}
              onStepBlock={(step) => kit.stepBlock(at, step)}
              onDropBlock={(place) => kit.dropBlock(at, place)}
            />
          ))}
          <div className="form-actions">
            <Button onClick={() => kit.addBlock()}>{words.addBlock}</Button>
            {offered.length > 0 ? (
              <SelectBox name="template" label={<span className="sr-only">{words.addTemplate}</span>} value="" emptyLabel={words.addTemplate} options={offered.map(({ key, title }) => ({ value: key, label: title }))}
                onChange={(event) => kit.addBlock(offered.find(({ key }) => key === event.target.value))} />
            ) : null}
          </div>
        </>
      )}
      <PublishSurveyForm id={id} version={version} latest={async () => (dirty ? keep(saved.revision) : saved.revision)} publish={publish} />
    </div>
  );
}
