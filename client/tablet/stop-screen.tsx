import { useState } from "react";
import type { Outbox } from "../respond/sending/outbox.ts";
import { Screen } from "./screen.tsx";
import { type Stopped, stopUsing } from "./stop-using.ts";
import { useOutbox } from "./use-outbox.ts";
import { say } from "./words.ts";

interface StopScreenProps {
	outbox: Outbox;
	onBack(): void;
}

/** The end of a browser's time as a tablet; refused while it holds what only it can deliver. */
export function StopScreen({ outbox, onBack }: StopScreenProps) {
	const { standing, look } = useOutbox(outbox);
	const [isBusy, setBusy] = useState(false);
	const [fault, setFault] = useState("");
	async function stop() {
		setBusy(true);
		setFault("");
		const stopped = await stopUsing(outbox);
		if (stopped.is === "stopped") return location.replace("/tablet");
		await look();
		setBusy(false);
		setFault(faultIn(stopped));
	}
	const cancel = (
		<button type="button" className="secondary" onClick={onBack}>
			{say("cancel")}
		</button>
	);
	return (
		<Screen title={say("removeTitle")} aside={cancel}>
			<p>{say("removeHow")}</p>
			{standing.waiting > 0 && fault === "" && (
				<p className="notice" role="status">
					{say("removeSends", { count: standing.waiting })}
				</p>
			)}
			<p className="fault" role="alert">
				{fault}
			</p>
			<button
				type="button"
				className="primary"
				disabled={isBusy}
				onClick={() => void stop()}
			>
				{say(isBusy ? "moment" : "removeGo")}
			</button>
		</Screen>
	);
}

function faultIn(stopped: Exclude<Stopped, { is: "stopped" }>): string {
	if (stopped.is === "refused")
		return say("removeWaiting", { count: stopped.waiting });
	return say(stopped.why);
}
