import { useEffect, useRef, useState } from "react";
import { useText } from "../i18n/text.js";
import { firstWindow, newIn, nextWindow, type Play, type Window } from "../state/timeline.js";
import type { Mode } from "../state/view.js";
import type { Visible } from "../state/visible.js";

interface Played {
  window: Window;
  whole: Window;
  /** The first step of playing, and each step after it. */
  begin: (window: Window) => void;
  setWindow: (window: Window) => void;
  mode: Mode;
  visible: Visible;
}

const STEP_MS = 1400;
const MOST_NAMED = 2;

/** Plays the years one after the other, with a caption that names each new tie. A click anywhere stops it. */
export function usePlay(played: Played) {
  const text = useText();
  const [play, setPlay] = useState<Play>("grow");
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef(played);
  latest.current = played;

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const { window: now, whole, setWindow } = latest.current;
      const next = nextWindow(now, play, whole);
      if (next) setWindow(next);
      else setPlaying(false);
    }, STEP_MS);
    const stop = () => setPlaying(false);
    window.addEventListener("pointerdown", stop);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pointerdown", stop);
    };
  }, [isPlaying, play]);

  const { window: now, whole, mode, visible } = played;
  const fresh = isPlaying ? newIn(now.to, mode, visible) : [];
  const named = fresh.slice(0, MOST_NAMED).join(" · ");
  const more = fresh.length - MOST_NAMED;
  const caption = isPlaying
    ? text("years.caption", {
        year: String(now.to),
        named: named || text("years.nothing"),
        more: Math.max(0, more),
      })
    : null;
  return {
    play,
    isPlaying,
    caption,
    start: () => {
      played.begin(firstWindow(now, play, whole));
      setPlaying(true);
    },
    stop: () => setPlaying(false),
    toggle: () => setPlay(play === "grow" ? "slide" : "grow"),
  };
}
