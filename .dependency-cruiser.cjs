/**
 * Import directions: data flows one way, article → ingest → load → graph → server → client, and every room
 * may import only what stands here. Everything that is not allowed is refused.
 */
const rooms = {
  model: [],
  ingest: ["model"],
  graph: ["model"],
  load: ["model", "ingest", "graph"],
  server: ["model", "graph", "load"],
  client: ["model"],
  cli: ["model", "ingest", "graph", "load", "server"],
};

const directions = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports-only-${allowed.join("-") || "nothing"}`,
  comment: `${room}/ may import ${allowed.length ? allowed.map((name) => `${name}/`).join(", ") : "no other room"}.`,
  severity: "error",
  from: { path: `^${room}/` },
  to: { path: `^(?!${[room, ...allowed].join("/|")}/|node_modules/)[^/]+/`, dependencyTypesNot: ["core"] },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: "model-is-pure",
      comment: "model/ is safe in a browser: no Node built-ins, no packages.",
      severity: "error",
      from: { path: "^model/" },
      to: { dependencyTypes: ["core", "npm", "npm-dev"] },
    },
    {
      name: "only-graph-knows-neo4j",
      comment: "graph/ is the only room that knows the driver.",
      severity: "error",
      from: { path: "^(model|ingest|load|server|client|cli)/" },
      to: { path: "node_modules/neo4j-driver" },
    },
    {
      name: "ingest-stages-do-not-look-ahead",
      comment: "An earlier stage does not know a later one.",
      severity: "error",
      from: { path: "^ingest/(read|clean|detect|recognise|corefer|relate)/" },
      to: { path: "^ingest/(resolve|emit)/" },
    },
    {
      name: "extraction-without-network",
      comment: "Only the reader of web pages knows the network.",
      severity: "error",
      from: { path: "^ingest/(?!read/web/)" },
      to: {
        path: "^(?:node:)?(?:http2?|https|net|tls|dns|dgram)(?:/|$)|node_modules/request-filtering-agent",
      },
    },
    {
      name: "state-without-react-or-cytoscape",
      comment: "client/src/state is pure functions.",
      severity: "error",
      from: { path: "^client/src/state/" },
      to: { path: "node_modules/(react|react-dom|cytoscape|@mantine)/" },
    },
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^dist/|/generated/|\\.css$|\\?|^client/dist/)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["source", "node", "import", "require", "types", "default"],
      exportsFields: ["exports"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
