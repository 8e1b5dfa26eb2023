import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { type RequestHandler, Router } from "express";
import { EXAMPLE_TABS } from "./example-questions.js";

interface Page {
  html: string;
  script: string;
}

/**
 * The package renders one page of 9 MB with its script inline. Taken apart, the script is cached by browsers and
 * needs no exception from the rule that scripts come from files of ours.
 */
function takeApart(page: string): Page {
  const [open, close] = ["<script>", "</script>"];
  const start = page.indexOf(open, page.indexOf('<div id="root">'));
  const end = page.lastIndexOf(close);
  return {
    html: `${page.slice(0, start)}<script src="/graphql/graphiql.js"></script>${page.slice(end + close.length)}`,
    script: page.slice(start + open.length, end),
  };
}

/** GraphiQL at `GET /graphql` for browsers, without any other server, with the example questions as tabs. */
export function graphiql(): Router {
  let page: Page | undefined;
  const rendered = () => {
    page ??= takeApart(renderGraphiQL({ title: "Liên – GraphQL", defaultTabs: EXAMPLE_TABS }));
    return page;
  };
  const showPage: RequestHandler = (request, response, next) => {
    if (request.headers.accept?.includes("text/html")) response.type("html").send(rendered().html);
    else next();
  };
  return Router()
    .get("/graphql", showPage)
    .get("/graphql/graphiql.js", (_request, response) => {
      response.type("js").set("Cache-Control", "no-cache").send(rendered().script);
    });
}
