import type { HandOverList } from "../../server/devices/device.schemas.ts";
import { call } from "./call.ts";
import { type Participant, participantsPath } from "./device.ts";

export interface Found {
	people: Participant[];
	/** `tablet`: without a network, from the list that was fetched last. */
	from: "server" | "tablet" | "nowhere";
}

/** The participants whose code begins with this; a short list, without anything but codes. */
export async function findParticipants(
	link: string,
	find: string,
): Promise<Found> {
	const path = `/surveys/${link}/participants`;
	const query =
		find.trim() === "" ? "" : `?${new URLSearchParams({ find: find.trim() })}`;
	const answer = await call<HandOverList>("GET", path + query);
	if (answer.is === "ok") {
		return { people: answer.body.participants, from: "server" };
	}
	const kept = await globalThis.caches?.match(participantsPath(link));
	if (!kept) return { people: [], from: "nowhere" };
	const { participants }: HandOverList = await kept.json();
	return { people: participants.filter(hasCode(find)), from: "tablet" };
}

function hasCode(find: string) {
	const wanted = find.trim().toLowerCase();
	return ({ code }: Participant) => code.toLowerCase().includes(wanted);
}
