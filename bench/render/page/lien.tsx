import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { createRef, type RefObject, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { type CanvasHandle, GraphCanvas } from "../../../client/src/canvas/GraphCanvas.jsx";
import { EMPTY_VIEW, type View } from "../../../client/src/state/view.js";
import { PALETTES } from "../../../client/src/theme/palette.js";
import type { Mounted, Renderer } from "./renderer.js";
import type { Sample } from "./sample.js";

const nothing = () => undefined;
const NOBODY: ReadonlySet<string> = new Set();
const NO_MEASURES: ReadonlyMap<string, { colour?: string; size?: number }> = new Map();
const GESTURES = { press: nothing, expand: nothing, pin: nothing, box: nothing };

interface Props {
  sample: Sample;
  handle: RefObject<CanvasHandle | null>;
  ended: () => void;
}

function Picture({ sample: { nodes, edges, positions }, handle, ended }: Props) {
  const visible = useMemo(() => ({ nodes, edges, cut: 0 }), [nodes, edges]);
  const [view, setView] = useState<View>({ ...EMPTY_VIEW, seeds: nodes.map(({ id }) => id), positions });
  return (
    <GraphCanvas
      ref={handle}
      visible={visible}
      view={view}
      fresh={NOBODY}
      measures={NO_MEASURES}
      palette={PALETTES.light}
      motion={true}
      gestures={GESTURES}
      tool={null}
      onMenu={nothing}
      onArranging={nothing}
      onArranged={(found) => {
        setView({ ...view, positions: found });
        ended();
      }}
      onWalk={() => undefined}
      onKey={() => false}
    />
  );
}

/** The canvas of the explorer; `ended` hears of a layout that is done. */
export function mountCanvas(box: HTMLElement, sample: Sample, ended: () => void = nothing): Mounted {
  const handle = createRef<CanvasHandle>();
  flushSync(() =>
    createRoot(box).render(
      <I18nProvider i18n={i18n}>
        <Picture sample={sample} handle={handle} ended={ended} />
      </I18nProvider>,
    ),
  );
  const cy = handle.current!.core();
  return {
    isDrawn: false,
    onDraw: (drawn) => {
      cy.on("render moved", drawn);
      return () => cy.off("render moved", drawn);
    },
  };
}

export const lien: Renderer = (box, sample) => mountCanvas(box, sample);
