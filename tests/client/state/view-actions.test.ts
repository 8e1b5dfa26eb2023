import { describe, expect, it } from "vitest";
import { EMPTY_VIEW, heldIds, type View } from "../../../client/src/state/view.js";
import {
  collapse,
  expand,
  hide,
  openSeeds,
  pinAt,
  place,
  select,
  setFilters,
  setMode,
  setYears,
  showAll,
  toggleKind,
  toggleStatuses,
  unpin,
} from "../../../client/src/state/view-actions.js";

const full = (of: string, added: string[], total = added.length) => ({
  of,
  mode: "full" as const,
  added,
  total,
});
const opened = (...seeds: string[]): View => openSeeds(EMPTY_VIEW, seeds);

describe("expand and collapse", () => {
  it("holds what an expansion brought", () => {
    const view = expand(opened("a"), full("a", ["b", "c"]));
    expect([...heldIds(view)]).toEqual(["a", "b", "c"]);
  });

  it("collapsing takes away what that expansion brought, and what grew out of it", () => {
    const view = [full("a", ["b"]), full("b", ["c"]), full("c", ["d"])].reduce(expand, opened("a"));
    expect([...heldIds(collapse(view, "b"))]).toEqual(["a", "b"]);
  });

  it("collapsing leaves what another expansion had brought before", () => {
    const view = [full("a", ["b", "c"]), full("b", ["c", "d"])].reduce(expand, opened("a"));
    expect([...heldIds(collapse(view, "b"))]).toEqual(["a", "b", "c"]);
  });

  it("does not hang on expansions that lead back to each other", () => {
    const view: View = { ...opened("x"), expansions: [full("a", ["b"]), full("b", ["a"])] };
    expect([...heldIds(collapse(view, "a"))]).toEqual(["x"]);
  });

  it("collapsing drops selection and pins of what is gone, and keeps those of what stays", () => {
    const grown = [full("a", ["b"]), full("b", ["c"])].reduce(expand, opened("a"));
    const pinned = pinAt(pinAt(grown, "c", { x: 1, y: 1 }), "a", { x: 0, y: 0 });
    const view = collapse(select(select(pinned, "a"), "c", true), "b");
    expect(view.pins).toEqual(["a"]);
    expect(view.selection).toEqual(["a"]);
  });

  it("expanding further adds to the same entry", () => {
    const view = [full("a", ["b"], 140), full("a", ["b", "c"], 140)].reduce(expand, opened("a"));
    expect(view.expansions).toEqual([full("a", ["b", "c"], 140)]);
  });

  it("shows again what was hidden when it is expanded into", () => {
    const view = expand(hide(opened("a", "b"), ["b"]), full("a", ["b"]));
    expect(view.hidden).toEqual([]);
  });

  it("keeps the two modes apart", () => {
    const view = expand(opened("a"), { of: "a", mode: "people", added: ["b"], total: 1 });
    expect([...heldIds(view, "full")]).toEqual(["a"]);
    expect([...heldIds(view, "people")]).toEqual(["a", "b"]);
  });
});

describe("selection", () => {
  const cases: [string, (view: View) => View, string[]][] = [
    ["replaces", (view) => select(view, "b"), ["b"]],
    ["adds", (view) => select(view, "b", true), ["a", "b"]],
    ["takes out what was in", (view) => select(view, "a", true), []],
    ["clears", (view) => select(view, null), []],
  ];
  it.each(cases)("%s", (_, step, expected) => {
    expect(step(select(opened("a"), "a")).selection).toEqual(expected);
  });
});

describe("positions and pins", () => {
  it("a layout moves without pinning, a hand pins", () => {
    const view = pinAt(place(opened("a", "b"), { a: { x: 1, y: 2 } }), "b", { x: 3, y: 4 });
    expect(view.positions).toEqual({ a: { x: 1, y: 2 }, b: { x: 3, y: 4 } });
    expect(view.pins).toEqual(["b"]);
    expect(unpin(view, "b").pins).toEqual([]);
    expect(unpin(view, "b").positions.b).toEqual({ x: 3, y: 4 });
  });

  it("switching the mode keeps positions and pins and drops the selection", () => {
    const before = select(pinAt(opened("a"), "a", { x: 1, y: 2 }), "a");
    const after = setMode(before, "people");
    expect(after.positions).toEqual(before.positions);
    expect(after.pins).toEqual(["a"]);
    expect(after.selection).toEqual([]);
  });
});

describe("hiding and filters", () => {
  it("hiding takes a node out of the selection", () => {
    expect(hide(select(opened("a"), "a"), ["a"])).toMatchObject({ hidden: ["a"], selection: [] });
  });

  it("toggles twice to where it was", () => {
    const once = toggleStatuses(toggleKind(opened("a"), "Place"), ["CANCELLED", "DENIED"]);
    expect(once.filters).toMatchObject({ hiddenKinds: ["Place"], hiddenStatuses: ["CANCELLED", "DENIED"] });
    const twice = toggleStatuses(toggleKind(once, "Place"), ["CANCELLED", "DENIED"]);
    expect(twice.filters).toEqual(EMPTY_VIEW.filters);
  });

  it("shows all again", () => {
    const view = setYears(toggleKind(hide(opened("a"), ["a"]), "Place"), 2013, 2018);
    expect(showAll(view)).toEqual(opened("a"));
  });

  it("a fresh view starts without hidden nodes, years and positions", () => {
    const old = setYears(hide(place(opened("a"), { a: { x: 1, y: 1 } }), ["a"]), 2013, null);
    expect(openSeeds(old, ["b"])).toEqual(opened("b"));
  });
});

it("leaves the view it was given as it was", () => {
  const view = Object.freeze(expand(opened("a"), full("a", ["b"])));
  const before = structuredClone(view);
  for (const step of [collapse, unpin] as const) step(view, "a");
  hide(view, ["b"]);
  select(view, "b", true);
  setYears(view, 1, 2);
  expect(view).toEqual(before);
});

describe("a window of time", () => {
  const undated = (view: View) => view.filters.undated;
  const asked = (view: View) => setFilters(view, { undated: true });
  const narrowed = setYears(opened("a"), 2022, 2022);

  it("leaves out what has no date, until the reader asks for it", () => {
    expect(undated(narrowed)).toBe(false);
    expect(undated(setYears(asked(narrowed), 2020, 2022))).toBe(true);
  });

  it("brings it back with all years", () => {
    expect(undated(setYears(narrowed, null, null))).toBe(true);
  });
});
