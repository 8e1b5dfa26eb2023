import { lazy, Suspense, useEffect, useState } from "react";
import { usePage } from "./explore/page.js";
import { followAddress, keepAddress } from "./explore/restore.js";
import { useExplorer, useView } from "./explore/store.js";
import { useText } from "./i18n/text.js";
import { NewsNote } from "./live/NewsNote.jsx";
import { useLive } from "./live/use-live.js";
import { Masthead } from "./Masthead.jsx";
import { CrashNote } from "./parts/CrashNote.jsx";
import { FailureNote } from "./parts/FailureNote.jsx";
import { SkipLink } from "./parts/SkipLink.jsx";
import { Waiting } from "./parts/Waiting.jsx";
import { ShutPage } from "./session/ShutPage.jsx";
import { useViewer } from "./session/use-viewer.js";
import { StartPage } from "./start/StartPage.jsx";

// What the first page does not need comes when it is asked for.
const Workspace = lazy(async () => {
  // The canvas measures its labels once: in the typeface they are drawn in, with every script that names need.
  const letters = document.fonts.load('12px "Be Vietnam Pro"', "aéœőắỡĐ").catch(() => []);
  const glyphs = import("./canvas/glyph-images.js").then(({ loadGlyphs }) => loadGlyphs());
  const [module] = await Promise.all([import("./workspace/Workspace.jsx"), letters, glyphs]);
  return { default: module.Workspace };
});
const LoadDialog = lazy(() =>
  import("./loading/LoadDialog.jsx").then(({ LoadDialog }) => ({ default: LoadDialog })),
);
const ReviewPage = lazy(() =>
  import("./review/ReviewPage.jsx").then(({ ReviewPage }) => ({ default: ReviewPage })),
);
const NoticeDialog = lazy(() =>
  import("./notice/NoticeDialog.jsx").then(({ NoticeDialog }) => ({ default: NoticeDialog })),
);

function Crashed() {
  const text = useText();
  return (
    <main className="crashed" role="alert">
      <h1>{text("app.crash.title")}</h1>
      <p>{text("app.crash.body")}</p>
      <button type="button" className="text-button" onClick={() => window.location.reload()}>
        {text("app.reload")}
      </button>
    </main>
  );
}

/** The explorer: start page or network, and the dialogs over either. */
export function App() {
  const text = useText();
  const hasNetwork = useView().seeds.length > 0;
  const failed = useExplorer((explorer) => explorer.failed);
  const pending = useExplorer((explorer) => explorer.pending);
  const [pastes, setPastes] = useState<"never" | "open" | "closed">("never");
  const [reads, setReads] = useState(false);
  const page = usePage();
  const { viewer } = useViewer();
  const isShut = viewer !== null && !viewer.mayRead;
  useLive(viewer !== null && !isShut);

  useEffect(() => {
    void followAddress();
    return keepAddress();
  }, []);

  return (
    <CrashNote note={<Crashed />}>
      <SkipLink to="main">{text("app.skip")}</SkipLink>
      <Masthead onPaste={() => setPastes("open")} onNotice={() => setReads(true)} />
      {isShut ? (
        <ShutPage />
      ) : page === "review" ? (
        <Suspense fallback={<Waiting />}>
          <ReviewPage />
        </Suspense>
      ) : hasNetwork ? (
        <Suspense fallback={<Waiting />}>
          <Workspace />
        </Suspense>
      ) : (
        <>
          {pending > 0 && <div className="progress" role="progressbar" aria-label={text("app.loading")} />}
          {failed && <FailureNote error={failed.failure} onRetry={failed.retry} />}
          <StartPage onPaste={() => setPastes("open")} />
        </>
      )}
      <NewsNote />
      <Suspense>
        {/* Once opened the dialog stays, so that closing it by mistake loses no text. */}
        {pastes !== "never" && <LoadDialog opened={pastes === "open"} onClose={() => setPastes("closed")} />}
        {reads && <NoticeDialog onClose={() => setReads(false)} />}
      </Suspense>
    </CrashNote>
  );
}
