import { Skeleton } from "@mantine/core";
import { useText } from "../i18n/text.js";

/** Stands where text will stand, while it is fetched. */
export function Waiting({ lines = 5 }: { lines?: number }) {
  const text = useText();
  return (
    <div className="waiting" role="status">
      <span className="for-ears">{text("app.loading")}</span>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <Skeleton
          key={index}
          height={index === 0 ? 26 : 13}
          width={`${[72, 95, 88, 60, 78][index % 5]}%`}
          radius="xs"
        />
      ))}
    </div>
  );
}
