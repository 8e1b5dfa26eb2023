import { expect, it } from "vitest";
import { foldForSearch } from "#graph/folding";

it.each([
  ["Đinh Toàn Thắng", "dinh toan thang"],
  ["Đinh Toàn Thắng".normalize("NFD"), "dinh toan thang"],
  ["Nguyễn Xuân Phúc", "nguyen xuan phuc"],
  ["Hô-Chi-Minh-Ville", "ho chi minh ville"],
  ["Œuvre d’Orient", "oeuvre d orient"],
  ["  TP.HCM ", "tp hcm"],
  ["…", ""],
])("folds %j to %j", (text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});
