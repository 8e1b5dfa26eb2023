import { Select } from "@mantine/core";
import { MEASURES, type Measure } from "../analysis/measure-names.js";
import { useText } from "../i18n/text.js";

interface Props {
  measure: Measure | null;
  isMeasuring: boolean;
  onMeasure: (measure: Measure | null) => void;
}

/** Whether colour and size tell the country, or something computed from the picture. */
export function MeasureChoice({ measure, isMeasuring, onMeasure }: Props) {
  const text = useText();
  return (
    <div className="measure">
      <Select
        size="xs"
        label={text("measure.title")}
        value={measure ?? "none"}
        allowDeselect={false}
        data={["none" as const, ...MEASURES].map((value) => ({ value, label: text(`measure.${value}`) }))}
        onChange={(value) => onMeasure(MEASURES.find((known) => known === value) ?? null)}
      />
      {measure && (
        <p role="status">
          {isMeasuring
            ? text("measure.working")
            : text("measure.note", { note: text(`measure.${measure}.note`) })}
        </p>
      )}
    </div>
  );
}
