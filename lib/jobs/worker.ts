import { parentPort } from 'node:worker_threads';
import { checkFile } from './import/check-file';
import { surveyFile } from './import/survey-file';
import { writeFile } from './import/write-file';
import { lookAtList } from './lists/look-at-list';
import { sendListRows } from './lists/send-list-rows';
import { JobFault, Stopped } from './job-fault';
import { makeBackupFile } from './make-backup-file';
import type { Answer, FromWorker, Report, Task, ToWorker } from './protocol';

const port = parentPort;
if (!port) throw new Error('this module runs in a worker thread');

const post = (message: FromWorker) => port.postMessage(message);
let onAnswer: (answer: Answer) => void = () => undefined;

const report: Report = (note) =>
  new Promise((resolve, reject) => {
    onAnswer = (answer) => (answer === 'stop' ? reject(new Stopped()) : resolve());
    post({ kind: 'note', note });
  });

const work = (task: Task): Promise<unknown> => {
  switch (task.kind) {
    case 'survey': return surveyFile(task, report);
    case 'check': return checkFile(task, report);
    case 'write': return writeFile(task, report);
    case 'list-look': return lookAtList(task, report);
    case 'list-rows': return sendListRows(task, report);
    case 'backup': return makeBackupFile(task, report);
  }
};

const follow = async (task: Task) => {
  try {
    post({ kind: 'result', result: await work(task) });
  } catch (fault) {
    const message = fault instanceof Error ? (fault instanceof JobFault ? fault.message : (fault.stack ?? fault.message)) : String(fault);
    post({ kind: 'fault', message, known: fault instanceof JobFault });
  }
};

port.on('message', (message: ToWorker) => {
  if (message.kind === 'task') void follow(message.task);
  else onAnswer(message.answer);
});
