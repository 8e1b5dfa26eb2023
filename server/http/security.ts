import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * Headers under which the explorer and GraphiQL work and nothing else does: all of it is served from here. Styles may
 * be inline, since the user interface sets them while it runs; scripts may not.
 */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Plain HTTP on this machine is the usual case; whoever puts TLS in front sets this there.
    strictTransportSecurity: false,
  });
}
