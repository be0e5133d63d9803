import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	type KeyObject,
} from "node:crypto";
import { locatorLength } from "../projects/locator.ts";
import {
	fromBase32,
	readBase32,
	toBase32,
} from "../secrets/crockford-base32.ts";
import { sha256 } from "../secrets/sha256.ts";

/** 128 bits, 5 to a character. */
const secretLength = 26;
const checkLength = 2;

/**
 * The code with which its sender takes a response back, in groups of four: the project's locator, the id
 * of the response under AES-256, and two characters that tell a slip of the pen. Nothing of it is stored.
 * Who does not have the installation's secret finds a code by trying 2^128 of them.
 */
export function withdrawalCode(
	key: KeyObject,
	locator: string,
	responseId: string,
): string {
	// One block, and each id occurs once: no mode and no padding are needed.
	const cipher = createCipheriv("aes-256-ecb", withdrawalKey(key), null);
	cipher.setAutoPadding(false);
	const id = Buffer.from(responseId.replaceAll("-", ""), "hex");
	const body = locator + inBase32(cipher.update(id));
	return (body + checkOf(body)).match(/.{4}/g)?.join("-") ?? "";
}

/** What a code stands for, as people type it; null where it was mistyped. Any well-formed code stands for some id. */
export function readWithdrawalCode(
	key: KeyObject,
	code: string,
): { locator: string; responseId: string } | null {
	const canonical = readBase32(code) ?? "";
	const body = canonical.slice(0, -checkLength);
	if (body.length !== locatorLength + secretLength) return null;
	if (canonical.slice(-checkLength) !== checkOf(body)) return null;
	const secret = outOfBase32(body.slice(locatorLength));
	if (secret === null) return null;
	const decipher = createDecipheriv("aes-256-ecb", withdrawalKey(key), null);
	decipher.setAutoPadding(false);
	return {
		locator: body.slice(0, locatorLength),
		responseId: asUuid(decipher.update(secret)),
	};
}

function withdrawalKey(key: KeyObject): Buffer {
	return createHmac("sha256", key).update("withdrawal code").digest();
}

/** The 16 bytes as one number. */
function inBase32(bytes: Buffer): string {
	const digits = BigInt(`0x${bytes.toString("hex")}`)
		.toString(32)
		.padStart(secretLength, "0");
	return toBase32(
		Uint8Array.from(digits, (digit) => Number.parseInt(digit, 32)),
	);
}

/** Null for a number that 16 bytes do not hold. */
function outOfBase32(text: string): Buffer | null {
	const number = fromBase32(text).reduce(
		(sum, digit) => sum * 32n + BigInt(digit),
		0n,
	);
	const hex = number.toString(16).padStart(32, "0");
	return hex.length === 32 ? Buffer.from(hex, "hex") : null;
}

function checkOf(body: string): string {
	return toBase32(sha256(body).subarray(0, checkLength));
}

function asUuid(bytes: Buffer): string {
	return bytes
		.toString("hex")
		.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
