import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.jsx";
import { activate, preferredLocale } from "./i18n/text.js";
import { watchHand } from "./parts/watch-hand.js";
import { resolveVariables, theme } from "./theme/mantine.js";
import "@mantine/core/styles.css";
import "./theme/fonts.css";
import "./theme/base.css";
import "./theme/parts.css";
import "./theme/start-read.css";
import "./theme/start.css";
import "./theme/legend.css";
import "./theme/table.css";
import "./theme/workspace.css";
import "./theme/tools.css";
import "./theme/years.css";
import "./theme/cards.css";
import "./theme/evidence.css";
import "./theme/drawer.css";
import "./theme/dialogs.css";
import "./theme/session.css";
import "./theme/media.css";

// A failure is shown at once, with a button: asking again in silence would only delay the message.
const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 60_000, refetchOnWindowFocus: false } },
});

watchHand();
await activate(preferredLocale());

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queries}>
          <App />
        </QueryClientProvider>
      </I18nProvider>
    </MantineProvider>
  </StrictMode>,
);
