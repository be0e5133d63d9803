import { useEffect, useRef } from "react";
import { useWords } from "../words-context.ts";
import { leaveDevice } from "./leave-device.ts";
import { useIdle } from "./use-idle.ts";

/** On a shared device: asks whether somebody is still there, and wipes when nobody answers. */
export function IdleGuard({ seconds }: { seconds: number }) {
	const { idle, goOn } = useIdle(seconds, () => void leaveDevice());
	return idle.is === "warning" ? (
		<StillThere left={idle.left} onGoOn={goOn} />
	) : null;
}

interface StillThereProps {
	/** Seconds. */
	left: number;
	onGoOn(): void;
}

/** Fills the screen, so that no answer is to be seen meanwhile. One tap anywhere goes on. */
function StillThere({ left, onGoOn }: StillThereProps) {
	const { mark, say } = useWords();
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => dialog.current?.showModal(), []);
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: its button and Escape do the same
		<dialog
			ref={dialog}
			className="still-there"
			role="alertdialog"
			aria-labelledby="still-there"
			aria-describedby="still-there-why"
			onClick={onGoOn}
			onCancel={onGoOn}
			{...mark}
		>
			<h2 id="still-there">{say("idleTitle")}</h2>
			<p id="still-there-why">{say("idleWhy")}</p>
			<p className="seconds" aria-hidden="true">
				{say("idleLeft", { seconds: left })}
			</p>
			<p className="visually-hidden" role="status">
				{say("idleLeft", { seconds: Math.ceil(left / 10) * 10 })}
			</p>
			{/* biome-ignore lint/a11y/noAutofocus: what is asked is answered here */}
			<button type="button" className="primary" autoFocus onClick={onGoOn}>
				{say("idleGoOn")}
			</button>
		</dialog>
	);
}
