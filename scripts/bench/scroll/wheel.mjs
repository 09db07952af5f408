import { chromium } from '@playwright/test';
import { findChromium } from '../../test/find-chromium.mjs';

const SECONDS = 10;
const [WHEEL_PX, EVERY_MS] = [180, 33];
const JUMPS = 20;
const SCROLLER = '.sheet-scroll';

/** In the page: keeps the time between frames, and of every tenth whether a row in sight was still empty. */
const watch = (selector) => {
  const scroller = document.querySelector(selector);
  const kept = { deltas: [], looked: 0, lacking: 0, on: true };
  let last = performance.now();
  const inSight = (row) => { const [box, frame] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()]; return box.bottom > frame.top && box.top < frame.bottom; };
  const step = (now) => {
    kept.deltas.push(now - last);
    last = now;
    if (kept.deltas.length % 10 === 0) {
      kept.looked += 1;
      const rows = [...scroller.querySelectorAll('tbody tr[data-row]')].filter(inSight);
      if (rows.length === 0 || rows.some((row) => row.hasAttribute('aria-busy'))) kept.lacking += 1;
    }
    if (kept.on) requestAnimationFrame(step);
  };
  requestAnimationFrame((now) => { last = now; requestAnimationFrame(step); });
  globalThis.benchFrames = kept;
};

const told = (selector) => {
  const { deltas, looked, lacking } = globalThis.benchFrames;
  globalThis.benchFrames.on = false;
  return { deltas, looked, lacking, top: document.querySelector(selector).scrollTop };
};

const figures = ({ deltas, looked, lacking, top }) => {
  const sorted = [...deltas].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  return { p50: at(0.5), p95: at(0.95), worst: at(1), frames: deltas.length, slow: deltas.filter((delta) => delta > 20).length / deltas.length, lacking: looked === 0 ? 0 : lacking / looked, top };
};

/** Frames while nothing moves, while the list is turned by the wheel for so long, and while it jumps to places far apart. */
export const wheel = async (base, cookie, address) => {
  const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false, args: ['--disable-dev-shm-usage', ...(process.env.BENCH_CHROMIUM?.split(' ') ?? [])] });
  try {
    const context = await browser.newContext({ baseURL: base, viewport: { width: 1280, height: 900 } });
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url: base }]);
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('table[data-live]').waitFor();
    const measured = async (deed) => {
      await page.evaluate(watch, SCROLLER);
      await deed();
      return figures(await page.evaluate(told, SCROLLER));
    };
    const resting = await measured(() => page.waitForTimeout(3_000));
    await page.locator(SCROLLER).hover();
    const turned = async () => {
      const end = Date.now() + SECONDS * 1000;
      while (Date.now() < end) {
        const next = Date.now() + EVERY_MS;
        await page.mouse.wheel(0, WHEEL_PX);
        await page.waitForTimeout(Math.max(0, next - Date.now()));
      }
    };
    const wheeled = await measured(turned);
    const jumped = await measured(async () => {
      for (let at = 1; at <= JUMPS; at += 1) {
        await page.evaluate(([selector, share]) => { const one = document.querySelector(selector); one.scrollTop = one.scrollHeight * share; }, [SCROLLER, ((at * 7) % JUMPS) / JUMPS]);
        await page.waitForTimeout(500);
      }
    });
    const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
    return { resting, wheeled, jumped, rows, seconds: SECONDS, pixels: Math.round((WHEEL_PX * 1000) / EVERY_MS), jumps: JUMPS, browser: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
  }
};
