import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { serve } from '../serve.mjs';

const PREPARE = path.join('scripts', 'bench', 'reports', 'prepare.mjs');
const LOOKS = 10;
const ASKED = [
  ['/reports/quarterly', 'the quarterly report as a page'], ['/reports/quarterly/file?as=pdf', 'the same as a PDF'], ['/reports/quarterly/file?as=docx', 'as a text document'], ['/reports/deck/file?as=pptx', 'the deck as slides'],
  ['/reports/issued/bench-30-pages/file?as=pdf', 'an issued report of thirty pages as a PDF'], ['/reports/issued/bench-30-pages/file?as=docx', 'as a text document'],
];

/** What one click on a report takes, one after the other, on the database given; one line for the table each. */
export const benchReports = async (file, env, port, cookie) => {
  const own = { ...env, DATABASE_FILE: path.resolve(file) };
  execFileSync(process.execPath, ['--import', 'tsx', PREPARE], { env: own, stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await serve('.', port, own, '/api/health');
  const lines = ['reports, one click each (goal 3 s):'];
  try {
    for (const [address, name] of ASKED) {
      const times = [];
      let bytes = 0;
      for (let at = 0; at <= LOOKS; at += 1) {
        const began = performance.now();
        const answer = await fetch(server.base + address, { headers: { cookie } });
        bytes = (await answer.arrayBuffer()).byteLength;
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
        times.push(performance.now() - began);
      }
      const [first, ...later] = times;
      later.sort((a, b) => a - b);
      lines.push(`  ${name}: p50 ${later[Math.floor(LOOKS / 2)].toFixed(0)} ms, the slowest ${later.at(-1).toFixed(0)} ms, ${Math.round(bytes / 1024)} KB; the first after a start ${first.toFixed(0)} ms`);
    }
  } finally {
    await server.stop();
  }
  return lines;
};
