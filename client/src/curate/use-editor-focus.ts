import { useEffect, useRef } from "react";

/** Brings a form into sight as it opens, and the cursor into its first field. */
export function useEditorFocus() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("select, input")?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return form;
}
