import { compactDecrypt, decodeProtectedHeader } from "jose";
import type { App } from "../app-type.ts";
import { jsonFault } from "../http/json-body.ts";
import { Problem } from "../problems.ts";
import { keyAlgorithm } from "./seal-key.ts";

const kidForm = /^[\w-]{43}$/;

/**
 * The JSON value that a device sealed: a JWE in compact form (RFC 7516), RSA-OAEP-256 and A256GCM. What it
 * holds is as little to be believed as any body, and has yet to be checked against its schema.
 *
 * @throws Problem invalid-body where it is damaged; unknown-seal-key where this installation does not have
 * its key, or has it under another secret
 */
export async function openSealed(
	{ sealKeys }: Pick<App, "sealKeys">,
	sealed: string,
): Promise<unknown> {
	const key = await sealKeys.findPrivate(kidOf(sealed));
	if (!key) throw unknownKey();
	return parse(await decrypt(sealed, key));
}

function kidOf(sealed: string): string {
	try {
		const { kid } = decodeProtectedHeader(sealed);
		if (kid !== undefined && kidForm.test(kid)) return kid;
	} catch {
		// The same fault as a header without a key's name.
	}
	throw damaged("It is no JWE in compact form with a kid in its header.");
}

async function decrypt(
	sealed: string,
	key: Parameters<typeof compactDecrypt>[1],
): Promise<string> {
	try {
		const { plaintext } = await compactDecrypt(sealed, key, {
			keyManagementAlgorithms: [keyAlgorithm],
			contentEncryptionAlgorithms: ["A256GCM"],
		});
		return new TextDecoder("utf-8", { fatal: true }).decode(plaintext);
	} catch {
		throw damaged(
			"It does not open: it was changed on its way, or was not sealed with RSA-OAEP-256 and A256GCM.",
		);
	}
}

function parse(text: string): unknown {
	const fault = jsonFault(text);
	if (fault !== undefined) throw damaged(fault);
	try {
		return JSON.parse(text, refusePrototype);
	} catch {
		throw damaged("What was sealed is not well-formed JSON.");
	}
}

/** As the parser of other bodies does. */
function refusePrototype(key: string, value: unknown): unknown {
	if (key === "__proto__") throw new SyntaxError("No key may be __proto__.");
	return value;
}

function damaged(message: string): Problem {
	return new Problem(
		"invalid-body",
		"Nothing was saved. Seal the answers again with the newest key and send them again.",
		{ errors: [{ path: "/sealed", message }] },
	);
}

function unknownKey(): Problem {
	return new Problem(
		"unknown-seal-key",
		"Nothing was saved. Keep the answers where they are and try again later: whoever runs this installation has to restore the key that they were sealed with, and the secret that opens it.",
	);
}
