interface AwaitedDrawingProps {
  look: 'bubbles' | 'plot';
  wide: { width: number; height: number };
  narrow: { width: number; height: number };
  label: string;
}

/** The room of a drawing that the browser is about to fill: nothing below it moves when it does. */
export function AwaitedDrawing({ look, wide, narrow, label }: AwaitedDrawingProps) {
  return (
    <>
      <svg className={`${look} wide`} viewBox={`0 0 ${wide.width} ${wide.height}`} role="img" aria-label={label} />
      <svg className={`${look} narrow`} viewBox={`0 0 ${narrow.width} ${narrow.height}`} role="img" aria-label={label} />
    </>
  );
}
