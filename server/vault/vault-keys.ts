import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Config } from "../config.ts";
import { makeKeyFile, readKeyFile } from "./key-file.ts";

/** A key of the vault, and the name under which rows say that it opens them. */
export interface VaultKey {
	id: string;
	secret: Buffer;
}

/** The keys that open contact details, one of which seals them. */
export interface VaultKeys {
	/** Seals; as it is at this moment, because it may be changed beside a running server. */
	current(): VaultKey;
	/** Opens what was sealed with it; undefined when the installation no longer has it. */
	find(id: string): VaultKey | undefined;
}

/** Where the keys are kept when the environment gives none. */
export function keyFileOf(config: Pick<Config, "dataDir">): string {
	return join(config.dataDir, "vault-key");
}

/** Those of the environment, or else those of the file in the data dir, whose first is made when it is needed. */
export function openVaultKeys(
	config: Pick<Config, "vaultKeys" | "dataDir">,
): VaultKeys {
	const [current, ...former] = config.vaultKeys.map(vaultKey);
	return current === undefined
		? keysInFile(keyFileOf(config))
		: keysGiven(current, former);
}

/** The name follows from the key and tells nothing of it. */
export function vaultKey(secret: Buffer): VaultKey {
	const digest = createHash("sha256").update("vault key").update(secret);
	return { id: digest.digest("hex").slice(0, 16), secret };
}

function keysGiven(current: VaultKey, former: readonly VaultKey[]): VaultKeys {
	const keys = [current, ...former];
	return {
		current: () => current,
		find: (wanted) => keys.find(({ id }) => id === wanted),
	};
}

/** Keys that were read once stay known, so that a row read just before its key was given up still opens. */
function keysInFile(file: string): VaultKeys {
	const known = new Map<string, VaultKey>();
	function read(): VaultKey | undefined {
		const keys = readKeyFile(file).map(vaultKey);
		for (const key of keys) known.set(key.id, key);
		return keys[0];
	}
	function current(): VaultKey {
		const key = read();
		if (key) return key;
		makeKeyFile(file);
		return current();
	}
	function find(id: string): VaultKey | undefined {
		if (!known.has(id)) read();
		return known.get(id);
	}
	read();
	return { current, find };
}
