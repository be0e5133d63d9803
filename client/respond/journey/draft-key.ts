import { type DBSchema, openDB } from "idb";

/** Encrypts one person's draft; its bytes are known to the browser alone. */
export interface DraftKey {
	id: string;
	/** In base 64. Undefined when it cannot be done. */
	seal(text: string): Promise<string | undefined>;
	/** Undefined for what was not sealed with it. */
	open(sealed: string): Promise<string | undefined>;
	/** What it sealed opens no more. */
	destroy(): Promise<void>;
}

interface KeysSchema extends DBSchema {
	keys: { key: string; value: { id: string; key: CryptoKey; madeAt: number } };
}

const AES = "AES-GCM";
const IV_BYTES = 12;
/** A tab that was closed leaves its key behind, which opens nothing any more. */
const LONGEST_MS = 30 * 24 * 60 * 60 * 1000;

/** Undefined where the browser cannot encrypt, or cannot keep a key. */
export async function makeDraftKey(): Promise<DraftKey | undefined> {
	try {
		const key = await crypto.subtle.generateKey(
			{ name: AES, length: 256 },
			false,
			["encrypt", "decrypt"],
		);
		const id = crypto.randomUUID();
		const db = await openKeys();
		await db.put("keys", { id, key, madeAt: Date.now() });
		for (const old of await db.getAll("keys")) {
			if (old.madeAt < Date.now() - LONGEST_MS) await db.delete("keys", old.id);
		}
		db.close();
		return draftKey(id, key);
	} catch {
		return undefined;
	}
}

/** Undefined once it was destroyed. */
export async function findDraftKey(id: string): Promise<DraftKey | undefined> {
	try {
		const db = await openKeys();
		const found = await db.get("keys", id);
		db.close();
		return found && draftKey(id, found.key);
	} catch {
		return undefined;
	}
}

function draftKey(id: string, key: CryptoKey): DraftKey {
	return {
		id,
		async seal(text) {
			const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
			const bytes = new TextEncoder().encode(text);
			const sealed = await crypto.subtle
				.encrypt({ name: AES, iv }, key, bytes)
				.catch(() => undefined);
			return (
				sealed && toText(new Uint8Array([...iv, ...new Uint8Array(sealed)]))
			);
		},
		async open(sealed) {
			const bytes = fromText(sealed);
			const iv = bytes.subarray(0, IV_BYTES);
			const opened = await crypto.subtle
				.decrypt({ name: AES, iv }, key, bytes.subarray(IV_BYTES))
				.catch(() => undefined);
			return opened && new TextDecoder().decode(opened);
		},
		async destroy() {
			const db = await openKeys().catch(() => undefined);
			await db?.delete("keys", id);
			db?.close();
		},
	};
}

function openKeys() {
	return openDB<KeysSchema>("waymark-drafts", 1, {
		upgrade: (db) => {
			db.createObjectStore("keys", { keyPath: "id" });
		},
	});
}

function toText(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
