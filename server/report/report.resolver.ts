import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { closeReport, storeReport } from "#graph/project/reports";
import type { Context } from "../context.js";
import { badInput, callerError, notFound } from "../errors.js";
import { typeOfId } from "../node/node.type.js";
import { ErrorReport } from "./report.type.js";

const LONGEST = 2_000;
const LONGEST_ID = 300;

@Resolver()
export class ReportResolver {
  @Mutation(() => ErrorReport, {
    description: "Tells that something is wrong. Anybody may; it waits for a curator in the review.",
  })
  async reportError(
    @Arg("subject", () => ID, { description: "Id of what is wrong." }) subject: string,
    @Arg("message", () => String, { description: "What is wrong, up to 2,000 characters." }) message: string,
    @Ctx() { graph, caller, mayTry, req, feed }: Context,
  ): Promise<ErrorReport> {
    if (!mayTry.report(req?.ip ?? ""))
      throw callerError("FORBIDDEN", "Too many reports at once. Wait a minute.", 429);
    const text = message.trim();
    if (text === "" || text.length > LONGEST)
      throw badInput(`Say what is wrong, in up to ${LONGEST} characters.`);
    if (typeOfId(subject) === undefined || subject.length > LONGEST_ID)
      throw badInput(`${JSON.stringify(subject.slice(0, LONGEST_ID))} is no id of anything here.`);
    const report = await storeReport(graph, { subject, message: text, by: caller.name });
    if (!report)
      throw callerError("UNAVAILABLE", "Too many reports wait for an answer. Try again later.", 503);
    feed.look();
    return { ...report, at: new Date(report.at) };
  }

  @Authorized("curator")
  @Mutation(() => Boolean, { description: "Closes a report: what was to be done is done." })
  async closeReport(
    @Arg("id", () => ID, { description: "The report." }) id: string,
    @Arg("answer", () => String, { nullable: true, description: "What was found." })
    answer: string | null | undefined,
    @Ctx() { graph, caller }: Context,
  ): Promise<boolean> {
    if (!(await closeReport(graph, id, { by: caller.name, answer: answer?.trim() || null })))
      throw notFound(`open ${id}`);
    return true;
  }
}
