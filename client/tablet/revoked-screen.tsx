import { useState } from "react";
import type { Outbox } from "../respond/sending/outbox.ts";
import { EnrolScreen } from "./enrol-screen.tsx";
import { Screen } from "./screen.tsx";
import { useOutbox } from "./use-outbox.ts";
import { say } from "./words.ts";

interface RevokedScreenProps {
	outbox: Outbox;
	onEnrolled(): void;
}

/** What the tablet still holds is sent from here as from anywhere. */
export function RevokedScreen({ outbox, onEnrolled }: RevokedScreenProps) {
	const { standing } = useOutbox(outbox);
	const [isEnrolling, setEnrolling] = useState(false);
	if (isEnrolling) return <EnrolScreen code="" onEnrolled={onEnrolled} />;
	return (
		<Screen title={say("revokedTitle")}>
			<p>{say("revoked")}</p>
			<p className="notice" role="status">
				{say("revokedWaiting", { count: standing.waiting })}
			</p>
			<button
				type="button"
				className="secondary"
				onClick={() => setEnrolling(true)}
			>
				{say("enrolTitle")}
			</button>
		</Screen>
	);
}
