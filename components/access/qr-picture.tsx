interface QrPictureProps {
  /** Modules along one side. */
  size: number;
  path: string;
  label: string;
}

const QUIET = 4;

/** Always dark on light, in the dark theme as well: a camera expects it so. Four modules of quiet zone (ISO/IEC 18004). */
export function QrPicture({ size, path, label }: QrPictureProps) {
  const side = size + 2 * QUIET;
  return (
    <svg role="img" aria-label={label} viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} width={208} height={208} shapeRendering="crispEdges" className="rounded border border-line">
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
