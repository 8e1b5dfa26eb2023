/** The mark of Liên: two strokes, one of each side, that meet in a point. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path className="mark-left" d="M4 6C5 17 9 23 16 24" />
      <path className="mark-right" d="M28 6C27 17 23 23 16 24" />
      <circle className="mark-point" cx="16" cy="24" r="3.6" />
    </svg>
  );
}
