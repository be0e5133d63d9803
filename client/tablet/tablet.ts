import { Courier } from "../respond/sending/courier.ts";
import type { Outbox } from "../respond/sending/outbox.ts";
import { Standings } from "../respond/sending/standings.ts";
import { noteIfRoom, readFact } from "../respond/shared/tablet-store.ts";
import { call, type Unreachable } from "./call.ts";
import type { Device } from "./device.ts";

/** How the tablet stands with the server. */
export type Enrolment =
	| { is: "enrolled"; device: Device; network: "online" | Unreachable }
	/** The server knows this tablet no more; what it said last is still here. */
	| { is: "revoked" }
	| { is: "none" };

/** Asks the server, and goes by what it said last where it cannot be reached. */
export async function findEnrolment(): Promise<Enrolment> {
	const answer = await call<Device>("GET", "");
	const known = await readFact("device");
	if (answer.is === "ok") {
		await noteIfRoom("device", answer.body);
		if (!answer.body.device.locked) await startCountAnew();
		return { is: "enrolled", device: answer.body, network: "online" };
	}
	if (answer.is === "unreachable") {
		const { why } = answer;
		return known
			? { is: "enrolled", device: known, network: why }
			: { is: "none" };
	}
	return { is: known ? "revoked" : "none" };
}

/** The team has unlocked the tablet since, and the server knows of every wrong PIN. */
async function startCountAnew(): Promise<void> {
	if ((await readFact("untoldPins")) ?? 0) return;
	await noteIfRoom("failedPins", 0);
}

/** Sends what waits, on this screen as everywhere. */
export async function startCourier(outbox: Outbox): Promise<Courier> {
	const courier = new Courier(outbox, new Standings(await outbox.all()));
	courier.hurry();
	return courier;
}
