import { useState } from "react";
import type { HandOver } from "../respond/shared/tablet-store.ts";
import { Screen } from "./screen.tsx";
import { startHandOver } from "./start-hand-over.ts";
import { say } from "./words.ts";

interface HandOverScreenProps {
	to: Omit<HandOver, "id">;
	/** The survey's. */
	title: string;
	/** Who it is for, in words; null where anybody may answer. */
	whom: string | null;
	onBack(): void;
}

/** The last look before the tablet is somebody else's. */
export function HandOverScreen({
	to,
	title,
	whom,
	onBack,
}: HandOverScreenProps) {
	const [fault, setFault] = useState("");
	const back = (
		<button type="button" className="secondary" onClick={onBack}>
			{say("back")}
		</button>
	);
	return (
		<Screen title={say("turn")} aside={back}>
			<p className="where">{title}</p>
			{whom !== null && (
				<div className="whom">
					<p>{whom}</p>
					<p>{say("handOverCheck")}</p>
				</div>
			)}
			<p>{say(to.after === "next" ? "turnHowNext" : "turnHow")}</p>
			<p className="fault" role="alert">
				{fault}
			</p>
			<button
				type="button"
				className="primary hand-over"
				onClick={() => {
					startHandOver(to).catch(() => setFault(say("noRoomNow")));
				}}
			>
				{say("handOver")}
			</button>
		</Screen>
	);
}
