import { Button, FileButton } from "@mantine/core";
import { useRef, useState } from "react";
import { browser } from "wxt/browser";

import type { LayoutsDesk } from "@/components/hooks/use-layouts";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { addRead } from "@/lib/model/overlay/edit-layouts";
import { MAX_LAYOUTS } from "@/lib/model/overlay/layout";
import { readLayouts } from "@/lib/model/overlay/layout-file";
import { formatWhole } from "@/lib/text/numbers";

import { refusalWords } from "./refusal-words";

interface Props {
  desk: LayoutsDesk;
  onChoose: (id: string) => void;
}

/** Far more than all layouts that can be kept. */
const MOST_BYTES = 2_000_000;

/** Layouts out of a file: added to those that are there, or refused with the reason. */
export function LayoutImport({ desk, onChoose }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  const again = useRef<() => void>(null);
  const { getMessage } = browser.i18n;
  const open = async (file: File | null) => {
    again.current?.();
    if (!file) return;
    setRefused(await take(file, desk, onChoose));
  };
  return (
    <>
      <FileButton
        resetRef={again}
        accept="application/json,.json"
        inputProps={{ "aria-label": getMessage("layout_open") }}
        onChange={(file) => void open(file)}
      >
        {(props) => (
          <Button
            {...props}
            size="xs"
            variant="default"
            leftSection={<Icon name="plus" size={13} />}
          >
            {getMessage("layout_open")}
          </Button>
        )}
      </FileButton>
      {refused !== null && (
        <div role="alert" style={{ flexBasis: "100%" }}>
          <Notice tone="bad" icon="warning" text={refused} />
        </div>
      )}
    </>
  );
}

/** Why nothing, or not all of it, was taken; null where all was. */
async function take(
  file: File,
  desk: LayoutsDesk,
  onChoose: (id: string) => void,
): Promise<string | null> {
  if (file.size > MOST_BYTES) return refusalWords({ why: "other" });
  const read = readLayouts(await file.text());
  if (read.kind === "refused") return refusalWords(read);
  const named = read.layouts.map((layout) => ({
    ...{ ...layout, id: crypto.randomUUID() },
  }));
  const { left } = addRead(desk.layouts, named);
  desk.edit((present) => addRead(present, named).layouts);
  const [first] = named;
  if (first && left < named.length) onChoose(first.id);
  if (left === 0) return null;
  return browser.i18n.getMessage("layout_tooMany", formatWhole(MAX_LAYOUTS));
}
