import { browser } from "wxt/browser";

import type {
  GoalEvent,
  PinEvent,
  PollEvent,
  ProductEvent,
  QuestionEvent,
  RankEvent,
} from "@/lib/model/event";
import { about } from "@/lib/text/about";
import { formatWhole } from "@/lib/text/numbers";

import { counted } from "./word-forms";

const QUESTION = {
  asked: "feed_questionAsked",
  selected: "feed_questionSelected",
  answered: "feed_questionAnswered",
  deleted: "feed_questionDeleted",
  opened: "feed_questionsOpened",
  closed: "feed_questionsClosed",
} as const satisfies Record<QuestionEvent["what"], string>;

export function questionWords({ what, text = "" }: QuestionEvent): string {
  return about(browser.i18n.getMessage(QUESTION[what]), text);
}

const POLL = {
  start: "feed_pollStarted",
  votes: "feed_pollVotes",
  end: "feed_pollEnded",
} as const satisfies Record<PollEvent["what"], string>;

export function pollWords({ what, title = "", options }: PollEvent): string {
  const word = browser.i18n.getMessage(POLL[what]);
  if (what === "start" && title !== "") return about(word, title);
  const shown = options.map(({ text, votes }) =>
    what === "start"
      ? text
      : browser.i18n.getMessage("feed_pollOption", [text, formatWhole(votes)]),
  );
  return about(word, shown.join(" · "));
}

export function goalWords({ title, parts }: GoalEvent): string {
  const shown = parts.map(({ name, progress, target }) =>
    browser.i18n
      .getMessage("feed_goalPart", [
        name,
        formatWhole(progress),
        formatWhole(target),
      ])
      .trim(),
  );
  const word = browser.i18n.getMessage("feed_goal");
  return about(word, shown.length > 0 ? shown.join(" · ") : title);
}

export function pinWords({ what, text, name }: PinEvent): string {
  if (what === "unpin") return browser.i18n.getMessage("feed_unpinned");
  return about(browser.i18n.getMessage("feed_pinned"), text ?? name ?? "");
}

export function rankWords(event: RankEvent): string {
  const { what, after, text = "", rankings = [], user } = event;
  switch (what) {
    case "viewer":
      return user && after !== undefined
        ? browser.i18n.getMessage("feed_rankNow", formatWhole(after))
        : text || browser.i18n.getMessage("feed_rankViewers");
    case "rankings":
      return about(
        browser.i18n.getMessage("feed_rankings"),
        rankings
          .map((ranking) => ranking.text)
          .filter((words) => words !== "")
          .join(" · "),
      );
    case "reward":
      return text || browser.i18n.getMessage("feed_rankReward");
  }
}

export function productWords({ title, price, products }: ProductEvent): string {
  if (!title) return counted(products, "feed_products");
  const word = browser.i18n.getMessage("feed_product");
  return about(
    word,
    price
      ? browser.i18n.getMessage("feed_productPrice", [title, price])
      : title,
  );
}
