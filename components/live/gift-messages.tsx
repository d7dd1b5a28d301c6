import { Modal } from "@mantine/core";
import { browser } from "wxt/browser";

import { useGiftMessages } from "@/components/hooks/use-gifts";
import { CardBoundary } from "@/components/ui/card-boundary";
import type { GiftMessages as Found, GiftsOf } from "@/lib/model/gifts";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { GiftMessageList } from "./gift-message-list";
import classes from "./gift-messages.module.css";

interface Props {
  session: number;
  wanted: GiftsOf;
  title: string;
  onClose: () => void;
}

/** Every message behind a total, and their sum. */
export function GiftMessages({ session, wanted, title, onClose }: Props) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={<bdi>{title}</bdi>}
      size="lg"
      centered
      padding={12}
      xOffset={8}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{
        "aria-label": browser.i18n.getMessage("giftMessages_close"),
      }}
      classNames={{ title: classes.title, body: classes.body }}
    >
      <CardBoundary>
        <Messages session={session} wanted={wanted} />
      </CardBoundary>
    </Modal>
  );
}

function Messages({ session, wanted }: Pick<Props, "session" | "wanted">) {
  const found = useGiftMessages(session, wanted);
  if (!found) return <p className={classes.note}>{readingWords()}</p>;
  return (
    <>
      <GiftMessageList messages={found.messages} />
      <div className={classes.foot} role="group" aria-label={sumWords(found)}>
        <span className={classes.sum}>{sumWords(found)}</span>
        <strong>+{formatWhole(found.sum.gifts)}</strong>
        <strong className={classes.diamonds}>
          {formatWhole(found.sum.diamonds)}
        </strong>
      </div>
      <p className={classes.note} role="status">
        {noteWords(found)}
      </p>
    </>
  );
}

function sumWords({ messages }: Found): string {
  return browser.i18n.getMessage(
    pluralOf(messages.length, {
      one: "giftMessages_sum_one",
      other: "giftMessages_sum_other",
    }),
    formatWhole(messages.length),
  );
}

function readingWords(): string {
  return browser.i18n.getMessage("giftMessages_reading");
}

function noteWords({ isReading, sum, total }: Found): string {
  if (isReading) return readingWords();
  if (!total) return "";
  const isEqual = sum.gifts === total.gifts && sum.diamonds === total.diamonds;
  return isEqual
    ? browser.i18n.getMessage("giftMessages_equal")
    : browser.i18n.getMessage(
        "giftMessages_differs",
        formatWhole(total.diamonds),
      );
}
