import type { GazetteerRecord } from "../record.js";
import type { Coordinates } from "./coordinates.js";
import type { Ordinary } from "./ordinary.js";
import { type PlaceIds, slug } from "./slug.js";

type UnitType = "quan" | "thanh-pho" | "thi-xa" | "huyen";

/** A province or city of the first tier and its districts, as they stood before July 2025. */
export interface Province {
  code: string;
  name: string;
  type: "tinh" | "thanh-pho";
  districts: [type: UnitType, name: string][];
}

/** Names whose usual English form is not that of the syllables. */
const ENGLISH: Record<string, string> = { "Hà Nội": "hanoi", "Hồ Chí Minh": "ho-chi-minh-city" };
const PREFIXES: Record<UnitType, string[]> = {
  quan: ["quận", "Q."],
  "thanh-pho": ["thành phố", "TP", "TP."],
  "thi-xa": ["thị xã"],
  huyen: ["huyện"],
};

/** Provinces, cities and districts of Vietnam. The five large cities have their figures by hand, in lists/entries. */
export function vietnameseRecords(
  provinces: Province[],
  ids: PlaceIds,
  ordinary: Ordinary,
  at: Coordinates,
): GazetteerRecord[] {
  const records: GazetteerRecord[] = [];
  const provinceIds = new Map<string, string>();
  for (const { code, name, type } of provinces) {
    const id = ids.claim(ENGLISH[name] ?? slug(name));
    if (!id) continue;
    provinceIds.set(code, id);
    const names = name === "Hồ Chí Minh" ? ["Thành phố Hồ Chí Minh"] : [name];
    const feature = type === "tinh" ? "province" : "city";
    records.push({
      id,
      country: "vn",
      feature,
      partOf: "place/vn",
      ...where(at, name),
      names: { vi: names },
    });
  }
  const provinceNames = new Set(provinces.map((province) => province.name));
  for (const kind of ["thanh-pho", "quan", "thi-xa", "huyen"] as const) {
    for (const province of provinces) {
      for (const [type, name] of province.districts) {
        if (type !== kind) continue;
        const record = district(type, name, province, ids, ordinary, at, provinceNames.has(name));
        const partOf = provinceIds.get(province.code);
        if (record) records.push({ ...record, ...(partOf ? { partOf } : {}) });
      }
    }
  }
  return records;
}

function district(
  type: UnitType,
  unit: string,
  province: Province,
  ids: PlaceIds,
  ordinary: Ordinary,
  at: Coordinates,
  isProvince: boolean,
): GazetteerRecord | undefined {
  const number = /^\d+$/.test(unit) ? Number(unit) : undefined;
  const name = number === undefined ? unit : String(number);
  const english = number === undefined ? slug(name) : `district-${number}`;
  const suffixed = `${english}-${type === "thanh-pho" ? "city" : "district"}`;
  const provinceSlug = ENGLISH[province.name] ?? slug(province.name);
  const id =
    number === undefined
      ? ids.claim(
          ...(isProvince ? [] : [english]),
          suffixed,
          `${english}-${provinceSlug}`,
          `${suffixed}-${provinceSlug}`,
        )
      : ids.claim(`${english}-${provinceSlug}`);
  if (!id) return undefined;
  const prefixed = PREFIXES[type].map((prefix) => `${prefix} ${name}`);
  const doubtful =
    type === "huyen" ||
    ordinary.isWord(name) ||
    ordinary.isLikePerson(name) ||
    (type === "thi-xa" && ordinary.isLikeGivenName(name));
  const bare = isProvince || number !== undefined ? [] : [name];
  return {
    id,
    country: "vn",
    feature: type === "thanh-pho" ? "city" : "district",
    ...where(at, name),
    names: {
      vi: [...bare, ...prefixed],
      en:
        number === undefined
          ? [`${name} ${type === "thanh-pho" ? "City" : "District"}`]
          : [`District ${number}`],
    },
    ...(doubtful && bare.length > 0 ? { weak: bare } : {}),
  };
}

function where(at: Coordinates, name: string): { at?: [number, number] } {
  const place = at.inVietnam(name);
  return place ? { at: place } : {};
}
