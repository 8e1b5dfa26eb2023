import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useText } from "../i18n/text.js";
import { COLUMN_FIELDS, columnsOfFile, mappingText, NO_MAP } from "./columns.js";

/** Says which column of a table holds what, where its names do not tell. */
export function ColumnsForm({ file, onRead }: { file: File; onRead: (map: string) => void }) {
  const text = useText();
  const [map, setMap] = useState(NO_MAP);
  const { data: columns = [] } = useQuery({
    queryKey: ["columns", file.name, file.size, file.lastModified],
    queryFn: () => columnsOfFile(file),
  });
  if (columns.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRead(mappingText(map));
  };
  return (
    <form className="columns-form" onSubmit={submit}>
      <h3>{text("columns.heading")}</h3>
      <p className="quiet">{text("columns.lead")}</p>
      <div className="editor-fields">
        {COLUMN_FIELDS.map((field) => (
          <NativeSelect
            key={field}
            size="xs"
            label={text(`columns.${field}`)}
            value={map[field]}
            data={[
              { value: "", label: text("columns.guess") },
              ...columns.map((name) => ({ value: name, label: name })),
            ]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setMap((now) => ({ ...now, [field]: value }));
            }}
          />
        ))}
      </div>
      <div className="editor-actions">
        <Button size="xs" type="submit">
          {text("columns.read")}
        </Button>
      </div>
    </form>
  );
}
