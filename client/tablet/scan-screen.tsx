import { type FormEvent, useState } from "react";
import { letterPath } from "./letter-path.ts";
import { Screen } from "./screen.tsx";
import { useCamera } from "./use-camera.ts";
import { say } from "./words.ts";

interface ScanScreenProps {
	/** Called with the path of a personal link. */
	onFound(path: string): void;
	onBack(): void;
}

/** Reads a letter's QR code with the camera; its address can be typed as well. */
export function ScanScreen({ onFound, onBack }: ScanScreenProps) {
	const [typed, setTyped] = useState("");
	const [fault, setFault] = useState("");
	function take(text: string) {
		const path = letterPath(text, location.origin);
		if (path === null) return setFault(say("scanWrong"));
		if (!navigator.onLine) return setFault(say("scanOffline"));
		onFound(path);
	}
	const { video, isRefused } = useCamera(take);
	const back = (
		<button type="button" className="secondary" onClick={onBack}>
			{say("back")}
		</button>
	);
	return (
		<Screen title={say("scanTitle")} aside={back}>
			<p>{say(isRefused ? "scanNoCamera" : "scanHow")}</p>
			{!isRefused && <video ref={video} className="camera" playsInline muted />}
			<form
				noValidate
				autoComplete="off"
				onSubmit={(event: FormEvent) => {
					event.preventDefault();
					take(typed);
				}}
			>
				<label htmlFor="typed">{say("scanTyped")}</label>
				<p className="fault" role="alert" id="typed-fault">
					{fault}
				</p>
				<input
					id="typed"
					inputMode="url"
					value={typed}
					onChange={({ target }) => setTyped(target.value)}
					aria-describedby="typed-fault"
					autoCapitalize="none"
					spellCheck={false}
				/>
				<button type="submit" className="secondary">
					{say("scanGo")}
				</button>
			</form>
		</Screen>
	);
}
