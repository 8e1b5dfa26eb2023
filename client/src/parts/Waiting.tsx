import { Skeleton } from "@mantine/core";
import { useText } from "../i18n/text.js";

const WIDTHS = ["72%", "95%", "88%", "60%", "78%", "91%", "66%", "83%"];

/** Stands where text will stand, while it is fetched. */
export function Waiting({ lines = 5 }: { lines?: number }) {
  const text = useText();
  return (
    <div className="waiting" role="status">
      <span className="for-ears">{text("app.loading")}</span>
      {WIDTHS.slice(0, lines).map((width, index) => (
        <Skeleton key={width} height={index === 0 ? 26 : 13} width={width} radius="xs" />
      ))}
    </div>
  );
}
