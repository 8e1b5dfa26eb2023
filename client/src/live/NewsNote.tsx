import { Button, CloseButton } from "@mantine/core";
import { addToNetwork } from "../explore/explore.js";
import { openExplorer } from "../explore/page.js";
import { useText } from "../i18n/text.js";
import { clearNews, useNews } from "./news.js";

/** So many are brought onto the canvas at once. */
const MOST_SHOWN = 60;

/** Says what others brought into the graph while this page was open, and shows it. */
export function NewsNote() {
  const text = useText();
  const { news, isLost } = useNews();
  const { ids, meetings, names, removed } = news;
  const isNothing = meetings + names + removed === 0;
  const show = () => {
    const shown = ids.filter((id) => id.startsWith("meeting/"));
    const others = ids.filter((id) => !id.startsWith("meeting/") && !id.startsWith("place/"));
    openExplorer();
    void addToNetwork("news", [...shown, ...others].slice(-MOST_SHOWN), [...ids]);
    clearNews();
  };
  return (
    <div className="news" role="status">
      {isLost && <p className="news-note quiet">{text("live.lost")}</p>}
      {!isNothing && (
        <p className="news-note">
          <span>
            {meetings + names > 0
              ? text("live.news", { meetings, names })
              : text("live.changed", { count: removed })}
          </span>
          {meetings + names > 0 && (
            <Button size="compact-sm" variant="default" onClick={show}>
              {text("live.show")}
            </Button>
          )}
          <CloseButton size="sm" aria-label={text("live.dismiss")} onClick={clearNews} />
        </p>
      )}
    </div>
  );
}
