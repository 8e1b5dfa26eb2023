import { JudgementRefused } from "#load/check-judgement";
import { badInput } from "../errors.js";

/**
 * A judgement that cannot be taken is the caller's to know.
 * @throws GraphQLError BAD_INPUT
 */
export async function refusalsTold<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof JudgementRefused) throw badInput(error.message);
    throw error;
  }
}
