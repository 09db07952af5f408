'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { NoteBox } from '@/components/ui/note-box';
import { showToast } from '@/components/ui/show-toast';
import { TextArea } from '@/components/ui/text-area';
import type { Report } from '@/lib/domain/reports/report';
import type { ReportKind } from '@/lib/domain/reports/report-kind';
import type { TemplateFault } from '@/lib/domain/reports/template/template-line';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { ReportSheet } from './report-sheet';

interface TemplateFormProps {
  kind: ReportKind;
  number: number;
  text: string;
  /** The question the preview is made for. */
  search: string;
  save: (input: { kind: ReportKind; number: number; text: string }) => Promise<ActionResult<{ number: number }>>;
  preview: (input: { kind: string; text: string; search: string }) => Promise<ActionResult<{ report: Report | null; faults: TemplateFault[] }>>;
}

/** The text of a kind of report, with a look at what it makes before it is kept. */
export function TemplateForm({ kind, number, text: given, search, save, preview }: TemplateFormProps) {
  const router = useRouter();
  const { templates: words } = messages.reports;
  const [text, setText] = useState(given);
  const [at, setAt] = useState(number);
  const [working, setWorking] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [report, setReport] = useState<Report | null>(null);

  const attempt = async (work: () => Promise<void>) => {
    if (working) return;
    setWorking(true);
    await work().catch(() => setFaults([messages.ui.serverSilent]));
    setWorking(false);
  };
  const look = () => attempt(async () => {
    const answer = await preview({ kind, text, search });
    setFaults(answer.ok ? answer.value.faults.map(({ line, reason }) => words.faultAt(line, reason)) : [answer.error.message]);
    setReport(answer.ok ? answer.value.report : null);
  });
  const keep = () => attempt(async () => {
    const answer = await save({ kind, number: at, text });
    if (!answer.ok) return setFaults(answer.error.fields?.text?.split('\n') ?? [answer.error.message]);
    setFaults([]);
    showToast({ message: answer.value.number === at ? words.unchanged : words.saved, did: answer.action });
    setAt(answer.value.number);
    router.refresh();
  });

  return (
    <div className="stack">
      <form className="form template-text" onSubmit={(event) => { event.preventDefault(); void keep(); }}>
        {faults.length > 0 ? <NoteBox tone="bad" title={words.faultsTitle}><ul role="alert">{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul></NoteBox> : null}
        <TextArea name="text" label={words.text} hint={words.howTo} value={text} onChange={(event) => setText(event.target.value)} spellCheck />
        <div className="form-actions"><Button type="submit" look="primary" pending={working}>{words.save}</Button><Button onClick={() => void look()} pending={working}>{words.preview}</Button></div>
      </form>
      {report ? <ReportSheet report={report} /> : null}
    </div>
  );
}
