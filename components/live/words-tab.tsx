import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { useWords } from "@/components/hooks/use-words";
import { EmptyState } from "@/components/ui/empty-state";
import type { WordsView, WordsWindow } from "@/lib/model/words/words-view";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { HowCounted } from "./how-counted";
import { TabPage } from "./tab-page";
import { Emoji, Languages, Words } from "./word-lists";
import { BoxedQuestions, ChatQuestions } from "./word-questions";
import classes from "./words-tab.module.css";

/** What is said and asked, over the comments of the live. */
export function WordsTab({ session }: { session: number }) {
  const [window, setWindow] = useState<WordsWindow>("all");
  const view = useWords(session, window);
  const { getMessage } = browser.i18n;
  return (
    <TabPage
      label={browser.i18n.getMessage("words_title")}
      head={
        <>
          <SegmentedControl<WordsWindow>
            aria-label={getMessage("words_window")}
            fullWidth
            size="xs"
            value={window}
            onChange={setWindow}
            data={[
              { value: "recent", label: getMessage("words_recent") },
              { value: "all", label: getMessage("words_all") },
            ]}
          />
          <div className={classes.counted}>
            <span role="status">{countedWords(view)}</span>
            <HowCounted
              title={getMessage("words_howTitle")}
              text={getMessage("words_how")}
            />
          </div>
        </>
      }
    >
      {view && <Said view={view} />}
    </TabPage>
  );
}

function countedWords(view: WordsView | undefined): string {
  if (!view || view.isReading) return browser.i18n.getMessage("words_reading");
  return browser.i18n.getMessage(
    pluralOf(view.comments, {
      one: "words_comments_one",
      other: "words_comments_other",
    }),
    formatWhole(view.comments),
  );
}

function Said({ view }: { view: WordsView }) {
  const { comments, isReading, boxed } = view;
  const { getMessage } = browser.i18n;
  if (comments === 0 && isReading) return null;
  if (comments === 0 && boxed.length === 0)
    return (
      <EmptyState
        icon="comment"
        title={
          view.window === "recent"
            ? getMessage("words_emptyRecent")
            : getMessage("words_empty")
        }
        text={getMessage("words_emptyHelp")}
      />
    );
  return (
    <div className={classes.sections}>
      <Words words={view.words} />
      <Emoji emoji={view.emoji} />
      <ChatQuestions questions={view.questions} />
      <BoxedQuestions questions={boxed} />
      <Languages languages={view.languages} comments={comments} />
    </div>
  );
}
