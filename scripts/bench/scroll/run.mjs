import { serve } from '../serve.mjs';
import { wheel } from './wheel.mjs';

const shown = ({ p50, p95, worst, slow }) => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, worst ${worst.toFixed(0)} ms, ${(slow * 100).toFixed(1)} % over 20 ms`;

/** The register's list at the large database, scrolled in a browser: the time between frames (requestAnimationFrame), a line a way of scrolling. */
export const benchScroll = async (file, env, port, cookie) => {
  const server = await serve('.', port, { ...env, DATABASE_FILE: file }, '/api/health');
  try {
    const { resting, wheeled, jumped, rows, seconds, pixels, jumps, browser } = await wheel(server.base, cookie, '/organizations');
    return [
      `scrolling ${rows} rows, time between frames, ${browser} without a display:`,
      `  at rest: ${shown(resting)}`,
      `  by the wheel, ${pixels} pixels a second for ${seconds} s (${(wheeled.top / seconds).toFixed(0)} came): ${shown(wheeled)} (goal p95 20 ms); a row in sight still empty in ${(wheeled.lacking * 100).toFixed(0)} % of the moments looked at`,
      `  ${jumps} jumps across the list, half a second apart: ${shown(jumped)}`,
    ];
  } finally {
    await server.stop();
  }
};
