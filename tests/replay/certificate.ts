import { generate } from "selfsigned";

/** A certificate of its own for each start; the browser is told not to mind it. */
export async function makeCertificate(): Promise<{
  key: string;
  cert: string;
}> {
  const altNames = ["*.tiktok.com", "*.us.tiktok.com", "*.tiktokcdn.com"].map(
    (value) => ({ type: 2 as const, value }),
  );
  const { private: key, cert } = await generate(
    [{ name: "commonName", value: "www.tiktok.com" }],
    {
      keyType: "ec",
      algorithm: "sha256",
      extensions: [{ name: "subjectAltName", altNames }],
    },
  );
  return { key, cert };
}
