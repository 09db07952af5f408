'use client';
import { useState, type ReactNode } from 'react';
import { DeedForm } from '@/components/ui/deed-form';
import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import { useLeaveGuard } from '@/components/ui/use-leave-guard';
import type { KnownQuestions } from '@/lib/domain/listening/red-flags/known-questions';
import type { RuleTerms } from '@/lib/domain/listening/red-flags/rule-draft';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { RuleForm } from './rule-form';

type Command = (input: never) => Promise<ActionResult<unknown>>;

interface RuleDraftEditorProps {
  draft: RuleTerms & { id: string; revision: number };
  version: number;
  questions: KnownQuestions;
  /** What the saved draft would raise. */
  preview: ReactNode;
  save: Command;
  publish: Command;
}

/** A rule under way: only what is saved, and so previewed, can be published. */
export function RuleDraftEditor({ draft, version, questions, preview, save, publish }: RuleDraftEditorProps) {
  const { rule: words } = messages.listening.redFlags;
  const [touched, setTouched] = useState(false);
  const { id, revision } = draft;
  useLeaveGuard(touched);
  return (
    <>
      <Panel><RuleForm draft={draft} questions={questions} save={save} onTouched={() => setTouched(true)} /></Panel>
      {preview}
      <Panel title={words.publish}>
        {touched ? <NoteBox>{words.saveFirst}</NoteBox> : (
          <DeedForm
            base={{ id, revision }} fields={[{ name: 'note', kind: 'area', label: words.publishNote }]}
            action={publish} submitLabel={words.publish} done={words.published(version)} to="/red-flags/rules"
          />
        )}
      </Panel>
    </>
  );
}
