import { type FormEvent, useState } from "react";
import { call } from "./call.ts";
import { readCode, showCode } from "./enrol-code.ts";
import { Screen } from "./screen.tsx";
import { say, type WordKey } from "./words.ts";

interface EnrolScreenProps {
	/** From the address that the studio's QR code opened. */
	code: string;
	onEnrolled(): void;
}

/** Makes this browser a tablet of a project, by a code from the studio. */
export function EnrolScreen({ code, onEnrolled }: EnrolScreenProps) {
	const [typed, setTyped] = useState(showCode(code));
	const [fault, setFault] = useState<WordKey>();
	const [isBusy, setBusy] = useState(false);
	async function enrol(event: FormEvent) {
		event.preventDefault();
		const read = readCode(typed);
		if (read === null) return setFault("enrolCodeMissing");
		setBusy(true);
		const found = await enrolWith(read);
		setBusy(false);
		setFault(found);
		if (found === undefined) onEnrolled();
	}
	return (
		<Screen title={say("enrolTitle")}>
			<p>{say("enrolHow")}</p>
			{needsHomeScreen() && <p className="notice">{say("enrolHomeScreen")}</p>}
			<form noValidate onSubmit={enrol}>
				<label htmlFor="code">{say("enrolCode")}</label>
				<p className="hint" id="code-hint">
					{say("enrolCodeHint")}
				</p>
				<p className="fault" role="alert" id="code-fault">
					{fault && say(fault)}
				</p>
				<input
					id="code"
					className="code"
					value={typed}
					onChange={({ target }) => setTyped(target.value)}
					aria-describedby="code-hint code-fault"
					aria-invalid={fault !== undefined}
					autoComplete="off"
					autoCapitalize="characters"
					spellCheck={false}
				/>
				<button type="submit" className="primary" disabled={isBusy}>
					{say(isBusy ? "moment" : "enrolGo")}
				</button>
			</form>
		</Screen>
	);
}

/** @returns what went wrong; undefined when the tablet is enrolled */
async function enrolWith(code: string): Promise<WordKey | undefined> {
	// Asked here, because some browsers want it to follow a press.
	const storage: StorageManager | undefined = navigator.storage;
	await storage?.persist?.().catch(() => {});
	const answer = await call("POST", "/enrol", { code });
	if (answer.is === "ok") return undefined;
	if (answer.is === "unreachable") return answer.why;
	return "enrolClosed";
}

/** On an iPad a page in Safari and the same page on the home screen share no storage. */
function needsHomeScreen(): boolean {
	return "standalone" in navigator && navigator.standalone === false;
}
