import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { messages } from '@/lib/messages';
import { JobFault, Stopped } from './job-fault';
import type { Answer, FromWorker, Note, Task, ToWorker } from './protocol';

const MEMORY_MB = 768;
const IDLE_MS = 60_000;
const ENTRY = [process.cwd(), 'lib', 'jobs', 'worker-entry.mjs'];

type Held = { worker: Worker; idle?: NodeJS.Timeout };
const held = globalThis as typeof globalThis & { lodeWorker?: Held };

/** Started from the source through tsx: the server's own bundle knows nothing of it. */
const start = (): Held => {
  // An address, not a path: the bundler would take the file a path names, and all of tsx with it, into the build.
  const worker = new Worker(pathToFileURL(ENTRY.join(path.sep)), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  worker.unref();
  return { worker };
};

const lay = (used: Held) => {
  used.worker.unref();
  used.idle = setTimeout(() => {
    if (held.lodeWorker === used) held.lodeWorker = undefined;
    void used.worker.terminate();
  }, IDLE_MS);
  used.idle.unref();
};

const faultOf = ({ known, message }: { known: boolean; message: string }, told: Answer) => {
  if (told === 'stop') return new Stopped();
  return known ? new JobFault(message) : new Error(message);
};

/**
 * Does one task in the process's worker thread. `onNote` is awaited before the worker goes on, so nothing piles up here;
 * its answer `stop`, or its throwing, ends the work.
 */
export const inWorker = <Result>(task: Task, onNote: (note: Note) => Promise<Answer>): Promise<Result> => {
  const used = (held.lodeWorker ??= start());
  clearTimeout(used.idle);
  const { worker } = used;
  worker.ref();
  const send = (message: ToWorker) => worker.postMessage(message);
  return new Promise<Result>((resolve, reject) => {
    let thrown: unknown;
    let told: Answer = 'next';
    const end = (settle: () => void) => {
      worker.off('message', hear).off('error', fail).off('exit', gone);
      lay(used);
      settle();
    };
    const lost = (reason: unknown) => {
      if (held.lodeWorker === used) held.lodeWorker = undefined;
      end(() => reject(reason));
    };
    const fail = (fault: Error) => lost(fault);
    const gone = () => lost(new JobFault(messages.imports.workerGone));
    const hear = (message: FromWorker) => {
      if (message.kind === 'result') return end(() => resolve(message.result as Result));
      if (message.kind === 'fault') return end(() => reject(thrown ?? faultOf(message, told)));
      void onNote(message.note)
        .catch((fault: unknown): Answer => { thrown = fault; return 'stop'; })
        .then((answer) => {
          told = answer;
          send({ kind: 'answer', answer });
        });
    };
    worker.on('message', hear).on('error', fail).on('exit', gone);
    send({ kind: 'task', task });
  });
};
