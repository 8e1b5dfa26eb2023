import { useLingui } from "@lingui/react";
import { ActionIcon, Button, Menu, Tooltip, useMantineColorScheme } from "@mantine/core";
import {
  IconAdjustmentsHorizontal,
  IconCheck,
  IconChecklist,
  IconFilePlus,
  IconInfoCircle,
} from "@tabler/icons-react";
import type { MouseEvent } from "react";
import { findNode, goHome } from "./explore/explore.js";
import { goTo, openExplorer, PAGES, usePage } from "./explore/page.js";
import { useView } from "./explore/store.js";
import { choose, LOCALE_NAMES, LOCALES, useText } from "./i18n/text.js";
import { Mark } from "./parts/Mark.jsx";
import { SearchBox } from "./search/SearchBox.jsx";
import { useViewer } from "./session/use-viewer.js";
import { ViewerMenu } from "./session/ViewerMenu.jsx";

const SCHEMES = ["auto", "light", "dark"] as const;

interface Props {
  onPaste: () => void;
  onNotice: () => void;
}

/** The head of every page: the name, search where there is a network, and what the reader can do anywhere. */
export function Masthead({ onPaste, onNotice }: Props) {
  const text = useText();
  const { i18n } = useLingui();
  const hasNetwork = useView().seeds.length > 0;
  const { mayDo } = useViewer();
  const page = usePage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const mark = (isOn: boolean) => (isOn ? <IconCheck size={15} /> : <span className="no-check" />);
  const home = () => {
    openExplorer();
    goHome();
  };
  return (
    <header className={hasNetwork ? "masthead with-search" : "masthead"}>
      <button type="button" className="wordmark" aria-label={text("app.home")} onClick={home}>
        <Mark />
        <span>{text("app.name")}</span>
      </button>
      <div className="masthead-search">
        {hasNetwork && page === "explorer" && <SearchBox onOpen={(id) => void findNode(id)} />}
      </div>
      <nav className="masthead-tools">
        <Button
          className="wide"
          variant="default"
          size="xs"
          leftSection={<IconFilePlus size={16} stroke={1.7} />}
          onClick={onPaste}
        >
          {text("app.paste")}
        </Button>
        <Tooltip label={text("app.paste")} openDelay={400}>
          <ActionIcon
            className="slim"
            variant="default"
            size={34}
            aria-label={text("app.paste")}
            onClick={onPaste}
          >
            <IconFilePlus size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
        {mayDo("CONTRIBUTOR") && (
          <Tooltip label={text("review.title")} openDelay={400}>
            <ActionIcon
              component="a"
              href={PAGES.review}
              variant="subtle"
              color="gray"
              size={34}
              aria-label={text("review.title")}
              onClick={(event: MouseEvent) => {
                if (event.metaKey || event.ctrlKey) return;
                event.preventDefault();
                goTo("review");
              }}
            >
              <IconChecklist size={19} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        )}
        <ViewerMenu />
        <Tooltip label={text("app.notice")} openDelay={400}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={34}
            aria-label={text("app.notice")}
            onClick={onNotice}
          >
            <IconInfoCircle size={19} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
        <Menu position="bottom-end" width={200} withinPortal>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={34}
              aria-label={`${text("app.theme")}, ${text("app.language")}`}
            >
              <IconAdjustmentsHorizontal size={19} stroke={1.7} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{text("app.theme")}</Menu.Label>
            {SCHEMES.map((scheme) => (
              <Menu.Item
                key={scheme}
                leftSection={mark(colorScheme === scheme)}
                onClick={() => setColorScheme(scheme)}
              >
                {text(`app.theme.${scheme}`)}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Label>{text("app.language")}</Menu.Label>
            {LOCALES.map((locale) => (
              <Menu.Item
                key={locale}
                lang={locale}
                leftSection={mark(i18n.locale === locale)}
                onClick={() => void choose(locale)}
              >
                {LOCALE_NAMES[locale]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </nav>
    </header>
  );
}
