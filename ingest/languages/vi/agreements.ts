import type { AgreementWords } from "../language.js";

export const agreements: AgreementWords = {
  heads: [
    {
      pattern: "(?:quan hệ )?đối tác chiến lược toàn diện",
      form: "partnership",
      level: "comprehensive-strategic",
    },
    { pattern: "(?:quan hệ )?đối tác chiến lược", form: "partnership", level: "strategic" },
    { pattern: "(?:quan hệ )?đối tác toàn diện", form: "partnership", level: "comprehensive" },
    { pattern: "hiệp định khung", form: "accord", scope: true },
    { pattern: "hiệp định", form: "accord", scope: true },
    { pattern: "hiệp ước", form: "treaty", scope: true },
    { pattern: "(?:biên )?bản ghi nhớ(?: hợp tác)?", form: "memorandum", alone: true, scope: true },
    { pattern: "tuyên bố chung", form: "declaration", alone: false, scope: true },
    { pattern: "ý định thư", form: "letter-of-intent", alone: true, scope: true },
    { pattern: "thư bày tỏ ý định", form: "letter-of-intent", alone: true, scope: true },
    { pattern: "công ước", form: "convention", scope: true },
    { pattern: "nghị định thư", form: "accord", scope: true },
    { pattern: "thỏa thuận(?: hợp tác| khung)?", form: "accord", scope: true },
    { pattern: "đồng thuận (?:gồm )?\\d+ điểm", form: "declaration", alone: true },
  ],
  links: ["về", "của", "và", "giữa", "với", "trong", "việc"],
  twinning: ["kết nghĩa(?: với)?"],
  signed: ["ký", "ký kết", "đặt bút", "được ký", "ký tên"],
  negotiating: ["đàm phán", "thương lượng"],
  proposed: ["đề xuất ký", "dự kiến ký", "sẽ ký", "hướng tới ký"],
  inForce: ["có hiệu lực", "thực hiện", "thực thi", "triển khai", "tuân thủ"],
};
