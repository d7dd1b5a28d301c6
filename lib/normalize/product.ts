import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf } from "@/lib/decode/number";
import type { Reading } from "@/lib/model/reading";

import { countOf, idOf, nameOf, readingBy, textOf } from "./common";
import { firstText } from "./display-text";

/** What the streamer's shop shows. */
export function normalizeProduct(payload: Uint8Array): Reading {
  const shop = webcast.OecLiveShoppingMessage.decode(payload);
  const { popProduct, productSnapShot } = shop;
  const popped = decimalOf(popProduct?.productId ?? 0);
  const productId = popped === "0" ? idOf(productSnapShot?.productId) : popped;
  const title = firstText([popProduct?.title, productSnapShot?.title]);
  return readingBy(shop.common, undefined, {
    kind: "product",
    what: productId === "0" ? "changed" : "shown",
    action: countOf(shop.actionType),
    products: countOf(shop.liveProductNumber),
    ...(productId !== "0" && { productId }),
    ...(title && { title: textOf(title) }),
    ...(popProduct?.price && { price: nameOf(popProduct.price) }),
  });
}

/** The same of a series of videos that viewers pay for. */
export function normalizePaidContent(payload: Uint8Array): Reading {
  const { common, actionType, productNumber, content } =
    webcast.PaidContentLiveShoppingMessage.decode(payload);
  const productId = decimalOf(content?.id ?? 0);
  return readingBy(common, undefined, {
    kind: "product",
    what: productId === "0" ? "changed" : "shown",
    action: countOf(actionType),
    products: countOf(productNumber),
    ...(productId !== "0" && { productId }),
  });
}
