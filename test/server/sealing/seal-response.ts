import { CompactEncrypt, importJWK } from "jose";
import type { SealTo } from "../../../server/sealing/sealing.schemas.ts";

/** Seals as a device does; a text is taken as the JSON itself. */
export async function sealFor(
	{ kid, key }: SealTo,
	content: unknown,
	header: Record<string, string> = {},
): Promise<string> {
	const text = typeof content === "string" ? content : JSON.stringify(content);
	const bytes = new TextEncoder().encode(text);
	return await new CompactEncrypt(bytes)
		.setProtectedHeader({
			alg: "RSA-OAEP-256",
			enc: "A256GCM",
			kid,
			...header,
		})
		.encrypt(await importJWK(key, header.alg ?? "RSA-OAEP-256"));
}
