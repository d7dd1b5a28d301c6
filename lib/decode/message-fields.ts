import { FIELDS } from "./generated/fields";

/** Messages whose type is not named like their method. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ QuestionNewMessage: "QuestionMessage" },
  ...{ QuestionSelectedMessage: "QuestionMessage" },
  ...{ QuestionSlideDownMessage: "QuestionGoneMessage" },
  ...{ QuestionDeleteMessage: "QuestionGoneMessage" },
  ...{ RoomNotifyMessage: "RoomNotify", NotifyMessage: "RoomNotify" },
  ...{ SystemMessage: "SaidMessage", SubCapsuleMessage: "SaidMessage" },
  ...{ UpgradeMessage: "TextMessage", LiveGameIntroMessage: "TextMessage" },
  ...{ SubscriptionGuideMessage: "TextMessage" },
  ...{ DonationStickerModifyMethod: "DonationStickerMessage" },
  ...{ BALeadGenMessage: "LeadGenMessage" },
};

/** The type of the schema that reads messages of this method; null where none does. */
export function findMessageType(method: string): string | null {
  const short = method.replace(/^Webcast/, "");
  const type = TYPES[short] ?? short;
  return Object.hasOwn(FIELDS, type) ? type : null;
}

export interface SchemaField {
  name: string;
  /** `number`, `id`, `string`, `bytes` or the type of a message. */
  kind: string;
}

/** The fields of a type that our schema has, by number. */
export function schemaFieldsOf(type: string): ReadonlyMap<number, SchemaField> {
  const fields = new Map<number, SchemaField>();
  for (const field of (FIELDS[type] ?? "").split(" ")) {
    const [number = "", name = "", kind = ""] = field.split(":");
    if (kind !== "")
      fields.set(Number(number), { name, kind: kind.replace("*", "") });
  }
  return fields;
}

export function isMessageType(kind: string): boolean {
  return Object.hasOwn(FIELDS, kind);
}
