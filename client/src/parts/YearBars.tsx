import { useText } from "../i18n/text.js";

interface Props {
  years: readonly { year: number; count: number }[];
  /** The stretch of years that all bars of a list share. */
  from: number;
  to: number;
  width?: number;
  height?: number;
}

/** Meetings by year as small bars, on one scale of time for the whole list. */
export function YearBars({ years, from, to, width = 120, height = 22 }: Props) {
  const text = useText();
  const step = width / Math.max(1, to - from + 1);
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <svg
      className="year-bars"
      width={width}
      height={height}
      role="img"
      aria-label={text("card.years", { first: from, last: to })}
    >
      <line x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
      {years.map(({ year, count }) => {
        const tall = Math.max(4, ((height - 3) * count) / most);
        const wide = Math.max(2, Math.min(6, step * 0.8));
        return (
          <rect
            key={year}
            x={(year - from) * step + (step - wide) / 2}
            y={height - 1 - tall}
            width={wide}
            height={tall}
          >
            <title>{`${year}: ${text("count.meetings", { count })}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}
