import { useCallback, useEffect, useState } from "react";
import type { Outbox } from "../respond/sending/outbox.ts";
import { readFact } from "../respond/shared/tablet-store.ts";
import type { Device } from "./device.ts";
import { type Filling, fillCache } from "./fill-cache.ts";
import { prepareOffline } from "./offline-mode.ts";
import { sendReport } from "./send-report.ts";
import { type Enrolment, findEnrolment } from "./tablet.ts";

export interface Readiness {
	/** Whether the tablet can work without a network; undefined until it is known. */
	isOffline: boolean | undefined;
	/** When what it has was fetched, in milliseconds since 1970. */
	filledAt: number | undefined;
	filling: { is: "no" } | { is: "yes"; done: number; all: number };
	/** What came of fetching last; undefined before. */
	result: Filling | undefined;
	/** Gets what is new, however new the tablet's own is. */
	refresh(): Promise<void>;
}

/** Readies the tablet for the next respondents while staff have it, and tells the team how it stands. */
export function useReadiness(
	outbox: Outbox,
	device: Device,
	isOnline: boolean,
	onChange: (enrolment: Enrolment) => void,
): Readiness {
	const [isOffline, setOffline] = useState<boolean>();
	const [filledAt, setFilledAt] = useState<number>();
	const [filling, setFilling] = useState<Readiness["filling"]>({ is: "no" });
	const [result, setResult] = useState<Filling>();

	const fill = useCallback(async (latest: Device) => {
		setFilling({ is: "yes", done: 0, all: 1 });
		const came = await fillCache(latest, (done, all) =>
			setFilling({ is: "yes", done, all }),
		);
		setFilling({ is: "no" });
		setResult(came);
		setFilledAt(await readFact("filledAt"));
	}, []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when staff open the screen
	useEffect(() => {
		void ready();
		async function ready() {
			const may = await prepareOffline(isOnline);
			setOffline(may);
			setFilledAt(await readFact("filledAt"));
			if (may && (await isStale(device))) await fill(device);
			await sendReport(outbox);
		}
	}, []);

	async function refresh() {
		const enrolment = await findEnrolment();
		onChange(enrolment);
		if (enrolment.is !== "enrolled" || enrolment.network !== "online") return;
		if (isOffline) await fill(enrolment.device);
		await sendReport(outbox);
	}
	return { isOffline, filledAt, filling, result, refresh };
}

async function isStale({ version }: Device): Promise<boolean> {
	const hasNone = (await readFact("generation")) === undefined;
	return hasNone || (await readFact("version")) !== version;
}
