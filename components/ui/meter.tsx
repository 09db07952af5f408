interface MeterProps {
  /** 0 to 100; the number itself stands beside the bar. */
  value: number;
}

export function Meter({ value }: MeterProps) {
  const width = Math.min(100, Math.max(0, value));
  return (
    <span className="meter" aria-hidden="true">
      <span style={{ width: `${width}%` }} />
    </span>
  );
}
