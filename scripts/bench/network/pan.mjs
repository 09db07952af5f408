import { chromium } from '@playwright/test';
import { findChromium } from '../../test/find-chromium.mjs';

const SECONDS = 10;

/** In the page: the picture goes to and fro by the arrow keys, a step each frame, for so long; answers the frames. */
const panning = ({ selector, seconds }) => new Promise((done) => {
  const picture = document.querySelector(selector);
  const start = performance.now();
  let frames = 0;
  const step = () => {
    if (performance.now() - start >= seconds * 1000) return done(frames / ((performance.now() - start) / 1000));
    frames += 1;
    picture.dispatchEvent(new KeyboardEvent('keydown', { key: frames % 20 < 10 ? 'ArrowLeft' : 'ArrowRight', bubbles: true, cancelable: true }));
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
});

/** Mean frames a second of the picture over a scripted pan, with what draws it and what it shows. */
export const pan = async (base, cookie) => {
  const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false, args: ['--disable-dev-shm-usage'] });
  try {
    const context = await browser.newContext({ baseURL: base, viewport: { width: 1280, height: 900 } });
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url: base }]);
    const page = await context.newPage();
    await page.goto('/network');
    await page.getByRole('button', { name: 'Draw the picture' }).click();
    const picture = page.locator('canvas.network-picture');
    await picture.scrollIntoViewIfNeeded();
    const shows = await picture.getAttribute('aria-label');
    const renderer = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl');
      const told = gl?.getExtension('WEBGL_debug_renderer_info');
      return told ? gl.getParameter(told.UNMASKED_RENDERER_WEBGL) : 'no WebGL';
    });
    const frames = await page.evaluate(panning, { selector: 'canvas.network-picture', seconds: SECONDS });
    return { frames, shows, renderer: `Chromium ${browser.version()}, ${renderer}`, seconds: SECONDS };
  } finally {
    await browser.close();
  }
};
