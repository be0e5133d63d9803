import type { Submission } from "../../../server/collect/collect.schemas.ts";
import type { SealTo } from "../../../server/sealing/sealing.schemas.ts";
import { seal } from "./seal.ts";

/** Why the server will never take a response: its status and problem type. */
export interface Refusal {
	status: number;
	/** Such as `/problems/link-used`; empty when the answer carried none. */
	type: string;
}

/** A finished response on its way to the server. */
export interface Parcel {
	/** The id of the response. */
	id: string;
	/** Where it is sent: the path of a PUT. */
	path: string;
	/** For whoever has to sort out a response that was refused. */
	about: { organisation: string; survey: string; wave: string };
	/** The day on which it was finished, by the device's clock: YYYY-MM-DD. */
	takenOn: string;
	/** When, in milliseconds since 1970. */
	takenAt: number;
	/** The answers, which the installation alone can read. */
	sealed: string | null;
	/** The answers in plain: only where they could not be sealed, and then in memory alone. */
	submission: Submission | null;
	refusal?: Refusal;
}

/** Through which way the answers came: a link, or a link of the project's own tablet. */
export type WayIn = { token: string } | { link: string; participant?: string };

export function pathOf(way: WayIn, id: string): string {
	return "token" in way
		? `/api/v1/collect/${encodeURIComponent(way.token)}/responses/${id}`
		: `/api/v1/device/responses/${id}`;
}

/**
 * The parcel with its answers sealed: the id and the way go in with them, so that they are nobody else's.
 * As it is where the browser cannot seal.
 */
export async function sealParcel(
	parcel: Parcel,
	way: WayIn | Record<never, never>,
	sealTo: SealTo,
): Promise<Parcel> {
	const { id, submission } = parcel;
	if (submission === null) return parcel;
	const content = { id, ...way, submission };
	const sealed = await seal(sealTo, content).catch(() => null);
	return sealed === null ? parcel : { ...parcel, sealed, submission: null };
}
