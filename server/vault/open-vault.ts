import pg from "pg";
import type { App } from "../app-type.ts";
import { createDatabase, poolOptions } from "../database.ts";
import { openVaultKeys } from "./vault-keys.ts";
import type { VaultDatabase } from "./vault-tables.ts";

/** Gives the app its way into the vault: a few connections of their own, and the keys. */
export function openVault(app: App, url: string): void {
	const pool = new pg.Pool({ ...poolOptions(url), max: 4 });
	app.decorate("vault", createDatabase<VaultDatabase>(pool));
	app.decorate("vaultKeys", openVaultKeys(app.config));
	app.addHook("onClose", () => pool.end());
}
