import { CloseButton, TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";

import { enterList } from "../move-by-keys";

interface Props {
  text: string;
  onChange: (text: string) => void;
}

/** While somebody types, not every letter is searched for. */
const PAUSE_MS = 120;

export function SearchField({ text, onChange }: Props) {
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(() => {
    field.current?.focus();
  }, []);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => {
      tell.current(typed);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, text]);
  const clear = browser.i18n.getMessage("search_clear");
  return (
    <TextInput
      ref={field}
      type="search"
      size="md"
      value={typed}
      aria-label={browser.i18n.getMessage("search_label")}
      placeholder={browser.i18n.getMessage("search_placeholder")}
      leftSection={<Icon name="search" size={16} />}
      rightSection={
        typed === "" ? null : (
          <CloseButton
            size="sm"
            aria-label={clear}
            title={clear}
            onClick={() => {
              setTyped("");
              field.current?.focus();
            }}
          />
        )
      }
      onKeyDown={enterList}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
      }}
    />
  );
}
