import type { PageElement } from "./dom.js";

/** Styles by which a page keeps text from its readers: not shown, without size, transparent, or far off the screen. */
const UNSEEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:font-size|opacity|max-height)\s*:\s*0(?:\.0+)?(?:px|em|rem|pt|%)?\s*(?:;|!|$)|(?:left|top|right|text-indent|margin-left)\s*:\s*-\d{3,}|clip(?:-path)?\s*:\s*(?:rect\(\s*0|inset\(\s*(?:50|100)%))/iu;

const NEVER_SHOWN = "script, style, template, noscript, [hidden], [aria-hidden=true], [style]";

/** Takes out what a reader of the page does not see: hidden elements, scripts and their fallbacks. */
export function dropHidden(root: PageElement): void {
  for (const element of [...root.querySelectorAll(NEVER_SHOWN)]) {
    const style = element.getAttribute("style");
    const bySelector = element.localName.match(/^(?:script|style|template|noscript)$/iu) !== null;
    if (
      bySelector ||
      element.getAttribute("hidden") !== null ||
      element.getAttribute("aria-hidden") === "true" ||
      (style !== null && UNSEEN.test(style))
    )
      element.remove();
  }
}
