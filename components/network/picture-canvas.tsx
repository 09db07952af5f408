'use client';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { holdsOnDay } from '@/lib/domain/network/dated-tie';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { drawNetwork, type Inks } from './draw-network';
import { inksOf } from './inks-of';
import type { PictureData, View } from './picture-data';
import { usePan } from './use-pan';

interface PictureCanvasProps {
  data: PictureData;
  firstYear: number;
  lastYear: number;
  /** The day the network is asked for: the last step of the slider. */
  day: string;
}

const words = messages.network.measures;
const WHOLE: View = { scale: 1, dx: 0, dy: 0 };
const STEP = 40;
const ZOOM = 1.3;
/** Reading the colours of the page lays it out anew: not in every frame. */
const INKS_LAST_MS = 1000;

/** The picture itself: moved with the pointer or the arrow keys, brought closer with the wheel or plus and minus. */
export function PictureCanvas({ data, firstYear, lastYear, day }: PictureCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const inks = useRef<{ inks: Inks; at: number } | null>(null);
  const [view, setView] = useState<View>(WHOLE);
  const [year, setYear] = useState(lastYear);
  const ties = useMemo(() => data.ties.filter((tie) => holdsOnDay(tie, year === lastYear ? day : `${year}-12-31`)), [data, year, lastYear, day]);
  const zoom = (factor: number) => setView(({ scale, dx, dy }) => ({ scale: Math.min(20, Math.max(0.5, scale * factor)), dx: dx * factor, dy: dy * factor }));
  const move = (x: number, y: number) => setView((before) => ({ ...before, dx: before.dx + x, dy: before.dy + y }));
  usePan(canvas, move, zoom);

  useEffect(() => {
    const sheet = canvas.current;
    const ink = sheet?.getContext('2d');
    if (!sheet || !ink) return;
    const draw = () => {
      const { clientWidth: width, clientHeight: height } = sheet;
      const density = window.devicePixelRatio || 1;
      if (sheet.width !== width * density || sheet.height !== height * density) [sheet.width, sheet.height] = [width * density, height * density];
      ink.setTransform(density, 0, 0, density, 0, 0);
      const now = performance.now();
      if (!inks.current || now - inks.current.at > INKS_LAST_MS) inks.current = { inks: inksOf(sheet), at: now };
      drawNetwork(ink, data, ties, view, { width, height }, inks.current.inks);
    };
    const frame = requestAnimationFrame(draw);
    const resized = new ResizeObserver(draw);
    resized.observe(sheet);
    return () => { cancelAnimationFrame(frame); resized.disconnect(); };
  }, [data, ties, view]);

  const keys: Record<string, () => void> = {
    ArrowLeft: () => move(STEP, 0), ArrowRight: () => move(-STEP, 0), ArrowUp: () => move(0, STEP), ArrowDown: () => move(0, -STEP),
    '+': () => zoom(ZOOM), '=': () => zoom(ZOOM), '-': () => zoom(1 / ZOOM), '0': () => setView(WHOLE),
  };
  const press = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="form">
      <canvas ref={canvas} className="network-picture" role="img" tabIndex={0} onKeyDown={press} aria-label={words.pictureLabel(format.number(data.nodes.length), format.number(ties.length))} />
      <div className="form-actions">
        <Button size="small" onClick={() => zoom(ZOOM)}>{words.closer}</Button>
        <Button size="small" onClick={() => zoom(1 / ZOOM)}>{words.farther}</Button>
        <Button size="small" look="quiet" onClick={() => setView(WHOLE)}>{words.back}</Button>
        {firstYear < lastYear ? (
          <label className="network-years">
            {words.slider} <output>{year}</output>
            <input type="range" min={firstYear} max={lastYear} value={year} onChange={(event) => setYear(Number(event.target.value))} />
          </label>
        ) : null}
      </div>
      <ul className="chips">
        {data.groups.map(({ name, tone }) => <li key={name} className="key"><span className={`dot ${tone}`} aria-hidden="true" /> {name}</li>)}
        <li className="key"><span className="dot" aria-hidden="true" /> {words.noSubcluster}</li>
      </ul>
      <p className="src">{words.pictureHint}</p>
    </div>
  );
}
