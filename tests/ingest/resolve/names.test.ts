import { describe, expect, it } from "vitest";
import { isBare, personName, relateNames } from "#ingest/resolve/names";

const cases: [string, string, ReturnType<typeof relateNames>][] = [
  ["Tô Lâm", "Tô Lâm", "same"],
  ["Tô Lâm", "TÔ LÂM", "same"],
  ["Tô Lâm", "To Lam", "marks-missing"],
  ["Đinh Toàn Thắng", "Dinh Toan Thang", "marks-missing"],
  ["Nguyễn Văn Hòa", "Nguyễn Văn Hoà", "same"],
  ["Lê Thúy", "Lê Thuý", "same"],
  ["Nguyễn Văn Tuân", "Nguyễn Văn Tuấn", "marks-differ"],
  ["Nguyễn Văn Tuân", "Nguyen Van Tuan", "marks-missing"],
  ["Nguyễn Văn Tuan", "Nguyễn Văn Tuấn", "marks-differ"],
  ["François Hollande", "Francois Hollande", "marks-missing"],
  ["Jean-Marc Ayrault", "Jean Marc Ayrault", "same"],
  ["Nguyễn Tấn Dũng", "Dũng Nguyễn Tấn", "other-order"],
  ["MACRON Emmanuel", "Emmanuel Macron", "other-order"],
  ["Nguyễn Dũng", "Nguyễn Tấn Dũng", "shorter"],
  ["E. Macron", "Emmanuel Macron", "shorter"],
  ["Le Drian", "Jean-Yves Le Drian", "shorter"],
  ["Emmanuel M.", "Emmanuel Macron", "none"],
  ["Macron", "Emmanuel Macron", "last-only"],
  ["de Gaulle", "Charles de Gaulle", "last-only"],
  ["Dũng", "Nguyễn Tấn Dũng", "last-only"],
  ["Dung", "Nguyễn Tấn Dũng", "last-only"],
  ["Dụng", "Nguyễn Tấn Dũng", "none"],
  ["Macron", "Macron", "none"],
  ["Emmanuel", "Emmanuel Macron", "none"],
  ["Nguyễn Phú Trọng", "Nguyễn Minh Trọng", "none"],
  ["Nguyen Van A", "Nguyen Van An", "none"],
  ["Lê Minh", "Trần Minh", "none"],
  ["Emmanuel Macron", "Brigitte Macron", "none"],
];

describe("relateNames", () => {
  it.each(cases)("%s and %s: %s", (left, right, relation) => {
    expect(relateNames(personName(left), personName(right))).toBe(relation);
    expect(relateNames(personName(right), personName(left))).toBe(relation);
  });

  it.each([
    ["Macron", true],
    ["d'Estaing", true],
    ["Tô Lâm", false],
    ["Le Drian", false],
  ])("%s alone is bare: %s", (name, bare) => {
    expect(isBare(personName(name))).toBe(bare);
  });
});
