import { ActionIcon, Kbd, Loader } from "@mantine/core";
import { useDebouncedValue, useMediaQuery } from "@mantine/hooks";
import { IconSearch, IconX } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { ask } from "../api/client.js";
import { SearchDocument, type SearchQuery } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { SearchResults } from "./SearchResults.jsx";

export type SearchHit = SearchQuery["search"]["nodes"][number];

interface Props {
  onOpen: (id: string) => void;
  large?: boolean;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Search with type-ahead. `/` or Ctrl+K bring the cursor here from anywhere. */
export function SearchBox({ onOpen, large = false }: Props) {
  const text = useText();
  // Beside the buttons of a phone's head there is room for one word.
  const isShort = useMediaQuery("(max-width: 40em)") && !large;
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [asked] = useDebouncedValue(typed.trim(), 120);
  const { data, isFetching, error, refetch } = useQuery({
    queryKey: ["search", asked],
    queryFn: () => ask(SearchDocument, { text: asked, first: 8 }),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
  });
  const hits = asked === "" ? [] : (data?.search.nodes ?? []);

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const isShortcut = event.key === "k" && (event.ctrlKey || event.metaKey);
      if (!isShortcut && (event.key !== "/" || isTyping(event.target))) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener("keydown", focus);
    return () => window.removeEventListener("keydown", focus);
  }, []);

  const open = (hit: SearchHit) => {
    setOpen(false);
    setTyped("");
    input.current?.blur();
    onOpen(hit.node.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      setOpen(true);
      setActive((active + step + Math.max(1, hits.length)) % Math.max(1, hits.length));
    } else if (event.key === "Enter" && isOpen && hits[active]) open(hits[active]);
    else if (event.key === "Escape") {
      // The first Escape closes the list, the second empties the field.
      if (isOpen && typed !== "") setOpen(false);
      else setTyped("");
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  const shows = isOpen && asked !== "" && (data !== undefined || error !== null);
  return (
    <div className={large ? "search large" : "search"}>
      <IconSearch className="search-sign" size={large ? 22 : 17} stroke={1.8} aria-hidden="true" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={text("search.label")}
        aria-expanded={shows}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shows && hits[active] ? `${list}-${active}` : undefined}
        placeholder={text(isShort ? "search.short" : "search.placeholder")}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span className="search-end">
        {isFetching && <Loader size={14} color="var(--ink-faint)" />}
        {typed !== "" ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={text("search.clear")}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setTyped("")}
          >
            <IconX size={15} />
          </ActionIcon>
        ) : (
          <Kbd className="search-key" aria-hidden="true">
            /
          </Kbd>
        )}
      </span>
      {shows && (
        <SearchResults
          id={list}
          asked={asked}
          hits={hits}
          active={active}
          failed={error !== null}
          onHover={setActive}
          onOpen={open}
          onRetry={() => void refetch()}
        />
      )}
    </div>
  );
}
