import cors from "cors";
import type { RequestHandler } from "express";

/**
 * No page of another origin reads here, but for those on the list; and these without cookies, so as the public. Null
 * where nobody is on it.
 */
export function crossOrigin(origins: readonly string[]): RequestHandler | null {
  if (origins.length === 0) return null;
  return cors({
    origin: [...origins],
    methods: ["GET", "POST"],
    allowedHeaders: ["Content-Type", "Authorization", "Accept"],
    exposedHeaders: ["Retry-After", "X-Request-Id"],
    maxAge: 3_600,
  });
}
