import { afterEach, describe, expect, it } from "vitest";
import { readConfig } from "#cli/config";
import { ConfigError } from "#cli/config-error";
import { openExtractor, openExtractors } from "#cli/extractor";
import { articleFromText } from "#ingest/read/article-from-text";
import { aFolder } from "../helpers/fake-programs.js";
import { message, startEndpoint } from "../ingest/llm/endpoint.js";

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

const faultsOf = (environment: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readConfig(environment, aFolder());
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};

describe("the settings of a model", () => {
  it("are typed", () => {
    const { llm } = readConfig(
      {
        LIEN_LLM_URL: "http://127.0.0.1:11434/v1",
        LIEN_LLM_MODEL: "small",
        LIEN_LLM_KEY: "k",
        LIEN_LLM_CALLS: "7",
      },
      aFolder(),
    );
    expect(llm).toEqual({ url: "http://127.0.0.1:11434/v1", model: "small", key: "k", calls: 7 });
  });

  it.each<[NodeJS.ProcessEnv, string]>([
    [{ LIEN_LLM_URL: "here", LIEN_LLM_MODEL: "m" }, "LIEN_LLM_URL=here is no address of an API"],
    [{ LIEN_LLM_URL: "file:///v1", LIEN_LLM_MODEL: "m" }, "LIEN_LLM_URL=file:///v1 is no address of an API"],
    [{ LIEN_LLM_URL: "http://h/v1" }, "LIEN_LLM_MODEL is missing although LIEN_LLM_URL is set"],
    [{ LIEN_LLM_CALLS: "many" }, "LIEN_LLM_CALLS=many is no limit"],
  ])("%j are faulty", (environment, fault) => {
    expect(faultsOf(environment)).toEqual([expect.stringContaining(fault)]);
  });
});

describe("openExtractor", () => {
  it("reads by the rules where nothing else is asked for", async () => {
    expect((await openExtractor("rules", { llm: undefined })).name).toBe("rules");
  });

  it("says what is missing for a model", async () => {
    await expect(openExtractor("llm", { llm: undefined })).rejects.toThrow(
      /LIEN_LLM_URL and LIEN_LLM_MODEL/u,
    );
  });

  it("asks the model that the settings name", async () => {
    const endpoint = await startEndpoint(message({ entities: [], meetings: [], roles: [], agreements: [] }));
    stops.push(endpoint.stop);
    const extractor = await openExtractor("llm", { llm: { url: endpoint.url, model: "small", calls: 1 } });
    const { article } = articleFromText(
      "French President Emmanuel Macron received Vietnamese President To Lam in Paris on Monday.",
    );
    const { claims } = await extractor.extract(article!);
    expect(endpoint.requests).toHaveLength(1);
    expect(claims).toEqual([]);
  });
});

describe("what is read again", () => {
  const llm = { url: "http://127.0.0.1:1/v1", model: "small", calls: 1 };

  it("is read by what read it before, or by what is named", async () => {
    const again = await openExtractors(undefined, { llm });
    expect((await again("rules")).name).toBe("rules");
    expect((await again("llm:another")).name).toBe("llm:small");
    const named = await openExtractors("rules", { llm });
    expect((await named("llm:another")).name).toBe("rules");
  });

  it("says what to set, or how to go without, where a model read it and none is set", async () => {
    const extractors = await openExtractors(undefined, { llm: undefined });
    await expect(extractors("llm:small")).rejects.toThrow(/LIEN_LLM_URL.*--extractor rules goes without/s);
  });
});
