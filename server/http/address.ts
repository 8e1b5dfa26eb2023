import type { IncomingMessage } from "node:http";
import { ipKeyGenerator } from "express-rate-limit";

/**
 * From where a request comes, as its requests are counted: the address that the last proxy of our own was asked from,
 * of IPv6 the network. As Express tells `request.ip`, which only its own requests have.
 *
 * @param proxies how many stand in front: so many addresses that they told are believed
 */
export function addressOf({ socket, headers }: IncomingMessage, proxies: number): string {
  let address = socket.remoteAddress;
  if (proxies > 0) {
    const told = String(headers["x-forwarded-for"] ?? "").split(",");
    const passed = told.map((one) => one.trim()).filter(Boolean);
    address = passed.at(-proxies) ?? passed[0] ?? address;
  }
  return address === undefined ? "nowhere" : ipKeyGenerator(address);
}
