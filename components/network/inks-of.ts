import type { Inks } from './draw-network';

/** The colours of the page as they are now, light or dark: a canvas knows no custom properties. */
export const inksOf = (element: Element): Inks => {
  const style = getComputedStyle(element);
  const resolved = (name: string) => {
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    element.parentElement?.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  return {
    tie: resolved('--line-strong'), text: style.color, ground: resolved('--surface'), none: resolved('--ink-3'),
    tones: Object.fromEntries(['mining', 'manufacturing', 'services', 'institutions'].map((tone) => [tone, resolved(`--c-${tone}`)])),
  };
};
