import { useEffect, useState } from "react";
import type { Outbox } from "../respond/sending/outbox.ts";
import { EnrolScreen } from "./enrol-screen.tsx";
import { LockScreen } from "./lock-screen.tsx";
import { RevokedScreen } from "./revoked-screen.tsx";
import { Screen } from "./screen.tsx";
import { StaffArea } from "./staff-area.tsx";
import { endHandOver } from "./start-hand-over.ts";
import { type Enrolment, findEnrolment } from "./tablet.ts";
import { useAutoLock } from "./use-auto-lock.ts";
import { say } from "./words.ts";

interface AppProps {
	outbox: Outbox;
	/** The enrolment code that the page was opened with. */
	code: string;
}

/** Locked whenever it is loaded: only who knows the PIN comes past it. */
export function App({ outbox, code: given }: AppProps) {
	const [code, setCode] = useState(given);
	const [enrolment, setEnrolment] = useState<Enrolment>();
	const [isOpen, setOpen] = useState(false);
	const look = () => void findEnrolment().then(setEnrolment);
	useEffect(look, []);
	useAutoLock(isOpen, () => setOpen(false));

	if (enrolment === undefined) {
		return <Screen title={say("moment")}>{null}</Screen>;
	}
	// A code in the address is for this tablet, whatever it was before.
	if (enrolment.is === "none" || (code !== "" && enrolment.is === "revoked")) {
		const onEnrolled = () => {
			// It works once.
			setCode("");
			look();
		};
		return <EnrolScreen code={code} onEnrolled={onEnrolled} />;
	}
	if (enrolment.is === "revoked") {
		return <RevokedScreen outbox={outbox} onEnrolled={look} />;
	}
	const { device, network } = enrolment;
	if (!isOpen) {
		return (
			<LockScreen
				device={device}
				onOpen={() => {
					void endHandOver();
					setOpen(true);
				}}
				onRevoked={() => setEnrolment({ is: "revoked" })}
			/>
		);
	}
	return (
		<StaffArea
			outbox={outbox}
			device={device}
			network={network}
			onChange={setEnrolment}
			onLock={() => setOpen(false)}
		/>
	);
}
