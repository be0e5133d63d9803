import { type FormEvent, useEffect, useState } from "react";
import { readFact } from "../respond/shared/tablet-store.ts";
import { checkPin, MOST_TRIES } from "./check-pin.ts";
import type { Device } from "./device.ts";
import { PinPad } from "./pin-pad.tsx";
import { Screen } from "./screen.tsx";
import { standHandOver } from "./start-hand-over.ts";
import { say } from "./words.ts";

interface LockScreenProps {
	device: Device;
	onOpen(): void;
	onRevoked(): void;
}

/** Between the respondents and the staff screen. */
export function LockScreen({ device, onOpen, onRevoked }: LockScreenProps) {
	const [pin, setPin] = useState("");
	const [said, setSaid] = useState("");
	const [isLocked, setLocked] = useState(device.device.locked);
	const [isBusy, setBusy] = useState(false);
	useEffect(() => {
		void readFact("failedPins").then((failed) => {
			if ((failed ?? 0) >= MOST_TRIES) setLocked(true);
		});
	}, []);
	async function open(event: FormEvent) {
		event.preventDefault();
		if (isBusy) return;
		if (pin === "") return setSaid(say("pinMissing"));
		setBusy(true);
		setSaid(say("pinChecking"));
		const verdict = await checkPin(pin, device);
		setBusy(false);
		setPin("");
		if (verdict.is === "right") return onOpen();
		if (verdict.is === "revoked") return onRevoked();
		setLocked(verdict.is === "locked");
		setSaid(verdict.is === "wrong" ? verdict.said : "");
	}
	return (
		<Screen title={say(isLocked ? "lockedTitle" : "lockTitle")}>
			<StandButton />
			<p>{say(isLocked ? "locked" : "lockHow")}</p>
			<form className="pin" noValidate autoComplete="off" onSubmit={open}>
				<p className="fault" role="alert" id="pin-said">
					{said}
				</p>
				<PinPad pin={pin} isBusy={isBusy} onChange={setPin} />
			</form>
			<details>
				<summary>{say("pinForgotten")}</summary>
				<p>{say("pinForgottenHow")}</p>
			</details>
		</Screen>
	);
}

/** On a stand, after the app was closed or the battery was empty. */
function StandButton() {
	const [path, setPath] = useState<string>();
	useEffect(() => {
		void standHandOver().then((handOver) => setPath(handOver?.path));
	}, []);
	if (path === undefined) return null;
	return (
		<button
			type="button"
			className="primary"
			onClick={() => location.replace(path)}
		>
			{say("startNext")}
		</button>
	);
}
