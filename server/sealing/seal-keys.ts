import type { Kysely } from "kysely";
import { RecentValues } from "../collect/recent-values.ts";
import type { Database } from "../tables.ts";
import { makeSealKey, openPrivateKey } from "./seal-key.ts";
import {
	findSealKey,
	insertSealKey,
	listSealKeys,
	lockSealKeys,
} from "./seal-keys.queries.ts";
import type { SealTo } from "./sealing.schemas.ts";

type PrivateKey = NonNullable<Awaited<ReturnType<typeof openPrivateKey>>>;

/** The installation's pairs of keys, remembered once read, because a key never changes. */
export class SealKeys {
	readonly #db: Kysely<Database>;
	readonly #secret: string;
	readonly #newest = new RecentValues<SealTo>(1);
	readonly #private = new RecentValues<PrivateKey>(100);

	/** @param secret the installation's, under which the private halves are kept */
	constructor(db: Kysely<Database>, secret: string) {
		this.#db = db;
		this.#secret = secret;
	}

	/**
	 * The newest key that this installation can open, made where there is none. One that was made under a
	 * secret since changed is passed over: nobody could read what is sealed to it.
	 */
	async newest(): Promise<SealTo> {
		const found = await this.#newest.get("newest", async () => {
			const known = await this.#findOpenable(this.#db);
			return known ?? (await this.#make());
		});
		if (found) return found;
		throw new Error("A seal key was made and cannot be found.");
	}

	/** Undefined for a key that is not here, or is under another secret. */
	async findPrivate(kid: string): Promise<PrivateKey | undefined> {
		return await this.#private.get(kid, async () => {
			const row = await findSealKey(this.#db, kid);
			if (!row) return undefined;
			const key = await openPrivateKey(this.#secret, kid, row.sealedPrivate);
			return key ?? undefined;
		});
	}

	/** Of several servers that start at once one makes it. */
	async #make(): Promise<SealTo> {
		return await this.#db.transaction().execute(async (trx) => {
			await lockSealKeys(trx);
			const known = await this.#findOpenable(trx);
			if (known) return known;
			const { kid, key, sealedPrivate } = await makeSealKey(this.#secret);
			await insertSealKey(trx, { kid, key, sealedPrivate });
			return { kid, key };
		});
	}

	async #findOpenable(db: Kysely<Database>): Promise<SealTo | undefined> {
		for (const { kid, key, sealedPrivate } of await listSealKeys(db)) {
			if (await openPrivateKey(this.#secret, kid, sealedPrivate))
				return { kid, key };
		}
		return undefined;
	}
}
