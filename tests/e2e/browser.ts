import { existsSync } from "node:fs";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

// Drawing by software, also of WebGL: the same on every machine.
const SOFTWARE_GL = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-accelerated-2d-canvas",
];

/** A headless Chromium that talks to nobody but this machine; with WebGL only where it is asked for. */
export function startBrowser({ webgl = false } = {}): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error("No Chromium found: install it, or set CHROMIUM_PATH to a Chrome or Chromium.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      ...(webgl ? SOFTWARE_GL : ["--disable-gpu"]),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-default-apps",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

export interface Screen {
  width: number;
  height: number;
  colorScheme: "light" | "dark";
  /** Whether it is touched by fingers. */
  touch?: boolean;
  /** The language that its reader asks for. */
  locale?: string;
}

export const DESK: Screen = { width: 1440, height: 900, colorScheme: "light" };

export const PHONE: Screen = { width: 390, height: 844, colorScheme: "light", touch: true };

/** A page of its own, without motion, so that what it shows does not depend on when it is looked at. */
export async function openPage(browser: Browser, url: string, screen: Screen = DESK): Promise<Page> {
  const { width, height, colorScheme, touch = false, locale = "en" } = screen;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    hasTouch: touch,
    isMobile: touch,
    locale,
    reducedMotion: "reduce",
  });
  // A busy machine draws slowly; what never comes fails all the same.
  context.setDefaultTimeout(60_000);
  // What TypeScript is run by wraps named functions in one that the page does not have.
  await context.addInitScript("globalThis.__name ??= (named) => named");
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

export interface Drawn {
  id: string;
  kind: string;
  /** Its name, or when it was held. */
  label: string;
  x: number;
  y: number;
}

/**
 * The nodes on the canvas and where they stand on the page, once they stand still: a note above the network or a
 * panel beside it moves them a little after it came. The canvas itself tells nothing to a test.
 */
export async function drawnNodes(page: Page): Promise<Drawn[]> {
  await page.locator(".stage[aria-busy=false] .network").waitFor();
  return page.evaluate(async () => {
    const element = document.querySelector(".network-canvas")!;
    const { cy } = (element as unknown as { _cyreg: { cy: cytoscape.Core } })._cyreg;
    const read = () => {
      const { left, top } = element.getBoundingClientRect();
      return cy.nodes().map((node) => ({
        id: node.id(),
        kind: node.classes()[0] ?? "",
        label: node.data("label") as string,
        x: left + node.renderedPosition().x,
        y: top + node.renderedPosition().y,
      }));
    };
    const STILL_FRAMES = 8;
    let nodes = read();
    for (let still = 0; still < STILL_FRAMES; ) {
      await new Promise(requestAnimationFrame);
      const now = read();
      still = JSON.stringify(now) === JSON.stringify(nodes) ? still + 1 : 0;
      nodes = now;
    }
    return nodes;
  });
}

/** Those of the nodes on whose middle a pointer meets the network: nothing lies above it, and no node stands as near. */
export function reachable(page: Page, nodes: readonly Drawn[]): Promise<Drawn[]> {
  return page.evaluate(
    (all) =>
      all.filter(
        ({ id, x, y }) =>
          document.elementFromPoint(x, y)?.closest(".network") &&
          all.every((other) => other.id === id || Math.hypot(other.x - x, other.y - y) > 24),
      ),
    [...nodes],
  );
}

/** The middle of a word of a text on the page, which is scrolled into sight. */
export function whereIs(text: Locator, word: string): Promise<{ x: number; y: number }> {
  return text.evaluate((shown, wanted) => {
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      range.startContainer.parentElement!.scrollIntoView({ block: "center" });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error("The text is not shown.");
  }, word);
}
