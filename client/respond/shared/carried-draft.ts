import type { Instrument } from "#instruments/definition.ts";
import type { Draft } from "../journey/draft.ts";

/** What the address of a questionnaire carries on to the respondent's own phone begins with. */
const FRAGMENT = "#d=";
/** Above this a phone's camera hardly reads a QR code from a screen. */
export const MOST_CHARACTERS = 2_000;

/**
 * The address with the answers so far in its fragment, which no server ever sees. Text in the respondent's
 * own words is left out where the code could not be read with it; times on questions always are, because
 * they would crowd it out.
 */
export async function carryOn(
	url: string,
	{ questionTimes: _, ...draft }: Draft,
	instrument: Instrument,
): Promise<{ url: string; isShortened: boolean }> {
	const whole = url + FRAGMENT + (await pack(draft));
	if (whole.length <= MOST_CHARACTERS)
		return { url: whole, isShortened: false };
	const short = { ...draft, answers: withoutText(draft.answers, instrument) };
	return { url: url + FRAGMENT + (await pack(short)), isShortened: true };
}

function withoutText(answers: Draft["answers"], { items }: Instrument) {
	const isText = (id: string) =>
		items.some(
			(item) => item.id === id && ["text", "long-text"].includes(item.type),
		);
	return Object.fromEntries(
		Object.entries(answers).filter(([id]) => !isText(id)),
	);
}

/** The draft that this page's address carries, which is removed from it at once; undefined where there is none. */
export async function takeCarried(): Promise<Draft | undefined> {
	const { hash, pathname, search } = location;
	if (!hash.startsWith(FRAGMENT)) return undefined;
	history.replaceState(history.state, "", pathname + search);
	return await unpack(hash.slice(FRAGMENT.length));
}

/** As text for an address: `z` and deflated JSON, or `j` and plain JSON where the browser cannot deflate. */
export async function pack(draft: Draft): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify(draft));
	if (!("CompressionStream" in globalThis)) return `j${toText(bytes)}`;
	const stream = new Blob([bytes])
		.stream()
		.pipeThrough(new CompressionStream("deflate-raw"));
	return `z${toText(await bytesOf(stream))}`;
}

/** Undefined where the text is none of ours, or was cut off. */
export async function unpack(text: string): Promise<Draft | undefined> {
	try {
		const bytes = fromText(text.slice(1));
		const plain = text.startsWith("z") ? await inflate(bytes) : bytes;
		const draft: unknown = JSON.parse(new TextDecoder().decode(plain));
		return isDraft(draft) ? draft : undefined;
	} catch {
		return undefined;
	}
}

function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	return bytesOf(
		new Blob([bytes])
			.stream()
			.pipeThrough(new DecompressionStream("deflate-raw")),
	);
}

async function bytesOf(stream: ReadableStream): Promise<Uint8Array> {
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

function isDraft(value: unknown): value is Draft {
	const { id, startedAt, answers } = (value ?? {}) as Partial<Draft>;
	return (
		/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(id)) &&
		!Number.isNaN(Date.parse(String(startedAt))) &&
		typeof answers === "object" &&
		answers !== null &&
		!Array.isArray(answers)
	);
}

function toText(bytes: Uint8Array): string {
	const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
	return btoa(characters.join(""))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replace(/=+$/, "");
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
	const characters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
	return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
