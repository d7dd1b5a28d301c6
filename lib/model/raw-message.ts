/** A message as it came over the wire, taken apart by its bytes alone; names stand where our schema has them. */
export interface RawMessage {
  method: string;
  /** Our clock, epoch ms. */
  receivedAt: number;
  carrier: "frame" | "response";
  /** Scheme, host and path. */
  url: string;
  size: number;
  fields: RawField[];
  /** Some fields are left out, or it cannot be read to its end. */
  isCut: boolean;
}

export interface RawField {
  number: number;
  name?: string;
  /** What its bytes most likely are. */
  type: "number" | "fixed" | "text" | "bytes" | "message";
  /** A number in decimal, a text, or bytes in hexadecimal; of long ones the beginning. */
  value: string;
  fields?: RawField[];
}

/** What is known of an event's raw message: it is kept for a while only. */
export type RawAnswer =
  { kind: "kept"; message: RawMessage } | { kind: "gone" };
