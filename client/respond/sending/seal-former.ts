import type { SealTo } from "../../../server/sealing/sealing.schemas.ts";
import type { Outbox } from "./outbox.ts";
import { sealParcel } from "./parcel.ts";

/** Seals what an earlier version of this page kept in plain. */
export async function sealFormer(
	outbox: Outbox,
	sealTo: SealTo,
): Promise<void> {
	for (const parcel of await outbox.all()) {
		if (parcel.sealed !== null) continue;
		const sealed = await sealParcel(parcel, wayOf(parcel.path), sealTo);
		if (sealed.sealed !== null) await outbox.replace(sealed);
	}
}

function wayOf(path: string): { token?: string } {
	const [, token] = /\/collect\/([^/]+)\//.exec(path) ?? [];
	return token === undefined ? {} : { token: decodeURIComponent(token) };
}
