import type { Response } from "express";
import type { ErrorCode } from "../errors.js";

/** Refuses a request in GraphQL's form of errors, so that whoever asks has one way to understand failures. */
export function refuse(response: Response, status: number, code: ErrorCode, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
